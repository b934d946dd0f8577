"""A record's tables in, cells out that count the same unit twice, where the rest of the column counts two."""

import re
from collections.abc import Iterator

from klarsag.checks.consistency.reading import Contradiction, Place, Reading, Rule
from klarsag.checks.consistency.tables import Table
from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

UNIT = Kind(
    "cell-unit-differs",
    Severity.WARNING,
    _("In “{column}” a cell says “{said}”; the other rows are like “{other}”."),
    _("One of the two figures has the wrong unit, and readers cannot tell what it counts."),
    _("Look the cell up and correct the unit."),
    wrong="| A | 5 sager og 3 uger |\n| B | 4 sager og 2 uger |\n| C | 46 uger og 7 uger |",
    right="| A | 5 sager og 3 uger |\n| B | 4 sager og 2 uger |\n| C | 46 sager og 7 uger |",
    source=_(
        "Looks for “46 uger og 7 uger” in a column where two rows or more have two different units, such as "
        "“5 sager og 3 uger”."
    ),
)
_PAIR = re.compile(r"\d[\d.,]*\s+(?P<first>[^\W\d_]+)\s+og\s+\d[\d.,]*\s+(?P<second>[^\W\d_]+)")
_ENOUGH = 2


def _find(reading: Reading) -> Iterator[Contradiction]:
    for table in reading.tables:
        for column in range(table.width):
            yield from _column(table, column)


def _column(table: Table, column: int) -> Iterator[Contradiction]:
    pairs = [(row, match) for row in table.body for match in _PAIR.finditer(table.texts[row][column])]
    different = [(row, match[0]) for row, match in pairs if match["first"] != match["second"]]
    for row, match in pairs:
        if match["first"] == match["second"] and len(different) >= _ENOUGH:
            other, words = different[0]
            here, there = Place(table.lines[row], 1, match[0]), Place(table.lines[other], 1, words)
            yield Contradiction(UNIT, here, there, {"column": table.name(column)})


CELLS = Rule((UNIT,), _find)
