"""Tables whose "i alt" is not the sum of its figures, by row and by column, and shares that do not make 100 %."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from klarsag.checks.consistency.reading import Contradiction, Place, Reading, Rule
from klarsag.checks.consistency.tables import Figure, Table
from klarsag.danish.numbers import danish_number
from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

SUM = Kind(
    "table-sum-differs",
    Severity.WARNING,
    _("“{name}” says {said}, but the figures from line {line} on add up to {sum}: {other}."),
    _("Readers who add up trust none of the figures any more, and a summary may rest on the wrong one."),
    _(
        "Look the figures up where they come from and correct the wrong one. Is the table right, because a figure is "
        "left out or one is part of another, then say so below it, and accept the difference under “accepteret”."
    ),
    wrong="| Art | 2025 |\n| --- | ---: |\n| Løn | 400 |\n| Husleje | 150 |\n| I alt | 560 |",
    right="| Art | 2025 |\n| --- | ---: |\n| Løn | 400 |\n| Husleje | 150 |\n| I alt | 550 |",
    source=_(
        "Reads rows and columns named “i alt”, “total”, “sum” or “samlet”, also below sub-totals and without rows "
        "that begin with “heraf”. Each figure may be rounded: half of its last place for each. Averages, prices, "
        "places in a list and shares are not added up, nor a column where a word stands for a figure or where a note "
        "explains it."
    ),
)
SHARES = Kind(
    "table-shares-differ",
    Severity.WARNING,
    _("The shares under “{name}” make {said} % and not 100 (lines {first} to {line})."),
    _("One of the shares is wrong, one is missing, or they are not shares of the same whole."),
    _("Look the shares up and correct them, or say in the text what is left out."),
    wrong="| Alder | Andel |\n| --- | ---: |\n| 18-29 år | 40 % |\n| 30-59 år | 50 % |\n| 60 år og over | 13 % |",
    right="| Alder | Andel |\n| --- | ---: |\n| 18-29 år | 40 % |\n| 30-59 år | 47 % |\n| 60 år og over | 13 % |",
    source=_(
        "Looks only at columns that are named as shares or a distribution and make between 95 and 105 %; half of the "
        "last place of each share is allowed."
    ),
)
_TOTAL_ROW = re.compile(r"\b(?:i\s?alt|total(?:t|en)?|sum)\b|^(?:samlet|tilsammen)\b", re.IGNORECASE)
_PLAIN_TOTAL = re.compile(r"(?:i\s?alt|total(?:t)?|sum|samlet)(?:\s*[:(].*)?", re.IGNORECASE)
_PART = re.compile(r"^\W*(?:heraf|hvoraf|deraf|andel|gennemsnit|årligt|pct|procent|antal\s+pr)\b", re.IGNORECASE)
_NOT_ADDED = re.compile(
    r"%|\bpct\b|procent|gennem-?\s?snit|snit\b|andel|pris\b|placering|rang|træfsikkerhed|indeks|score|\bpr\.|\bpr\b",
    re.IGNORECASE,
)
_SHARE = re.compile(r"andel|fordeling", re.IGNORECASE)
_NEAR = Decimal("0.1")  # a lone total that is further off than this was not meant as this sum
_COUNTED = re.compile(r"\bantal|personer|borgere|sager|møder|klager", re.IGNORECASE)
_ROUNDED_FROM = 1000  # larger counts are often rounded
_LEAST = 2


@dataclass(frozen=True)
class _Sum:
    """A total and what it is the total of: `addends` as (row, column), `total` likewise."""

    total: tuple[int, int]
    addends: tuple[tuple[int, int], ...]


def _find(reading: Reading) -> Iterator[Contradiction]:
    for table in reading.tables:
        yield from table_totals(table)


def table_totals(table: Table) -> Iterator[Contradiction]:
    """Every total of `table` that is not the sum of its figures, and every column of shares that is not a whole."""
    yield from _rows(table)
    yield from _columns(table)
    yield from _shares(table)


def _rows(table: Table) -> Iterator[Contradiction]:
    """Rows that are totals of rows above them."""
    totals = [row for row in table.body if _TOTAL_ROW.search(table.label(row)) and any(table.figures[row])]
    columns = [column for column in range(table.width) if not _NOT_ADDED.search(table.name(column))]
    for total in totals:
        schemes = [rows for rows in _schemes(table, total, totals) if len(rows) >= _LEAST]
        sums = [[_Sum((total, column), tuple((row, column) for row in rows)) for column in columns] for rows in schemes]
        yield from _best(table, sums, table.label(total))


def _schemes(table: Table, total: int, totals: Sequence[int]) -> Iterator[list[int]]:
    """What a total may be the sum of: the rows since the last total, all rows, the totals before it."""
    above = [row for row in table.body if row < total and any(table.figures[row])]
    own = [row for row in above if row not in totals and not _PART.search(table.label(row))]
    last = max((row for row in totals if row < total), default=-1)
    yield [row for row in own if row > last]
    yield own
    yield [row for row in above if row in totals]
    yield above
    if last >= 0:
        yield [row for row in above if row >= last and not _PART.search(table.label(row))]


def _columns(table: Table) -> Iterator[Contradiction]:
    """Columns that are totals of columns before them, or of those after them."""
    totals = [column for column in range(1, table.width) if _PLAIN_TOTAL.fullmatch(table.name(column))]
    rows = [row for row in table.body if not _NOT_ADDED.search(table.label(row))]
    for total in totals:
        before = [column for column in range(1, total) if column not in totals]
        after = [column for column in range(total + 1, table.width) if column not in totals]
        schemes = [columns for columns in (before, after) if len(columns) >= _LEAST]
        sums = [[_Sum((row, total), tuple((row, column) for column in columns)) for row in rows] for columns in schemes]
        yield from _best(table, sums, table.name(total))


def _best(table: Table, schemes: Sequence[Sequence[_Sum]], name: str) -> Iterator[Contradiction]:
    """The sums of the scheme that holds best, where they do not hold.

    A scheme counts where it holds at least as often as not; a lone total also where it is plainly one and nearly right.
    """
    judged = [[(one, _holds(table, one)) for one in sums] for sums in schemes]
    judged = [[(one, held) for one, held in sums if held is not None] for sums in judged]
    best = max(judged, key=lambda sums: sum(1 for _one, held in sums if held), default=[])
    right, wrong = sum(1 for _one, held in best if held), [one for one, held in best if not held]
    for one in wrong:
        if right >= len(wrong) or (_PLAIN_TOTAL.fullmatch(name) and _is_near(table, one)):
            yield _told(table, one, name)


def _figures(table: Table, one: _Sum) -> list[Figure]:
    return [figure for row, column in one.addends if (figure := table.figures[row][column])]


def _holds(table: Table, one: _Sum) -> bool | None:
    """Whether the sum is right, rounding allowed; None where it cannot be judged."""
    total = table.figures[one.total[0]][one.total[1]]
    addends = _figures(table, one)
    if total is None or total.percent or len(addends) < _LEAST or any(figure.percent for figure in addends):
        return None
    whole = sum((figure.value for figure in addends), Decimal(0))
    slack = (total.step + sum((figure.step for figure in addends), Decimal(0))) / 2
    if whole == total.value or (abs(whole - total.value) <= slack and not _counted(table, one)):
        return True
    unknown = any(table.figures[row][column] is None and not table.is_empty(row, column) for row, column in one.addends)
    return None if unknown or total.marked or any(figure.marked for figure in addends) else False


def _counted(table: Table, one: _Sum) -> bool:
    """Whether the figures are counts, which nobody rounds."""
    row, column = one.total
    total = table.figures[row][column]
    named = _COUNTED.search(f"{table.name(0)} {table.name(column)} {table.label(row)}")
    return bool(named) and total is not None and total.step == 1 and abs(total.value) < _ROUNDED_FROM


def _is_near(table: Table, one: _Sum) -> bool:
    total = table.figures[one.total[0]][one.total[1]]
    whole = sum((figure.value for figure in _figures(table, one)), Decimal(0))
    return total is not None and abs(whole - total.value) <= abs(total.value) * _NEAR


def _told(table: Table, one: _Sum, name: str) -> Contradiction:
    row, column = one.total
    addends = _figures(table, one)
    whole = sum((figure.value for figure in addends), Decimal(0))
    first = min(at for at, place in one.addends if table.figures[at][place])
    words = " + ".join(figure.text for figure in addends)
    beside = table.name(column) if row != first or one.addends[0][1] == column else table.label(row)
    here = Place(table.lines[row], 1, table.texts[row][column])
    there = Place(table.lines[first], 1, words)
    label = f"{name}, {beside}" if beside and beside != name else name
    return Contradiction(SUM, here, there, {"name": label, "sum": danish_number(whole)})


def _shares(table: Table) -> Iterator[Contradiction]:
    for column in range(1, table.width):
        name = table.name(column)
        rows = [row for row in table.body if table.figures[row][column]]
        figures = [figure for row in rows if (figure := table.figures[row][column])]
        if not _SHARE.search(name) or len(rows) < 3 or any(_TOTAL_ROW.search(table.label(row)) for row in rows):
            continue
        whole = sum((figure.value for figure in figures), Decimal(0))
        slack = sum((figure.step for figure in figures), Decimal(0)) / 2
        if slack < abs(whole - 100) <= 5 and all(figure.value >= 0 for figure in figures):
            here = Place(table.lines[rows[0]], 1, danish_number(whole))
            there = Place(table.lines[rows[-1]], 1, "100")
            yield Contradiction(SHARES, here, there, {"name": name, "first": str(here.line)})


TOTALS = Rule((SUM, SHARES), _find)
