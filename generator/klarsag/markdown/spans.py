"""`[text]{lang=en}` in, `<span lang="en">text</span>` out; `{…}` after a link gives the link its attributes.

In a record's text only `lang` and `dir` are attributes; in the text of our own pages also a class, an id and a time.
"""

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

from klarsag.markdown.attributes import PAGE, PAGE_LINK, RECORD, attributes_at


def _span(state: StateInline, silent: bool) -> bool:
    # Silent is the search for a link's end, which takes any bracket that a rule knows for a link inside a link. Left to
    # count brackets it finds the end, and a link may hold a day or words of another language.
    if silent or state.src[state.pos] != "[":
        return False
    start = state.pos
    end = state.md.helpers.parseLinkLabel(state, start)
    if end < 0:
        return False
    found = attributes_at(state.src, end + 1, RECORD if state.env.get("record", True) else PAGE)
    if found is None:
        return False
    attrs, after = found
    if after > state.posMax:
        return False
    rest = {name: value for name, value in attrs.items() if name != "time"}
    tag = "time" if "time" in attrs else "span"
    opening = state.push("span_open", tag, 1)
    opening.attrs = {**rest, "datetime": attrs["time"]} if "time" in attrs else dict(rest)
    before = state.posMax
    state.pos, state.posMax = start + 1, end
    state.md.inline.tokenize(state)
    state.push("span_close", tag, -1)
    state.posMax = before
    state.pos = after
    return True


def _link_attributes(state: StateInline, silent: bool) -> bool:
    if silent or state.src[state.pos] != "{" or state.pending or state.env.get("record", True):
        return False
    if not state.tokens or state.tokens[-1].type != "link_close":
        return False
    found = attributes_at(state.src, state.pos, PAGE_LINK)
    if found is None or found[1] > state.posMax:
        return False
    level = state.tokens[-1].level
    opening = next(token for token in reversed(state.tokens) if token.type == "link_open" and token.level == level)
    opening.attrs.update(found[0])
    state.pos = found[1]
    return True


def spans(md: MarkdownIt) -> None:
    """Add both rules: after links, so that `[text](address)` and `[text][name]` stay links."""
    md.inline.ruler.after("link", "span", _span)
    md.inline.ruler.after("span", "link_attributes", _link_attributes)
