"""Text in, the first use of each abbreviation on the page with its words after it out: BIU [Beskæftigelses- og …].

`env["abbreviations"]` gives the words of each. The brackets are the site's, not the record's: they have a class of
their own, and plain text, search and counting never see them. Headings, captions, tables and links stay as they are; so
does what is written in another language, and what explains itself right there.
"""

import re
from collections.abc import Mapping
from functools import lru_cache, partial

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from klarsag.markdown.headings import shown
from klarsag.markdown.runs import Mark, marked, rewrite, running, text_of

WORDS = "abbreviation_words"
_BRACKET = re.compile(r"['’]?\w*\s*[(\[]\s*(\w)")
_NEAR = 120  # characters before "(BIU)" in which its words would stand
_LANGUAGE = "da"  # of the records; what is written in another language has a block or a span that says so


@lru_cache(maxsize=64)
def _pattern(known: frozenset[str]) -> re.Pattern[str]:
    names = "|".join(map(re.escape, sorted(known, key=len, reverse=True)))
    return re.compile(rf"(?<![\w/.-])(?:{names})(?![\w/'’-])")


def _explained(line: str, name: str, words: str) -> bool:
    """Whether the line says the words itself: "BIU (Beskæftigelses- …)", or "Beskæftigelses- … (BIU)"."""
    used = _pattern(frozenset({name})).search(line)
    if used is None:
        return False
    after = _BRACKET.match(line, used.end())
    if after and after[1].casefold() == words[0].casefold():
        return True
    before = line[max(0, used.start() - _NEAR) : used.start()].rstrip()
    return before.endswith(("(", "[")) and words.split()[0].strip("-").casefold()[:6] in before.casefold()


def _first_uses(run: list[Token], line: str, known: Mapping[str, str], seen: set[str]) -> list[Token]:
    marks: list[Mark] = []
    for found in _pattern(frozenset(known)).finditer(text_of(run)):
        name = found[0]
        if name in seen:
            continue
        seen.add(name)
        words = () if _explained(line, name, known[name]) else (Token(WORDS, "span", 0, content=known[name]),)
        marks.append((*found.span(), (Token("abbr_open", "abbr", 1),), (Token("abbr_close", "abbr", -1), *words)))
    return marked(run, marks)


def _abbreviations(state: StateCore) -> None:
    known: Mapping[str, str] = state.env.get("abbreviations") or {}
    if not known:
        return
    pattern = _pattern(frozenset(known))
    seen: set[str] = set()
    page = bool(state.env.get("page"))
    for token in running(state.tokens, _LANGUAGE, _LANGUAGE):
        # On a page the site's own words stand around the record's.
        if (not page or "record" in token.meta) and pattern.search(token.content):
            line = shown(token)
            change = partial(_first_uses, line=line, known=known, seen=seen)
            token.children = rewrite(token.children or (), _is_closed, change)


def _is_closed(token: Token) -> bool:
    return token.type == "link_open" or "lang" in token.attrs


def _words(_renderer: object, tokens: list[Token], place: int, _options: object, _env: object) -> str:
    return f' <span class="words" data-pagefind-ignore>[{escapeHtml(tokens[place].content)}]</span>'


def abbreviations(md: MarkdownIt) -> None:
    """Add the rule, when references are links, and how the words are written."""
    md.core.ruler.push("abbreviations", _abbreviations)
    md.add_render_rule(WORDS, _words)
