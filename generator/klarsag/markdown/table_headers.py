"""A table's cells in, the same with its headers marked out: `scope`, and `headers` where cells are merged."""

import re
from collections.abc import MutableMapping
from typing import Any

from klarsag.markdown.cells import Cell, Grid
from klarsag.markdown.ids import unique

# A sum belongs to the whole table, also where it stands below the last group of rows.
_SUM = re.compile(r"\b(?:i alt|total|samlet|sum)\b", re.IGNORECASE)


def column_headers(grid: Grid) -> bool:
    """Mark the cells of the rows of names; whether any of them says something. An empty one heads nothing."""
    names = [cell for row in range(grid.head) for cell in grid.own(row)]
    for cell in names:
        if cell.text or cell.inline.children:
            _head(cell, "col") if cell.top else cell.become("th", scope="col")
        else:
            cell.become("td")
    return any(cell.is_header for cell in names)


def row_headers(grid: Grid) -> frozenset[int]:
    """Mark the cells that head rows: a first column all in bold or italics, and a bold cell across the table.

    Gives the rows that begin a group: that bold cell's row, one after which a sum stands, or a first cell that covers
    several rows.
    """
    across = [row for row in range(grid.head, len(grid.rows)) if grid.is_across(row) and grid.places[row][0].marked]
    for row in across:
        _head(grid.places[row][0], "rowgroup")
    first = [cell for cell in grid.cells(grid.head) if cell.left == 0 and cell.top not in across]
    starts = set(across)
    if _all_marked(first):
        wide = [cell for cell in first if cell.rows > 1]
        for cell in first:
            if cell.text:
                _head(cell, "rowgroup" if cell.rows > 1 else "row")
        if wide:
            starts |= {cell.top for cell in first}
            second = [cell for cell in grid.cells(grid.head) if cell.left == 1]
            for cell in second if _all_marked(second) else []:
                _head(cell, "row")
    if across:
        starts |= {cell.top for cell in first if cell.top > across[0] and _SUM.search(cell.text)}
    return frozenset(starts)


def _all_marked(cells: list[Cell]) -> bool:
    filled = [cell for cell in cells if cell.text]
    return bool(filled) and all(cell.marked for cell in filled)


def _head(cell: Cell, scope: str) -> None:
    cell.inline.children = cell.marked or cell.inline.children
    cell.become("th", scope=scope)


def name_headers(grid: Grid, groups: frozenset[int], env: MutableMapping[str, Any], number: int) -> None:
    """Tie every cell to its headers by their ids, for a table with merged cells.

    `scope` alone leaves it to each screen reader which of several headers to read (WCAG technique H43).
    """
    headers = [cell for cell in grid.cells() if cell.is_header]
    for place, cell in enumerate(headers, 1):
        cell.opening.attrs["id"] = unique(env, f"tabel-{number}-{place}")
    above: Cell | None = None
    for row in range(grid.head, len(grid.rows)):
        if row in groups:
            across = grid.places[row][0]
            above = across if grid.is_across(row) and across.is_header else None
        for cell in grid.own(row):
            if not cell.is_header:
                found = [above, *_beside(grid, cell), *_over(grid, cell)]
                ids = [str(one.opening.attrs["id"]) for one in found if one]
                if ids:
                    cell.opening.attrs["headers"] = " ".join(ids)


def _beside(grid: Grid, cell: Cell) -> list[Cell]:
    found = [grid.places[cell.top][column] for column in range(cell.left)]
    return [one for place, one in enumerate(found) if one.is_header and one not in found[:place]]


def _over(grid: Grid, cell: Cell) -> list[Cell]:
    covered = range(cell.left, cell.left + cell.columns)
    found = [grid.places[row][column] for row in range(grid.head) for column in covered]
    return [one for place, one in enumerate(found) if one.is_header and one not in found[:place]]
