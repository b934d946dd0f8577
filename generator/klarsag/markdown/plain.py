"""Markdown in, plain text out, a line for each paragraph, heading, list entry and table row."""

from functools import lru_cache

from klarsag.markdown.headings import shown
from klarsag.markdown.parser import parser, tokens_of


def plain(text: str, *, page: bool = False) -> str:
    """What a reader sees of `text`, for counting words, LIX and descriptions; a table row's cells are tab-separated."""
    return _plain(text, page)


@lru_cache(maxsize=8192)  # pages and checks ask for the same answers and points, and "Godkendt." stands in hundreds
def _plain(text: str, page: bool) -> str:
    lines: list[str] = []
    cells: list[str] | None = None
    for token in parser().parse(text, {"page": True}) if page else tokens_of(text):
        if token.type == "tr_open":
            cells = []
        elif token.type == "tr_close":
            lines.append("\t".join(cells or ()))
            cells = None
        elif token.type == "inline":
            (lines if cells is None else cells).append(shown(token).strip())
        elif token.type in ("fence", "code_block"):
            lines += token.content.splitlines()
    return "\n".join(line for line in lines if line.strip())
