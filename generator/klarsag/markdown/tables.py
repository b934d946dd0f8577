"""Table tokens in, tables a screen reader can read out: caption, header cells with scope, a region that scrolls."""

import re
from collections import Counter
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from klarsag.markdown.headings import shown
from klarsag.markdown.ids import unique

CAPTION = "Tabel: "
# An amount, a share, a figure with its unit, or a dash for none: what is read down a column, so right-aligned.
_NUMBER = re.compile(
    r"[-−–+±]?\s*(?:kr\.?\s*)?\d[\d.\s]*(?:,\d+)?\s*(?:%|pct\.?|kr\.?|mio\.?(?: kr\.?)?|t\.?kr\.?)?|[-–—]"
)
_DIGIT = re.compile(r"\d")
_MARKS = {"strong_open": "strong_close", "em_open": "em_close"}


def _rows(tokens: list[Token]) -> Iterator[list[int]]:
    """For each row the places of its cells' opening tokens."""
    row: list[int] = []
    for place, token in enumerate(tokens):
        if token.type == "tr_open":
            row = []
        elif token.type in ("th_open", "td_open"):
            row.append(place)
        elif token.type == "tr_close":
            yield row


def _inner(cell: Token) -> list[Token] | None:
    """The tokens inside the bold or italics that a whole cell is written in; None where it is not."""
    children = [child for child in cell.children or () if child.type != "text" or child.content]
    if len(children) < 3 or children[-1].type != _MARKS.get(children[0].type):
        return None
    depth = 0
    for child in children[:-1]:
        depth += child.nesting
        if depth == 0:
            return None
    inside = children[1:-1]
    return inside if "".join(child.content for child in inside).strip() else None


def _row_headers(tokens: list[Token], rows: list[list[int]]) -> None:
    firsts = [row[0] for row in rows[1:] if row]
    filled = [place for place in firsts if shown(tokens[place + 1]).strip()]
    inner = {place: _inner(tokens[place + 1]) for place in filled}
    if not filled or None in inner.values():
        return
    for place, children in inner.items():
        tokens[place].tag = tokens[place + 2].tag = "th"
        tokens[place].attrs["scope"] = "row"
        tokens[place + 1].children = children


def _column_headers(tokens: list[Token], row: list[int]) -> None:
    for place in row:
        if shown(tokens[place + 1]).strip() or tokens[place + 1].children:
            tokens[place].attrs["scope"] = "col"
        else:  # an empty header cell heads nothing
            tokens[place].tag = tokens[place + 2].tag = "td"


def _alignment(tokens: list[Token], rows: list[list[int]]) -> None:
    width = len(rows[0]) if rows else 0
    for column in range(width):
        cells = [row[column] for row in rows if len(row) > column]
        texts = [text for place in cells[1:] if (text := shown(tokens[place + 1]).strip())]
        styles = {str(tokens[place].attrs.pop("style", "")) for place in cells}  # no inline style: pages forbid them
        numeric = bool(texts) and all(map(_NUMBER.fullmatch, texts)) and any(map(_DIGIT.search, texts))
        if numeric or "text-align:right" in styles:
            name = "n"
        elif "text-align:center" in styles:
            name = "c"
        else:
            continue
        for place in cells:
            if tokens[place].attrs.get("scope") != "row":
                tokens[place].attrs["class"] = name


def _caption(before: list[Token], state: StateCore, number: int) -> list[Token] | None:
    """The caption's tokens, taken off the end of `before`; None where the paragraph there is none."""
    if len(before) < 3 or before[-1].type != "paragraph_close" or before[-1].hidden:
        return None
    line = before[-2]
    if not line.content.startswith(CAPTION) or not line.children or not line.content[len(CAPTION) :].strip():
        return None
    del before[-3:]
    first = line.children[0]
    first.content = first.content.removeprefix(CAPTION)
    opening = Token(
        "caption_open", "caption", 1, attrs={"id": unique(state.env, f"tabel-{number}")}, block=True, meta=line.meta
    )
    return [opening, line, Token("caption_close", "caption", -1, block=True)]


def _label(heading: str, given: Counter[str]) -> str:
    """The name of a table without a caption: the heading above it, numbered from the second table on."""
    name = heading.strip() or "Tabel"
    given[name] += 1
    return name if given[name] == 1 else f"{name} ({given[name]})"


def _tables(state: StateCore) -> None:
    if not any(token.type == "table_open" for token in state.tokens):
        return
    made: list[Token] = []
    heading, number, start = "", 0, -1
    labels: Counter[str] = Counter()
    for place, token in enumerate(state.tokens):
        if token.type == "heading_open":
            heading = shown(state.tokens[place + 1])
        if token.type == "table_open":
            start = place
        elif token.type == "table_close":
            number += 1
            table = state.tokens[start : place + 1]
            rows = list(_rows(table))
            _column_headers(table, rows[0])
            _row_headers(table, rows)
            _alignment(table, rows)
            caption = _caption(made, state, number)
            label = {"aria-labelledby": caption[0].attrs["id"]} if caption else {"aria-label": _label(heading, labels)}
            # A wide table scrolls by itself and can be scrolled from the keyboard (axe: scrollable-region-focusable).
            region = Token("region_open", "section", 1, attrs={"class": "scroll", **label, "tabindex": "0"}, block=True)
            region.map = table[0].map
            made += [region, table[0], *(caption or ()), *table[1:], Token("region_close", "section", -1, block=True)]
            start = -1
        elif start < 0:
            made.append(token)
    state.tokens = made


def tables(md: MarkdownIt) -> None:
    """Add the rule, after headings have their ids."""
    md.enable("table")
    md.core.ruler.after("headings", "tables", _tables)
