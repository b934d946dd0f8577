"""Two times that a sentence joins ("fra 2024 til 2027") and their facts in, those out that the record does not join."""

import re
from collections.abc import Sequence
from itertools import pairwise

from klarsag.checks.facts.ledger import Fact
from klarsag.quantities.moments import Moment, find_moments

_JOINED = re.compile(
    r"\s*(?:-|–|/|og|eller|(?:og frem )?til(?: og med)?|indtil)\s*(?:udgangen af\s+)?(?:den\s+|d\.\s+)?", re.IGNORECASE
)
_THAN = re.compile(r"\b(?:end|sammenlignet med|i forhold til|mod|siden|set i lyset af)\s+(?:i\s+)?$", re.IGNORECASE)


def torn(text: str, moments: Sequence[Moment], facts: Sequence[Sequence[Fact]]) -> tuple[Moment, Fact] | None:
    """The second of two joined times that stand nowhere together, with a fact of the first; else None.

    `facts` are those that bear each moment out. A range names its ends together, in a sentence or in a table, and so
    does a text that tells one thing of two years or months.
    """
    for at, (first, second) in enumerate(pairwise(moments)):
        gap = text[first.end : second.start]
        if not (_shared_month(first, second, gap) or (_JOINED.fullmatch(gap) and _comparable(first, second))):
            continue
        both = first.day and " og " in text[first.start : second.start]
        if both and {id(one.passage) for one in facts[at]} & {id(one.passage) for one in facts[at + 1]}:
            continue  # "den 12. og den 19. maj": two days of one paragraph, and no range
        if facts[at] and facts[at + 1] and not _together(facts[at], facts[at + 1]):
            return second, facts[at][0]
    return None


def _shared_month(first: Moment, second: Moment, gap: str) -> bool:
    """ "Den 1. og den 2. september": the first has its month from the second."""
    return bool(first.day and second.day) and not gap


def _comparable(first: Moment, second: Moment) -> bool:
    if first.day or second.day or first.relative or second.relative or first.hour is not None:
        return False
    return (first.month is None) == (second.month is None)


def _together(first: Sequence[Fact], second: Sequence[Fact]) -> bool:
    """Whether a fact of each stands in one table, or in one sentence where neither is bound to a third time."""
    tables = {one.passage.context[:-2] for one in first if one.cell}
    if any(one.cell and one.passage.context[:-2] in tables for one in second):
        return True
    return any(
        one.text == other.text and one.passage == other.passage and _bound(one, other)
        for one in first
        for other in second
    )


def _bound(first: Fact, second: Fact) -> bool:
    """Whether the two stand in their order or are compared, and neither ends another range ("2019-2022 … i 2018")."""
    if first.what.start > second.what.start:
        # "Lavere i maj 2024 end i maj 2023" is what happened from the one to the other.
        return bool(_THAN.search(first.text[: first.what.start]))
    inner = (first.what.end, second.what.start)
    for one, other in pairwise(find_moments(first.text)):
        if (one.end, other.start) != inner and _JOINED.fullmatch(first.text[one.end : other.start].lower()):
            tight = not re.search("og|eller", first.text[one.end : other.start])
            if tight and (other.start == second.what.start or one.start == first.what.start):
                return False
    return True
