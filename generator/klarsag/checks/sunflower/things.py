"""A Danish clause in, the things of the Sunflower programme that it names out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from klarsag.records.sunflower import Handout

FLOWER = "solsikke"
_ANY = rf"(?:{FLOWER}-?)?"
_THINGS = {
    Handout.LANYARD: rf"{_ANY}(?:nøgle|hals)?snor(?:en|e|ene)?",
    Handout.WRISTBAND: rf"{_ANY}armbånd(?:et|ene)?",
    # "Kort" is a map and "short" too: alone it counts with its article, and where no noun can follow.
    Handout.CARD: (
        rf"{FLOWER}-?kort(?:et|ene)?|kort(?:et|ene)"
        r"|(?:(?<=et )|(?<=og )|(?<=, )|(?<=eller ))kort(?=[.,;:!?]|\s+(?:i|på|hos|ved|om|til|fra|med|eller|og)\b|$)"
    ),
    Handout.BADGE: rf"{_ANY}badge(?:n|t|s|ne|ts)?",
    Handout.STICKER: rf"{_ANY}klistermærke(?:t|r|rne)?",
    Handout.LEAFLET: rf"{_ANY}(?:pjece(?:n|r|rne)?|folder(?:en|e|ne)?|brochure(?:n|r|rne)?)",
    Handout.POSTCARD: rf"{_ANY}postkort(?:et|ene)?",
    Handout.POSTER: rf"{_ANY}plakat(?:en|er|erne)?",
}
_PROGRAMME = rf"{FLOWER}-?(?:program(?:met)?|ordning(?:en)?|produkt(?:er|erne)?)"
_NAMES = {**{thing.name: form for thing, form in _THINGS.items()}, "PROGRAMME": _PROGRAMME}
_THING = re.compile("|".join(rf"(?P<{name}>\b(?:{form})\b)" for name, form in _NAMES.items()), re.IGNORECASE)


@dataclass(frozen=True)
class Named:
    """A thing of the programme; None for the programme itself.

    `at` counts from the clause's beginning, `start` from that of the whole text.
    """

    thing: Handout | None
    words: str
    at: int
    start: int


def named_in(clause: str, start: int) -> Iterator[Named]:
    """The things that a clause names, in order; `start` is where it begins in the whole text.

    "Snor" counts as one: whether the sentence is about the programme at all is for the caller to know.
    """
    for found in _THING.finditer(clause):
        group = found.lastgroup or ""
        thing = None if group == "PROGRAMME" else Handout[group]
        yield Named(thing, found[0], found.start(), start + found.start())
