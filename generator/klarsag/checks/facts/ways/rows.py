"""A record in, what was and what is in the rows of its tables out: two columns of different years, in either order."""

import re
from collections import defaultdict
from decimal import Decimal
from functools import lru_cache
from itertools import permutations

from klarsag.checks.facts.basis import Passage, Role
from klarsag.checks.facts.ledger import Fact, Ledger, Said
from klarsag.checks.facts.ways.shifts import Shift
from klarsag.quantities.quantity import Quantity

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SIZES = (1, 1000, 1000000)  # what a table may be written in
_MOST = 12  # figures of a row that are compared with each other


@lru_cache(maxsize=32)
def row_shifts(book: Ledger) -> tuple[tuple[Said, Shift], ...]:
    """Every two figures of a row whose columns name different years: the earlier one was, the later one is."""
    rows: dict[int, list[tuple[str, Fact]]] = defaultdict(list)
    for fact in book.quantities:
        year = _header_year(fact.passage)
        if year:
            rows[fact.passage.line].append((year, fact))
    found = []
    for cells in rows.values():
        for (year, first), (later, second) in permutations(cells[:_MOST], 2):
            if year < later and isinstance(first.what, Quantity) and isinstance(second.what, Quantity):
                shift = Shift(first.what.value, second.what.value, second.what.start, second.what.end)
                found.append((Said(second.text, second.passage, second.names), shift))
    return tuple(found)


def recurs_yearly(book: Ledger, said: Quantity) -> bool:
    """Whether a row has the amount under two or more years, whatever unit its table names: so much is for each year."""
    years: dict[tuple[int, Decimal], set[str]] = defaultdict(set)
    written = {said.value / size for size in _SIZES}
    for fact in book.quantities:
        if fact.cell and isinstance(fact.what, Quantity) and fact.what.value in written:
            year = _header_year(fact.passage)
            if year:
                years[fact.passage.line, fact.what.value].add(year)
    return any(len(named) > 1 for named in years.values())


def _header_year(passage: Passage) -> str | None:
    if passage.role is not Role.CELL or not passage.context:
        return None
    years = _YEAR.findall(passage.context[-1])
    return years[-1] if years else None
