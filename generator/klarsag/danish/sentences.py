"""A plain text in, its sentences out. A line break ends one: headings and list entries have lines of their own."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from klarsag.danish.abbreviations import BEFORE_FIGURES, LEADING, LETTERED, TRAILING

_STOP = re.compile(
    r"(?P<mark>[.!?…؟۔。]+)(?P<close>[\"'»«”“’)\]]*)(?P<space>\s+)(?P<open>[\"'»«”“‘(\[–—-]*\s*)(?P<next>\S)"
)
_BEFORE_WORD = re.compile(r"[\s\"'»«”“’(\[/]")
_MONTH = re.compile(
    r"(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"
    r"|january|february|march|may|june|july|october)\b",
    re.IGNORECASE,
)
_SMALL_NUMBER = re.compile(r"(?:\d{1,3}\.?-)?\d{1,3}")
_ORDINAL = re.compile(r"\d{1,3}\.")
_DAY_AND_MONTH = re.compile(r"\d{1,2}\.\s\d{1,2}$")  # of "8. 9. 2025"
_DASH = re.compile(r"[–—-]\s*")
_YEAR = re.compile(r"\d{4}\b")
_AMOUNT = re.compile(r"(?:\d|mio\.|mia\.)\s(?:kr|pct)$")
# What heads the words after it: "1. Tiltrådt", "Ad 1. Tiltrådt", "Punkt 1.-3. Godkendt", "2.1. Formål", "a. At …",
# "II. Økonomi", and the first point of a list after a colon.
_COUNTER = r"(?:\d{1,3}(?:\.\d{1,2}){0,3}|[A-Za-zÆØÅæøå]|[IVX]{1,5})"
_HEADING = re.compile(
    rf"\W*(?:(?i:ad|bilag|indstillingspunkt|nr|pkt|punkt)\.?\s+)?{_COUNTER}(?:\.?(?:\s*[-–,]\s*|\s+og\s+){_COUNTER})*"
)
_FIRST_POINT = re.compile(r"[:;]\s+[1aA]$")
_INITIALS = re.compile(r"(?:[A-ZÆØÅ][a-z]?\.-?)*[A-ZÆØÅ]")
# "model A", "grupperne A, B og C": the letter is the thing's name and nobody's initial.
_LETTER_NAME = re.compile(
    rf"(?i:{'|'.join(sorted(LETTERED))})(?:[lp]?er(?:ne)?|r(?:ne)?|ne|e)?"
    r",?\s+(?:[A-ZÆØÅ](?:\s*[,–-]\s*|\s+(?:og|eller|til)\s+))*[A-ZÆØÅ]$"
)
_SPACED = re.compile(r"(?<![\w.])(?:[A-ZÆØÅa-zæøå][a-zæøå]?\.\s)+[a-zæøå]{1,5}$")  # "m. v", "F. eks"
_NOTHING_YET = re.compile(r"^\s*$|(?:^|\s)[\"'»«”“‘(\[]+$")  # what dots that stand for left-out words follow: "»… og"
_NEAR = 64  # characters: no abbreviation or heading is longer, and a line may be a whole document


def _dot_ends(sentence: str, after: str) -> bool:
    """Whether the dot after `sentence`, which is what has no end yet, ends it before `after`."""
    following = after[0]
    if following.islower():
        return False
    near = sentence[-_NEAR:]
    word = _BEFORE_WORD.split(near)[-1]
    if _HEADING.fullmatch(near) or (_FIRST_POINT.search(near) and following.isupper()):
        return False
    if _SMALL_NUMBER.fullmatch(word):  # "8. september", "8. 9. 2025", but "punkt 6. Forvaltningen", "bilag 2. 30 børn"
        date = _DAY_AND_MONTH.search(near) and _YEAR.match(after)
        return not (date or _ORDINAL.match(after) or _MONTH.match(after))
    if following.isupper() and _LETTER_NAME.search(near):
        return True
    # Only a short word right after a dot can be the last of "m. v", and few sentences end in one.
    spaced = _SPACED.search(near) if near[: len(near) - len(word)][-2:-1] == "." else None
    lower = "".join(spaced[0].split()).lower() if spaced else word.lower()
    if lower in TRAILING:
        return following.isupper() or bool(_AMOUNT.search(near))  # "kr. 500", but "Det koster 500 kr. 12 børn …"
    if lower in LEADING or word.lower() in LEADING or lower.endswith("nr"):
        return len(word) > 1 and word.isupper() and following.isupper()  # "kl. 19", but "mødet i KL. Derefter"
    if word.lower() in BEFORE_FIGURES and following.isdigit():
        return False
    company = near[: len(near) - len(word)].endswith("/")  # "I/S", "A/S"
    return company or not (_INITIALS.fullmatch(word) and following.isupper())


def _mark_ends(marks: str, sentence: str, after: str) -> bool:
    """Whether `marks` after `sentence` end it before `after`."""
    if marks == ".":
        return _dot_ends(sentence, after)
    if after[0].islower():
        return False
    if marks.strip(".…"):
        return True
    # Dots that lead to a page number in a list of contents, or that stand for words left out.
    return not (after[0].isdigit() or _NOTHING_YET.search(sentence[-_NEAR:]))


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
        after = line[match.start("next") : match.start("next") + 20]
        to = after[0].isdigit() and _DASH.fullmatch(match["open"])  # "300.000 kr. – 3 mio. kr."
        if not to and _mark_ends(match["mark"], line[start : match.start()], after):
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
    return list(_found(text))


@lru_cache(maxsize=16384)  # every check of a text asks for its sentences
def _found(text: str) -> tuple[Sentence, ...]:
    found: list[Sentence] = []
    offset = 0
    for line in text.splitlines(keepends=True):
        found += _in_line(line.rstrip(), offset)
        offset += len(line)
    return tuple(found)


def sentences(text: str) -> list[str]:
    """The sentences of `text`, without their places."""
    return [sentence.text for sentence in find_sentences(text)]
