"""`::: name "title" {attributes}` … `:::` of our own pages in, sections and their kin out.

A block closes at a line of at least as many colons as opened it; blocks nest. Inside `text`, which holds a record's own
text, no block is read: its fence is longer than any run of colons in the text (`fence`), so nothing in it can close it.
"""

import re
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from klarsag.markdown.attributes import PAGE_BLOCK, attributes, unescape


@dataclass(frozen=True)
class Block:
    """What a block becomes. A `labelled` one is named by its first heading, for whom a screen reader lists regions."""

    tag: str
    cls: str = ""
    labelled: bool = False


TEXT = "text"
BLOCKS = {
    # What a reader goes to by name: a list of regions is short, or it helps nobody.
    "easyread": Block("section", "clear", labelled=True),
    "decision": Block("section", "decision", labelled=True),
    "contents": Block("nav", "contents", labelled=True),
    "letters": Block("nav", "letters", labelled=True),
    # What stands beside a page, after it: no part of its text.
    "notice": Block("aside", "beside", labelled=True),
    # The easy-read summary
    "languages": Block("nav", "languages"),
    "lead": Block("div", "lead"),
    "answers": Block("div", "answers"),
    "answer": Block("div"),
    "small": Block("div", "small"),
    # A decision: the points it decides, and its outcome beside the official wording
    "points": Block("div", "points"),
    "point": Block("div", "point"),
    "verdict": Block("div", "verdict"),
    "official": Block("div", "official"),
    # Lists, each with its own look
    "choices": Block("div", "choices"),
    "facts": Block("div", "facts"),
    "files": Block("div", "files"),
    "items": Block("div", "items"),
    "line": Block("div", "line"),
    "news": Block("div", "news"),
    "people": Block("div", "people"),
    "places": Block("div", "places"),
    "users": Block("div", "users"),
    # Where the theme puts the search's form; empty in the Markdown
    "seek": Block("div", "seek"),
    # Texts
    TEXT: Block("div", "prose"),
    "case": Block("section", "case"),
    "hero": Block("div", "hero"),
    "missing": Block("div", "missing"),
    "note": Block("div", "note"),
    "shut": Block("div", "shut"),
    "term": Block("div", "term"),
    "other": Block("div", "other"),
}

_OPENING = re.compile(
    r"""(?P<fence>:{3,})[ \t]*(?P<name>[a-z][a-z-]*)
        (?:[ \t]+"(?P<title>(?:\\.|[^"\\])*)")?(?:[ \t]*\{(?P<attrs>.*)\})?[ \t]*""",
    re.VERBOSE,
)
_CLOSING = re.compile(r":{3,}")
_COLONS = re.compile(r":{3,}")


def fence(content: str) -> str:
    """A fence for a block around `content`: longer than any run of colons in it, at least `:::`."""
    return ":" * max(3, *(len(run) + 1 for run in _COLONS.findall(content)), 3)


def _line(state: StateBlock, line: int) -> str:
    if state.sCount[line] - state.blkIndent >= 4 or state.sCount[line] < state.blkIndent:
        return ""
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]].rstrip()


def _closing(state: StateBlock, start: int, end: int, opening: re.Match[str]) -> int:
    """The line that closes the block opened at `start`, or `end` where none does."""
    stack = [(len(opening["fence"]), opening["name"])]
    for line in range(start + 1, end):
        text = _line(state, line)
        if not text.startswith(":::"):
            continue
        if _CLOSING.fullmatch(text):
            if len(text) >= stack[-1][0]:
                stack.pop()
                if not stack:
                    return line
        elif stack[-1][1] != TEXT and (inner := _OPENING.fullmatch(text)) and inner["name"] in BLOCKS:
            stack.append((len(inner["fence"]), inner["name"]))
    return end


def _open(state: StateBlock, opening: re.Match[str], block: Block, line: int) -> Token:
    attrs = dict(attributes(opening["attrs"], PAGE_BLOCK) or {}) if opening["attrs"] else {}
    classes = " ".join(filter(None, (block.cls, attrs.pop("class", ""))))
    token = state.push("block_open", block.tag, 1)
    token.block, token.info, token.markup = True, opening["name"], opening["fence"]
    token.attrs = {**({"class": classes} if classes else {}), **attrs}
    token.map = [line, line]
    title = opening["title"]
    if title:
        token.attrs.setdefault("aria-label", unescape(title))
    return token


def _block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if not state.env.get("page") or state.env.get("in_text"):
        return False
    if not state.src.startswith(":::", state.bMarks[start] + state.tShift[start]):
        return False
    opening = _OPENING.fullmatch(_line(state, start))
    block = BLOCKS.get(opening["name"]) if opening else None
    if opening is None or block is None:
        return False
    if silent:
        return True
    last = _closing(state, start, end, opening)
    token = _open(state, opening, block, start)
    before = state.parentType, state.lineMax, state.env.get("references")
    state.parentType, state.lineMax = "block", last
    is_text = opening["name"] == TEXT
    if is_text:
        state.env["in_text"], state.env["references"] = True, {}
    first = len(state.tokens)
    state.md.block.tokenize(state, start + 1, last)
    if is_text:
        own = state.env["references"]
        state.env["in_text"] = False
        for inside in state.tokens[first:]:
            inside.meta["record"] = own
        state.env.pop("references") if before[2] is None else state.env.update(references=before[2])
    state.parentType, state.lineMax = before[0], before[1]
    state.push("block_close", block.tag, -1).block = True
    state.line = last + 1
    token.map = [start, state.line]
    return True


def _labels(state: StateCore) -> None:
    opened: list[Token] = []
    for token in state.tokens:
        if token.type == "block_open":
            opened.append(token)
        elif token.type == "block_close":
            opened.pop()
        elif token.type == "heading_open":
            for block in opened:
                if BLOCKS[block.info].labelled and not block.attrs.keys() & {"aria-label", "aria-labelledby"}:
                    block.attrs["aria-labelledby"] = token.attrs["id"]


def blocks(md: MarkdownIt) -> None:
    """Add the rules. A block interrupts a paragraph, so that no blank line is needed before it."""
    md.block.ruler.before("fence", "block", _block, {"alt": ["paragraph", "reference", "blockquote", "list"]})
    md.core.ruler.after("headings", "block_labels", _labels)
