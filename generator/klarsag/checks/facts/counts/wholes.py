"""A count of a summary and the record in, whether the record tells it in another way than with this number out.

"Sammen med fem andre kommuner" makes six, the highest of "Indsats 1" to "Indsats 11" is how many there are, and before
"den 4. laveste" come three.
"""

import re
from collections.abc import Iterator
from itertools import combinations

from klarsag.checks.facts.figures.attribution import names
from klarsag.checks.facts.ledger import Fact, Ledger
from klarsag.quantities.likeness import likeness, stem
from klarsag.quantities.quantity import COUNT, LABEL, ORDINAL, SHARE, Quantity

_OTHERS = re.compile(r"\s+(?:andre|øvrige)\b", re.IGNORECASE)
_SUPERLATIVE = re.compile(
    r"\.?\s*(?:plads|\w+este\b|\w+(?:ør|æng|ær)st\w*\b|bedst\w*|værst\w*|højest\w*)", re.IGNORECASE
)
_COMPARATIVE = re.compile(r"\b(?:\w{2,}ere|bedre|værre|større|længere|mindre|over|under|foran|bag)\b", re.IGNORECASE)
_NOT = re.compile(r"\b(?:ikke|resten|endnu|mangler|øvrige|andre)\b", re.IGNORECASE)
_EITHER = re.compile(r"\b(?:eller|og)\b", re.IGNORECASE)
_MOST_BESIDE = 10
_ALIKE = 0.7
_LEAST_NUMBERED, _MOST_MISSING = 3, 0.3  # a row of numbers counts its things where most of them stand in the record


def whole(book: Ledger, said: Quantity, text: str) -> bool:
    """Whether the record's words make the number that `text` tells."""
    count, head = _count(said)
    if not count:
        return False
    if head and (_with_others(book, count, head) or _numbered(book, count, head)):
        return True
    return bool(_COMPARATIVE.search(text)) and _before_in_rank(book, count)


def part_of(book: Ledger, said: Quantity, text: str) -> bool:
    """Whether "19 af de 65" is what two counts beside the 65 make, or "69 af de 93 er ikke" what the other one leaves.

    The first is told of two things, "ændret eller sendt tilbage".
    """
    if not said.parts or said.hedge:
        return False
    part, all_ = said.parts
    for fact, one in _quantities(book):
        if one.unit != COUNT or one.value != all_:
            continue
        beside = book.together.get(fact.passage.line if fact.cell else id(fact.passage), ())
        counts = {mate.what.value for mate in beside if isinstance(mate.what, Quantity) and mate.what.unit == COUNT}
        if len(counts) > _MOST_BESIDE:
            continue
        if _NOT.search(text) and all_ - part in counts:
            return True
        if _EITHER.search(text, said.end) and any(first + second == part for first, second in combinations(counts, 2)):
            return True
    return False


def _count(said: Quantity) -> tuple[int, str]:
    """The number and the stem of what is counted; of "3 af landets 98 kommuner" the first of the two."""
    if said.unit == SHARE and said.parts:
        return int(said.parts[0]), ""
    if said.unit != COUNT or said.hedge or said.value != int(said.value) or said.value < 2:
        return 0, ""
    return int(said.value), stem(said.heads[0]) if said.heads else ""


def _quantities(book: Ledger) -> Iterator[tuple[Fact, Quantity]]:
    return ((fact, fact.what) for fact in book.quantities if isinstance(fact.what, Quantity))


def _with_others(book: Ledger, count: int, head: str) -> bool:
    return any(
        one.unit == COUNT and one.value == count - 1 and _OTHERS.match(fact.text, one.end) and names(fact, head)
        for fact, one in _quantities(book)
    )


def _numbered(book: Ledger, count: int, head: str) -> bool:
    numbers = {
        int(one.value)
        for _fact, one in _quantities(book)
        if one.unit == LABEL and one.heads and likeness(head, stem(one.heads[0])) >= _ALIKE
    }
    row = range(1, count + 1)
    return (
        count >= _LEAST_NUMBERED
        and max(numbers, default=0) == count
        and sum(one not in numbers for one in row) <= _MOST_MISSING * count
    )


def _before_in_rank(book: Ledger, count: int) -> bool:
    return any(
        one.unit == ORDINAL and one.value == count + 1 and _SUPERLATIVE.match(fact.text, one.end)
        for fact, one in _quantities(book)
    )
