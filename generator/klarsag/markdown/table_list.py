"""A table that its editor wants as a list on a narrow screen in, the same with what that takes out.

The style sheet lays the cells out one below the other. The column's name then stands before each value: words of the
page and no generated content, so that they are translated, found and copied with it. They are heard too: browsers go on
telling rows and columns, but Safari before 2024 forgets the table (WebKit bug 257458), and there they are all that says
what a value is. No part carries a role, since HTML allows none there that it has by itself.
"""

from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.token import Token

from klarsag.markdown.cells import Grid

NAME = "column_name"


def as_list(grid: Grid) -> None:
    """Write the column's name into each cell that has a value."""
    for cell in grid.cells(grid.head):
        above = [grid.places[row][cell.left] for row in range(grid.head)]
        names = [one.text for place, one in enumerate(above) if one.text and one not in above[:place]]
        if cell.text and not cell.is_header and names:
            name = Token(NAME, "span", 0, content=", ".join(names))
            cell.inline.children = [name, *(cell.inline.children or ())]


def _name(_renderer: object, tokens: Sequence[Token], place: int, _options: object, _env: object) -> str:
    name = escapeHtml(tokens[place].content)
    return f'<span class="name" data-pagefind-ignore>{name}: </span>'


def table_list(md: MarkdownIt) -> None:
    """Add how a column's name is written."""
    md.add_render_rule(NAME, _name)
