"""Lines of plain text in, every change out that may lower their LIX: what `lix_changes` tries."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from klarsag.danish.inflection import inflected
from klarsag.danish.lix import EDGE, LONG, letters, words
from klarsag.danish.plain_forms import find_turns
from klarsag.danish.sentences import find_sentences

_SPLIT_FROM = 13  # words: easy-read sentences have 10-15 (Inclusion Europe), and a shorter one is rarely two ideas
_LEAST = 4  # words in each part of a sentence that is split
_STAND_IN = "kort"  # any word of up to six letters gives the same figure
_MONTHS = frozenset(("januar", "februar", "september", "oktober", "november", "december"))  # nobody can write another
# Where a sentence may be split, the best places first: what is between the parts, and what the second begins with.
_PLACES = (
    re.compile(r"(?:;|\s[–-]|,(?=\s(?:og|men|så|for)\s))\s+"),
    re.compile(r",\s+(?=(?:fordi|hvis|når|da|som|der|hvor|hvilket|idet|mens|selvom|dvs\.|herunder|samt|at|så)\s)"),
    re.compile(r"(?:,|:)\s+"),
    re.compile(r"\s+(?=(?:og|men|samt|fordi|hvis|når)\s)"),
)
_OPENING = 3  # characters
_WORSE = 3  # a place of the next kind must be this many words nearer to the middle


class How(StrEnum):
    """What a change does: split a sentence, write a turn plainly, write a shorter word."""

    SPLIT = "split"
    TURN = "turn"
    WORD = "word"


@dataclass(frozen=True)
class Candidate:
    how: How
    passage: str
    write: str
    count: int
    lines: dict[int, str]  # the lines that it changes, as they then are
    weight: int  # of two with the same figure the heavier: words of the sentence, letters of the word


def candidates(lines: list[str]) -> Iterator[Candidate]:
    """Every sentence of 13 words or more split at its best place; every turn that has a plain form for its place, and
    every long word with its forms (names and months not), replaced wherever it stands.
    """
    for number, line in enumerate(lines):
        yield from _splits(number, line)
    yield from _turns(lines)
    yield from _words(lines)


def _splits(number: int, line: str) -> Iterator[Candidate]:
    for sentence in find_sentences(line):
        length = len(words(sentence.text))
        if length < _SPLIT_FROM or not (place := _middle(sentence.text, length)):
            continue
        start, end = place
        rest = sentence.text[end:]
        made = f"{sentence.text[:start].rstrip(' ,;:–-')}. {rest[0].upper()}{rest[1:]}"
        changed = line[: sentence.start] + made + line[sentence.end :]
        yield Candidate(How.SPLIT, sentence.text, rest, 1, {number: changed}, length)


def _middle(sentence: str, length: int) -> tuple[int, int] | None:
    """The gap between the two parts: of the best kind, and near the middle."""
    found = []
    for kind, places in enumerate(_PLACES):
        for match in places.finditer(sentence):
            left = len(words(sentence[: match.start()]))
            if min(left, length - left) >= _LEAST and not _inside(sentence[: match.start()]):
                found.append((kind * _WORSE + abs(2 * left - length) / 2, match.span()))
    return min(found)[1] if found else None


def _inside(before: str) -> bool:
    """Whether `before` ends inside a parenthesis or a quotation."""
    quoted = any(before.count(mark) % 2 for mark in '"”')
    return quoted or before.count("(") > before.count(")") or before.count("»") > before.count("«")


def _turns(lines: list[str]) -> Iterator[Candidate]:
    found: dict[tuple[str, str], dict[int, list[tuple[int, int]]]] = {}
    for number, line in enumerate(lines):
        for turn in find_turns(line):
            if turn.pair.same_place:
                key = line[turn.start : turn.end].lower(), turn.pair.plain
                found.setdefault(key, {}).setdefault(number, []).append((turn.start, turn.end))
    for (passage, plain), places in found.items():
        changed = {number: _replaced(lines[number], spans, plain) for number, spans in places.items()}
        yield Candidate(How.TURN, passage, plain, sum(map(len, places.values())), changed, letters(passage))


def _words(lines: list[str]) -> Iterator[Candidate]:
    found: dict[str, dict[int, list[tuple[int, int]]]] = {}
    names = set(_MONTHS)
    for number, line in enumerate(lines):
        firsts = [sentence.start for sentence in find_sentences(line)]
        for word, start in _placed(line):
            core = word.strip(EDGE)
            begin = start + word.index(core)
            # A capital speaks for a name, but not at a sentence's beginning, which may be a dash or a quotation mark.
            if core[:1].isupper() and not any(first <= begin <= first + _OPENING for first in firsts):
                names.add(core.lower())
            if letters(core) >= LONG:
                found.setdefault(core.lower(), {}).setdefault(number, []).append((begin, begin + len(core)))
    found = {core: places for core, places in found.items() if core not in names}
    for forms in _by_word(found):
        places: dict[int, list[tuple[int, int]]] = {}
        for form in forms:
            for number, spans in found[form].items():
                places.setdefault(number, []).extend(spans)
        changed = {number: _replaced(lines[number], sorted(spans), _STAND_IN) for number, spans in places.items()}
        count = sum(map(len, places.values()))
        yield Candidate(How.WORD, ", ".join(forms), "", count, changed, letters(forms[0]))


def _by_word(found: Iterable[str]) -> list[list[str]]:
    """`found` with the forms of one word together: "indsats", "indsatsen"."""
    groups: dict[str, list[str]] = {}
    belongs: dict[str, str] = {}
    for word in sorted(found, key=lambda word: (len(word), word)):
        first = belongs.get(word, word)
        groups.setdefault(first, []).append(word)
        if first == word:
            for form in inflected(word):
                belongs.setdefault(form, word)
    return list(groups.values())


def _placed(line: str) -> Iterator[tuple[str, int]]:
    at = 0
    for word in words(line):
        at = line.index(word, at)
        yield word, at
        at += len(word)


def _replaced(line: str, spans: list[tuple[int, int]], plain: str) -> str:
    for start, end in reversed(spans):
        capital = line[start].isupper()
        line = line[:start] + (plain[0].upper() + plain[1:] if capital else plain) + line[end:]
    return line
