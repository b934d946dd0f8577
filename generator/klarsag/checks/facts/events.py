"""Days of a summary that the record has, and the record in; those that it has for something else out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import combinations

from klarsag.checks.facts.basis import Role
from klarsag.checks.facts.borders import Edge, recorded_edges, told_edge
from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.ledger import Fact, Ledger
from klarsag.checks.facts.occasions import BODIES, around, occasions
from klarsag.checks.facts.sequences import out_of_order
from klarsag.checks.facts.setting import Setting, setting
from klarsag.checks.facts.tenses import tells_as_over
from klarsag.quantities.moments import Moment, find_moments

# Measured on the summaries of 2022 and 2023, and tried on the others.
_SWAPPED_BY, _SWAPPED_TIMES = 0.6, 1.6
_CLEARLY, _HARDLY = 2.6, 0.05
# "Loven er fra den 2. juni" names the law by its day: nothing begins.
_DATED = re.compile(r"\ber fra\s+(?:den\s+)?$", re.IGNORECASE)
_EDGES = {Edge.UNTIL: "end", Edge.BEFORE: "end", Edge.FROM: "start", Edge.ON: "start"}
_OCCASION, _BODY = 0.6, 1.2  # what an occasion that both name adds to their support


@dataclass(frozen=True, eq=False)
class ToldDay:
    """A day of a summary, with what it is said of, the kinds of occasion it is told as, and the facts that it fits."""

    claim: Claim
    said: Moment
    setting: Setting
    occasions: frozenset[str]
    facts: Sequence[Fact]


def told_day(claim: Claim, said: Moment, spans: Sequence[tuple[int, int]], at: int, facts: Sequence[Fact]) -> ToldDay:
    """`said`, which stands at `spans[at]` of its sentence, with what it is said of."""
    edge = None if _DATED.search(claim.text[: said.start]) else told_edge(claim.text, said.start, said.end)
    named = occasions(around(claim.text, spans, said.start, said.end))
    kinds = named | {_EDGES[edge]} if edge in _EDGES and not named else named
    return ToldDay(claim, said, setting(claim.text, spans, at), kinds, facts)


def misdated(book: Ledger, told: Sequence[ToldDay]) -> Iterator[tuple[ToldDay, Fact]]:
    """Each day that belongs to another event, and the fact that its sentence seems to mean."""
    days = [one for one in told if one.said.day]
    found: set[int] = set()
    for one in days:
        if _still_ahead(book, one) or out_of_order(book, one.claim, one.said, one.facts, days_of(days)):
            found.add(id(one))
            yield one, one.facts[0]
    for first, second in combinations(days, 2):
        if found & {id(first), id(second)} or first.claim is second.claim:
            continue
        if _swapped(book, first, second):
            found |= {id(first), id(second)}
            yield first, _best(book, first, second.facts)
    for one in days:
        rival = None if id(one) in found else _rival(book, one, days)
        if rival:
            yield one, rival


def days_of(told: Sequence[ToldDay]) -> list[tuple[Claim, Moment]]:
    """The days alone, each with its sentence."""
    return [(one.claim, one.said) for one in told]


def _still_ahead(book: Ledger, one: ToldDay) -> bool:
    """Whether a day after the meeting is told as over; a later body's own decision may be told."""
    if any(fact.passage.role is Role.DECISION for fact in one.facts):
        return False
    when = book.basis.entry.when
    day = one.said.date
    return len(when) == 10 and day is not None and day > date.fromisoformat(when) and _over(one)


def _over(one: ToldDay) -> bool:
    return tells_as_over(one.claim.text, one.said.start, one.said.end)


def _swapped(book: Ledger, first: ToldDay, second: ToldDay) -> bool:
    if set(map(id, first.facts)) & set(map(id, second.facts)):
        return False
    own = _support(book, first, first.facts) + _support(book, second, second.facts)
    turned = _support(book, first, second.facts) + _support(book, second, first.facts)
    return turned > own * _SWAPPED_TIMES and turned > own + _SWAPPED_BY


def _rival(book: Ledger, one: ToldDay, days: Sequence[ToldDay]) -> Fact | None:
    """The day that the sentence fits far better; another day of the same sentence is no rival."""
    own = _support(book, one, one.facts)
    beside = {id(fact) for other in days if other.claim is one.claim for fact in other.facts}
    texts = {fact.text for fact in one.facts}
    rivals = [
        fact
        for fact in book.moments
        if isinstance(fact.what, Moment)
        and fact.what.day
        and id(fact) not in beside
        and not {id(fact)} & set(map(id, one.facts))
        and fact.passage.role is not Role.MEETING
    ]
    best = _best(book, one, [fact for fact in rivals if fact.text not in texts] or rivals) if rivals else None
    if best is None:
        return None
    degree = _degree(book, one, best)
    if degree > _CLEARLY and own < _HARDLY * degree and best.text not in texts:
        return best
    return _of_its_kind(book, one, rivals) if _of_another_kind(book, one) else None


def _of_another_kind(book: Ledger, one: ToldDay) -> bool:
    """Whether the record has the day for occasions of which the sentence names none."""
    known = [recorded(book, fact) for fact in one.facts]
    return bool(one.occasions) and all(known) and not any(one.occasions & kinds for kinds in known)


def _of_its_kind(book: Ledger, one: ToldDay, rivals: Sequence[Fact]) -> Fact | None:
    """Another day of the record that has an occasion which the sentence names, and that it fits better."""
    own = _support(book, one, one.facts)
    fitting = [fact for fact in rivals if one.occasions & recorded(book, fact)]
    best = _best(book, one, fitting) if fitting else None
    return best if best and _degree(book, one, best) > own * 2 else None


@lru_cache(maxsize=65536)
def recorded(book: Ledger, fact: Fact) -> frozenset[str]:
    """The kinds of occasion that the record has a day for; a cell has those of its row."""
    days = [(one.start, one.end) for one in find_moments(fact.text) if one.day]
    text = around(fact.text, days, fact.what.start, fact.what.end)
    edges = recorded_edges(fact.text, fact.what.start, fact.what.end, fact.names if fact.cell else ())
    row = book.row(fact.passage) if fact.cell else ()
    named = occasions(" ".join((*(fact.names[-2:] if fact.cell else ()), text, *row)))
    return named | frozenset(_EDGES[edge] for edge in edges if edge in _EDGES)


def _support(book: Ledger, one: ToldDay, facts: Sequence[Fact]) -> float:
    return max((_degree(book, one, fact) for fact in facts), default=0.0)


def _degree(book: Ledger, one: ToldDay, fact: Fact) -> float:
    shared = one.occasions & recorded(book, fact)
    return book.support(one.setting, fact) + _OCCASION * len(shared - BODIES) + _BODY * len(shared & BODIES)


def _best(book: Ledger, one: ToldDay, facts: Sequence[Fact]) -> Fact:
    return max(facts, key=lambda fact: _degree(book, one, fact))
