"""A share or percentage of a summary and the record in, whether two figures of one sentence of it, not told, give it.

The sentence must be of the same thing: "En plads bliver knap 4 procent dyrere" of "1.850 kr. i 2024 og 1.920 kr. i 2025
for en plads". What is not in a part is the rest of a hundred.
"""

import re
from functools import lru_cache
from itertools import combinations

from klarsag.checks.facts.figures.ratios import given_by
from klarsag.checks.facts.ledger import Fact, Ledger
from klarsag.checks.facts.setting import Setting
from klarsag.quantities.compare import bears
from klarsag.quantities.quantity import FACTOR, LABEL, ORDINAL, PERCENT, SHARE, Quantity

_MOST = 3  # figures of one unit in the sentence: more make too many shares
_OF_IT = 0.4  # how far the figures' words must be those of the summary
_NOT = re.compile(r"\b(?:ikke|resten|endnu|mangler|øvrige|uden)\b", re.IGNORECASE)
_CHANGED = re.compile(
    r"\b(?:fald\w*|ste[gt]\w*|stig\w*|vokse\w*|øge\w*|mindske\w*|\w*ere|mindre|færre|gange|halv\w*|dobbelt\w*)\b",
    re.IGNORECASE,
)
_WHOLE = 100


def left_untold(book: Ledger, said: Quantity, around: Setting, text: str) -> bool:
    """Whether the record has what makes `said`, in one sentence about what `around` tells."""
    if said.unit not in (SHARE, FACTOR, PERCENT) or said.parts:
        return False
    if said.unit == PERCENT and _NOT.search(text) and _rest(book, said, around):
        return True
    if not _CHANGED.search(text):
        return False
    return any(
        isinstance(first.what, Quantity)
        and isinstance(second.what, Quantity)
        and given_by(said, text, first.what, second.what)
        and max(book.support(around, first), book.support(around, second)) >= _OF_IT
        for group in _groups(book)
        for first, second in combinations(group, 2)
    )


def _rest(book: Ledger, said: Quantity, around: Setting) -> bool:
    rest = Quantity(_WHOLE - said.value, PERCENT, 0, 0, said.step)
    return any(
        isinstance(fact.what, Quantity)
        and fact.what.unit == PERCENT
        and bears(rest, fact.what)
        and book.support(around, fact) >= _OF_IT
        for fact in book.quantities
    )


@lru_cache(maxsize=32)
def _groups(book: Ledger) -> list[list[Fact]]:
    """The figures of one unit of each sentence that has two or three of them."""
    groups: dict[tuple[str, str], list[Fact]] = {}
    for fact in book.quantities:
        if isinstance(fact.what, Quantity) and not fact.cell and fact.what.unit not in (LABEL, ORDINAL, SHARE, FACTOR):
            groups.setdefault((fact.text, fact.what.unit), []).append(fact)
    return [group for group in groups.values() if 1 < len(group) <= _MOST]
