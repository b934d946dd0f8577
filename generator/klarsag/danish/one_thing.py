"""A text in, the things that it gives two names out: the groups of words are data/one_thing.txt."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from klarsag.danish.inflection import inflected

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_FILE = Path(__file__).parent / "data" / "one_thing.txt"


@dataclass(frozen=True)
class Name:
    """A word for a thing as it stands in a text: `text[start:end]`; `word` is the list's own form of it."""

    word: str
    start: int
    end: int


def find_names(text: str) -> Iterator[tuple[Name, ...]]:
    """For each thing that `text` gives more than one name: the first use of each name, in the text's order."""
    used: dict[int, dict[str, Name]] = {}
    for match in _WORD.finditer(text):
        for thing, word in _forms().get(match[0].lower(), ()):
            used.setdefault(thing, {}).setdefault(word, Name(word, match.start(), match.end()))
    for names in used.values():
        if len(names) > 1:
            yield tuple(names.values())


@cache
def _forms() -> dict[str, tuple[tuple[int, str], ...]]:
    """Form → the things it may name, by their line, and the word that it is a form of."""
    found: dict[str, tuple[tuple[int, str], ...]] = {}
    for thing, line in enumerate(_FILE.read_text("utf-8").splitlines()):
        for entry in () if line.startswith("#") else line.split(" | "):
            word, _, forms = entry.partition(" = ")
            for form in {word, *forms.split()} if forms else inflected(word):
                found[form] = (*found.get(form, ()), (thing, word))
    return found
