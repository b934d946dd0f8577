"""A record's periods in, those out that end before they begin, or last longer or shorter than the words beside them."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from klarsag.checks.consistency.reading import Contradiction, Reading, Rule
from klarsag.checks.facts.basis import Passage
from klarsag.danish.number_words import find_number_words
from klarsag.quantities.moments import Moment
from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

BACKWARDS = Kind(
    "period-backwards",
    Severity.WARNING,
    _("The period “{said}” ends before it begins."),
    _("Readers cannot tell when something begins and ends."),
    _("Look the two dates up; most often the year is wrong, or they have changed places."),
    wrong="Aftalen gælder fra 1. august 2025 til 31. juli 2024.",
    right="Aftalen gælder fra 1. august 2025 til 31. juli 2026.",
    source=_("Compares two days, years or quarters with a dash or “til” between them."),
)
LENGTH = Kind(
    "period-length-differs",
    Severity.WARNING,
    _("“{said}” does not fit “{other}” on line {line}."),
    _("Readers cannot tell how long something lasts, or what a yearly amount comes to in all."),
    _("Count the years and correct the number of years or the period."),
    wrong="En 3-årig aftale for 2024-2028.",
    right="En 5-årig aftale for 2024-2028.",
    source=_(
        "Looks for “3-årig”, “i 3 år” or “med 3 år” right beside a period of years or days. Years may be counted "
        "with or without the last one: 2024-2027 is three years or four. Days may be off by a fifth of a year."
    ),
)
_BETWEEN = re.compile(r"\s*(?:-|–|—|til(?: og med)?)\s*(?:den\s+|d\.\s*)?", re.IGNORECASE)
_NUMBER = r"(?:\d{1,2}|et|to|tre|fire|fem|seks|syv|otte|ni|ti)"
_YEARS = re.compile(rf"(?<![\w.,-])(?P<number>{_NUMBER})(?:[\s-]?årige?\w*|\s+år)(?!\w)", re.IGNORECASE)
_BEFORE = re.compile(r"\b(?:i|med|over|på|en|et|den|det)\s+$", re.IGNORECASE)
_BESIDE = re.compile(
    r"[\s,(]*(?:\w+\s+){0,3}?(?:fra|for|i|perioden|gældende|årene)?\s*(?:den\s+|d\.\s*)?[(\s]*", re.IGNORECASE
)
_FAR = 45  # characters between the number of years and the period
_SLACK = 0.2  # of a year


def _find(reading: Reading) -> Iterator[Contradiction]:
    for passage, moments in reading.moments:
        for first, last in pairwise(moments):
            if not _BETWEEN.fullmatch(passage.text[first.end : last.start]):
                continue
            if _is_backwards(first, last):
                place = reading.place(passage, first.start, last.end)
                yield Contradiction(BACKWARDS, place, place)
            else:
                yield from _length(reading, passage, first, last)


def _is_backwards(first: Moment, last: Moment) -> bool:
    if first.date and last.date:
        return last.date < first.date
    years = first.year is not None and last.year is not None
    if years and first.month is None and last.month is None and first.quarter is None and last.quarter is None:
        return (last.year or 0) < (first.year or 0)
    quarters = first.quarter is not None and last.quarter is not None
    if years and quarters:
        return ((last.year or 0), last.quarter or 0) < ((first.year or 0), first.quarter or 0)
    return False


def _length(reading: Reading, passage: Passage, first: Moment, last: Moment) -> Iterator[Contradiction]:
    start = max(0, first.start - _FAR)
    for match in _YEARS.finditer(passage.text, start, first.start):
        between = passage.text[match.end() : first.start]
        told = _years(match["number"])
        adjective = "årig" in match[0].lower()
        if not _BESIDE.fullmatch(between) or not (adjective or _BEFORE.search(passage.text[: match.start()])):
            continue
        if told and not any(abs(told - length) <= _SLACK for length in _lengths(first, last)):
            here = reading.place(passage, *match.span())
            yield Contradiction(LENGTH, here, reading.place(passage, first.start, last.end))


def _years(words: str) -> int | None:
    if words.isdigit():
        return int(words)
    return next((word.value for word in find_number_words(words)), 1 if words.lower() == "et" else None)


def _lengths(first: Moment, last: Moment) -> tuple[float, ...]:
    """How many years a period may be said to last; none where it is not of two years or two days."""
    if first.date and last.date:
        return ((_days(first.date, last.date)) / 365.25,)
    whole = first.month is None and last.month is None and first.quarter is None and last.quarter is None
    if first.year and last.year and whole:
        return (last.year - first.year, last.year - first.year + 1)
    return tuple(range(1, 13))


def _days(first: date, last: date) -> int:
    return (last - first).days + 1


PERIODS = Rule((BACKWARDS, LENGTH), _find)
