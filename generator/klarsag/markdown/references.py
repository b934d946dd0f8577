"""Text in, the references that `env["find_references"]` finds in it as links out.

What a reference is and where it leads is the caller's matter: a callable from a text to `(start, end, href)` of each.
"""

from collections.abc import Callable, Sequence

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

Find = Callable[[str], Sequence[tuple[int, int, str]]]


def _cut(run: list[Token], start: int, end: int) -> list[Token]:
    """The tokens of `run` from character `start` to `end` of its text."""
    kept, at = [], 0
    for token in run:
        length = 1 if token.type == "softbreak" else len(token.content)
        first, last = max(start - at, 0), min(end - at, length)
        at += length
        if first < last:
            kept.append(token if last - first == length else Token("text", "", 0, content=token.content[first:last]))
    return kept


def _linked(run: list[Token], find: Find) -> list[Token]:
    text = "".join("\n" if token.type == "softbreak" else token.content for token in run)
    children: list[Token] = []
    at = 0
    for start, end, href in sorted(find(text)):
        if not at <= start < end <= len(text):
            continue
        children += _cut(run, at, start)
        children.append(Token("link_open", "a", 1, attrs={"href": href}, info="reference"))
        children += [*_cut(run, start, end), Token("link_close", "a", -1)]
        at = end
    return run if not at else [*children, *_cut(run, at, len(text))]


def _references(state: StateCore) -> None:
    find: Find | None = state.env.get("find_references")
    if find is None:
        return
    for token in state.tokens:
        # On a page of ours only the records' own texts are read: the rest names its links itself.
        if state.env.get("page") and "record" not in token.meta:
            continue
        if token.type != "inline" or not any(map(str.isdigit, token.content)):
            continue
        children: list[Token] = []
        run: list[Token] = []
        links = 0
        for child in token.children or ():
            if not links and child.type in ("text", "softbreak"):
                run.append(child)
                continue
            children += _linked(run, find) if run else []
            run = []
            links += child.nesting if child.type in ("link_open", "link_close") else 0
            children.append(child)
        children += _linked(run, find) if run else []
        token.children = children


def references(md: MarkdownIt) -> None:
    """Add the rule: last, when every text is whole."""
    md.core.ruler.push("references", _references)
