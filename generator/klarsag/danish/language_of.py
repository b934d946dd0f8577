"""A text and the language it should be in: the stretches that are in another one out, with that language's tag."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

_FILE = Path(__file__).parent / "data" / "function_words.txt"
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
# What is quoted is a name or somebody's own words; a link's address and a mail address are no text.
_NOT_COUNTED = re.compile(r"\"[^\"\n]*\"|»[^«\n]*«|«[^»\n]*»|“[^”\n]*”|„[^“\n]*“|\S+@\S+|(?:https?://|www\.)\S+")
_WINDOW = 6  # words: in so many a sentence of a language has three of its small ones
_ENOUGH = 3
# The scripts that an edition's languages may be written in beside the Latin one: three letters of one are a text.
_SCRIPTS = {
    "arabic": re.compile(r"[\u0600-\u06ff\u0750-\u077f]{3,}"),
    "cyrillic": re.compile(r"[\u0400-\u052f]{3,}"),
    "greek": re.compile(r"[\u0370-\u03ff]{3,}"),
}
_WRITTEN_IN = {"ar": "arabic", "fa": "arabic", "ur": "arabic", "uk": "cyrillic", "ru": "cyrillic", "el": "greek"}


@dataclass(frozen=True)
class Stretch:
    """`text[start:end]` is in `language`, a tag, or in a script that the language is not written in ("arabic")."""

    start: int
    end: int
    language: str


@lru_cache(maxsize=1024)  # two rules ask of each sentence
def foreign(text: str, language: str) -> Stretch | None:
    """The first stretch of `text` that is not in `language`; None where all of it seems to be.

    Small words decide: of six words in a row three belong to another language and none to its own. Quotations, names
    and single words in another language do not count. A language without a list is judged by its script alone.
    """
    shown = _NOT_COUNTED.sub(lambda match: " " * len(match[0]), text)
    return _other_script(shown, language) or next(_other_words(shown, language), None)


def _other_script(text: str, language: str) -> Stretch | None:
    """A language of another script names things in Latin letters too, so those are never another script."""
    for script, letters in _SCRIPTS.items():
        match = letters.search(text) if script != _WRITTEN_IN.get(language.split("-")[0]) else None
        if match:
            return Stretch(match.start(), match.end(), script)
    return None


def _other_words(text: str, language: str) -> Iterator[Stretch]:
    words = [(match[0].lower(), match.start(), match.end()) for match in _WORD.finditer(text)]
    said = {word for word, *_place in words}
    for other, theirs, ours in _others(language):
        if len(said & theirs) < _ENOUGH:
            continue
        places = [at for at, (word, *_place) in enumerate(words) if word in theirs]
        for first in places:
            hits = [at for at in places if first <= at < first + _WINDOW]
            between = {word for word, *_place in words[first : hits[-1] + 1]}
            if len(between & theirs) >= _ENOUGH and not between & ours:
                yield Stretch(words[first][1], words[hits[-1]][2], other)


@cache
def _others(language: str) -> tuple[tuple[str, frozenset[str], frozenset[str]], ...]:
    """Each other language, with the small words that it has and `language` has not, and those that it has not."""
    known = _small_words()
    own = known.get(language.split("-")[0], frozenset())
    return tuple((other, small - own, own - small) for other, small in known.items() if other != language)


@cache
def _small_words() -> dict[str, frozenset[str]]:
    lines = _FILE.read_text("utf-8").splitlines()
    pairs = (line.split(": ", 1) for line in lines if line and not line.startswith("#"))
    return {language: frozenset(words.split()) for language, words in pairs}
