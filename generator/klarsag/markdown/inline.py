"""Block tokens in, their inline tokens out; the inline rules are told whether the text is a record's or a page's."""

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore


def _inline(state: StateCore) -> None:
    page = state.env.get("page", False)
    own = state.env.get("references", {})
    for token in state.tokens:
        if token.type != "inline":
            continue
        state.env["record"] = not page or "record" in token.meta
        # Link definitions of a record's text count in that text alone: it cannot make links elsewhere on the page.
        state.env["references"] = token.meta.get("record", own)
        token.children = []
        state.md.inline.parse(token.content, state.md, state.env, token.children)
    state.env["references"] = own


def inline(md: MarkdownIt) -> None:
    """Put the rule in the place of markdown-it's own."""
    md.core.ruler.at("inline", _inline)
