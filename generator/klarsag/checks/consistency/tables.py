"""The tokens of a Markdown text in, its tables as rows of figures out, with the line of each row."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from markdown_it.token import Token

from klarsag.markdown.cells import Grid, read

_FIGURE = re.compile(
    r"""\s*(?P<open>\()?\s*(?P<sign>[-−–+])?\s*(?:kr\.?\s*)?
        (?P<whole>\d{1,3}(?:[.\s]\d{3})+|\d+)(?:,(?P<part>\d+))?
        \s*(?P<unit>%|pct\.?|procent|(?:mio|mia)\.?(?:\s*kr\.?)?|t\.?kr\.?|kr\.?)?\s*(?P<close>\))?
        \s*(?P<mark>\*+|\(\*+\))?\s*""",
    re.VERBOSE | re.IGNORECASE,
)
_NONE = frozenset({"", "-", "–", "−", "—"})


@dataclass(frozen=True)
class Figure:
    """A cell that is one figure. `step` is the value of its last place; `marked`: a note somewhere explains it."""

    value: Decimal
    step: Decimal
    text: str
    percent: bool = False
    marked: bool = False


@dataclass(frozen=True, eq=False)
class Table:
    """A table by rows and columns. `lines[row]` is the row's line in the file; `figures` is None where none stands.

    The first `head` rows name the columns. A cell that covers several places stands in the first of them only.
    """

    lines: tuple[int, ...]
    texts: tuple[tuple[str, ...], ...]
    figures: tuple[tuple[Figure | None, ...], ...]
    head: int

    @property
    def width(self) -> int:
        return len(self.texts[0])

    @property
    def body(self) -> range:
        """The rows below the columns' names."""
        return range(self.head, len(self.texts))

    def name(self, column: int) -> str:
        """What stands above a column."""
        return " ".join(dict.fromkeys(self.texts[row][column] for row in range(self.head))).strip()

    def label(self, row: int) -> str:
        """What stands first in a row; it may be a figure too, such as a year."""
        return next((text for text in self.texts[row] if text), "")

    def is_empty(self, row: int, column: int) -> bool:
        """Whether the cell holds nothing, or a dash for nothing."""
        return self.texts[row][column].strip() in _NONE


def figure(text: str) -> Figure | None:
    """`"-3.200 kr."` is one figure; `"40 % (36 %)"` and `"4-5"` are none. A figure in brackets is below zero."""
    marks = text.strip().lstrip("*")
    match = _FIGURE.fullmatch(marks)
    if not match or bool(match["open"]) != bool(match["close"]):
        return None
    part = match["part"] or ""
    value = Decimal(re.sub(r"\D", "", match["whole"]) + (f".{part}" if part else ""))
    below = bool(match["open"]) != ((match["sign"] or "+") != "+")
    percent = (match["unit"] or "").lower().rstrip(".") in ("%", "pct", "procent")
    marked = bool(match["mark"]) or text.strip().startswith("*")
    return Figure(-value if below else value, Decimal(1).scaleb(-len(part)), text.strip(), percent, marked)


def tables_of(tokens: Sequence[Token], first_line: int) -> Iterator[Table]:
    """Every table among the tokens of a text whose first line is `first_line` of its file."""
    start = 0
    for place, token in enumerate(tokens):
        if token.type == "table_open":
            start = place
        elif token.type == "table_close":
            part = tokens[start : place + 1]
            yield _table(read(part), _lines(part, first_line))


def _lines(tokens: Sequence[Token], first_line: int) -> tuple[int, ...]:
    return tuple((token.map or [0])[0] + first_line for token in tokens if token.type == "tr_open")


def _table(grid: Grid, lines: tuple[int, ...]) -> Table:
    width = max(map(len, grid.places))
    texts = tuple(
        tuple(cell.text if (cell.top, cell.left) == (row, column) else "" for column, cell in enumerate(cells))
        + ("",) * (width - len(cells))
        for row, cells in enumerate(grid.places)
    )
    figures = tuple(tuple(figure(text) for text in row) for row in texts)
    return Table(lines, texts, figures, grid.head)
