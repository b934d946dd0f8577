"""An empty block `contents` in, the list of the headings of the record's text that follows it out."""

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from klarsag.markdown.headings import shown


def _listed(tokens: list[Token]) -> list[Token]:
    """The top headings of the next record's text in `tokens`, as a list of links."""
    depth = 0
    found: list[tuple[str, str, str]] = []
    for place, token in enumerate(tokens):
        if token.type == "block_open" and (depth or token.info == "text"):
            depth += 1
        elif token.type == "block_close" and depth:
            depth -= 1
            if not depth:
                break
        elif depth and token.type == "heading_open":
            found.append((token.tag, str(token.attrs["id"]), shown(tokens[place + 1]).strip()))
    top = min((tag for tag, _id, _text in found), default="")
    listed = [Token("bullet_list_open", "ul", 1, block=True)]
    for _tag, id, text in (entry for entry in found if entry[0] == top):
        link = [
            Token("link_open", "a", 1, attrs={"href": f"#{id}"}),
            Token("text", "", 0, content=text),
            Token("link_close", "a", -1),
        ]
        listed += [
            Token("list_item_open", "li", 1, block=True),
            Token("inline", "", 0, content=text, children=link),
            Token("list_item_close", "li", -1, block=True),
        ]
    return [*listed, Token("bullet_list_close", "ul", -1, block=True)]


def _contents(state: StateCore) -> None:
    for place in reversed(range(len(state.tokens))):
        token = state.tokens[place]
        if token.type == "block_open" and token.info == "contents":
            state.tokens[place + 1 : place + 1] = _listed(state.tokens[place + 1 :])


def contents(md: MarkdownIt) -> None:
    """Add the rule, when headings have their ids."""
    md.core.ruler.after("block_labels", "contents", _contents)
