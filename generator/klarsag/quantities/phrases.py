"""Phrases in, one pattern for all of them out: the longest first. A phrase found in, what its table says of it out."""

import re
from collections.abc import Iterable, Mapping
from typing import TypeVar

_Value = TypeVar("_Value")


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


def _folded(phrase: str) -> str:
    return phrase.lower().replace("ı", "i").replace("i̇", "i")
