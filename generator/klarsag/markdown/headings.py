"""Headings in, headings with ids out; those of a record's text one level down, since the page has the level above."""

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from klarsag.markdown.ids import anchor, unique

DEEPEST = 6  # of a record's text on a page: HTML has no more


def shown(token: Token) -> str:
    """What a reader sees of an inline token, as one line of plain text."""
    parts = []
    for child in token.children or ():
        if child.type in ("softbreak", "hardbreak"):
            parts.append(" ")
        elif child.type == "image":
            parts.append(shown(child))
        elif child.type in ("text", "code_inline", "text_special"):
            parts.append(child.content)
    return "".join(parts)


def _headings(state: StateCore) -> None:
    for token in state.tokens:  # ids that a page's author wrote are kept, so ours go round them
        for part in (token, *(token.children or ())):
            if "id" in part.attrs:
                state.env.setdefault("ids", set()).add(part.attrs["id"])
    for place, token in enumerate(state.tokens):
        if token.type == "heading_open":
            if "record" in token.meta:
                tag = f"h{min(int(token.tag[1]) + 1, DEEPEST)}"
                token.tag = state.tokens[place + 2].tag = tag
            token.attrs["id"] = unique(state.env, anchor(shown(state.tokens[place + 1])))


def headings(md: MarkdownIt) -> None:
    """Add the rule, after the texts of headings are known."""
    md.core.ruler.after("text_join", "headings", _headings)
