"""A moment of a summary and its facts in, the fact that shows its "before" told as "after" out."""

from collections.abc import Sequence

from klarsag.checks.facts.borders import BEARS, Edge, exact_end, recorded_edges, told_edge
from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.ledger import Fact
from klarsag.quantities.moments import Moment

_JANUARY, _DECEMBER = 1, 12


def wrong_side(claim: Claim, moment: Moment, facts: Sequence[Fact]) -> Fact | None:
    """A fact that names the other side of `moment`, where none names the told one; else None."""
    bare = moment.month is None and moment.quarter is None
    told = told_edge(claim.text, moment.start, moment.end, year=bare)
    if told is None or moment.hour is not None:
        return None
    known = [(fact, fact.what, _edges(fact)) for fact in facts if isinstance(fact.what, Moment)]
    exact = [(fact, edges) for fact, what, edges in known if exactness(what) == exactness(moment)]
    ends = [
        (fact, edges)
        for fact, what, edges in known
        if bare and (what.month == _JANUARY and Edge.FROM in edges or what.month == _DECEMBER and Edge.UNTIL in edges)
    ]
    named = [(fact, edges) for fact, edges in (*exact, *ends) if edges]
    if any(BEARS[told] & edges for _fact, edges in named):
        return None
    if named and (not bare or len(named) * 2 >= len(exact)):
        return named[0][0]
    return exact[0][0] if exact and not named and exact_end(claim.text, moment.start) else None


def exactness(moment: Moment) -> tuple[bool, ...]:
    """How exact a moment is: whether it has a day, a month, a quarter, a season."""
    return moment.day is not None, moment.month is not None, moment.quarter is not None, moment.season is not None


def _edges(fact: Fact) -> frozenset[Edge]:
    names = fact.names if fact.cell else ()
    return recorded_edges(fact.text, fact.what.start, fact.what.end, names)
