"""Days of a summary that the record has, and the record in; those that it has for something else out."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations

from klarsag.checks.facts.basis import Role
from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.ledger import Fact, Ledger
from klarsag.checks.facts.times.moved import moved_to
from klarsag.checks.facts.times.occasions import BODIES
from klarsag.checks.facts.times.sequences import out_of_order
from klarsag.checks.facts.times.tenses import tells_as_over
from klarsag.checks.facts.times.told_days import ToldDay, best, degree, recorded, support, weight
from klarsag.quantities.moments import Moment

# Measured on the summaries of 2022 and 2023, and tried on the others.
_SWAPPED_BY, _SWAPPED_TIMES = 0.6, 1.6
_STRIPPED_BY = 0.3  # what is enough where the occasions that both days have are not counted
_CLEARLY, _HARDLY = 2.6, 0.05
_UNKNOWN_BY = 0.5  # how much more speaks for another day where the record says nothing of what happens on this one


def misdated(book: Ledger, told: Sequence[ToldDay]) -> Iterator[tuple[ToldDay, Fact]]:
    """Each day that belongs to another event, and the fact that its sentence seems to mean."""
    days = [one for one in told if one.said.day]
    found: set[int] = set()
    for one in days:
        untrue = _still_ahead(book, one) or moved_to(one.claim, one.said, one.facts)
        if untrue or out_of_order(book, one.claim, one.said, one.facts, days_of(days)):
            found.add(id(one))
            yield one, one.facts[0]
    for first, second in combinations(days, 2):
        if found & {id(first), id(second)} or first.claim is second.claim:
            continue
        if _swapped(book, first, second):
            found |= {id(first), id(second)}
            yield first, best(book, first, second.facts)
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
    own = support(book, first, first.facts) + support(book, second, second.facts)
    turned = support(book, first, second.facts) + support(book, second, first.facts)
    if turned > own * _SWAPPED_TIMES and turned > own + _SWAPPED_BY:
        return True
    if any(fact.passage.role is Role.MEETING for fact in (*first.facts, *second.facts)):
        return False
    # Two days on which something starts: then only what starts tells them apart.
    shared = _occasions(book, first.facts) & _occasions(book, second.facts)
    own -= _counted(book, first, first.facts, shared) + _counted(book, second, second.facts, shared)
    turned -= _counted(book, first, second.facts, shared) + _counted(book, second, first.facts, shared)
    return turned > own * _SWAPPED_TIMES and turned > own + _STRIPPED_BY


def _occasions(book: Ledger, facts: Sequence[Fact]) -> frozenset[str]:
    return frozenset().union(*(recorded(book, fact) for fact in facts))


def _counted(book: Ledger, one: ToldDay, facts: Sequence[Fact], shared: frozenset[str]) -> float:
    """What `shared` occasions add to the support of the fact that fits best."""
    return weight(one.occasions & recorded(book, best(book, one, facts)) & shared)


def _rival(book: Ledger, one: ToldDay, days: Sequence[ToldDay]) -> Fact | None:
    """The day that the sentence fits far better; another day of the same sentence is no rival."""
    own = support(book, one, one.facts)
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
        and fact.text != book.basis.entry.when  # the decision's own day is the meeting's
    ]
    if texts & {fact.text for other in days if other.claim is one.claim and other is not one for fact in other.facts}:
        return None  # the record has the sentence's two days together as well: "flyttes fra den 3. til den 8."
    likest = best(book, one, [fact for fact in rivals if fact.text not in texts] or rivals) if rivals else None
    if likest is None:
        return None
    fits = degree(book, one, likest)
    if fits > _CLEARLY and own < _HARDLY * fits and likest.text not in texts:
        return likest
    if not _of_another_kind(book, one):
        return None
    rival = _of_its_kind(book, one, rivals)
    known = all(recorded(book, fact) for fact in one.facts)
    return rival if rival and (known or degree(book, one, rival) > own + _UNKNOWN_BY) else None


def _of_another_kind(book: Ledger, one: ToldDay) -> bool:
    """Whether the record has the day for no occasion that the sentence names, or for another body."""
    known = [recorded(book, fact) for fact in one.facts]
    if not one.occasions:
        return False
    bodies = one.occasions & BODIES
    elsewhere = bool(bodies) and all(kinds & BODIES and not kinds & bodies for kinds in known)
    return elsewhere or not any(one.occasions & kinds for kinds in known)


def _of_its_kind(book: Ledger, one: ToldDay, rivals: Sequence[Fact]) -> Fact | None:
    """Another day of the record that has an occasion which the sentence names, and that it fits better."""
    own = support(book, one, one.facts)
    fitting = [fact for fact in rivals if one.occasions & recorded(book, fact)]
    likest = best(book, one, fitting) if fitting else None
    return likest if likest and degree(book, one, likest) > own * 2 else None
