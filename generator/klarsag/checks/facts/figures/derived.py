"""A figure of a summary and the record in, whether the record's own figures give it out: sums, parts, lengths."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from klarsag.checks.facts.basis import Role
from klarsag.checks.facts.counts.tally import counted
from klarsag.checks.facts.figures.attribution import names
from klarsag.checks.facts.ledger import Fact, Ledger
from klarsag.checks.facts.structures import Made, enumerated
from klarsag.quantities.compare import TOLERANCES, alike, bears, contradicts
from klarsag.quantities.likeness import likeness, stem
from klarsag.quantities.moments import Moment
from klarsag.quantities.quantity import COUNT, FACTOR, LABEL, PERCENT, POINTS, SHARE, Quantity

SUMMED = re.compile(r"\b(?:i alt|tilsammen|sammen|samlet|sammenlagt|lagt sammen|in all|together)\b", re.IGNORECASE)
_DIFFERENCE = re.compile(
    r"\b(?:mere|mindre|færre|flere|forskel\w*|steg\w*|stig\w*|fald\w*|ned|op(?! til\b)|større|højere|lavere|dyrere"
    r"|billigere|mangler|rest\w*|længere|kortere|tilbage|spare\w*"
    r"|mindsket|øge\w*|vokse\w*|til overs|for meget|for lidt|sat)\b",
    re.IGNORECASE,
)
_MOVED = re.compile(r"\b(?:ste[gt]\w*|stig\w*|fald\w*|vokse\w*)\b", re.IGNORECASE)
_OTHERS = re.compile(r"\b(?:andre|øvrige|others?)\b", re.IGNORECASE)
_MONTHS_IN = (
    (re.compile(r"\bkvartal", re.IGNORECASE), 3),
    (re.compile(r"\bhalvår|halve år", re.IGNORECASE), 6),
    (re.compile(r"\bkvartal[^.]{0,8}[-–] ?\d\. kvartal|\bhele året|\bkalenderår", re.IGNORECASE), 12),
)
_BODY, _ALIKE = "udvalg", 0.7
_RATIO = Decimal("0.1")
_SHARE_FROM_COUNTS = Decimal("0.02")
_MOST_PAIRED = 40  # figures of one passage: more is a table of its own


def derived(book: Ledger, said: Quantity, sentence: str) -> bool:
    """Whether two figures of one passage, row or column give `said`, or the length of a list or of a range of years."""
    if said.unit == POINTS and any(_is(fact, said.value, PERCENT) for fact in book.quantities):
        return False  # the record says percent of just this figure
    if said.hedge and (said.parts or any(_against(said, fact) for fact in book.quantities)):
        return False  # "under 17 færre" where the record has just 17
    if said.unit in ("year", "month") and _lasts(book, said, sentence):
        return True
    if counted(book, said, sentence):
        return True
    if said.unit == COUNT and _OTHERS.search(sentence) and _one_more(book, said):
        return True
    if said.unit == LABEL and "".join(said.heads[:1]).startswith("punkt"):
        return said.value <= max((one.length for one in book.listings), default=0)
    if said.unit == LABEL:
        return False
    return any(_gives(first, second, said, sentence) for first, second in _pairs(book, said))


def _one_more(book: Ledger, said: Quantity) -> bool:
    """Whether the record has one more of what is counted: "fem andre kommuner" of six."""
    more, head = int(said.value) + 1, stem(said.heads[0]) if said.heads else ""
    rows = (one for one in book.sentences if more in enumerated(one.text))
    if any(not head or any(likeness(head, own) >= _ALIKE for own in one.stems) for one in rows):
        return True
    if head == _BODY and any(one.made is Made.REFERENCES and one.length in (said.value, more) for one in book.listings):
        return True
    return any(_is(fact, Decimal(more)) and (not head or names(fact, head)) for fact in book.quantities)


def _against(said: Quantity, fact: Fact) -> bool:
    return isinstance(fact.what, Quantity) and contradicts(said, fact.what)


def _is(fact: Fact, value: Decimal, unit: str = COUNT) -> bool:
    return isinstance(fact.what, Quantity) and fact.what.unit == unit and fact.what.value == value


def _lasts(book: Ledger, said: Quantity, sentence: str) -> bool:
    """A time between two of the record's years, or all of them: from 2022 to 2024 is two years, or three in all."""
    months = int(said.value * (12 if said.unit == "year" else 1))
    if any(months == length and pattern.search(one.text) for pattern, length in _MONTHS_IN for one in book.sentences):
        return True
    if said.unit != "year" or said.value <= 1:
        return False
    named: dict[str, set[Moment]] = defaultdict(set)
    for fact in book.moments:
        if isinstance(fact.what, Moment) and fact.what.year:
            named[fact.text].add(fact.what)
    # What rose from 2019 to 2022 did so in three years, and what begins in one month and ends in another lasts as long.
    between = bool(_MOVED.search(sentence))
    for moments in named.values():
        whole = {one.year for one in moments if one.year and not between and one.month is None}
        any_ = {one.year for one in moments if one.year}
        if said.value in {last - first for first in any_ for last in any_}:
            return True
        if said.value - 1 in {last - first for first in whole for last in whole}:
            return True
    return False


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
    if said.unit == SHARE and said.parts:
        return False  # "25 ud af 92" tells two figures, and each must be the record's own
    if said.unit == SHARE:
        return first.unit == COUNT and abs(first.value / second.value - said.value) <= _SHARE_FROM_COUNTS
    if said.unit == POINTS:
        return first.unit == PERCENT and _rounds(first.value - second.value, said)
    if not alike(said, first):
        return False
    if SUMMED.search(sentence) and _rounds(first.value + second.value, said):
        return True
    return bool(_DIFFERENCE.search(sentence)) and _rounds(first.value - second.value, said)


def _rounds(value: Decimal, said: Quantity) -> bool:
    if said.hedge:
        return value > 0 and bears(said, replace(said, value=value, step=Decimal("0.01"), hedge=None))
    return abs(value - said.value) <= said.step / 2 and value > 0
