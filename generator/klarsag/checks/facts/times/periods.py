"""A figure and the time it is told of in, the record's figure out where that is of another time: "34 i 2022"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from klarsag.checks.facts.basis import Role
from klarsag.checks.facts.figures.judge import supporters
from klarsag.checks.facts.ledger import Fact, Ledger
from klarsag.checks.facts.times.elapsed import tells_apart
from klarsag.checks.facts.times.implied_times import of_an_earlier_time
from klarsag.danish.sentences import find_sentences
from klarsag.quantities.find import find_quantities
from klarsag.quantities.moments import Moment, find_moments
from klarsag.quantities.quantity import COUNT, LABEL, ORDINAL, Quantity

_DIRECT = re.compile(
    r"(?!.*\b(?:og|men|mens|stigende|end|mod)\b)[^,.;:]{0,40}?\b(?:i|for|fra|pr\.|af|ultimo|primo)\s+(?:hele\s+|den\s+)?"
)
_CLAUSE = re.compile(r"[;:]\s|,\s(?:mens|men|og|hvor|hvoraf|idet)\s")
_COMPARED = re.compile(r"\b(?:end|mod)\b")
# "900.000 kroner i 2025 og derefter 1,5 millioner om året": the second is of what follows.
_AFTERWARDS = re.compile(r"\b(?:derefter|herefter|dernæst|efterfølgende|fremover|siden hen|senere|så)\b", re.IGNORECASE)
_SMALL = 20


def other_period(
    book: Ledger, text: str, moments: Sequence[Moment], figures: Sequence[Quantity]
) -> Iterator[tuple[Moment, Fact]]:
    """Each time of `text` of which a figure is told that the record has of other times alone."""
    spans = [(one.start, one.end) for one in figures] + [(one.start, one.end) for one in moments]
    for figure in figures:
        if not _telling(figure) or tells_apart(text, figure) or of_an_earlier_time(text, figure.end, spans):
            continue
        told = _periods(text, figure.start, figure.end, moments, figures)
        if len(told) != 1 or not told[0].year or _COMPARED.search(text, figure.end, told[0].start):
            continue
        if _AFTERWARDS.search(text, told[0].end, max(told[0].end, figure.start)):
            continue
        known = [(fact, (*recorded_periods(fact), *_around(book, fact))) for fact in supporters(book, figure)]
        dated = [(fact, periods) for fact, periods in known if periods]
        if dated and not any(_agrees(told[0], one) for _fact, periods in dated for one in periods):
            yield told[0], dated[0][0]


def _telling(figure: Quantity) -> bool:
    """Not a small count, which a record has of many things."""
    small = figure.unit == COUNT and figure.value < _SMALL and figure.value == int(figure.value)
    return figure.unit not in (LABEL, ORDINAL) and not small


def recorded_periods(fact: Fact) -> Sequence[Moment]:
    """The times that the record's figure is of: those beside it, else those of its row and column."""
    if fact.cell:
        return [one for name in reversed(fact.names[-2:]) for one in find_moments(name) if one.year or one.month]
    return _periods(fact.text, fact.what.start, fact.what.end, find_moments(fact.text), find_quantities(fact.text))


def _periods(
    text: str, start: int, end: int, moments: Sequence[Moment], figures: Sequence[Quantity]
) -> Sequence[Moment]:
    """The one time right after the figure, else every time of its clause, else every time of the sentence."""
    times = _with_years([one for one in moments if (one.year or one.month) and one.hour is None])
    after = min((one.start for one in figures if one.start >= end), default=len(text))
    nearest = next((one for one in times if end <= one.start < after), None)
    if nearest and _DIRECT.fullmatch(text[end : nearest.start]):
        return [nearest]
    first = max((cut.end() for cut in _CLAUSE.finditer(text, 0, start)), default=0)
    last = min((cut.start() for cut in _CLAUSE.finditer(text, end)), default=len(text))
    return [one for one in times if first <= one.start < last] or times


def _with_years(times: Sequence[Moment]) -> list[Moment]:
    """The times, each without a year with that of the next one that has one: "fra januar til juli 2022"."""
    dated: list[Moment] = []
    for one in reversed(times):
        after = dated[-1].year if dated else None
        dated.append(one if one.year else replace(one, year=after))
    return dated[::-1]


def _around(book: Ledger, fact: Fact) -> Iterator[Moment]:
    """The times of what the figure stands under, and those that its paragraph goes on from."""
    if fact.cell:
        return
    # Of a paragraph that introduces others only its last sentence does: "I 2014 … Det er i hovedtræk:".
    names = [find_sentences(name)[-1].text for name in fact.names if name]
    for text in names:
        yield from (one for one in find_moments(text) if one.year)
    if recorded_periods(fact):
        return
    before = fact.passage.text[: max(0, fact.passage.text.find(fact.text))]
    for text in (before, _paragraph_before(book).get(id(fact.passage), "")):
        if times := [one for one in find_moments(text) if one.year]:
            yield from times
            return


@lru_cache(maxsize=32)
def _paragraph_before(book: Ledger) -> dict[int, str]:
    """For each paragraph the one before it under the same heading."""
    texts = [one for one in book.basis.passages if one.role is Role.TEXT]
    return {id(one): before.text for before, one in pairwise(texts) if before.context == one.context}


def _agrees(told: Moment, known: Moment) -> bool:
    if told.year and known.year and told.year != known.year:
        return False
    if told.half and known.half and told.half != known.half:
        return False
    return not (told.month and known.month and told.month != known.month)
