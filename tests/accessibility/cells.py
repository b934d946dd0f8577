"""In: a table of the browser's accessibility tree. Out: what a reader hears who walks through it cell by cell.

The rules are those that screen readers share: a step says the header cell that changed, then the cell; the way along a
row changes the column, the way down a column the row. This is a reader of ours: the virtual one has no such walk.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from tests.accessibility.axtree import Node

HEADS = ("columnheader", "rowheader")
CELLS = (*HEADS, "cell", "gridcell")
MOST = 8  # rows that are walked along


@dataclass(frozen=True)
class Grid:
    """The cells by row and column, counted from 0; a cell that spans several stands in each."""

    cells: dict[tuple[int, int], Node]
    rows: int
    columns: int

    def column_head(self, row: int, column: int) -> str:
        """The nearest header of this column above the cell; a header cell has none."""
        above = (self.cells.get((each, column)) for each in range(row - 1, -1, -1))
        return next((said(cell) for cell in above if cell and cell.role == "columnheader"), "")

    def row_head(self, row: int, column: int) -> str:
        before = (self.cells.get((row, each)) for each in range(column - 1, -1, -1))
        return next((said(cell) for cell in before if cell and cell.role == "rowheader"), "")


def grid(table: Node) -> Grid:
    cells: dict[tuple[int, int], Node] = {}
    rows = list(table.find("row"))
    for row, node in enumerate(rows):
        column = 0
        for cell in (child for child in node.children if child.role in CELLS):
            while (row, column) in cells:
                column += 1
            for down in range(int(cell.attributes.get("rowspan", 1))):
                for along in range(int(cell.attributes.get("colspan", 1))):
                    cells[row + down, column + along] = cell
    return Grid(cells, len(rows), max((column + 1 for _, column in cells), default=0))


def walked(table: Node) -> Iterator[str]:
    """The table's name and size, a line for each row walked along, and one for the way down the last column."""
    shown = grid(table)
    yield f"table, {table.name or 'no name'}, {shown.rows} rows, {shown.columns} columns"
    for row in range(min(shown.rows, MOST)):
        yield f"  row {row + 1}: " + " | ".join(along(shown, row))
    if shown.rows > MOST:
        yield f"  … {shown.rows - MOST} more rows"
    last = shown.columns - 1
    yield f"  down column {shown.columns}: " + " | ".join(down(shown, last))


def along(shown: Grid, row: int) -> Iterator[str]:
    for column in range(shown.columns):
        cell = shown.cells.get((row, column))
        if cell and shown.cells.get((row, column - 1)) is not cell:
            head = "" if cell.role == "columnheader" else shown.column_head(row, column)
            yield ", ".join(filter(None, (head if column else "", said(cell))))


def down(shown: Grid, column: int) -> Iterator[str]:
    for row in range(min(shown.rows, MOST)):
        cell = shown.cells.get((row, column))
        if cell and shown.cells.get((row - 1, column)) is not cell:
            yield ", ".join(filter(None, (shown.row_head(row, column), said(cell))))


def said(cell: Node) -> str:
    return cell.words() or "(empty)"
