"""A grid in, the answer to "which row and which column are headings?" out; None where it cannot be told."""

import re

from klarsag.importers.html.blocks import Cell, Paragraph, text
from klarsag.importers.html.grid import Grid

# A year, a quarter, a period or a budget round: digits, but the name of a column.
_PERIOD = re.compile(
    r"(?:19|20)\d\d\b.{0,3}|[A-ZÆØÅ]+\.?[- ]?\d{0,4}[- ]?(?:19|20)?\d{0,4}|\d\.?\s*kv.*|(?:R|BO|B)\s?-?\s?\d.*", re.I
)
_MOSTLY = 0.6
_LONGEST_NAME = 250  # a row is named by a line, not by a text


def header_row(grid: Grid) -> bool | None:
    """Whether the first row names the columns: yes, no (only one row), or None where it cannot be told.

    Yes where the row is marked or bold and the others are not, or where words stand above figures.
    """
    if len(grid.rows) < 2:
        return None
    if _marked(grid, 0) and not all(_marked(grid, row) for row in range(1, len(grid.rows))):
        return True
    first = grid.row_words(0)
    named = [place for place, word in enumerate(first) if word]
    if len(named) < len(first) - 1 and named != list(range(len(first) - len(named), len(first))):
        return None
    for column in range(1, len(first)):
        below = [word for row in range(1, len(grid.rows)) if (word := grid.words(row, column))]
        if first[column] and _is_name(first[column]) and _mostly_figures(below) and not _periods(below):
            return True
    return None


def names_columns(grid: Grid, row: int) -> bool:
    """Whether a row further down names columns as well: every filled cell of it is bold, and none is a figure."""
    if row >= len(grid.rows) or not _marked(grid, row):
        return False
    named = [word for word in grid.row_words(row) if word]
    return len(named) > 1 and len(grid.rows) > row + 1 and not any(map(_is_figure, named))


def group_rows(grid: Grid, first: int) -> set[int]:
    """The rows from `first` on that name the group of rows below them: one cell alone, before a row with values.

    A single one may as well be a row whose values are missing, unless the source itself lets its cell reach across.
    """
    alone = [row for row in range(first, len(grid.rows) - 1) if grid.is_alone(row) and not grid.is_alone(row + 1)]
    merged = {row for row in alone if all(cell.covered for cell in grid.rows[row][1:])}
    return set(alone) if len(alone) > 1 else merged


def continued_rows(grid: Grid, first: int) -> set[int]:
    """The rows from `first` on that belong to the name above their empty first cell.

    Told by their second cells: the same names below each name of the first column, as in a year with its places.
    """
    starts = [row for row in range(first, len(grid.rows)) if grid.rows[row][0].blocks]
    if len(starts) < 2 or starts[0] != first or len(grid.rows[0]) < 3:
        return set()
    ends = [*starts[1:], len(grid.rows)]
    groups = [[grid.words(row, 1) for row in range(start, end)] for start, end in zip(starts, ends, strict=True)]
    if len(groups[0]) < 2 or not all(groups[0]) or any(group != groups[0] for group in groups):
        return set()
    return set(range(first, len(grid.rows))) - set(starts)


def header_column(grid: Grid, first: int) -> bool | None:
    """Whether the first column names the rows from `first` on: bold alone, or words (or days) beside figures."""
    body = range(first, len(grid.rows))
    names = [(row, name) for row in body if (name := grid.words(row, 0))]
    if len(grid.rows[0]) < 2 or not names or max(len(name) for _, name in names) > _LONGEST_NAME:
        return None
    if all(_bold(grid.rows[row][0]) for row, _ in names) and not all(_marked(grid, row) for row, _ in names):
        return True
    beside = [word for row in body for column in range(1, len(grid.rows[0])) if (word := grid.words(row, column))]
    if sum(_is_name(name) or _is_day(name) for _, name in names) >= _MOSTLY * len(names) and _mostly_figures(beside):
        return True
    return None


def _marked(grid: Grid, row: int) -> bool:
    cells = [cell for cell in grid.rows[row] if cell.blocks]
    return bool(cells) and all(cell.marked or _bold(cell) for cell in cells)


def _bold(cell: Cell) -> bool:
    """Whether every word of a cell is bold (or the cell is marked by the source)."""
    runs = [run for block in cell.blocks if isinstance(block, Paragraph) for run in block.runs if run.text.strip()]
    return cell.marked or (bool(runs) and all(run.bold for run in runs) and len(text(cell.blocks)) > 0)


def _is_name(word: str) -> bool:
    return not re.search(r"\d", word) or bool(_PERIOD.fullmatch(word)) or not _is_figure(word)


def _is_figure(word: str) -> bool:
    """A number with its signs and unit, or a dash where one would stand."""
    digits, letters = len(re.findall(r"\d", word)), len(re.findall(r"[^\W\d_]", word))
    return word in ("-", "–") or (digits > 0 and digits >= letters) or _is_day(word)


def _is_day(word: str) -> bool:
    return bool(re.match(r"\d{1,2}(?:\.\s|[-/.]\d)|uge \d|\d\. kvartal|(?:kl\.?\s*)?\d", word, re.I))


def _mostly_figures(words: list[str]) -> bool:
    figures = [word for word in words if _is_figure(word) or re.search(r"\d", word)]
    return bool(words) and len(figures) >= _MOSTLY * len(words)


def _periods(words: list[str]) -> bool:
    return all(re.fullmatch(r"(?:19|20)\d\d", word) for word in words)
