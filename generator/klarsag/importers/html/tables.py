"""A table in, Markdown out: a table with its headings, or headings and text where cells hold more than lines."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from klarsag.importers import kinds
from klarsag.importers.html.blocks import (
    BREAK,
    Blocks,
    Cell,
    Heading,
    Paragraph,
    Run,
    Runs,
    Table,
    lines,
    run_text,
    text,
)
from klarsag.importers.html.grid import Grid, resolve
from klarsag.importers.html.headers import continued_rows, group_rows, header_column, header_row, names_columns
from klarsag.importers.html.inline import inline
from klarsag.importers.html.notes import Notes
from klarsag.importers.html.sections import holds_texts, sections
from klarsag.markdown.cells import ABOVE, BEFORE

_Rows = tuple[tuple[Cell, ...], ...]


def write_table(table: Table, notes: Notes, inner: Callable[[Blocks], str], below: int) -> str:
    """The Markdown of a table; `inner` writes blocks that stand outside it, `below` is the level of their headings.

    A caption is the paragraph before the table that begins "Tabel: " (docs/records.md). What stands in one cell across
    the table below its last row is a note on it, and the paragraph after it.
    """
    grid = resolve(table)
    if not grid.rows:
        return ""
    beginning = " ".join(text(cell.blocks) for cell in grid.rows[0])[:60]
    if grid.merged:
        notes.add(kinds.TABLE_MERGED, words=beginning, count=str(grid.merged))
    if holds_texts(grid):
        notes.add(kinds.TABLE_LAID_OUT, words=beginning)
        return inner(sections(grid, table.caption, below, notes))
    last = len(grid.rows) - 1
    note = grid.rows[last][0].blocks if last in grid.spanning and last else ()
    if note:
        grid = Grid(grid.rows[:last], grid.merged, grid.spanning - {last})
    parts: list[str] = []
    for captions, rows in _parts(grid):
        caption = [*([table.caption] if table.caption and not parts else []), *captions]
        written = _table(Grid(rows, 0, frozenset()), notes) if rows else ""
        if caption:
            line = inline((Run(" – ".join(caption)),))
            written = f"Tabel: {line}\n\n{written}" if rows else line
        parts.append(written)
    return "\n\n".join([*parts, *([inner(note)] if note else [])])


def _parts(grid: Grid) -> list[tuple[list[str], _Rows]]:
    """A grid cut where one cell alone in its row stands above a row of headings: that cell is a caption."""
    found: list[tuple[list[str], list[tuple[Cell, ...]]]] = [([], [])]
    for place, row in enumerate(grid.rows):
        captions, rows = found[-1]
        words = text(row[0].blocks) or " ".join(text(cell.blocks) for cell in row).strip()
        if place in grid.spanning and not rows:
            captions.append(words)
        elif grid.is_alone(place) and (names_columns(grid, place + 1) or _restarts(grid, place)):
            found.append(([words], []))
        else:
            rows.append(row)
    return [(captions, tuple(rows)) for captions, rows in found]


def _restarts(grid: Grid, place: int) -> bool:
    """Whether a cell across the table stands above words that head figures, with none at their left."""
    below = Grid(grid.rows[place + 1 :], 0, frozenset())
    return place in grid.spanning and bool(header_row(below)) and not below.words(0, 0)


def _table(grid: Grid, notes: Notes) -> str:
    head = bool(header_row(grid))
    if not head:
        notes.add(kinds.TABLE_HEADER_UNKNOWN, words=" ".join(grid.row_words(0))[:60])
        # The row of headings that Markdown demands stays empty: nothing is claimed.
        grid = Grid((tuple(Cell(()) for _cell in grid.rows[0]), *grid.rows), 0, frozenset())
    twice = head and any(cell.covered == BEFORE for cell in grid.rows[0]) and names_columns(grid, 1)
    first = 2 if twice else 1
    column = bool(header_column(grid, first))
    written = [_row([_cell(cell, bold=False) for cell in grid.rows[0]]), "|" + " --- |" * len(grid.rows[0])]
    written += [_row([_cell(cell, bold=True) for cell in row]) for row in grid.rows[1:first]]
    return "\n".join([*written, *_body(grid, first, column)])


def _body(grid: Grid, first: int, column: bool) -> Iterator[str]:
    groups, continued = group_rows(grid, first), continued_rows(grid, first) if column else set()
    reaching = column and (bool(continued) or any(row[0].covered == ABOVE for row in grid.rows[first:]))
    beside = Grid(tuple(row[1:] for row in grid.rows[first:]), 0, frozenset())
    second = reaching and bool(header_column(beside, 0))
    for place, row in enumerate(grid.rows[first:], first):
        if place in groups:
            yield _row([_cell(row[0], bold=True), *[BEFORE] * (len(row) - 1)])
            continue
        cells = [*row]
        if place in continued:
            cells[0] = Cell((), covered=ABOVE)
        if place == first:  # a cell that began among the headings cannot reach down to the values
            cells = [replace(cell, covered="") if cell.covered == ABOVE else cell for cell in cells]
        bold = [column or None, second or None, *[None] * len(cells)]
        yield _row([_cell(cell, mark) for cell, mark in zip(cells, bold, strict=False)])


def _row(cells: list[str]) -> str:
    return "|" + "".join(f" {cell} |" if cell else "  |" for cell in cells)


def _cell(cell: Cell, bold: bool | None = None) -> str:
    """A cell on one line. `bold`: all of it (a row's heading) or none; None keeps what the source has.

    Where the source has several lines in a cell they stay so, apart from headings.
    """
    if cell.covered:
        return cell.covered
    runs: list[Run] = []
    for block in cell.blocks:
        if isinstance(block, Paragraph | Heading):
            runs += [Run(BREAK), *block.runs] if runs else [*block.runs]
    if bold is None:
        return "<br>".join(inline(line, " ", before="| ") for line in lines(tuple(runs)))
    flat = tuple(replace(run, text=" ") if run.text == BREAK else run for run in runs)
    if not run_text(flat):
        return ""
    linked = any(run.href for run in flat)
    flat = tuple(replace(run, bold=bold, italic=False) for run in flat) if linked else _one(flat, bold)
    return inline(flat, " ", before="| ")


def _one(runs: Runs, bold: bool) -> Runs:
    return (Run(run_text(runs), bold=bold),)
