"""The inline tokens of a line in, its runs of plain text out; and a run with marks put round places in it."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from markdown_it.rules_core import StateCore
from markdown_it.token import Token

# Running text is none of these: what the site adds to words (explanations, what letters stand for) stays out of them.
_TITLES = frozenset({"heading_open", "th_open", "td_open", "caption_open", "summary_open"})

# A place in a run: where it begins, where it ends, and what stands around it.
Mark = tuple[int, int, tuple[Token, ...], tuple[Token, ...]]


def running(tokens: Iterable[Token], around: str, language: str) -> Iterator[Token]:
    """The inline tokens of running text in `language`; `around` is the language in which the text begins."""
    spoken = [around]
    before = ""
    for token in tokens:
        if token.type == "block_open":
            spoken.append(str(token.attrs.get("lang", spoken[-1])))
        elif token.type == "block_close":
            spoken.pop()
        elif token.type == "inline" and before not in _TITLES and spoken[-1] == language:
            yield token
        before = token.type


def text_of(run: Sequence[Token]) -> str:
    """A run's text; a line break of the source is one character, as everywhere where places are counted."""
    return "".join("\n" if token.type == "softbreak" else token.content for token in run)


def marked(run: list[Token], marks: Iterable[Mark]) -> list[Token]:
    """`run` with tokens put around the marked places; a mark that overlaps one before it is left out."""
    length = len(text_of(run))
    made: list[Token] = []
    at = 0
    for start, end, before, after in sorted(marks, key=lambda mark: mark[:2]):
        if at <= start < end <= length:
            made += [*_cut(run, at, start), *before, *_cut(run, start, end), *after]
            at = end
    return [*made, *_cut(run, at, length)] if made else run


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


def rewrite(
    children: Sequence[Token], closed: Callable[[Token], bool], change: Callable[[list[Token]], list[Token]]
) -> list[Token]:
    """`children` with each run of text changed, but nothing inside an element that `closed` is true of."""
    made: list[Token] = []
    run: list[Token] = []
    inside = [False]
    for child in children:
        if not inside[-1] and child.type in ("text", "softbreak"):
            run.append(child)
            continue
        made += change(run) if run else []
        run = []
        if child.nesting > 0:
            inside.append(inside[-1] or closed(child))
        elif child.nesting < 0:
            inside.pop()
        made.append(child)
    return [*made, *(change(run) if run else [])]


def read_texts(state: StateCore) -> Iterator[Token]:
    """The inline tokens of what a record's author wrote: all of a text, and on a page of ours the records' own."""
    for token in state.tokens:
        if token.type == "inline" and ("record" in token.meta or not state.env.get("page")):
            yield token
