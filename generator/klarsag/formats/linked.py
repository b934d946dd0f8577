"""An authority's Sunflower places in, what search engines and assistants read of them out: schema.org, as JSON-LD.

Each is a Place (schema.org 29). What it hands out, its lift and its hearing loop are amenities; one that nobody knows
of is left out, since `value: false` would deny it. No `availableLanguage`: schema.org has none on a Place, and would
mean what the staff speak, not what the leaflets are written in.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from klarsag.formats.places import DAYS, clock
from klarsag.records.archive import Archive
from klarsag.records.entry import AuthorityEntry
from klarsag.records.sunflower import Hours, OtherHours, Place, Sunflower
from klarsag.sunflower.membership import holds
from klarsag.sunflower.places import anchors
from klarsag.sunflower.words import HANDOUTS
from klarsag.texts import _, translator

LIFT, HEARING_LOOP, MATERIAL = _("Lift"), _("Hearing loop"), _("Languages of the material")
_OWN = "da"  # the language of what the authority wrote, and so of the names beside it
_ADDRESS = re.compile(r"(?P<street>.+?),\s*(?P<code>\d{4})\s+(?P<town>[^,]+)")


def linked(archive: Archive, entry: AuthorityEntry, page: str) -> str:
    """The JSON-LD of the authority's places, ready to stand in a `script` of the page at the address `page`.

    "" where there is nothing to promise. `page` may be empty: then addresses are relative to the page it stands in.
    """
    sunflower = entry.sunflower
    if sunflower is None or not sunflower.places or not holds(sunflower, archive.day):
        return ""
    graph = list(_places(sunflower, page))
    # In a script "<" could begin "</script>" or "<!--"; as an escape it is the same text (JSON, RFC 8259).
    return json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False).replace("<", "\\u003c")


def _places(sunflower: Sunflower, page: str) -> Iterator[dict[str, Any]]:
    for place, anchor in zip(sunflower.places, anchors(sunflower), strict=True):
        known = {
            "@type": "Place",
            "@id": f"{page}#{anchor}",
            "name": place.name,
            "url": f"{page}#{anchor}",
            "address": _address(place.address) if place.address else None,
            "telephone": place.phone,
            "publicAccess": True,
            "openingHoursSpecification": [_hours(one) for one in place.opening_hours],
            "specialOpeningHoursSpecification": [_other(one) for one in place.other_hours],
            "amenityFeature": list(_amenities(place)),
        }
        yield {name: value for name, value in known.items() if value not in (None, [])}


def _address(text: str) -> dict[str, Any] | str:
    """A Danish address in its parts; one that is written in another way stays a text, which schema.org allows."""
    found = _ADDRESS.fullmatch(text.strip())
    if found is None:
        return text
    parts = {"streetAddress": found["street"], "postalCode": found["code"], "addressLocality": found["town"].strip()}
    return {"@type": "PostalAddress", **parts, "addressCountry": "DK"}


def _hours(hours: Hours) -> dict[str, Any]:
    days = [f"https://schema.org/{DAYS[day]}" for day in hours.days]
    return _open(clock(hours.opens), clock(hours.closes)) | {"dayOfWeek": days}


def _other(hours: OtherHours) -> dict[str, Any]:
    # Closed all day is written as hours from midnight to midnight of the same day (Google, "Local business").
    opens, closes = (clock(at) if at else "00:00" for at in (hours.opens, hours.closes))
    last = hours.last or hours.first
    return _open(opens, closes) | {"validFrom": hours.first.isoformat(), "validThrough": last.isoformat()}


def _open(opens: str, closes: str) -> dict[str, Any]:
    return {"@type": "OpeningHoursSpecification", "opens": opens, "closes": closes}


def _amenities(place: Place) -> Iterator[dict[str, Any]]:
    text = translator(_OWN)
    for thing in place.hands_out:
        yield _amenity(text(HANDOUTS[thing]), True)
    if place.lift is not None:
        yield _amenity(text(LIFT), place.lift)
    if place.hearing_loop is not None:
        yield _amenity(text(HEARING_LOOP), place.hearing_loop)
    if place.languages:
        yield _amenity(text(MATERIAL), ", ".join(place.languages))


def _amenity(name: str, value: bool | str) -> dict[str, Any]:
    return {"@type": "LocationFeatureSpecification", "name": name, "value": value}
