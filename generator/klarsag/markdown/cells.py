"""A table's tokens in, its cells in their places out; and the tokens of a table again.

A cell that holds only `^` is one with the cell above it, a cell that holds only `<` one with the cell before it:
Markdown's tables have no merged cells, and a value written once over several rows would else stand beside empty ones.
Where a column's name covers several columns, a bold row below it is a second row of names.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markdown_it.token import Token

from klarsag.markdown.headings import shown

ABOVE, BEFORE = "^", "<"
_MARKS = {"strong_open": "strong_close", "em_open": "em_close"}


@dataclass(eq=False)
class Cell:
    """A cell: its tokens, the place where it begins, and how many rows and columns it covers."""

    opening: Token
    inline: Token
    closing: Token
    top: int
    left: int
    rows: int = 1
    columns: int = 1

    @property
    def text(self) -> str:
        """What a reader sees of it."""
        return shown(self.inline).strip()

    @property
    def is_header(self) -> bool:
        return self.opening.tag == "th"

    @property
    def marked(self) -> list[Token]:
        """The tokens inside the bold or italics that the whole cell is written in; none where it is not."""
        children = [child for child in self.inline.children or () if child.type != "text" or child.content]
        if len(children) < 3 or children[-1].type != _MARKS.get(children[0].type):
            return []
        depth = 0
        for child in children[:-1]:
            depth += child.nesting
            if depth == 0:
                return []
        inside = children[1:-1]
        return inside if "".join(child.content for child in inside).strip() else []

    def become(self, tag: str, **attributes: str) -> None:
        """Make it a header cell or an ordinary one."""
        self.opening.tag = self.closing.tag = tag
        self.opening.attrs.update(attributes)


@dataclass(frozen=True)
class Grid:
    """`places[row][column]` is the cell that covers the place; the first `head` rows name the columns (1 or 2)."""

    opening: Token
    closing: Token
    rows: tuple[tuple[Token, Token], ...]
    places: tuple[tuple[Cell, ...], ...]
    head: int

    @property
    def width(self) -> int:
        return len(self.places[0])

    def own(self, row: int) -> list[Cell]:
        """The cells that begin in `row`, from the left."""
        return [cell for column, cell in enumerate(self.places[row]) if (cell.top, cell.left) == (row, column)]

    def cells(self, first: int = 0) -> Iterator[Cell]:
        """Every cell that begins in row `first` or below, row by row."""
        for row in range(first, len(self.rows)):
            yield from self.own(row)

    @property
    def is_merged(self) -> bool:
        return any(cell.rows > 1 or cell.columns > 1 for cell in self.cells())

    def is_across(self, row: int) -> bool:
        """Whether one cell covers the whole row."""
        return self.width > 1 and self.places[row][0].columns == self.width


def read(tokens: Sequence[Token]) -> Grid:
    """The grid of the tokens from `table_open` to `table_close`."""
    rows: list[tuple[Token, Token]] = []
    places: list[list[Cell]] = []
    for place, token in enumerate(tokens):
        if token.type == "tr_open":
            places.append([])
            opened = token
        elif token.type in ("th_open", "td_open"):
            inline, closing = tokens[place + 1], tokens[place + 2]
            places[-1].append(Cell(token, inline, closing, len(places) - 1, len(places[-1])))
        elif token.type == "tr_close":
            rows.append((opened, token))
    head = 2 if _names_twice(places) else 1
    _merge(places, head)
    return Grid(tokens[0], tokens[-1], tuple(rows), tuple(map(tuple, places)), head)


def _names_twice(places: list[list[Cell]]) -> bool:
    """Whether the second row names columns too: a name above covers several, and all the row is bold."""
    if len(places) < 3 or BEFORE not in (cell.inline.content.strip() for cell in places[0][1:]):
        return False
    filled = [cell for cell in places[1] if cell.inline.content.strip() not in ("", ABOVE, BEFORE)]
    return bool(filled) and all(cell.marked for cell in filled)


def _merge(places: list[list[Cell]], head: int) -> None:
    for row, cells in enumerate(places):
        marks = [cell.inline.content.strip() for cell in cells]
        for column, mark in enumerate(marks):
            if mark == BEFORE and column and cells[column - 1].top == row:
                cells[column] = cells[column - 1]
                cells[column].columns += 1
            elif mark == ABOVE and row not in (0, head) and set(marks) != {ABOVE}:
                above = places[row - 1][column]
                if above.columns == 1:
                    cells[column] = above
                    above.rows += 1


def write(grid: Grid, groups: frozenset[int], *, head: bool) -> list[Token]:
    """The tokens of a table. `groups`: rows that begin a row group; `head`: whether its first row is shown."""
    made = [grid.opening]
    for row, (opening, closing) in enumerate(grid.rows):
        if row < grid.head and not head:
            continue
        if row in (0, grid.head) or row in groups:
            made += [Token("tbody_close", "tbody", -1, block=True)] if row > grid.head else []
            part = "thead" if row < grid.head else "tbody"
            made.append(Token(f"{part}_open", part, 1, block=True, map=opening.map))
        made.append(opening)
        for cell in grid.own(row):
            spans = {"rowspan": cell.rows, "colspan": cell.columns}
            cell.opening.attrs.update({name: str(count) for name, count in spans.items() if count > 1})
            made += [cell.opening, cell.inline, cell.closing]
        made.append(closing)
        if row == grid.head - 1:
            made.append(Token("thead_close", "thead", -1, block=True))
    if len(grid.rows) > grid.head:
        made.append(Token("tbody_close", "tbody", -1, block=True))
    return [*made, grid.closing]
