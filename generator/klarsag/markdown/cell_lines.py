"""`<br>` in a cell of a table in, a line break out: a cell is one line of Markdown, and some hold two or three.

It is the one tag that is read, in cells only, since everybody who writes Markdown tables writes it. `\\<br>` is text.
"""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

_BREAK = re.compile(r"\s*<br ?/?>\s*", re.IGNORECASE)


def _lines(children: list[Token]) -> list[Token]:
    made: list[Token] = []
    for child in children:
        parts = _BREAK.split(child.content) if child.type == "text" else []
        if len(parts) < 2:
            made.append(child)
            continue
        for place, part in enumerate(parts):
            made += [Token("hardbreak", "br", 0)] if place else []
            made += [Token("text", "", 0, content=part, level=child.level)] if part else []
    return made


def _cell_lines(state: StateCore) -> None:
    before = ""
    for token in state.tokens:
        if token.type == "inline" and before in ("th_open", "td_open") and "<" in token.content:
            token.children = _lines(token.children or [])
        before = token.type


def cell_lines(md: MarkdownIt) -> None:
    """Add the rule, before escaped characters become text like any other."""
    md.core.ruler.after("inline", "cell_lines", _cell_lines)
