"""Figures of a summary that the record has, and the record in; those that it has of something else out."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from klarsag.checks.facts.figures.repeats import taken
from klarsag.checks.facts.figures.swaps import swapped
from klarsag.checks.facts.figures.told import Told, other_figures
from klarsag.checks.facts.ledger import Fact, Ledger
from klarsag.checks.facts.setting import Setting
from klarsag.quantities.compare import bears
from klarsag.quantities.likeness import ANYTHING, EMPTY, likeness, stem
from klarsag.quantities.quantity import COUNT, Quantity

# Measured on the faithful summaries of benchmarks/facts and their mutations: where the two part best.
_TAKEN_BY, _TAKEN_TIMES = 0.9, 2
_CLEARLY, _SMALL_CLEARLY, _HARDLY = 0.8, 0.3, 0.25
_BESIDE, _ALIKE = 0.4, 0.7  # how near a fact a word stands, and how like it is to the one that is counted
_DISTINCTIVE = 60  # a whole figure from here on, or one with decimals, is in a record by chance only rarely


def misplaced(book: Ledger, told: Sequence[Told]) -> Iterator[tuple[Told, Fact]]:
    """Each figure that the record has of another thing, and the fact that it seems to be meant for."""
    found: set[int] = set()
    for first, second in combinations(told, 2):
        if first.claim.path == second.claim.path and swapped(book, first, second):
            found |= {id(first), id(second)}
            yield first, _best(book, first.setting, second.facts)
    for one in told:
        if id(one) in found:
            continue
        rival = _rival(book, one, told) or _taken(book, one, told) or taken(book, one, told)
        if rival:
            yield one, rival


def supported(book: Ledger, setting: Setting, facts: Sequence[Fact]) -> float:
    """How far the fact that fits best speaks of the same thing as `setting`; 0 where no word agrees."""
    return max((book.support(setting, fact) for fact in facts), default=0.0)


def _best(book: Ledger, setting: Setting, facts: Sequence[Fact]) -> Fact:
    return max(facts, key=lambda fact: book.support(setting, fact))


def _rival(book: Ledger, one: Told, told: Sequence[Told]) -> Fact | None:
    """The fact of another value that the sentence fits far better, where the value may be there by chance."""
    head = headed(one.said)
    if not head or any(names(fact, head) for fact in one.facts):
        return None  # "24 af dem": nothing says what they are
    again = [other for other in told if other is not one and other.said.value == one.said.value]
    own = supported(book, one.setting, one.facts)
    better_elsewhere = any(supported(book, other.setting, other.facts) > own for other in again)
    if _distinctive(one.said) and not (better_elsewhere and own == 0):
        return None
    beside = [other.said for other in told if other.claim is one.claim and other is not one]
    rivals = [
        fact
        for fact, other in other_figures(book, one)
        if names(fact, head)
        and other.value > 1
        and not any(bears(said, other, cell=fact.cell) for said in (one.said, *beside))
    ]
    if not rivals:
        return None
    best = _best(book, one.setting, rivals)
    fits = book.support(one.setting, best)
    enough = _CLEARLY if _distinctive(one.said) else _SMALL_CLEARLY
    return best if fits > enough and own < _HARDLY * fits else None


def _taken(book: Ledger, one: Told, told: Sequence[Told]) -> Fact | None:
    """The fact that the sentence fits far better, where another sentence tells the same figure and fits it better."""
    own = supported(book, one.lent, one.facts)
    again = [other for other in told if other.claim is not one.claim and other.said.value == one.said.value]
    if not any(other.said.unit == one.said.unit and supported(book, other.lent, other.facts) > own for other in again):
        return None
    beside = {other.said.value for other in told if other.claim is one.claim}
    rivals = [fact for fact, other in other_figures(book, one) if other.value not in beside]
    best = _best(book, one.lent, rivals) if rivals else None
    fits = book.support(one.lent, best) if best else 0.0
    return best if fits > own * _TAKEN_TIMES and fits > own + _TAKEN_BY else None


def headed(said: Quantity) -> str:
    """The stem of what is counted; nothing where that is a word for anything."""
    return stem(said.heads[0]) if said.heads and said.heads[0] not in ANYTHING | EMPTY else ""


def names(fact: Fact, head: str) -> bool:
    """Whether what is counted, or a word like it, stands beside the fact."""
    return any(weight >= _BESIDE and likeness(head, own) >= _ALIKE for own, weight in fact.setting.items())


def _distinctive(said: Quantity) -> bool:
    return said.unit != COUNT or said.value >= _DISTINCTIVE or said.value != int(said.value)
