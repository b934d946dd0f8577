"""Text in, the references that `env["find_references"]` finds in it as links out.

What a reference is and where it leads is the caller's matter: a callable from a text to `(start, end, href)` of each.
"""

from collections.abc import Callable, Sequence

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from klarsag.markdown.runs import marked, read_texts, rewrite, text_of

Find = Callable[[str], Sequence[tuple[int, int, str]]]


def _linked(run: list[Token], find: Find) -> list[Token]:
    def around(href: str) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
        opening = Token("link_open", "a", 1, attrs={"href": href}, info="reference")
        return (opening,), (Token("link_close", "a", -1),)

    return marked(run, ((start, end, *around(href)) for start, end, href in find(text_of(run))))


def _references(state: StateCore) -> None:
    find: Find | None = state.env.get("find_references")
    if find is None:
        return
    for token in read_texts(state):  # the rest of a page names its links itself
        if any(map(str.isdigit, token.content)):
            token.children = rewrite(token.children or (), _is_link, lambda run: _linked(run, find))


def _is_link(token: Token) -> bool:
    return token.type == "link_open"


def references(md: MarkdownIt) -> None:
    """Add the rule: last, when every text is whole."""
    md.core.ruler.push("references", _references)
