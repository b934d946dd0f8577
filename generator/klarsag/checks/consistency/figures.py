"""A record's large figures in, pairs out that look like one figure: a digit apart, or a thousand times each other."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from rapidfuzz.distance import OSA

from klarsag.checks.consistency.reading import Contradiction, Reading, Rule
from klarsag.checks.facts.basis import Passage, Role
from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

NEARLY = Kind(
    "figure-nearly-same",
    Severity.WARNING,
    _("{said} stands here and {other} on line {line}. They look like the same figure."),
    _("One of them may be a slip, or two sums that should be the same are not. A reader cannot tell which is right."),
    _(
        "Look both up where they come from, and correct the wrong one. Are both right, then say why they differ, and "
        "accept it under “accepteret”."
    ),
    wrong="Kommunen får 4.559.593 kr. … I alt 4.559.594 kr.",
    right="Kommunen får 4.559.593 kr. … I alt 4.559.593 kr.",
    source=_(
        "Compares figures of six digits or more before the zeros at their end: one digit apart, two digits swapped, "
        "or at most 0.01 % apart, and by more than the rounding of the coarser one. It cannot know whether the two "
        "figures count the same thing."
    ),
)
MAGNITUDE = Kind(
    "figure-magnitude-differs",
    Severity.WARNING,
    _("{said} stands here and {other} on line {line}. One is {factor} times the other."),
    _("A thousand and a million are easily mixed up, and readers cannot see which was meant."),
    _("Look at the source and write the amount in the same way in both places: 1.050.000 kr. is 1,05 mio. kr."),
    wrong="Prisen er 1.050 mio. kr. … Der afsættes 1.050.000 kr.",
    right="Prisen er 1,05 mio. kr. … Der afsættes 1.050.000 kr.",
    source=_(
        "Compares amounts of money that have the same three digits or more and are a thousand or a million times "
        "each other, in running text. Tables are left out, because their heading may say the unit."
    ),
)
_NUMBER = re.compile(
    r"""(?<![\w.,/-])(?:kr\.?\s*)?(?P<whole>\d{1,3}(?:[.\s]\d{3})+|\d+)(?:,(?P<part>\d+))?
        (?:\s*(?P<scale>mio|mia|millioner|million|milliarder|milliard|t)\b\.?)?
        \s*(?P<kr>kr\b\.?|kroner)?(?![\d/-]|[.,]\d)""",
    re.VERBOSE | re.IGNORECASE,
)
_LONG_ENOUGH = re.compile(r"\d\d\d|\d[.,\s]\d")  # without these a text has no figure of three digits
_SCALES = {"t": 3, "mio": 6, "million": 6, "millioner": 6, "mia": 9, "milliard": 9, "milliarder": 9}
_LONG = 6  # digits: shorter ones are alike by chance
_ALIKE = 3  # digits that two amounts of different size must share
_NEARNESS = Decimal("0.0001")


@dataclass(frozen=True, eq=False)
class _Number:
    value: Decimal
    step: Decimal
    digits: str
    money: bool
    passage: Passage
    start: int
    end: int


def _find(reading: Reading) -> Iterator[Contradiction]:
    found: dict[Decimal, list[_Number]] = {}
    for passage in reading.passages:
        for number in _numbers(passage):
            found.setdefault(number.value, []).append(number)
    values = [numbers[0] for numbers in found.values() if len(numbers[0].digits.rstrip("0")) >= _LONG]
    for first, second in combinations(values, 2):
        if _nearly(first, second):
            yield _told(reading, NEARLY, first, second)
    amounts = [
        one for numbers in found.values() if (one := next((n for n in numbers if _is_amount(n)), None)) is not None
    ]
    for first, second in combinations(amounts, 2):
        high, low = max(first.value, second.value), min(first.value, second.value)
        if high in (low * 1000, low * 1_000_000):
            yield _told(reading, MAGNITUDE, first, second, factor=f"{int(high / low):,}".replace(",", "."))


def _numbers(passage: Passage) -> Iterator[_Number]:
    for match in _NUMBER.finditer(passage.text) if _LONG_ENOUGH.search(passage.text) else ():
        digits = re.sub(r"\D", "", match["whole"]) + (match["part"] or "")
        scale = _SCALES.get((match["scale"] or "").lower(), 0)
        step = Decimal(1).scaleb(scale - len(match["part"] or ""))
        value = Decimal(digits or "0") * step
        if len(digits) >= _ALIKE and value:
            money = bool(match["kr"] or scale > 3 or match[0].lower().startswith("kr"))
            yield _Number(value, step, digits, money, passage, *match.span())


def _is_amount(number: _Number) -> bool:
    significant = number.digits.strip("0")
    return number.money and len(significant) >= _ALIKE and number.passage.role is not Role.CELL


def _nearly(first: _Number, second: _Number) -> bool:
    """Whether two different figures look like one: neither rounds the other."""
    apart = abs(first.value - second.value)
    if apart < max(first.step, second.step):
        return False
    same_length = len(first.digits) == len(second.digits) and first.step == second.step
    near = apart <= max(first.value, second.value) * _NEARNESS
    return near or (same_length and OSA.distance(first.digits, second.digits) == 1)


def _told(reading: Reading, kind: Kind, first: _Number, second: _Number, **values: str) -> Contradiction:
    here = reading.place(second.passage, second.start, second.end)
    there = reading.place(first.passage, first.start, first.end)
    return Contradiction(kind, here, there, values)


FIGURES = Rule((NEARLY, MAGNITUDE), _find)
