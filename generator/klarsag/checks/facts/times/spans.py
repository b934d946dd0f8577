"""The moments of a sentence in, those that no range can have out: an end before its beginning, a year twice."""

import re
from collections.abc import Sequence
from itertools import pairwise

from klarsag.quantities.moments import Moment

_FROM = re.compile(r"\bfra(?: og med)?\s+(?:den\s+|d\.\s+)?$", re.IGNORECASE)
_TO = re.compile(r"\s+(?:og frem\s+)?(?:til|til og med|indtil)\s+(?:den\s+|d\.\s+)?", re.IGNORECASE)
_AND = re.compile(r"\s+(?:og|eller)\s+(?:i\s+|den\s+)?", re.IGNORECASE)


def impossible(text: str, moments: Sequence[Moment]) -> Moment | None:
    """The second of two moments of `text` that cannot follow the first: "fra 2027 til 2024", "2025 og 2025"."""
    for first, second in pairwise(moments):
        gap = text[first.end : second.start]
        if (not gap or _AND.fullmatch(gap)) and _same(first, second):
            return second
        dated = first.year and second.year and _same_shape(first, second)
        if dated and _TO.fullmatch(gap) and _FROM.search(text[: first.start]) and _key(first) >= _key(second):
            return second
    return None


def _same(first: Moment, second: Moment) -> bool:
    """Whether two moments of one shape are one; the first may leave its year to the second."""
    if not _same_shape(first, second) or not (first.year or first.month):
        return False
    return _key(first) == _key(second) or (first.year is None and _key(first)[1:] == _key(second)[1:])


def _same_shape(first: Moment, second: Moment) -> bool:
    return _shape(first) == _shape(second)


def _shape(moment: Moment) -> tuple[bool, ...]:
    return tuple(part is not None for part in (moment.day, moment.month, moment.quarter, moment.half, moment.hour))


def _key(moment: Moment) -> tuple[int, ...]:
    return moment.year or 0, moment.half or 0, moment.quarter or 0, moment.month or 0, moment.day or 0
