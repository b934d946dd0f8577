"""Phrases in, one pattern for all of them out: the longest first. A phrase found in, what its table says of it out.

And what a text must have for any of the phrases to be in it: to ask that takes a small part of the time of a search.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

_Value = TypeVar("_Value")
_LETTERS = re.compile(r"[^\W\d_]+")


def alternatives(phrases: Iterable[str]) -> str:
    """The alternatives of a regular expression; a space in a phrase stands for any white space."""
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in ordered)


def looked_up(table: Mapping[str, _Value], found: str) -> _Value:
    """What `table` has for a phrase that `alternatives` of its keys found, whatever its case and white space."""
    phrase = " ".join(found.split())
    for form in (phrase, phrase.lower()):
        if form in table:
            return table[form]
    # Turkish has a dotless ı, which a search without regard to case takes for i.
    return next(value for key, value in table.items() if _folded(key) == _folded(phrase))


@dataclass(frozen=True)
class Signs:
    """`words`: a text that has one of some phrases has one of these; `others` are phrases without a word."""

    words: frozenset[str]
    others: tuple[str, ...] = ()

    def may_be_in(self, text: str) -> bool:
        """Whether one of the phrases may stand in `text`, as whole words."""
        return not self.words.isdisjoint(words_of(text)) or any(one in text for one in self.others)


def signs(phrases: Iterable[str]) -> Signs:
    """The longest word of each phrase, which is always written whole: no pattern here cuts a word in two."""
    longest = {phrase: max(_LETTERS.findall(_folded(phrase)), key=len, default="") for phrase in phrases}
    return Signs(
        frozenset(filter(None, longest.values())), tuple(phrase for phrase, word in longest.items() if not word)
    )


@lru_cache(maxsize=1024)  # the recognisers ask for the same text one after the other
def words_of(text: str) -> frozenset[str]:
    """The runs of letters of `text`, as `signs` has them."""
    return frozenset(_LETTERS.findall(_folded(text)))


def _folded(phrase: str) -> str:
    return phrase.lower().replace("ı", "i").replace("i̇", "i")
