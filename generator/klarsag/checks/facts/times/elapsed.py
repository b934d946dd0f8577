"""A length of time in a summary in, whether two times that the summary names beside it lie that far apart.

"Fra den 1. til den 29. marts, altså i fire uger", "to dage før, mandag den 24.", "fra kl. 17 til 17.45, tre kvarter".
What the times themselves are worth, their own comparison with the record tells.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import combinations, product

from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.mentions import figures_of, moments_of
from klarsag.quantities.compare import TOLERANCES
from klarsag.quantities.moments import Moment
from klarsag.quantities.quantity import COUNT, SPANS, Quantity

# From one time to another: the first day is not counted, as it is where something lasts from the one to the other.
_APART = re.compile(
    r"\s*(?:\w+\s){0,2}?(?:senere|før|tidligere|efter|derefter|inden|forinden|frem|tilbage|forskel)\b", re.IGNORECASE
)
_DAYS = {"day": 1, "week": 7}
_MINUTES = {"minute": 1, "hour": 60, "kvarter": 15}
MONTHS = {"month": 1, "year": 12}
_OFF = {"week": 2, "month": 3}  # days that a length in whole weeks, or "halvanden måned", may be off
_DAYS_OF_MONTH = Decimal("30.44")
_BACK = 2  # sentences before whose times a reader still has in mind
_LEAP_YEAR = 2024  # a day without a year may be the 29th of February


def tells_apart(text: str, said: Quantity) -> bool:
    """Whether a figure is how long one thing is before or after another: "fem måneder senere"."""
    return said.unit in SPANS and bool(_APART.match(text, said.end))


def lies_apart(claims: Sequence[Claim], place: int, at: int) -> bool:
    """Whether the figure `at` of the claim `place` is the time between two times of its sentence or those beside it."""
    said, claim = figures_of(claims[place])[at], claims[place]
    apart = bool(_APART.match(claim.text, said.end))
    return any(lasts(said, first, second, apart) for first, second in _pairs(claims, place))


def _pairs(claims: Sequence[Claim], place: int) -> Iterator[tuple[Moment, Moment]]:
    """Two times of the sentence; one of it and one before; where it has none of its own, two of one beside it."""
    claim, own = claims[place], moments_of(claims[place])
    yield from combinations(own, 2)
    before = [moments_of(one) for one in claims[max(0, place - _BACK) : place] if one.path == claim.path]
    after = [moments_of(one) for one in claims[place + 1 : place + 2] if one.path == claim.path]
    yield from (pair for earlier in before for pair in product(earlier, own))
    if len(own) < 2:
        yield from (pair for beside in (*before, *after) for pair in combinations(beside, 2))


def lasts(said: Quantity, first: Moment, second: Moment, apart: bool) -> bool:
    """Whether `said` is the time from `first` to `second`, which may count the first where it is not `apart`."""
    unit = "kvarter" if said.unit == COUNT and said.heads[:1] == ("kvarter",) else said.unit
    if first.relative or second.relative:
        return False
    if unit in _MINUTES:
        if first.hour is None or second.hour is None:
            return False
        minutes = abs(60 * (second.hour - first.hour) + (second.minute or 0) - (first.minute or 0))
        return _fits(said, [Decimal(minutes) / _MINUTES[unit]])
    days = _days(first, second)
    if days is not None and unit in _DAYS:
        off = _OFF.get(unit, 0)
        return _fits(said, [Decimal(days + one) / _DAYS[unit] for one in range(1 if apart or off else 2)]) or (
            not said.hedge and 0 < abs(said.value * _DAYS[unit] - days) <= off and days > _DAYS[unit]
        )
    if unit not in MONTHS:
        return False
    if days is not None and unit == "month" and said.value != int(said.value):
        return abs(days - said.value * _DAYS_OF_MONTH) <= _OFF[unit]
    return _fits(said, list(_months(unit, first, second, apart)))


def _months(unit: str, first: Moment, second: Moment, apart: bool) -> Iterator[Decimal]:
    years = (second.year or first.year or 0) - (first.year or second.year or 0)
    if first.month and second.month:
        months = abs(12 * years + second.month - first.month)
        whole = not apart and (first.day or 1) == 1 and (second.day is None or second.day > 1)
        yield from (Decimal(months + one) / MONTHS[unit] for one in range(2 if whole else 1))
    elif unit == "year" and first.year and second.year:
        yield from (Decimal(abs(years) + one) for one in range(1 if apart else 2))


def _days(first: Moment, second: Moment) -> int | None:
    if not (first.month and first.day and second.month and second.day):
        return None
    year = first.year or second.year or _LEAP_YEAR
    try:
        start = date(first.year or year, first.month, first.day)
        return abs((date(second.year or year, second.month, second.day) - start).days)
    except ValueError:
        return None


def _fits(said: Quantity, lengths: Sequence[Decimal]) -> bool:
    if said.hedge:
        low, high = TOLERANCES[said.hedge]
        return any(one and low * said.value <= one <= high * said.value for one in lengths)
    return any(one and one == said.value for one in lengths)
