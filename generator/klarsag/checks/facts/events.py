"""Days of a summary that the record has, and the record in; those that it has for something else out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.ledger import Fact, Ledger
from klarsag.checks.facts.setting import Setting
from klarsag.quantities.moments import Moment

# Measured as those of `attribution`.
_SWAPPED_BY, _SWAPPED_TIMES = 0.5, 1.6
_CLEARLY, _HARDLY = 2.6, 0.05


@dataclass(frozen=True, eq=False)
class ToldDay:
    """A day of a summary, with what it is said of and the facts that it fits."""

    claim: Claim
    said: Moment
    setting: Setting
    facts: Sequence[Fact]


def misdated(book: Ledger, told: Sequence[ToldDay]) -> Iterator[tuple[ToldDay, Fact]]:
    """Each day that belongs to another event, and the fact that its sentence seems to mean."""
    days = [one for one in told if one.said.day]
    found: set[int] = set()
    for first, second in combinations(days, 2):
        if first.claim is not second.claim and _swapped(book, first, second):
            found |= {id(first), id(second)}
            yield first, _best(book, first.setting, second.facts)
    for one in days:
        rival = None if id(one) in found else _rival(book, one, days)
        if rival:
            yield one, rival


def _swapped(book: Ledger, first: ToldDay, second: ToldDay) -> bool:
    if set(map(id, first.facts)) & set(map(id, second.facts)):
        return False
    own = _support(book, first.setting, first.facts) + _support(book, second.setting, second.facts)
    turned = _support(book, first.setting, second.facts) + _support(book, second.setting, first.facts)
    return turned > own * _SWAPPED_TIMES and turned > own + _SWAPPED_BY


def _rival(book: Ledger, one: ToldDay, days: Sequence[ToldDay]) -> Fact | None:
    """The day that the sentence fits far better; another day of the same sentence is no rival."""
    own = _support(book, one.setting, one.facts)
    beside = {id(fact) for other in days if other.claim is one.claim for fact in other.facts}
    texts = {fact.text for fact in one.facts}
    rivals = [
        fact
        for fact in book.moments
        if isinstance(fact.what, Moment) and fact.what.day and id(fact) not in beside and fact.text not in texts
    ]
    best = _best(book, one.setting, rivals) if rivals else None
    if best is None:
        return None
    degree = book.support(one.setting, best)
    return best if degree > _CLEARLY and own < _HARDLY * degree else None


def _support(book: Ledger, setting: Setting, facts: Sequence[Fact]) -> float:
    return max((book.support(setting, fact) for fact in facts), default=0.0)


def _best(book: Ledger, setting: Setting, facts: Sequence[Fact]) -> Fact:
    return max(facts, key=lambda fact: book.support(setting, fact))
