"""An amount of a summary and the record in, whether it is the sum of what the record has for one thing, entry by entry.

"Hjælpemidler, kropsbårne: 2,4 mio. kr." and "Hjælpemidler, andre: 2,0 mio. kr." make 4,4 million for "hjælpemidler".
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from klarsag.checks.facts.basis import Role
from klarsag.checks.facts.figures.attribution import names
from klarsag.checks.facts.figures.derived import SUMMED
from klarsag.checks.facts.ledger import Fact, Ledger
from klarsag.checks.facts.setting import Setting
from klarsag.quantities.compare import bears
from klarsag.quantities.quantity import COUNT, KRONER, PERCENT, Quantity

_MOST = 6  # entries that a reader adds up
_LEAST_COUNT = 20  # a smaller count is the sum of two others too often


def summed(book: Ledger, said: Quantity, around: Setting, text: str) -> bool:
    """Whether neighbouring entries that name a word of `around` make `said`, or all figures of one sentence do."""
    if said.unit not in (KRONER, COUNT, PERCENT):
        return False
    if SUMMED.search(text) and any(1 < len(group) <= _MOST and _makes(group, said) for group in _sentences(book, said)):
        return True
    if said.unit == COUNT and said.value < _LEAST_COUNT:
        return False
    for own in around:
        found = [fact for fact in _of_unit(book, said) if names(fact, own)]
        if any(1 < len(group) <= _MOST and _makes(group, said) for group in _neighbours(found)):
            return True
    return False


def _sentences(book: Ledger, said: Quantity) -> Iterator[list[Fact]]:
    groups: dict[str, list[Fact]] = defaultdict(list)
    for fact in _of_unit(book, said):
        if said.unit != COUNT or (isinstance(fact.what, Quantity) and fact.what.heads[:1] == said.heads[:1]):
            groups[fact.text].append(fact)
    yield from groups.values()


def _of_unit(book: Ledger, said: Quantity) -> Iterator[Fact]:
    for fact in book.quantities:
        if isinstance(fact.what, Quantity) and fact.what.unit == said.unit and fact.passage.role is not Role.CELL:
            yield fact


def _neighbours(facts: Sequence[Fact]) -> Iterator[list[Fact]]:
    """The facts parted into those that stand in one sentence or in entries that follow one another."""
    group: list[Fact] = []
    for fact in facts:
        if group and not (
            fact.passage.context == group[-1].passage.context and 0 <= fact.passage.line - group[-1].passage.line <= 1
        ):
            yield group
            group = []
        group.append(fact)
    yield group


def _makes(group: Sequence[Fact], said: Quantity) -> bool:
    total = sum((fact.what.value for fact in group if isinstance(fact.what, Quantity)), Decimal(0))
    if said.hedge:
        return bears(said, Quantity(total, said.unit, 0, 0, Decimal("0.01")))
    return abs(total - said.value) <= said.step / 2
