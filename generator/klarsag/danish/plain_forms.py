"""A Danish text in, its bureaucratic turns out, each with its plain form: the list is data/plain_forms.txt."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from klarsag.danish.inflection import inflected

_FILE = Path(__file__).parent / "data" / "plain_forms.txt"
_WORD = re.compile(r"[^\W_]+(?:[.’'-][^\W_]+)*")
_BREAK = re.compile(r"[,;:.!?()\n]")
_MOST_BETWEEN = 2  # words between a verb and its noun: "tog udvalget til efterretning"
_JOINING = frozenset(("at", "og", "om", "men", "eller", "som", "der"))  # these begin something new


@dataclass(frozen=True)
class Pair:
    """A turn and its plain form. `same_place`: the plain form may stand right where the turn stood."""

    turn: str
    plain: str
    same_place: bool


@dataclass(frozen=True)
class Turn:
    """A turn in a text: `text[start:end]` is how it stands there."""

    start: int
    end: int
    pair: Pair


@dataclass(frozen=True)
class _Pattern:
    words: tuple[frozenset[str], ...]
    gap: bool
    pair: Pair


@lru_cache(maxsize=1024)  # two rules ask of each sentence
def find_turns(text: str) -> tuple[Turn, ...]:
    """Every turn of `text`, in order; of two that overlap the one that begins first, then the longer one."""
    words = [(match[0].lower(), match.start(), match.end()) for match in _WORD.finditer(text)]
    found: list[Turn] = []
    for place, (word, start, _end) in enumerate(words):
        if found and start < found[-1].end:
            continue
        matches = ((_matched(pattern, words, place, text), pattern) for pattern in _patterns().get(word, ()))
        ending = [(end, len(pattern.words), pattern.pair) for end, pattern in matches if end]
        if ending:
            end, _count, pair = max(ending, key=lambda one: one[:2])
            found.append(Turn(start, end, pair))
    return tuple(found)


def simplified(text: str) -> str:
    """`text` with a plain form in the place of each turn whose plain form fits there: "Samt bilag" gives "Og bilag"."""
    for turn in reversed(find_turns(text)):
        if turn.pair.same_place:
            plain = turn.pair.plain
            if text[turn.start].isupper():
                plain = plain[0].upper() + plain[1:]
            dot = turn.pair.turn.endswith(".") and text[turn.end : turn.end + 1] == "."
            text = text[: turn.start] + plain + text[turn.end + dot :]
    return text


def _matched(pattern: _Pattern, words: list[tuple[str, int, int]], place: int, text: str) -> int:
    """Where the turn ends in the text; 0 where it does not stand there."""
    rest = pattern.words[1:]
    for between in range(_MOST_BETWEEN + 1 if pattern.gap else 1):
        first = place + 1 + between
        if len(words) < first + len(rest):
            return 0
        last = words[first + len(rest) - 1] if rest else words[place]
        if (
            all(words[first + at][0] in forms for at, forms in enumerate(rest))
            and not any(word in _JOINING for word, *_place in words[place + 1 : first])
            and not _BREAK.search(
                text[words[place][2] : last[1]].replace("." if "." in pattern.pair.turn else "\n", " ")
            )
        ):
            return last[2]
    return 0


@cache
def pairs() -> tuple[Pair, ...]:
    """Every pair of the list, in its order."""
    return tuple(_read()[0])


@cache
def _patterns() -> dict[str, tuple[_Pattern, ...]]:
    """First word of a turn, in each of its forms → the turns that it may begin."""
    found: dict[str, list[_Pattern]] = {}
    listed, irregular = _read()
    for pair in listed:
        words = tuple(_forms(word, irregular) for word in pair.turn.split())
        pattern = _Pattern(words, len(words) > 1 and "~" in pair.turn.split()[0], pair)
        for form in words[0]:
            found.setdefault(form, []).append(pattern)
    return {form: tuple(patterns) for form, patterns in found.items()}


def _forms(word: str, irregular: dict[str, list[str]]) -> frozenset[str]:
    base = word.rstrip("~.").lower()
    return inflected(base) | frozenset(irregular.get(base, ())) if word.endswith("~") else frozenset((base,))


def _read() -> tuple[list[Pair], dict[str, list[str]]]:
    listed: list[Pair] = []
    irregular: dict[str, list[str]] = {}
    for line in _lines():
        if match := re.fullmatch(r"(.+?) ([→⇒]) (.+)", line):
            listed.append(Pair(match[1], match[3], match[2] == "⇒"))
        else:
            base, _, forms = line.partition(":")
            irregular[base] = forms.split()
    return listed, irregular


def _lines() -> Iterator[str]:
    return (line for line in _FILE.read_text("utf-8").splitlines() if line and not line.startswith("#"))
