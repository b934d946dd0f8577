"""Table tokens in, tables a screen reader can read out: caption, header cells with scope, a region that scrolls.

The paragraph before a table is its caption where it begins with `Tabel: ` (which is not shown) or, as many documents
number their tables, with `Tabel 2. ` (which is). `{liste}` after it makes the table a list on a narrow screen.
"""

import re
from collections import Counter
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from klarsag.markdown.cells import Grid, read, write
from klarsag.markdown.figures import align
from klarsag.markdown.headings import shown
from klarsag.markdown.ids import unique
from klarsag.markdown.table_headers import column_headers, name_headers, row_headers
from klarsag.markdown.table_list import as_list, table_list
from klarsag.markdown.table_width import is_wide
from klarsag.texts import _, translator

CAPTION = "Tabel: "
LIST = "{liste}"
_NUMBERED = re.compile(r"Tabel \d{1,3}[a-z]?[.:] ?\S")


@dataclass
class _Page:
    """What tables of a page must know of each other: their number, the heading above, the names already given."""

    state: StateCore
    number: int = 0
    heading: str = ""
    names: Counter[str] = field(default_factory=Counter)

    def said(self, msgid: str) -> str:
        return translator(str(self.state.env.get("language") or "da"))(msgid)

    def name(self, wanted: str) -> str:
        """A name that no other table of the page has: numbered from the second on."""
        self.names[wanted] += 1
        return wanted if self.names[wanted] == 1 else f"{wanted} ({self.names[wanted]})"


def _caption(before: list[Token], page: _Page) -> tuple[list[Token], bool] | None:
    """The caption's tokens, taken off the end of `before`, and whether it asks for a list; None without a caption."""
    if len(before) < 3 or before[-1].type != "paragraph_close" or before[-1].hidden:
        return None
    line = before[-2]
    titled = line.content.startswith(CAPTION) and line.content[len(CAPTION) :].strip() not in ("", LIST)
    if not line.children or not (titled or _NUMBERED.match(line.content)):
        return None
    del before[-3:]
    first, last = line.children[0], line.children[-1]
    if titled:
        first.content = first.content.removeprefix(CAPTION)
    listed = line.content.endswith(f" {LIST}") and last.type == "text" and last.content.endswith(LIST)
    if listed:
        last.content = last.content.removesuffix(LIST).rstrip()
    attrs: dict[str, str | int | float] = {"id": unique(page.state.env, f"tabel-{page.number}")}
    opening = Token("caption_open", "caption", 1, attrs=attrs, block=True, meta=line.meta)
    return [opening, line, Token("caption_close", "caption", -1, block=True)], listed


def _names(grid: Grid, caption: list[Token] | None, page: _Page, *, headed: bool, wide: bool) -> dict[str, str]:
    """The attributes of the region around the table; the table is given its own name where it has no caption."""
    wanted = shown(caption[1]).strip() if caption else page.heading.strip() or page.said(_("Table"))
    name = page.name(wanted)
    if not headed:
        # Browsers take a table without header cells for mere layout, and then say nothing of rows and columns.
        unheaded = page.said(_("{name} (table without headings)")).format(name=name)
        grid.opening.attrs.update({"role": "table", "aria-label": unheaded})
    elif not caption:
        grid.opening.attrs["aria-label"] = name
    if not wide:
        return {}
    # Two regions may not have one name, or a list of them says nothing (axe: landmark-unique).
    by_caption = caption and name == wanted
    return {"aria-labelledby": str(caption[0].attrs["id"])} if caption and by_caption else {"aria-label": name}


def _table(tokens: list[Token], before: list[Token], page: _Page) -> list[Token]:
    page.number += 1
    grid = read(tokens)
    head = column_headers(grid)
    groups = row_headers(grid)
    align(grid)
    found = _caption(before, page)
    caption, listed = found or (None, False)
    wide = is_wide(grid, listed=listed)
    if grid.is_merged:
        name_headers(grid, groups, page.state.env, page.number)
    headed = any(cell.is_header for cell in grid.cells())
    names = _names(grid, caption, page, headed=headed, wide=wide)
    made = write(grid, groups, head=head)
    if listed:
        as_list(grid)
    # A wide table scrolls by itself and can be scrolled from the keyboard (axe: scrollable-region-focusable).
    stop = {"role": "region", **names, "tabindex": "0"} if wide else {}
    around = Token("region_open", "div", 1, attrs={"class": "scroll list" if listed else "scroll", **stop}, block=True)
    around.map = grid.opening.map
    return [around, made[0], *(caption or ()), *made[1:], Token("region_close", "div", -1, block=True)]


def _tables(state: StateCore) -> None:
    if not any(token.type == "table_open" for token in state.tokens):
        return
    made: list[Token] = []
    page = _Page(state)
    start = -1
    for place, token in enumerate(state.tokens):
        if token.type == "heading_open":
            page.heading = shown(state.tokens[place + 1])
        if token.type == "table_open":
            start = place
        elif token.type == "table_close":
            made += _table(state.tokens[start : place + 1], made, page)
            start = -1
        elif start < 0:
            made.append(token)
    state.tokens = made


def tables(md: MarkdownIt) -> None:
    """Add the rule, after headings have their ids."""
    md.enable("table")
    md.core.ruler.after("headings", "tables", _tables)
    table_list(md)
