"""A table that its editor wants as a list on a narrow screen in, the same with what that takes out.

The style sheet lays the cells out one below the other. Some browsers then forget that it is a table, so every part says
its role, and a screen reader goes on naming row and column. Who sees the page reads the column's name before each
value: words of the page and no generated content, so that they are translated, found and copied with it; they are kept
from screen readers, which name the column themselves.
"""

from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.token import Token

from klarsag.markdown.cells import Grid

NAME = "column_name"
_ROLES = {
    "table_open": "table",
    "thead_open": "rowgroup",
    "tbody_open": "rowgroup",
    "tr_open": "row",
}
_SCOPES = {"col": "columnheader", "row": "rowheader", "rowgroup": "rowheader"}


def as_list(grid: Grid) -> None:
    """Write the column's name into each cell that has a value."""
    for cell in grid.cells(grid.head):
        above = [grid.places[row][cell.left] for row in range(grid.head)]
        names = [one.text for place, one in enumerate(above) if one.text and one not in above[:place]]
        if cell.text and not cell.is_header and names:
            name = Token(NAME, "span", 0, content=", ".join(names))
            cell.inline.children = [name, *(cell.inline.children or ())]


def say_roles(tokens: Sequence[Token]) -> None:
    """Give every part of the table its role."""
    for token in tokens:
        if token.type in _ROLES:
            token.attrs["role"] = _ROLES[token.type]
        elif token.type in ("th_open", "td_open"):
            token.attrs["role"] = _SCOPES.get(str(token.attrs.get("scope", "")), "cell")


def _name(_renderer: object, tokens: Sequence[Token], place: int, _options: object, _env: object) -> str:
    name = escapeHtml(tokens[place].content)
    return f'<span class="name" aria-hidden="true" data-pagefind-ignore>{name}: </span>'


def table_list(md: MarkdownIt) -> None:
    """Add how a column's name is written."""
    md.add_render_rule(NAME, _name)
