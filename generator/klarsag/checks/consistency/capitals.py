"""Passages in, their long words with a capital out: where each stands first, how often, and whether it is a name."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from klarsag.checks.facts.basis import Passage, Role

_NAME = re.compile(r"(?<![\w-])[A-ZÆØÅ][a-zæøå]+(?:[A-ZÆØÅ]?[a-zæøå]+)*(?![\w])")
_INSIDE = re.compile(r"[\w,\"”»)] $")  # what stands before a word that does not begin a sentence
_LEAST = 7


@dataclass
class Capital:
    """A word at its first place, `passage.text[start:end]`. `inside`: it has its capital inside a sentence as well."""

    passage: Passage
    start: int
    end: int
    count: int = 0
    inside: bool = False


def capitals(passages: Iterable[Passage]) -> dict[str, Capital]:
    """The words of seven letters or more outside tables, each once."""
    found: dict[str, Capital] = {}
    for passage in passages:
        if passage.role in (Role.CELL, Role.PERSON):
            continue
        for match in _NAME.finditer(passage.text):
            if len(match[0]) >= _LEAST:
                word = found.setdefault(match[0], Capital(passage, *match.span()))
                word.count += 1
                word.inside |= bool(_INSIDE.search(passage.text[max(0, match.start() - 3) : match.start()]))
    return found
