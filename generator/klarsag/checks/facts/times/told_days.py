"""A day of a summary or of the record in, the kinds of occasion that it is told as out, and how far the two agree."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from klarsag.checks.facts.basis import Role
from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.ledger import Fact, Ledger
from klarsag.checks.facts.setting import Setting, setting
from klarsag.checks.facts.times.borders import Edge, recorded_edges, told_edge
from klarsag.checks.facts.times.occasions import BODIES, around, occasions
from klarsag.danish.sentences import find_sentences
from klarsag.quantities.likeness import content
from klarsag.quantities.moments import Moment, find_moments

_FEW, _LENT = 1, 0.3  # the words up to which a sentence needs those of the one before, and what each of these counts
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
    # "Udvalget har forlænget aftalen til den 1. maj": nobody meets on that day.
    edge_only = not named or (edge in (Edge.UNTIL, Edge.FROM) and named <= BODIES)
    kinds = named | {_EDGES[edge]} if edge in _EDGES and edge_only else named
    own = setting(claim.text, spans, at)
    before, words = lent(claim, own) if len(spans) == 1 else ("", own)
    return ToldDay(claim, said, words, kinds or occasions(before), facts)


def lent(claim: Claim, own: Setting) -> tuple[str, Setting]:
    """The sentence before one that hardly says anything ("Det er den 1. maj"), and the setting with its words."""
    before = find_sentences(claim.answer[: claim.sentence.start])
    if not before or sum(not stem.isdigit() for stem in own) > _FEW:
        return "", own
    text = before[-1].text
    return text, {stem: _LENT for stem, _start, _end in content(text) if not stem.isdigit()} | dict(own)


@lru_cache(maxsize=65536)
def recorded(book: Ledger, fact: Fact) -> frozenset[str]:
    """The kinds of occasion that the record has a day for; a cell has those of its row."""
    if fact.passage.role is Role.DECISION and isinstance(fact.what, Moment) and (bodies := _deciders(book, fact.what)):
        return bodies
    days = [(one.start, one.end) for one in find_moments(fact.text) if one.day]
    text = around(fact.text, days, fact.what.start, fact.what.end)
    edges = recorded_edges(fact.text, fact.what.start, fact.what.end, fact.names if fact.cell else ())
    row = book.row(fact.passage) if fact.cell else ()
    named = occasions(" ".join((*(fact.names[-2:] if fact.cell else ()), text, *row))) or occasions(
        " ".join(fact.names)
    )
    return named | frozenset(_EDGES[edge] for edge in edges if edge in _EDGES)


def _deciders(book: Ledger, day: Moment) -> frozenset[str]:
    """Who decided on a day, as the record's own list of decisions has it."""
    bodies = [one.body or "udvalget" for one in book.basis.record.decisions if one.date and one.date == day.date]
    return occasions(" ".join(bodies)) | {"treated", "decided"} if bodies else frozenset()


def support(book: Ledger, one: ToldDay, facts: Sequence[Fact]) -> float:
    """How far the fact that fits best agrees."""
    return max((degree(book, one, fact) for fact in facts), default=0.0)


def degree(book: Ledger, one: ToldDay, fact: Fact) -> float:
    """How far a fact is said of the same thing, and has an occasion that the day is told as."""
    return book.support(one.setting, fact) + weight(one.occasions & recorded(book, fact))


def best(book: Ledger, one: ToldDay, facts: Sequence[Fact]) -> Fact:
    """The fact that fits best."""
    return max(facts, key=lambda fact: degree(book, one, fact))


def weight(kinds: frozenset[str]) -> float:
    """What occasions that both name add to their support; a body tells most."""
    return _OCCASION * len(kinds - BODIES) + _BODY * len(kinds & BODIES)
