"""A plain text in, its sentences out. A line break ends one: headings and list entries have lines of their own."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from klarsag.danish.abbreviations import LEADING, TRAILING

_STOP = re.compile(
    r"(?P<mark>[.!?…]+)(?P<close>[\"'»«”“’)\]]*)(?P<space>\s+)(?P<open>[\"'»«”“‘(\[–—-]*\s*)(?P<next>\S)"
)
_LAST_WORD = re.compile(r"[^\s\"'»«”“‘’(\[/]*$")
_MONTH = re.compile(
    r"(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"
    r"|january|february|march|may|june|july|october)\b",
    re.IGNORECASE,
)
_SMALL_NUMBER = re.compile(r"\d{1,3}")
# A number that heads what follows it: "1. Tiltrådt", "Ad 1. Tiltrådt".
_HEADING_NUMBER = re.compile(r"\W*(?:ad\s+)?\d{1,3}", re.IGNORECASE)
_INITIALS = re.compile(r"(?:[A-ZÆØÅ][a-z]?\.-?)*[A-ZÆØÅ]")


def _dot_ends(sentence: str, after: str) -> bool:
    """Whether the dot after `sentence`, which is what has no end yet, ends it before `after`."""
    following = after[0]
    if following.islower():
        return False
    match = _LAST_WORD.search(sentence[-40:])  # no abbreviation is longer, and a line may be a whole document
    word = match[0] if match else ""
    lower = word.lower()
    if _SMALL_NUMBER.fullmatch(word):  # "8. september", "1. Tiltrådt", but "punkt 6. Forvaltningen"
        return not (following.isdigit() or _MONTH.match(after) or _HEADING_NUMBER.fullmatch(sentence))
    if lower in LEADING:
        return False
    if lower in TRAILING:
        return following.isupper()
    return not (_INITIALS.fullmatch(word) and following.isupper())


@dataclass(frozen=True)
class Sentence:
    """A sentence and where it stands: `whole[start:end] == text`."""

    text: str
    start: int
    end: int


def _in_line(line: str, offset: int) -> Iterator[Sentence]:
    start, at = 0, 0
    ends = []
    while match := _STOP.search(line, at):
        at = match.end("close")
        marks, after = match["mark"], line[match.start("next") : match.start("next") + 20]
        if _dot_ends(line[start : match.start()], after) if marks == "." else not after[0].islower():
            ends.append((start, at))
            start = at
    for first, last in (*ends, (start, len(line))):
        text = line[first:last].strip()
        if any(map(str.isalnum, text)):
            begin = offset + line.index(text, first)
            yield Sentence(text, begin, begin + len(text))


def find_sentences(text: str) -> list[Sentence]:
    """`"Mødet er d. 8. september 2025 kl. 19.00. Alle kan komme."` gives two sentences, in order.

    Abbreviations, ordinals, times, decimals and initials do not end one; a line break always does. Something without
    a letter or digit is no sentence.
    """
    found: list[Sentence] = []
    offset = 0
    for line in text.splitlines(keepends=True):
        found += _in_line(line.rstrip(), offset)
        offset += len(line)
    return found


def sentences(text: str) -> list[str]:
    """The sentences of `text`, without their places."""
    return [sentence.text for sentence in find_sentences(text)]
