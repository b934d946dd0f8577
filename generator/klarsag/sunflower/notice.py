"""A place and a language in, the words of its notice out: short sentences whose parts know their language."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from babel import Locale
from babel.lists import format_list

from klarsag.danish.dates import rough_day
from klarsag.records.sunflower import Handout, Phrases, Place, Sunflower
from klarsag.sunflower.phrases import phrases
from klarsag.texts import cldr

OWN = "da"  # the language of records, and so of the names of places
_NAMED = 3  # as many languages are named; more would be a list that nobody hears to its end
_HOLE = re.compile(r"\{(\w+)\}")
# The words for a hole in an authority's phrases, and in ours.
HOLES = {"ting": "thing", "Ting": "Thing", "sted": "place", "sprog": "languages", "dato": "date"}


@dataclass(frozen=True)
class Part:
    """Words in one language; `date` is the date that they stand for."""

    text: str
    language: str
    date: str = ""


@dataclass(frozen=True)
class Line:
    """A sentence, or a few that belong together."""

    parts: tuple[Part, ...]

    def __str__(self) -> str:
        return "".join(part.text for part in self.parts)


@dataclass(frozen=True)
class Notice:
    """What readers are told beside a page. `place` hands out `thing`; `language` is that of its words."""

    language: str
    place: Place
    thing: Handout
    heading: str
    lines: tuple[Line, ...]
    more: str
    dated: Line

    def __str__(self) -> str:
        """All that a reader meets, a sentence or the link on each line."""
        return "\n".join([self.heading, *map(str, self.lines), self.more, str(self.dated)])


def notice(sunflower: Sunflower, place: Place, language: str, door: bool = False) -> Notice | None:
    """The notice for `place` in `language`; at the `door` of a public meeting it says so and names the entrance.

    None where the place has nothing to wear or show, or where nobody has written what to call it in `language`.
    """
    said, thing = phrases(sunflower, language), place.worn
    if said is None or thing is None or thing not in said.things:
        return None
    return Notice(
        language=language,
        place=place,
        thing=thing,
        heading=said.heading,
        lines=tuple(_lines(said, sunflower, place, thing, language, door)),
        more=said.more,
        dated=fill(said.dated, language, values(sunflower, place, said, thing, language)),
    )


def _lines(
    said: Phrases, sunflower: Sunflower, place: Place, thing: Handout, language: str, door: bool
) -> Iterator[Line]:
    known = values(sunflower, place, said, thing, language)
    yield fill(said.shows, language, known)
    yield fill(said.door if door else said.where, language, known)
    if door and place.entrance:
        yield Line((Part(_sentence(place.entrance), OWN),))
    yield fill(said.free, language, known)
    yield fill(said.staff, language, known)
    if material := reading(said, place):
        yield fill(material, language, known)


def reading(said: Phrases, place: Place) -> str | None:
    """The phrase about the languages of what one can read there; None where nothing is known of them."""
    if not place.has_print:
        return None
    if place.languages and not place.several_languages and len(place.languages) <= _NAMED:
        return said.material
    return said.several if place.several_languages or len(place.languages) > _NAMED else None


def values(sunflower: Sunflower, place: Place, said: Phrases, thing: Handout, language: str) -> Mapping[str, Part]:
    """What stands in the holes of a phrase."""
    name, known = said.things[thing], cldr(language)
    day = rough_day(sunflower.date, str(known)) if known else sunflower.date
    return {
        "thing": Part(name, language),
        "Thing": Part(name[:1].upper() + name[1:], language),
        "place": Part(place.name, OWN),
        "languages": Part(listed(place.languages, language), language),
        "date": Part(day, language, sunflower.date),
    }


def fill(phrase: str, language: str, known: Mapping[str, Part]) -> Line:
    """A phrase with its holes filled; a hole that nothing is known for stays as it is written."""
    pieces = _HOLE.split(phrase)  # words, hole, words, hole, …
    parts = (
        known.get(HOLES.get(piece, piece), Part(f"{{{piece}}}", language)) if place % 2 else Part(piece, language)
        for place, piece in enumerate(pieces)
    )
    return Line(tuple(_one_stop([part for part in parts if part.text])))


def _one_stop(parts: list[Part]) -> Iterator[Part]:
    """What is filled in may end with a full stop of its own ("1 березня 2026 р."); the sentence's then falls away."""
    for before, part in pairwise([Part("", ""), *parts]):
        doubled = before.text.endswith(".") and part.text.startswith(".")
        shown = replace(part, text=part.text[1:]) if doubled else part
        if shown.text:
            yield shown


def listed(codes: tuple[str, ...], language: str) -> str:
    """`("da", "en")` in Danish is "dansk og engelsk" (Unicode CLDR); a code that CLDR does not know stays a code.

    In a language that it does not know, each language has its own name.
    """
    locale = cldr("en-GB" if language == "en" else language)  # as its dates are written
    names = [_named(code, locale) or code for code in codes]
    return format_list(names, locale=locale) if locale else ", ".join(names)


def _named(code: str, locale: Locale | None) -> str | None:
    if known := cldr(code):
        return known.get_display_name(locale)
    # CLDR has a name for languages that it has no more of: Romani.
    return locale.languages.get(code) if locale else None


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
