"""A paragraph that counts what its list holds in, the contradiction out where the list is longer or shorter."""

import re
from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from klarsag.checks.consistency.reading import Contradiction, Place, Reading, Rule
from klarsag.danish.number_words import find_number_words
from klarsag.markdown.headings import shown
from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

LIST = Kind(
    "list-count-differs",
    Severity.WARNING,
    _("“{said}”, but the list from line {line} on has {other} entries."),
    _("Something is missing from the list, or something is in it that should not be."),
    _("Count again, and correct the number or the list."),
    wrong="Planen har disse tre mål:\n\n- flere i job\n- flere i uddannelse",
    right="Planen har disse to mål:\n\n- flere i job\n- flere i uddannelse",
    source=_(
        "Looks at a list right below a paragraph that ends in a colon and says how many with “de”, “disse” or "
        "“følgende” before the number, or “er” after it. Entries of a list inside the list are not counted."
    ),
)
_NUMBER = r"(?:\d{1,2}|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)"
_BEFORE_LIST = re.compile(rf"\b{_NUMBER}\b[^\n]{{0,80}}:\W*\n+\s*(?:[-*+]|\d+[.)])\s", re.IGNORECASE)
_COUNTED = re.compile(
    rf"(?:\b(?:de|disse|følgende|i\s+alt)\s+(?:følgende\s+)?(?P<listed>{_NUMBER})\s+(?:[a-zæøå-]+\s+)?[a-zæøå-]+(?:\s+er)?"
    rf"|\b(?P<has>{_NUMBER})\s+(?:[a-zæøå-]+e\s+)?[a-zæøå-]+(?:er|r|l|e|n)(?:\s+er)?)\s*:$",
    re.IGNORECASE,
)


def _find(reading: Reading) -> Iterator[Contradiction]:
    if not _BEFORE_LIST.search(reading.basis.entry.body):
        return
    tokens = reading.tokens
    for place, token in enumerate(tokens[:-1]):
        following = tokens[place + 1]
        if token.type != "paragraph_close" or following.type not in ("bullet_list_open", "ordered_list_open"):
            continue
        match = _COUNTED.search(shown(tokens[place - 1]).strip()) if token.level == 0 else None
        entries = _entries(tokens, place + 1)
        if match and (told := _number(match["listed"] or match["has"])) and told != entries:
            start = reading.document.body_line
            line = (tokens[place - 1].map or [0, 1])[1] - 1 + start
            below = (following.map or [0])[0] + start
            yield Contradiction(LIST, Place(line, 1, match[0]), Place(below, 1, str(entries)))


def _entries(tokens: Sequence[Token], start: int) -> int:
    """How many entries the list that begins at `start` has itself."""
    level, entries = tokens[start].level, 0
    for token in tokens[start + 1 :]:
        if token.level == level and token.nesting == -1:
            break
        entries += token.type == "list_item_open" and token.level == level + 1
    return entries


def _number(words: str) -> int | None:
    return int(words) if words.isdigit() else next((word.value for word in find_number_words(words)), None)


LISTS = Rule((LIST,), _find)
