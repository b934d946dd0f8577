"""The sheets of an OpenDocument spreadsheet in; hidden sheets, rows and columns, and every cell, out."""

from collections.abc import Iterator
from typing import Any

from klarsag.documents.carried.cells import Cell, letters, row_passages
from klarsag.documents.carried.facts import Piece, Trace, What
from klarsag.documents.carried.open_styles import Styles
from klarsag.documents.carried.package import all_of, attribute, local, text_of

_UNSEEN = frozenset({"collapse", "filter"})


def sheet_pieces(sheets: Any, styles: Styles) -> Iterator[Piece]:
    """A place is "2!B7": cell B7 of the second sheet."""
    for number, table in enumerate((one for one in sheets if local(one) == "table"), 1):
        hidden = attribute(table, "style-name") in styles.hidden_tables
        if hidden:
            yield Trace(What.HIDDEN_SHEETS, str(number))
        columns = list(_hidden_columns(table))
        at = 1
        for row in all_of(table, "table-row"):
            yield from _row(row, number, at, hidden, columns, styles)
            at += _times(row, "number-rows-repeated")


def _hidden_columns(table: Any) -> Iterator[range]:
    at = 1
    for column in all_of(table, "table-column"):
        times = _times(column, "number-columns-repeated")
        if attribute(column, "visibility") in _UNSEEN:
            yield range(at, at + times)
        at += times


def _row(row: Any, sheet: int, number: int, hidden: bool, columns: list[range], styles: Styles) -> Iterator[Piece]:
    row_hidden = attribute(row, "visibility") in _UNSEEN
    cells: list[Cell] = []
    at = 1
    for cell in row:
        if local(cell) not in ("table-cell", "covered-table-cell"):
            continue
        value = "\n".join(text_of(one) for one in cell if local(one) == "p")
        if value.strip():
            place = f"{sheet}!{letters(at)}{number}"
            behind = hidden or row_hidden or any(at in column for column in columns)
            if behind and not hidden:
                yield Trace(What.HIDDEN_CELLS, f"{sheet}!{number}" if row_hidden else place)
            elif not hidden and attribute(cell, "style-name") in styles.white_texts:
                yield Trace(What.HIDDEN_TEXT, place)
            cells.append((place, value, attribute(cell, "value-type") == "string", behind))
        at += _times(cell, "number-columns-repeated")
    yield from row_passages(cells)


def _times(node: Any, name: str) -> int:
    said = attribute(node, name, "1")
    return int(said) if said.isdigit() else 1
