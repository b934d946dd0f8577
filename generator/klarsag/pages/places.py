"""A place of the Sunflower programme in, what its part of the authority's page shows out."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from klarsag.danish.numbers import danish_number
from klarsag.pages.languages import words_for
from klarsag.records.archive import Archive
from klarsag.records.entry import AuthorityEntry
from klarsag.records.sunflower import Handout, Hours, OtherHours, Place, Sunflower, Weekday
from klarsag.records.topics import topic_name
from klarsag.sunflower.notice import Part, listed
from klarsag.sunflower.phrases import phrases
from klarsag.sunflower.words import HANDOUTS, day_name
from klarsag.texts import English, translator


@dataclass(frozen=True)
class Served:
    """A committee or a subject that a place serves; `address` is None where the site has no page of it."""

    name: str
    address: str | None


@dataclass(frozen=True)
class ShownPlace:
    """`things` can be got there; `material` names the languages of what can be read, "" where they are not known.

    `week` is every day from Monday on with its hours, none where it is closed; empty where no hours are known.
    `other_hours` are those that are not over on the day of the build.
    """

    place: Place
    things: tuple[Part, ...]
    material: str
    week: tuple[tuple[Part, tuple[Hours, ...]], ...]
    other_hours: tuple[OtherHours, ...]
    served: tuple[Served, ...]


def shown_place(archive: Archive, entry: AuthorityEntry, place: Place, code: str) -> ShownPlace:
    """`code` is the language of the page."""
    words = words_for(code)
    return ShownPlace(
        place=place,
        things=tuple(_thing(thing, entry.sunflower, code) for thing in place.hands_out),
        material=listed(place.languages, words) if place.languages else "",
        week=tuple(_week(place, words)),
        other_hours=tuple(one for one in place.other_hours if not _over(one, archive.day)),
        served=tuple(_served(archive, entry, place)),
    )


def _thing(thing: Handout, sunflower: Sunflower | None, code: str) -> Part:
    """By its name in the interface; where that has no word in `code`, by what the authority calls it."""
    words = words_for(code)
    name, said = translator(words)(HANDOUTS[thing]), phrases(sunflower, code) if sunflower else None
    if (words != code or isinstance(name, English)) and said and thing in said.things:
        return Part(said.things[thing], code)
    return Part(name, "en" if isinstance(name, English) else words)


def _week(place: Place, words: str) -> Iterator[tuple[Part, tuple[Hours, ...]]]:
    for day in Weekday if place.opening_hours else ():
        hours = [one for one in place.opening_hours if day in one.days]
        yield Part(day_name(day, words), words), tuple(sorted(hours, key=lambda one: one.opens))


def _over(hours: OtherHours, day: date | None) -> bool:
    return bool(day and (hours.last or hours.first) < day)


def _served(archive: Archive, entry: AuthorityEntry, place: Place) -> Iterator[Served]:
    for id in place.serves.committees:
        if body := archive.committee(entry.slug, id):
            yield Served(body.name, entry.committee_address(id))
    groups = archive.topics(entry.slug)
    for code in place.serves.topics:
        yield Served(topic_name(code), f"{entry.address}emner/{code}/" if code in groups else None)


def amount(text: str, language: str) -> str:
    """An amount as it is written in `language`: `"50000"` is `"50.000"`; what is no whole number stays as it is."""
    digits = text.replace(".", "")
    return danish_number(int(digits), lang=language) if digits.isdecimal() else text
