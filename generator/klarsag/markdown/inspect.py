"""Markdown in; its links, images, headings and tables out, each with the line where it stands."""

from collections.abc import Iterator
from dataclasses import dataclass

from markdown_it.token import Token

from klarsag.markdown.headings import shown
from klarsag.markdown.parser import parser


@dataclass(frozen=True)
class Link:
    """A link or an image: line (the text's first is 1), address as rendered, what a reader sees of it."""

    line: int
    address: str
    text: str


@dataclass(frozen=True)
class HeadingAt:
    """A heading: line, level as written (1-6), text."""

    line: int
    level: int
    text: str


@dataclass(frozen=True)
class Table:
    """A table: line, caption (None without one), its header row, its body rows, whether rows have header cells.

    `header` is empty where the table has none. A merged cell stands once, in its first row.
    """

    line: int
    caption: str | None
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    row_headers: bool


@dataclass(frozen=True)
class Inspected:
    """What checks ask of a text."""

    links: tuple[Link, ...]
    images: tuple[Link, ...]
    headings: tuple[HeadingAt, ...]
    tables: tuple[Table, ...]


def _line(token: Token) -> int:
    return token.map[0] + 1 if token.map else 1


def _in_line(token: Token, line: int) -> Iterator[tuple[str, Link]]:
    children = token.children or []
    for place, child in enumerate(children):
        if child.type in ("softbreak", "hardbreak"):
            line += 1
        elif child.type == "image":
            yield "image", Link(line, str(child.attrs["src"]), shown(child))
        elif child.type == "link_open":
            end = next(n for n in range(place, len(children)) if children[n].type == "link_close")
            text = shown(Token("inline", "", 0, children=children[place:end]))
            yield "link", Link(line, str(child.attrs["href"]), text)


def _table(tokens: list[Token]) -> Table:
    caption: str | None = None
    rows: list[list[str]] = []
    row_headers = headed = False
    for place, token in enumerate(tokens):
        if token.type == "caption_open":
            caption = shown(tokens[place + 1])
        elif token.type == "thead_open":
            headed = True
        elif token.type == "tr_open":
            rows.append([])
        elif token.type in ("th_open", "td_open"):
            rows[-1].append(shown(tokens[place + 1]).strip())
            row_headers = row_headers or token.attrs.get("scope") in ("row", "rowgroup")
    header = tuple(rows.pop(0)) if headed else ()
    return Table(_line(tokens[0]), caption, header, tuple(map(tuple, rows)), row_headers)


def inspect(text: str, *, page: bool = False) -> Inspected:
    """Read `text` with the one parser; nothing is rendered."""
    tokens = parser().parse(text, {"page": page})
    links: list[Link] = []
    images: list[Link] = []
    headings: list[HeadingAt] = []
    tables: list[Table] = []
    line = opened = 0
    for place, token in enumerate(tokens):
        line = _line(token) if token.map else line
        if token.type == "inline":
            for kind, found in _in_line(token, line):
                (images if kind == "image" else links).append(found)
        elif token.type == "heading_open":
            headings.append(HeadingAt(line, int(token.tag[1]), shown(tokens[place + 1]).strip()))
        elif token.type == "table_open":
            opened = place
        elif token.type == "table_close":
            tables.append(_table(tokens[opened:place]))
    return Inspected(tuple(links), tuple(images), tuple(headings), tuple(tables))
