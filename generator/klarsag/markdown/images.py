"""Image tokens in; those of another host come out as plain links, because a page asks no other host for anything."""

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from klarsag.markdown.addresses import is_local
from klarsag.markdown.headings import shown


def _as_link(image: Token, in_link: bool) -> list[Token]:
    source = str(image.attrs["src"])
    text = Token("text", "", 0, content=shown(image) or source)
    if in_link:
        return [text]
    return [Token("link_open", "a", 1, attrs={"href": source}), text, Token("link_close", "a", -1)]


def _images(state: StateCore) -> None:
    for token in state.tokens:
        if token.type != "inline" or not any(child.type == "image" for child in token.children or ()):
            continue
        children: list[Token] = []
        in_link = False
        for child in token.children or ():
            if child.type in ("link_open", "link_close"):
                in_link = child.nesting > 0
            if child.type == "image" and not is_local(str(child.attrs["src"])):
                children += _as_link(child, in_link)
            else:
                children.append(child)
        token.children = children


def images(md: MarkdownIt) -> None:
    """Add the rule."""
    md.core.ruler.after("text_join", "images", _images)
