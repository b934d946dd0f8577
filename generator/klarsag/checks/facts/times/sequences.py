"""A day told as the first or the last in, whether it is so out: in the summary and in the record's own list of days."""

import re
from collections.abc import Sequence

from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.ledger import Fact, Ledger
from klarsag.quantities.moments import Moment

_FIRST = re.compile(r"\bdet første (?:møde )?er (?:den )?$", re.IGNORECASE)
_LAST = re.compile(r"\bdet sidste (?:møde )?er (?:den )?$", re.IGNORECASE)
_LEAST = 4  # days in a row that make a list
_LED_BY = 0  # characters before the day at most


def out_of_order(
    book: Ledger, claim: Claim, said: Moment, facts: Sequence[Fact], days: Sequence[tuple[Claim, Moment]]
) -> bool:
    """Whether `said` is told as the first or last of days of which another is earlier or later."""
    before = claim.text[: said.start]
    last = bool(_LAST.search(before))
    if not last and not _FIRST.search(before):
        return False
    others = [
        day
        for other, day in days
        if other is not claim and other.field == claim.field and (_FIRST if last else _LAST).search(_before(other, day))
    ]
    if any(_later(said, day) if not last else _later(day, said) for day in others):
        return True
    return any(_breaks(book, fact, last=last) for fact in facts)


def _before(claim: Claim, day: Moment) -> str:
    return claim.text[: day.start]


def _later(first: Moment, second: Moment) -> bool:
    return bool(first.date and second.date and first.date > second.date)


def _breaks(book: Ledger, fact: Fact, *, last: bool) -> bool:
    """Whether `fact` is a day of a list of the record, and not the one at its end or beginning."""
    if fact.what.start > _LED_BY:
        return False
    row = [
        (one.what.year or 0, one.what.month or 0, one.what.day)
        for one in book.moments
        if isinstance(one.what, Moment)
        and one.what.day
        and one.what.start <= _LED_BY
        and one.passage.role is fact.passage.role
        and _column(one) == _column(fact)
    ]
    own = fact.what
    if len(row) < _LEAST or not isinstance(own, Moment):
        return False
    return (own.year or 0, own.month or 0, own.day) != (max(row) if last else min(row))


def _column(fact: Fact) -> tuple[str, ...]:
    """What the days of one list have in common: their headings, and in a table their column."""
    return (*fact.passage.context[:-2], fact.passage.context[-1]) if fact.cell else fact.passage.context
