"""A table whose cells hold texts in, headings and text out: a section for each row, a part for each column.

Read aloud, a table of long texts is one cell after the other with nothing that says which is which. As sections each
text stands under its row's name and its column's, so that "before, remarks, after" can be followed by ear.
"""

from klarsag.importers.html.blocks import (
    Block,
    Blocks,
    Cell,
    Heading,
    Listing,
    Paragraph,
    Run,
    run_text,
    text,
)
from klarsag.importers.html.grid import Grid
from klarsag.importers.html.headers import header_row
from klarsag.importers.html.notes import Notes, Repeated

_LONG_CELL = 3  # more paragraphs than this in one cell are a text, not a value
_LONGEST = 90  # characters of a heading
_DEEPEST = 6


def holds_texts(grid: Grid) -> bool:
    """Whether a table is no table: one column, or a cell with what a Markdown cell cannot hold."""
    return len(grid.rows[0]) == 1 or any(_is_text(cell) for row in grid.rows for cell in row)


def sections(grid: Grid, caption: str, level: int, notes: Notes) -> Blocks:
    """The table as text. `level` is that of a heading below the one that the table stands under.

    Where the columns have names these stand first, as a list, and once more as the heading of each part.
    """
    found: list[Block] = []
    if caption:
        found.append(_heading(level, caption))
        level += 1
    names = grid.row_words(0) if _has_names(grid) else []
    rows = grid.rows[1:] if names else grid.rows
    if names:
        found.append(Listing(False, 1, tuple((Paragraph((Run(name),)),) for name in names if name)))
    headings: list[str] = []
    for row in rows:
        name, first = _name(row[0]) if len(row) > 1 else ("", row[0].blocks)
        if name:
            found.append(_heading(level, name))
        for place, cell in enumerate(row):
            blocks = first if place == 0 else cell.blocks
            if names and names[place] and blocks:
                headings.append(names[place])
                found.append(_heading(level + 1 if name else level, names[place]))
            found += blocks
    if names:
        notes.repeated.append(Repeated(tuple(names), tuple(headings)))
    return tuple(found)


def _heading(level: int, words: str) -> Heading:
    return Heading(min(level, _DEEPEST), (Run(words),))


def _is_text(cell: Cell) -> bool:
    """Whether a cell holds what a Markdown cell cannot: lists, images, tables, many paragraphs."""
    simple = all(isinstance(block, Paragraph | Heading) for block in cell.blocks)
    return not simple or len(cell.blocks) > _LONG_CELL


def _has_names(grid: Grid) -> bool:
    """Whether the first row names the columns: it is marked, or each cell is a short line and every row has a text."""
    if len(grid.rows[0]) < 2 or len(grid.rows) < 2:
        return False
    if header_row(grid):
        return True
    lines = [cell for cell in grid.rows[0] if len(cell.blocks) == 1 and not _is_text(cell)]
    named = len(lines) == len(grid.rows[0]) and all(len(text(cell.blocks)) <= _LONGEST for cell in lines)
    return named and all(any(len(cell.blocks) > 1 for cell in row) for row in grid.rows[1:])


def _name(cell: Cell) -> tuple[str, Blocks]:
    """The row's name, which is a short first line of its first cell, and what the cell holds beside it."""
    first = cell.blocks[0] if cell.blocks else None
    words = run_text(first.runs) if isinstance(first, Paragraph | Heading) else ""
    if words and len(words) <= _LONGEST:
        return words, cell.blocks[1:]
    return "", cell.blocks
