"""Text in, the dates that `env["find_dates"]` finds in it inside `<time>` out; not a word is changed.

What a date is is the caller's matter: a callable from a text to `(start, end, ISO date)` of each.
"""

from collections.abc import Callable, Sequence

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from klarsag.markdown.runs import marked, rewrite, text_of

FindDates = Callable[[str], Sequence[tuple[int, int, str]]]


def _timed(run: list[Token], find: FindDates) -> list[Token]:
    def around(day: str) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
        return (Token("time_open", "time", 1, attrs={"datetime": day}),), (Token("time_close", "time", -1),)

    return marked(run, ((start, end, *around(day)) for start, end, day in find(text_of(run))))


def _dates(state: StateCore) -> None:
    find: FindDates | None = state.env.get("find_dates")
    if find is None:
        return
    for token in state.tokens:
        if token.type == "inline" and any(map(str.isdigit, token.content)):
            token.children = rewrite(token.children or (), _is_time, lambda run: _timed(run, find))


def _is_time(token: Token) -> bool:
    """A date that a page's author put into `<time>` stays as it is."""
    return token.tag == "time"


def dates(md: MarkdownIt) -> None:
    """Add the rule, when references are links: a date in one is marked inside the link."""
    md.core.ruler.push("dates", _dates)
