"""Tables in which one column follows from others in most rows, and a row where it does not: differences, quotients."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations, permutations

from klarsag.checks.consistency.reading import Contradiction, Place, Reading, Rule
from klarsag.checks.consistency.tables import Figure, Table
from klarsag.danish.numbers import danish_number
from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

_TABLE = (
    "| | Budget | Forbrug | Rest |\n| --- | ---: | ---: | ---: |\n| Sten | 4.000 | 3.812 | 188 |\n"
    "| Sand | 1.900 | 1.613 | 287 |\n| Salt | 2.500 | 2.191 | 309 |\n| Grus | 3.600 | 3.250 | {} |"
)
RELATION = Kind(
    "table-row-differs",
    Severity.WARNING,
    _("In the row “{name}”, “{column}” is {said}; reckoned as in the other rows ({how}) it would be {other}."),
    _("One of the figures of the row is wrong, and nobody can see which without the source."),
    _(
        "Look the row up where it comes from. Is it right, because this row is reckoned in another way, then say so "
        "below the table, and accept the difference under “accepteret”."
    ),
    wrong=_TABLE.format("450"),
    right=_TABLE.format("350"),
    source=_(
        "Looks for a column that is the sum, the difference, the quotient or the growth in per cent of others in at "
        "least three rows and in 60 % of them, and for a sum of three columns or more in two rows. Figures may be "
        "rounded: half of their last place, zeros at the end of every figure of the table being rounded ones. What a "
        "note explains is not judged. Whether the rule was meant it cannot know."
    ),
)
_ENOUGH = Decimal("0.6")
_ROWS = 3  # rows in which a sum, difference or quotient must hold
_DIGITS_SUM, _DIGITS_RATIO = 7, 7  # significant digits that a column must have in those rows together
_DIGITS_SEVERAL = 4  # the same for sums of three columns or more, which two rows are enough for
_COUNTED = 1000
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True)
class _Way:
    """`reckon` gives the value of column `result` from the figures of `inputs`, and how far rounding may take it."""

    result: int
    inputs: tuple[int, ...]
    how: str
    reckon: Callable[[Sequence[Figure]], tuple[Decimal, Decimal] | None]


def _find(reading: Reading) -> Iterator[Contradiction]:
    for table in reading.tables:
        seen: set[frozenset[int]] = set()
        columns = [column for column in range(table.width) if _is_figures(table, column)]
        for way in (*_several(columns, table), *_pairs(columns, table)):
            key = frozenset((way.result, *way.inputs))
            if key not in seen and (found := _broken(table, way)):
                seen.add(key)
                yield found


def _is_figures(table: Table, column: int) -> bool:
    texts = [table.texts[row][column] for row in table.body]
    years = [text for text in texts if _YEAR.fullmatch(text)]
    return sum(1 for row in table.body if table.figures[row][column]) >= 2 and len(years) < len(texts) / 2


def _several(columns: Sequence[int], table: Table) -> Iterator[_Way]:
    """A column as the sum of three or more that stand side by side."""
    for result in columns:
        for first, last in combinations(range(len(columns) + 1), 2):
            inputs = tuple(columns[first:last])
            if len(inputs) >= 3 and result not in inputs and abs(columns.index(result) - first) in (1, last - first):
                yield _Way(result, inputs, " + ".join(map(table.name, inputs)), _sum)


def _pairs(columns: Sequence[int], table: Table) -> Iterator[_Way]:
    for first, second in combinations(columns, 2):
        for result in columns:
            if result not in (first, second):
                yield _Way(result, (first, second), f"{table.name(first)} + {table.name(second)}", _sum)
    for first, second, result in permutations(columns, 3):
        names = f"{table.name(first)} / {table.name(second)}"
        yield _Way(result, (first, second), names, _quotient)
        if all(figure.percent for row in table.body if (figure := table.figures[row][result])):
            yield _Way(result, (first, second), f"{names} · 100", _percentage)
            if result > second > first:
                yield _Way(result, (first, second), f"{table.name(first)} → {table.name(second)}, %", _growth)


def _broken(table: Table, way: _Way) -> Contradiction | None:
    """The first row in which the way does not hold, where it holds in enough of the others."""
    results = [table.figures[row][way.result] for row in table.body]
    steps = {column: _step(table, column) for column in (way.result, *way.inputs)}
    right: list[int] = []
    wrong: list[tuple[int, Decimal]] = []
    for row, result in zip(table.body, results, strict=True):
        inputs = [table.figures[row][column] for column in way.inputs]
        figures = [one for one in inputs if one]
        if result is None or len(figures) < len(inputs) or result.marked or any(one.marked for one in figures):
            continue
        coarse = [_coarser(one, steps[column]) for one, column in zip(figures, way.inputs, strict=True)]
        reckoned = way.reckon(coarse)
        if reckoned is None:
            continue
        value, slack = reckoned
        slack = Decimal(0) if _counted(way, result) else slack + steps[way.result] / 2
        if abs(value - result.value) <= slack:
            right += [row] if result.value and all(one.value for one in figures[:2]) else []
        elif _weighs(value, result):
            wrong.append((row, value))
    if not wrong or not _trusted(table, way, right, len(wrong)):
        return None
    row, value = wrong[0]
    shown = value.quantize(min(steps[way.result], Decimal(1)))
    name = ", ".join(dict.fromkeys(table.label(at) for at, _value in wrong))
    here = Place(table.lines[row], 1, table.texts[row][way.result])
    there = Place(table.lines[row], 1, danish_number(shown))
    return Contradiction(RELATION, here, there, {"name": name, "column": table.name(way.result), "how": way.how})


def _step(table: Table, column: int) -> Decimal:
    """The place that a column is rounded to: 10 where every figure ends in a zero."""
    figures = [one for row in table.body if (one := table.figures[row][column])]
    finest = min((one.step for one in figures), default=Decimal(1))
    whole = finest == 1 and any(one.value for one in figures)
    for power in (1000, 100, 10):
        if whole and all(one.value % power == 0 for one in figures):
            return Decimal(power)
    return finest


def _coarser(one: Figure, step: Decimal) -> Figure:
    return Figure(one.value, max(one.step, step), one.text, one.percent, one.marked)


def _counted(way: _Way, result: Figure) -> bool:
    """Whether the figures are small whole ones that several columns add up to: counts, which nobody rounds."""
    return way.reckon is _sum and len(way.inputs) > 2 and result.step == 1 and abs(result.value) < _COUNTED


def _weighs(value: Decimal, result: Figure) -> bool:
    """Whether the difference is more than one of the last place written: that much is left to rounding."""
    return abs(value - result.value) > result.step


def _trusted(table: Table, way: _Way, right: Sequence[int], wrong: int) -> bool:
    if len(right) < (len(right) + wrong) * _ENOUGH:
        return False
    texts = {table.texts[row][way.result] for row in right}
    columns = [{table.texts[row][column] for row in right} for column in (way.result, *way.inputs)]
    digits = max(sum(len(re.sub(r"\D", "", text).strip("0")) for text in column) for column in columns)
    if way.reckon is _sum and len(way.inputs) > 2:
        return len(texts) >= 2 and digits >= _DIGITS_SEVERAL
    return len(texts) >= _ROWS and digits >= (_DIGITS_SUM if way.reckon is _sum else _DIGITS_RATIO)


def _sum(figures: Sequence[Figure]) -> tuple[Decimal, Decimal] | None:
    return sum((one.value for one in figures), Decimal(0)), sum((one.step for one in figures), Decimal(0)) / 2


def _quotient(figures: Sequence[Figure]) -> tuple[Decimal, Decimal] | None:
    above, below = figures
    if not below.value or not above.value:
        return None
    value = above.value / below.value
    return value, abs(value) * (above.step / abs(above.value) + below.step / abs(below.value)) / 2


def _percentage(figures: Sequence[Figure]) -> tuple[Decimal, Decimal] | None:
    found = _quotient(figures)
    return (found[0] * 100, found[1] * 100) if found else None


def _growth(figures: Sequence[Figure]) -> tuple[Decimal, Decimal] | None:
    before, after = figures
    found = _percentage((after, before))
    return (found[0] - 100, found[1]) if found else None


RELATIONS = Rule((RELATION,), _find)
