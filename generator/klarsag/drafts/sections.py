"""A record's passage in, what its headings say that it is about out: summary, case, money, time …"""

import re
from collections.abc import Sequence
from enum import StrEnum


class Section(StrEnum):
    """What a part of a case presentation is for, whatever the authority calls it."""

    SUMMARY = "summary"
    CASE = "case"
    MONEY = "money"
    TIME = "time"
    BODIES = "bodies"
    HEARING = "hearing"
    LAW = "law"
    OTHER = "other"


# In their order: the labels of real agendas from a dozen municipalities (Resumé, Økonomi, Videre proces …).
_HEADINGS: tuple[tuple[Section, str], ...] = (
    (Section.SUMMARY, r"resum[eé]|sammenfatning|kort fortalt|indledning|kort om sagen"),
    (Section.BODIES, r"sagsprocedure|sagens? gang|politisk behandling|behandles i|beslutningskompetence|kompetence"),
    (Section.TIME, r"tidsplan|tidsramme|videre|næste skridt|opfølgning|det fortsatte|milepæl|proces\b"),
    (Section.MONEY, r"økonomi|finansiering|udgift|bevilling"),
    (Section.HEARING, r"høring|kommunikation|inddragelse|borgerinddragelse"),
    (Section.LAW, r"lov|retsgrundlag|hjemmel|jur"),
    (
        Section.CASE,
        r"sag|fremstilling|beskrivelse|baggrund|problem|løsning|gennemgang|præsentation|vurdering|status|formål",
    ),
)
_PATTERNS = tuple((section, re.compile(rf"\b(?:{pattern})", re.IGNORECASE)) for section, pattern in _HEADINGS)


def section_of(headings: Sequence[str]) -> Section:
    """The outermost heading that says it decides; a text before every heading is the case."""
    for heading in headings:
        for section, pattern in _PATTERNS:
            if pattern.search(heading):
                return section
    return Section.OTHER if headings else Section.CASE
