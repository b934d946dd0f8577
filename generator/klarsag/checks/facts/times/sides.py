"""A moment of a summary and its facts in, the fact that shows its "before" told as "after" out."""

from collections.abc import Sequence

from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.ledger import Fact, Ledger
from klarsag.checks.facts.times.borders import (
    Edge,
    borne_by,
    exact_end,
    is_until,
    range_edges,
    recorded_edges,
    told_edge,
)
from klarsag.checks.facts.times.implied_times import ends_own_year
from klarsag.quantities.moments import Moment

_EARLY, _LATE = frozenset({Edge.UNTIL, Edge.BEFORE}), frozenset({Edge.FROM, Edge.AFTER})
_CONTRARY = {Edge.UNTIL: _LATE, Edge.BEFORE: _LATE | {Edge.ON}, Edge.FROM: _EARLY, Edge.AFTER: _EARLY}
_JANUARY, _DECEMBER = 1, 12


def wrong_side(book: Ledger, claim: Claim, moment: Moment, facts: Sequence[Fact]) -> Fact | None:
    """A fact that names the other side of `moment`, where none names the told one; else None."""
    bare = moment.month is None and moment.quarter is None
    told = told_edge(claim.text, moment.start, moment.end, year=bare)
    if told is None or moment.hour is not None:
        return None
    if bare and told in _EARLY and ends_own_year(book, moment):
        return None
    known = [(fact, fact.what) for fact in facts if isinstance(fact.what, Moment)]
    exact = [fact for fact, what in known if exactness(what) == exactness(moment)]
    if not exact and moment.month:  # "december 2028" of a record's "31. december 2028"
        exact = [fact for fact, _what in known]
    ends = [fact for fact, what in known if bare and what.month in (_JANUARY, _DECEMBER)]
    edges = [(fact, _edges(book, fact)) for fact in (*exact, *ends)]
    bears = borne_by(told, claim.text, moment.start)
    if any(bears & own for _fact, own in edges):
        return None
    ranges = [(fact, range_edges(fact.text, fact.what.start, fact.what.end)) for fact in exact]
    against = next((fact for fact, own in edges if own & _CONTRARY[told]), None)
    if against:
        return against
    if any(bears & own for _fact, own in ranges) and not is_until(claim.text, moment.start):
        return None
    if exact_end(claim.text, moment.start) and facts:
        return next(iter((*exact, *facts)))
    contrary = [fact for fact, own in ranges if own & _CONTRARY[told]]
    return contrary[0] if contrary and len(contrary) * 2 >= len(exact) else None


def exactness(moment: Moment) -> tuple[bool, ...]:
    """How exact a moment is: whether it has a day, a month, a quarter, a season."""
    return moment.day is not None, moment.month is not None, moment.quarter is not None, moment.season is not None


def _edges(book: Ledger, fact: Fact) -> frozenset[Edge]:
    names = (*fact.names, *book.row(fact.passage)) if fact.cell else ()
    return recorded_edges(fact.text, fact.what.start, fact.what.end, names)
