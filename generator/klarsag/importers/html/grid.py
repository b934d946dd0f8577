"""A table with merged cells in, a rectangle out in which every value stands once, where it began."""

from dataclasses import dataclass

from klarsag.importers.html.blocks import Cell, Table, text
from klarsag.markdown.cells import ABOVE, BEFORE

EMPTY = Cell(())


@dataclass(frozen=True)
class Grid:
    """Rows of equal length. `merged`: how many cells covered more than one place; `spanning`: rows of one wide cell."""

    rows: tuple[tuple[Cell, ...], ...]
    merged: int
    spanning: frozenset[int]

    def words(self, row: int, column: int) -> str:
        return text(self.rows[row][column].blocks)

    def is_alone(self, row: int) -> bool:
        """Whether a row's first cell is the only one that holds anything."""
        first, *others = self.rows[row]
        return bool(first.blocks) and bool(others) and not any(cell.blocks for cell in others)

    def row_words(self, row: int) -> list[str]:
        return [text(cell.blocks) for cell in self.rows[row]]


def resolve(table: Table) -> Grid:
    """The grid of a table, as HTML places its cells; rows and columns without any value are left out.

    A value stands in the first place that it covers and the others say that they belong to it, so that none is lost,
    moved or doubled. Below a cell that covers several rows and columns they are empty: Markdown has no way to say it.
    """
    placed: dict[tuple[int, int], Cell] = {}
    wide: dict[int, int] = {}
    for y, row in enumerate(table.rows):
        x = 0
        for cell in row:
            while (y, x) in placed:
                x += 1
            for down in range(min(cell.rows, len(table.rows) - y)):
                for right in range(cell.columns):
                    placed.setdefault((y + down, x + right), _covered(cell, down, right))
            placed[y, x] = cell
            if cell.blocks:
                wide[y] = max(wide.get(y, 0), cell.columns)
            x += cell.columns
    filled = [place for place, cell in placed.items() if cell.blocks]
    ys, xs = sorted({y for y, _ in filled}), sorted({x for _, x in filled})
    rows = tuple(tuple(placed.get((y, x), EMPTY) for x in xs) for y in ys)
    spanning = frozenset(
        place
        for place, y in enumerate(ys)
        if len(xs) > 1 and wide.get(y, 1) >= len(xs) and sum(bool(cell.blocks) for cell in rows[place]) == 1
    )
    merged = sum(cell.columns > 1 or cell.rows > 1 for row in table.rows for cell in row)
    return Grid(rows, merged, spanning)


def _covered(cell: Cell, down: int, right: int) -> Cell:
    if not cell.blocks or (cell.rows > 1 and cell.columns > 1):
        return EMPTY
    return Cell((), covered=ABOVE if down else BEFORE)
