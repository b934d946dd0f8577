"""Markdown in, plain text out, a line for each paragraph, heading, list entry and table row."""

from klarsag.markdown.headings import shown
from klarsag.markdown.parser import parser


def plain(text: str, *, page: bool = False) -> str:
    """What a reader sees of `text`, for counting words, LIX and descriptions; a table row's cells are tab-separated."""
    lines: list[str] = []
    cells: list[str] | None = None
    for token in parser().parse(text, {"page": page}):
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
