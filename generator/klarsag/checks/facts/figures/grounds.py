"""A figure of a summary and the facts of its value in, those out that may bear it out: a rounded one must speak of it.

The same figure in the record is rarely chance. A figure that only rounds to it, lies within what a hedge allows or is
the same time in another unit often is: "knap 9 millioner" is near any 8,6 million of the record.
"""

from collections.abc import Sequence

from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.figures.bearings import SENTENCE_BEFORE, of_told
from klarsag.checks.facts.figures.closeness import SAME_UNIT, closeness
from klarsag.checks.facts.figures.ranges import same_range
from klarsag.checks.facts.ledger import Fact, Ledger
from klarsag.quantities.quantity import COUNT, KRONER, SPANS, Quantity

_SOMETHING = 0.05  # less than this the two have in common by chance
_NOTHING_AGAINST = -0.05  # "12 millioner" for 11,8 is rarely chance, either
_AGES = "year"  # "fra 15 til 25 år" is told in a sentence of its own


def grounded(book: Ledger, claim: Claim, said: Quantity, facts: Sequence[Fact]) -> list[Fact]:
    """The facts that have just this figure, and of the others those that something in the clause is also said of.

    A length of time, and a count that a hedge stands before, need that of each fact.
    """
    if said.parts:
        return list(facts)
    if said.unit == COUNT and said.hedge and not said.heads:
        return list(facts)  # "over 50" is an age
    needy = said.unit in SPANS - {_AGES} or (said.unit == COUNT and said.hedge is not None)
    if not needy and all(_the_same(said, fact) for fact in facts):
        return list(facts)
    bearing = of_told(claim, said)
    if all(weight <= SENTENCE_BEFORE for weight in bearing.words.values()):
        return list(facts)  # "Kommunen får knap 9 millioner": nothing in the sentence says of what
    return [
        fact
        for fact in facts
        if (not needy and _the_same(said, fact))
        or same_range(claim, said, fact)
        or closeness(book, bearing, said, fact) - _unit(said, fact)
        > (_NOTHING_AGAINST if not needy and _rounded(said, fact) else _SOMETHING)
    ]


def _unit(said: Quantity, fact: Fact) -> float:
    return SAME_UNIT if isinstance(fact.what, Quantity) and fact.what.unit == said.unit != COUNT else 0.0


def _the_same(said: Quantity, fact: Fact) -> bool:
    return isinstance(fact.what, Quantity) and fact.what.value == said.value


def _rounded(said: Quantity, fact: Fact) -> bool:
    """Whether the fact's amount is the figure when it is rounded to the digits that are written, and off by little."""
    true = fact.what
    amount = isinstance(true, Quantity) and true.unit == said.unit == KRONER
    return amount and isinstance(true, Quantity) and abs(true.value - said.value) <= min(said.step / 2, said.value / 50)
