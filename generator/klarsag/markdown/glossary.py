"""Text in, the first use of each glossary term on the page as a button that shows its explanation out.

`env["glossary"]` finds the terms. The explanation is a native popover right behind the word, so that it opens without
a script, by mouse, finger and keyboard, and stands next in the reading order; a browser that knows no popovers shows it
in the line, in brackets. On paper the explanations come as a list at the page's end. Headings, captions, tables, links
and what is in another language stay as they are. Nothing of it is the record's: plain text and search never see it.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import zip_longest

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from klarsag.markdown.ids import anchor, unique
from klarsag.markdown.runs import Mark, marked, rewrite, running, text_of


@dataclass(frozen=True)
class Explanation:
    """A term's headword, its explanation as plain text, and its address on the glossary's page."""

    term: str
    text: str
    address: str


@dataclass(frozen=True)
class Glossary:
    """`find` gives `(start, end, explanation)` of each use in a plain text in `language`.

    `more` (with {word}) leads to the glossary's page, `heading` stands above the list on paper; both are in `words`.
    """

    language: str
    find: Callable[[str], Sequence[tuple[int, int, Explanation]]]
    more: str
    heading: str
    words: str


def _first_uses(run: list[Token], state: StateCore, glossary: Glossary, seen: dict[str, Explanation]) -> list[Token]:
    marks: list[Mark] = []
    for start, end, explanation in glossary.find(text_of(run)):
        if explanation.address in seen:
            continue
        seen[explanation.address] = explanation
        id = unique(state.env, f"ord-{anchor(explanation.term)}")
        opening = Token("glossary_open", "button", 1, attrs={"type": "button", "class": "word", "popovertarget": id})
        meaning = Token(
            "glossary_meaning", "span", 0, meta={"id": id, "explanation": explanation, "glossary": glossary}
        )
        marks.append((start, end, (opening,), (Token("glossary_close", "button", -1), meaning)))
    return marked(run, marks)


def _glossary(state: StateCore) -> None:
    glossary: Glossary | None = state.env.get("glossary")
    if glossary is None or not state.env.get("page"):
        return
    seen: dict[str, Explanation] = {}
    for token in running(state.tokens, str(state.env["language"]), glossary.language):
        if "record" not in token.meta:  # the site's own words
            continue
        change = partial(_first_uses, state=state, glossary=glossary, seen=seen)
        token.children = list(_whole_abbreviations(rewrite(token.children or (), _is_closed, change)))
    if seen:
        meta = {"explanations": tuple(seen.values()), "glossary": glossary}
        state.tokens.append(Token("glossary_list", "div", 0, meta=meta, block=True))


def _whole_abbreviations(tokens: Sequence[Token]) -> Iterator[Token]:
    """An abbreviation that is a term stands inside its button, so that it holds its letters and no explanation."""
    held: Token | None = None
    for token, after in zip_longest(tokens, tokens[1:]):
        if token.type == "abbr_open" and after and after.type == "glossary_open":
            held = token
        elif held and token.type == "abbr_close":
            held = None
        elif held and token.type == "glossary_open":
            yield from (token, held)
        elif held and token.type == "glossary_close":
            yield from (Token("abbr_close", "abbr", -1), token)
        else:
            yield token


def _is_closed(token: Token) -> bool:
    return token.type == "link_open" or "lang" in token.attrs


def _meaning(_renderer: object, tokens: Sequence[Token], place: int, _options: object, _env: object) -> str:
    told: Explanation = tokens[place].meta["explanation"]
    glossary: Glossary = tokens[place].meta["glossary"]
    more = escapeHtml(glossary.more.format(word=told.term))
    spoken = "" if glossary.words == glossary.language else f' lang="{glossary.words}" dir="ltr"'
    return (
        f'<span class="meaning" popover id="{tokens[place].meta["id"]}" data-pagefind-ignore>'
        f"<b>{escapeHtml(told.term)}:</b> <span>{escapeHtml(told.text)}</span> "
        f'<a href="{escapeHtml(told.address)}"{spoken}>{more}</a></span>'
    )


def _list(_renderer: object, tokens: Sequence[Token], place: int, _options: object, env: dict[str, object]) -> str:
    glossary: Glossary = tokens[place].meta["glossary"]
    entries = "\n".join(
        f"<dt>{escapeHtml(told.term)}</dt><dd>{escapeHtml(told.text)}</dd>"
        for told in tokens[place].meta["explanations"]
    )
    heading = "" if glossary.words == env["language"] else f' lang="{glossary.words}" dir="ltr"'
    spoken = "" if glossary.language == env["language"] else f' lang="{glossary.language}"'
    return (
        f'<div class="on-paper" data-pagefind-ignore>\n<h2{heading}>{escapeHtml(glossary.heading)}</h2>\n'
        f"<dl{spoken}>\n{entries}\n</dl>\n</div>\n"
    )


def glossary(md: MarkdownIt) -> None:
    """Add the rule, after abbreviations, and how an explanation and the list of them are written."""
    md.core.ruler.push("glossary", _glossary)
    md.add_render_rule("glossary_meaning", _meaning)
    md.add_render_rule("glossary_list", _list)
