"""A table in, Markdown out: a table with its headings, or headings and text where cells hold more than lines."""

from collections.abc import Callable
from dataclasses import replace

from klarsag.importers import kinds
from klarsag.importers.html.blocks import (
    BREAK,
    Block,
    Blocks,
    Cell,
    Heading,
    Paragraph,
    Run,
    Runs,
    Table,
    run_text,
    text,
)
from klarsag.importers.html.grid import Grid, resolve
from klarsag.importers.html.headers import header_column, header_row
from klarsag.importers.html.inline import inline
from klarsag.importers.html.notes import Notes

_LONG_CELL = 3  # more paragraphs than this in one cell are a text, not a value
_HEADING_LENGTH = 90


def write_table(table: Table, notes: Notes, inner: Callable[[Blocks], str]) -> str:
    """The Markdown of a table; `inner` writes blocks that stand outside it.

    A caption is the paragraph before the table that begins "Tabel: " (docs/records.md).
    """
    grid = resolve(table)
    if not grid.rows:
        return ""
    beginning = " ".join(text(cell.blocks) for cell in grid.rows[0])[:60]
    if grid.merged:
        notes.add(kinds.TABLE_MERGED, words=beginning, count=str(grid.merged))
    if len(grid.rows[0]) == 1 or any(_is_text(cell) for row in grid.rows for cell in row):
        notes.add(kinds.TABLE_LAID_OUT, words=beginning)
        return inner(_laid_out(grid, table.caption))
    parts: list[str] = []
    for captions, rows in _parts(grid):
        caption = [*([table.caption] if table.caption and not parts else []), *captions]
        part = Grid(rows, 0, frozenset())
        written = _table(part, notes) if rows else ""
        if caption:
            line = inline((Run(" – ".join(caption)),))
            written = f"Tabel: {line}\n\n{written}" if rows else line
        parts.append(written)
    return "\n\n".join(parts)


def _parts(grid: Grid) -> list[tuple[list[str], tuple[tuple[Cell, ...], ...]]]:
    """A grid cut where a row of one wide cell stands above a row of headings: the wide cell is a caption."""
    found: list[tuple[list[str], list[tuple[Cell, ...]]]] = [([], [])]
    for place, row in enumerate(grid.rows):
        captions, rows = found[-1]
        if place not in grid.spanning:
            rows.append(row)
            continue
        words = text(row[0].blocks) or " ".join(text(cell.blocks) for cell in row).strip()
        if not rows:
            captions.append(words)
        elif header_row(Grid(grid.rows[place + 1 :], 0, frozenset())) and not grid.words(place + 1, 0):
            found.append(([words], []))
        else:
            rows.append(row)
    return [(captions, tuple(rows)) for captions, rows in found]


def _table(grid: Grid, notes: Notes) -> str:
    head = header_row(grid)
    column = header_column(grid, bool(head))
    if not head:
        notes.add(kinds.TABLE_HEADER_UNKNOWN, words=" ".join(grid.row_words(0))[:60])
    width = len(grid.rows[0])
    rows = grid.rows
    # Without a row of headings the row that Markdown demands stays empty: nothing is claimed.
    lines = [_row([_cell(cell, bold=False) for cell in rows[0]])] if head else [_row([""] * width)]
    lines.append("|" + " --- |" * width)
    for row in rows[1:] if head else rows:
        first = _cell(row[0], bold=True) if column else _cell(row[0])
        lines.append(_row([first, *(_cell(cell) for cell in row[1:])]))
    return "\n".join(lines)


def _row(cells: list[str]) -> str:
    return "|" + "".join(f" {cell} |" if cell else "  |" for cell in cells)


def _cell(cell: Cell, bold: bool | None = None) -> str:
    """One line for a cell. `bold`: all of it (a row's heading) or none; None keeps what the source has."""
    runs: list[Run] = []
    for block in cell.blocks:
        if isinstance(block, Paragraph | Heading):
            runs += [Run(" "), *block.runs] if runs else [*block.runs]
    flat = tuple(replace(run, text=" ") if run.text == BREAK else run for run in runs)
    if bold is not None:
        if not run_text(flat):
            return ""
        href = next((run.href for run in flat if run.href), None)
        flat = tuple(replace(run, bold=bold, italic=False) for run in flat) if href else _one(flat, bold)
    return inline(flat, " ", before="| ")


def _one(runs: Runs, bold: bool) -> Runs:
    return (Run(run_text(runs), bold=bold),)


def _is_text(cell: Cell) -> bool:
    """Whether a cell holds what a Markdown cell cannot: lists, images, tables, many paragraphs."""
    simple = all(isinstance(block, Paragraph | Heading) for block in cell.blocks)
    return not simple or len(cell.blocks) > _LONG_CELL


def _laid_out(grid: Grid, caption: str) -> Blocks:
    """A grid as text, row by row: a short first line becomes a heading, the rest follows as it stood."""
    found: list[Block] = [Heading(3, (Run(caption),))] if caption else []
    for row in grid.rows:
        for place, cell in enumerate(row):
            blocks = cell.blocks
            if place == 0 and blocks and isinstance(blocks[0], Paragraph) and len(grid.rows[0]) > 1:
                words = run_text(blocks[0].runs)
                if len(words) <= _HEADING_LENGTH and len(row[-1].blocks) > 0 and row is not grid.rows[0]:
                    found.append(Heading(3, (Run(words),)))
                    blocks = blocks[1:]
            found += blocks
    return tuple(found)
