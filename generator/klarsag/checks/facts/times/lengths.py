"""A length of time in a summary and the record in, whether it lies between two months that one sentence names.

"Fra januar 2022 til juli 2022" is half a year, and so it is where the first of the days and the last one are counted.
"""

from decimal import Decimal
from functools import lru_cache

from klarsag.checks.facts.ledger import Ledger
from klarsag.checks.facts.times.elapsed import MONTHS
from klarsag.languages.language import Hedge
from klarsag.quantities.compare import TOLERANCES
from klarsag.quantities.moments import Moment
from klarsag.quantities.quantity import Quantity

_WHOLE = (Hedge.ABOUT, None)  # a year and a half may be a month off


def lies_between(book: Ledger, said: Quantity) -> bool:
    """Whether the months between two of the record's moments of one sentence are as many as `said`."""
    if said.unit not in MONTHS:
        return False
    months = said.value * MONTHS[said.unit]
    if said.hedge in _WHOLE:
        return any(length in (months, months - 1) for length in _lengths(book))
    low, high = TOLERANCES[said.hedge] if said.hedge else (Decimal(1), Decimal(1))
    return any(low * months <= length <= high * months for length in _lengths(book))


@lru_cache(maxsize=32)
def _lengths(book: Ledger) -> frozenset[int]:
    """How many months lie between each two moments that one sentence of the record names with month and year."""
    named: dict[str, set[int]] = {}
    for fact in book.moments:
        if isinstance(fact.what, Moment) and fact.what.year and fact.what.month:
            named.setdefault(fact.text, set()).add(12 * fact.what.year + fact.what.month)
    return frozenset(last - first for places in named.values() for first in places for last in places if last > first)
