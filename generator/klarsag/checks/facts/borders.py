"""A sentence and a point in time in it in, on which side of it things happen out: before, after, or untold."""

import re
from enum import Enum


class Side(Enum):
    """The side of a moment that a word before it names."""

    BEFORE = "before"
    AFTER = "after"


_BETWEEN = (
    r"(?:\s+(?:udgangen af|begyndelsen af|midten af|den|d\.|dagen|året|årene|møde\w*|uge|kl\.|klokken|i|mandag|tirsdag"
    r"|onsdag|torsdag|fredag|lørdag|søndag))*\s*$"
)
_WORDS = (
    (
        Side.BEFORE,
        re.compile(
            rf"\b(?:før|inden|senest|indtil|til og med|frem til|op til|(?<!tilbage )til|forud for|frist\w*){_BETWEEN}",
            re.IGNORECASE,
        ),
    ),
    (Side.AFTER, re.compile(rf"\b(?:efter|siden|tidligst|fra og med|fra){_BETWEEN}", re.IGNORECASE)),
)
_PLAIN = re.compile(r"(?<!frem )\b(?:fra|til)\s+(?:i\s+)?$", re.IGNORECASE)
_ONWARD = re.compile(r"\s*og frem", re.IGNORECASE)
_LOOKED_BACK = 48  # characters


def side(text: str, start: int, end: int, *, year: bool = False) -> Side | None:
    """The side that the words right before `text[start:end]` tell: "senest den 1. maj" is BEFORE.

    Before a bare `year` "fra" and "til" mostly name a plan or a range ("budgettet fra 2025 til 2028") and tell nothing.
    """
    before = text[max(0, start - _LOOKED_BACK) : start]
    if year and _PLAIN.search(before):
        return None
    for one, pattern in _WORDS:
        if pattern.search(before):
            return one
    return Side.AFTER if _ONWARD.match(text, end) else None
