"""A sentence and its figures in, the pairs of which one was and the other is out: "fra 180 til 150"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from klarsag.quantities.quantity import COUNT, KRONER, LABEL, ORDINAL, PERCENT, SHARE, Quantity

_NEW_FIRST = re.compile(
    r"[^.;]{0,24}?\b(?:i stedet for|og ikke|frem for|fremfor|instead of|not|from)\b[^.;\d]{0,24}", re.IGNORECASE
)
# "8,6 procent mod 13,9 procent før": "mod" alone also compares two places.
_AGAINST = re.compile(r"[^.;]{0,48}?\bmod\b[^.;\d]{0,24}", re.IGNORECASE)
_BEFORE = re.compile(r"[^.;\d]{0,24}?\b(?:før|sidst|forrige|året før)\b", re.IGNORECASE)
_OUT_OF = re.compile(r"[^.;\d]{0,12}?\s(?:ud af|af de)\s[^.;\d]{0,6}|\s+af\s+", re.IGNORECASE)
_OLD_FIRST = re.compile(r"[^.;]{0,40}?\b(?:til|to|nu|now)\b(?:nr\.|[^.;\d]){0,24}", re.IGNORECASE)
_FROM = re.compile(r"\b(?:fra|from)\b(?:nr\.|[^.;\d]){0,30}$", re.IGNORECASE)


@dataclass(frozen=True)
class Shift:
    """Two figures of one sentence: `old` was and `new` is. `start` and `end` are where they stand."""

    old: Decimal
    new: Decimal
    start: int
    end: int


def shifts(text: str, figures: Sequence[Quantity]) -> list[Shift]:
    """Every pair of neighbouring figures that tells what was and what is."""
    found = []
    usable = [one for one in figures if one.unit not in (ORDINAL, SHARE)]
    # "735 breve til de fire grupper mod 665 før": the number in letters is neither of the two.
    digits = [one for one in usable if not one.spelt]
    for first, second in dict.fromkeys((*pairwise(usable), *pairwise(digits))):
        if first.unit != second.unit and LABEL not in (first.unit, second.unit):
            continue
        gap, before = text[first.end : second.start], text[: first.start]
        if _FROM.search(before) and _OLD_FIRST.fullmatch(gap):
            found.append(Shift(first.value, second.value, first.start, second.end))
        elif _NEW_FIRST.fullmatch(gap) or (
            first.spelt == second.spelt and _AGAINST.fullmatch(gap) and _BEFORE.match(text, second.end)
        ):
            found.append(Shift(second.value, first.value, first.start, second.end))
    return found


def more_than_all(text: str, figures: Sequence[Quantity]) -> tuple[int, int] | None:
    """Where a part is told as more than its whole: "98 ud af 18"."""
    for first, second in pairwise(figures):
        if (
            _OUT_OF.fullmatch(text[first.end : second.start])
            and (first.unit == second.unit or first.unit in (LABEL, COUNT))
            and second.unit not in (SHARE, PERCENT, KRONER)
            and first.value > second.value
        ):
            return first.start, second.end
    return None
