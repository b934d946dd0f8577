"""What the record says rose or fell, as one value, and the words and figures that such a move is told with."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from klarsag.checks.facts.ledger import Said
from klarsag.checks.facts.ways.trends import Trend
from klarsag.quantities.likeness import content

COST = re.compile(
    r"\b(?:dyrere|billigere|bespar\w*|\w*forbrug\w*|spare\w*|pris\w*|takst\w*|\w*udgift\w*)\b", re.IGNORECASE
)
# What a word says of a move: in its own clause, elsewhere in its sentence, in the headings and leads above it.
OWN, SENTENCE, ABOVE = 1.0, 0.35, 0.4
MIXED = 0.7  # how sure a clause is that goes both ways, or that an order in time was guessed for
DERIVED = 0.6  # what a difference counts that the record does not tell


@dataclass(frozen=True, eq=False)
class Move:
    """Something of the record that goes `ways`: `stems` say of what, from 0 to 1, and `values` with which figures.

    `sure` is 1 where it can speak against a sentence, and less where it goes both ways or only hints at one; `money`
    is whether it is told of money, `past` whether the record has a later figure of the same thing.
    """

    said: Said
    text: str
    ways: frozenset[Trend]
    stems: Mapping[str, float]
    values: Mapping[Decimal, float]
    sure: float = 1.0
    money: bool = False
    past: bool = False


def weighed(*texts: tuple[str, float]) -> dict[str, float]:
    """The stems of each text with its weight, the highest where a stem stands in several."""
    weights: dict[str, float] = {}
    for text, weight in texts:
        for stem, _start, _end in content(text):
            weights[stem] = max(weight, weights.get(stem, 0.0))
    return weights


def course(old: Decimal, new: Decimal) -> frozenset[Trend]:
    """Which way it went from `old` to `new`."""
    return frozenset({Trend.UP, Trend.HIGHER} if new > old else {Trend.DOWN, Trend.LOWER})
