"""Every authority that is a member in, its Sunflower places as one JSON document and the document's JSON Schema out."""

import json
from datetime import time

from klarsag.formats import places_data as data
from klarsag.markdown.plain import plain
from klarsag.records.archive import Archive
from klarsag.records.entry import AuthorityEntry
from klarsag.records.sunflower import Handout, Place, Sunflower, Weekday
from klarsag.sunflower import addresses
from klarsag.sunflower.membership import contradictions, holds
from klarsag.sunflower.places import anchors

_UP = ".."  # from the document to the site's root
DAYS: dict[Weekday, data.Day] = {
    Weekday.MONDAY: "Monday",
    Weekday.TUESDAY: "Tuesday",
    Weekday.WEDNESDAY: "Wednesday",
    Weekday.THURSDAY: "Thursday",
    Weekday.FRIDAY: "Friday",
    Weekday.SATURDAY: "Saturday",
    Weekday.SUNDAY: "Sunday",
}
THINGS: dict[Handout, data.Thing] = {
    Handout.LANYARD: "lanyard",
    Handout.WRISTBAND: "wristband",
    Handout.CARD: "card",
    Handout.BADGE: "badge",
    Handout.STICKER: "sticker",
    Handout.LEAFLET: "leaflet",
    Handout.POSTCARD: "postcard",
    Handout.POSTER: "poster",
}


def files(archive: Archive) -> dict[str, str]:
    """Address → content of what the site publishes as data; nothing where no authority has a Sunflower file."""
    if not any(entry.sunflower for entry in archive.authorities()):
        return {}
    return {addresses.DATA: places(archive), addresses.SCHEMA: schema()}


def places(archive: Archive) -> str:
    """The JSON document of every place of the authorities that are members on the archive's day."""
    members = [
        _authority(entry, entry.sunflower)
        for entry in archive.authorities()
        if entry.sunflower and holds(entry.sunflower, archive.day)
    ]
    return _json(data.Document(authorities=tuple(members)).model_dump(mode="json"))


def schema() -> str:
    """The JSON Schema of that document."""
    made = data.Document.model_json_schema(mode="serialization")
    return _json({"$schema": "https://json-schema.org/draft/2020-12/schema", **made})


def _authority(entry: AuthorityEntry, sunflower: Sunflower) -> data.Authority:
    page = f"{_UP}{entry.sunflower_address}"
    return data.Authority(
        name=entry.authority.name,
        page=page,
        as_of=sunflower.date,
        claims=tuple(
            data.Claim(
                first=claim.first, last=claim.last, text=plain(claim.text) if claim.text else None, source=claim.source
            )
            for claim in sunflower.membership.claims
        ),
        sources_disagree=bool(contradictions(sunflower.membership)),
        places=tuple(
            _place(place, f"{page}#{anchor}")
            for place, anchor in zip(sunflower.places, anchors(sunflower), strict=True)
        ),
    )


def _place(place: Place, page: str) -> data.Place:
    return data.Place(
        name=place.name,
        page=page,
        address=place.address,
        transport=place.transport,
        entrance=place.entrance,
        lift=place.lift,
        hearing_loop=place.hearing_loop,
        phone=place.phone,
        email=place.email,
        opening_hours=tuple(
            data.Hours(days=tuple(DAYS[day] for day in one.days), opens=clock(one.opens), closes=clock(one.closes))
            for one in place.opening_hours
        ),
        other_hours=tuple(
            data.OtherHours(
                first=one.first,
                last=one.last or one.first,
                opens=clock(one.opens) if one.opens else None,
                closes=clock(one.closes) if one.closes else None,
                reason=one.reason,
            )
            for one in place.other_hours
        ),
        hands_out=tuple(THINGS[thing] for thing in place.hands_out),
        languages=place.languages,
        several_languages=place.several_languages,
        trained=place.trained,
        serves=data.Serves(
            services=place.serves.services,
            committees=place.serves.committees,
            topics=place.serves.topics,
            buildings=place.serves.buildings,
        ),
    )


def clock(at: time) -> str:
    """`"09:30"`."""
    return at.strftime("%H:%M")


def _json(document: object) -> str:
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
