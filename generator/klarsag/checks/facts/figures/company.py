"""A figure of a summary and a fact it is taken for in, whether the figures beside it stand so in the record too.

"Nummer 84, og det er 40 flere ledige": the record has its own 40 beside a number 84, so that 40 is meant.
"""

import re
from itertools import pairwise

from klarsag.checks.facts.figures.compared import in_order
from klarsag.checks.facts.figures.told import Told
from klarsag.checks.facts.ledger import Fact, Ledger
from klarsag.checks.facts.mentions import figures_of
from klarsag.danish.sentences import find_sentences
from klarsag.quantities.compare import bears
from klarsag.quantities.find import find_quantities
from klarsag.quantities.quantity import Quantity

_HEREOF = re.compile(r"\b(?:hvoraf|heraf|herunder|fordelt)\b", re.IGNORECASE)  # a part of the figure is no rival of it
_LEAST = 2  # a smaller figure stands beside others by chance


def in_company(book: Ledger, one: Told, rival: Fact) -> bool:
    """Whether a fact of the figure stands with another figure of its sentence, which is not the rival's own."""
    figures = figures_of(one.claim)
    if any(
        in_order(one.claim.text, first, second)
        for first, second in pairwise(figures)
        if one.said.start in (first.start, second.start)
    ):
        return True
    if any(
        fact.text == rival.text and _HEREOF.search(fact.text, fact.what.end, rival.what.start) for fact in one.facts
    ):
        return True
    if _goes_on(book, one, rival):
        return True
    values = {each.value for each in figures if each.start != one.said.start and each.value > _LEAST}
    if not isinstance(rival.what, Quantity) or rival.what.value in values:
        return False  # the two may be told in each other's place
    return any(
        isinstance(mate.what, Quantity) and mate.what.value in values and mate.what.start != fact.what.start
        for fact in one.facts
        for mate in book.together.get(fact.passage.line if fact.cell else fact.text, ())
    )


def _goes_on(book: Ledger, one: Told, rival: Fact) -> bool:
    """Whether the sentence before tells a figure of the same unit that only the fact's own paragraph has beside it.

    "Tallet steg 11 procent i byen. I hele landet var det 12,6 procent": so the record puts the two together.
    """
    before = find_sentences(one.claim.answer[: one.claim.sentence.start])
    told = [
        said
        for said in (find_quantities(before[-1].text) if before else ())
        if said.unit == one.said.unit and said.value > _LEAST and said.value != one.said.value
    ]
    there = [_with(book, fact, told) for fact in one.facts if not fact.cell]
    return any(there) and not _with(book, rival, told)


def _with(book: Ledger, fact: Fact, told: list[Quantity]) -> bool:
    beside = book.together.get(id(fact.passage), ())
    return any(
        isinstance(mate.what, Quantity) and mate is not fact and mate.what.unit == said.unit and bears(said, mate.what)
        for said in told
        for mate in beside
    )
