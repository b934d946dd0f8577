"""A figure of a summary and the record in, whether the record's own figures give it out: sums, parts, lengths."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from klarsag.checks.facts.basis import Role
from klarsag.checks.facts.ledger import Fact, Ledger
from klarsag.checks.facts.tally import counted
from klarsag.quantities.compare import TOLERANCES, alike, bears, contradicts
from klarsag.quantities.moments import Moment
from klarsag.quantities.quantity import COUNT, FACTOR, LABEL, PERCENT, POINTS, SHARE, Quantity

_SUM = re.compile(r"\b(?:i alt|tilsammen|sammen|samlet|sammenlagt|lagt sammen|in all|together)\b", re.IGNORECASE)
_DIFFERENCE = re.compile(
    r"\b(?:mere|mindre|færre|flere|forskel\w*|steg\w*|stig\w*|fald\w*|ned|op|højere|lavere|dyrere|billigere|mangler|rest\w*"
    r"|tilbage|spare\w*|mindsket|øge\w*|vokse\w*|til overs|for meget|for lidt|sat)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"\b(?:andre|øvrige|others?)\b", re.IGNORECASE)
_MONTHS_IN = (
    (re.compile(r"\bkvartal", re.IGNORECASE), 3),
    (re.compile(r"\bhalvår|halve år", re.IGNORECASE), 6),
    (re.compile(r"\bkvartal[^.]{0,8}[-–] ?\d\. kvartal|\bhele året", re.IGNORECASE), 12),
)
_RATIO = Decimal("0.1")
_SHARE_FROM_COUNTS = Decimal("0.02")
_MOST_PAIRED = 40  # figures of one passage: more is a table of its own


def derived(book: Ledger, said: Quantity, sentence: str) -> bool:
    """Whether two figures of one passage, row or column give `said`, or the length of a list or of a range of years."""
    if said.unit == POINTS and any(_is(fact, said.value, PERCENT) for fact in book.quantities):
        return False  # the record says percent of just this figure
    if said.hedge and (said.parts or any(_against(said, fact) for fact in book.quantities)):
        return False  # "under 17 færre" where the record has just 17
    if said.unit in ("year", "month") and _lasts(book, said):
        return True
    if counted(book, said, sentence):
        return True
    if said.unit == COUNT and _OTHERS.search(sentence) and _one_more(book, int(said.value)):
        return True
    if said.unit == LABEL and "".join(said.heads[:1]).startswith("punkt"):
        return said.value <= max((one.length for one in book.listings), default=0)
    return any(_gives(first, second, said, sentence) for first, second in _pairs(book, said))


def _one_more(book: Ledger, others: int) -> bool:
    """Whether the record has one more: "fem andre" of six."""
    return others + 1 in book.enumerations or any(_is(fact, Decimal(others + 1)) for fact in book.quantities)


def _against(said: Quantity, fact: Fact) -> bool:
    return isinstance(fact.what, Quantity) and contradicts(said, fact.what)


def _is(fact: Fact, value: Decimal, unit: str = COUNT) -> bool:
    return isinstance(fact.what, Quantity) and fact.what.unit == unit and fact.what.value == value


def _lasts(book: Ledger, said: Quantity) -> bool:
    months = int(said.value * (12 if said.unit == "year" else 1))
    if any(months == length and pattern.search(one.text) for pattern, length in _MONTHS_IN for one in book.sentences):
        return True
    by_text: dict[str, set[int]] = defaultdict(set)
    for fact in book.moments:
        if isinstance(fact.what, Moment) and fact.what.year:
            by_text[fact.text].add(fact.what.year)
    spans = {last - first for years in by_text.values() for first in years for last in years}
    return said.unit == "year" and said.value > 1 and (said.value in spans or said.value - 1 in spans)


def _pairs(book: Ledger, said: Quantity) -> Iterator[tuple[Quantity, Quantity]]:
    """Two figures that stand together: in one passage, one row or one column."""
    groups: dict[object, list[Quantity]] = defaultdict(list)
    for fact in book.quantities:
        what = fact.what
        if not isinstance(what, Quantity):
            continue
        if fact.passage.role is Role.CELL:
            groups["row", fact.passage.line].append(what)
            groups["column", fact.passage.context[-1:]].append(what)
        else:
            groups[id(fact.passage)].append(what)
    for group in groups.values():
        if len(group) <= _MOST_PAIRED:
            yield from ((first, second) for first in group for second in group if first is not second)


def _gives(first: Quantity, second: Quantity, said: Quantity, sentence: str) -> bool:
    if first.unit != second.unit or not second.value:
        return False
    if said.unit == FACTOR:
        ratio = first.value / second.value
        low, high = TOLERANCES[said.hedge] if said.hedge else (1 - _RATIO, 1 + _RATIO)
        return low * said.value <= ratio <= high * said.value
    if said.unit == SHARE:
        return first.unit == COUNT and abs(first.value / second.value - said.value) <= _SHARE_FROM_COUNTS
    if said.unit == POINTS:
        return (
            first.unit == PERCENT and bool(_DIFFERENCE.search(sentence)) and _rounds(first.value - second.value, said)
        )
    if not alike(said, first):
        return False
    if _SUM.search(sentence) and _rounds(first.value + second.value, said):
        return True
    return bool(_DIFFERENCE.search(sentence)) and _rounds(first.value - second.value, said)


def _rounds(value: Decimal, said: Quantity) -> bool:
    if said.hedge:
        return value > 0 and bears(said, replace(said, value=value, step=Decimal("0.01"), hedge=None))
    return abs(value - said.value) <= said.step / 2 and value > 0
