"""What a record says in, in the coarse form that guards ask: does it bear this number, date or name as well?

The guards read by their own few patterns, never by those of the gate: what judges the gate must not share its errors.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from benchmarks.facts.words import EMPTY, SMALL
from klarsag.checks.facts.basis import Basis, Role

NUMBER = re.compile(r"(?<![\w.,])(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?![\d])")
SCALES = {
    "tusind": Decimal(1000),
    "tusinde": Decimal(1000),
    "mio": Decimal(1_000_000),
    "mio.": Decimal(1_000_000),
    "million": Decimal(1_000_000),
    "millioner": Decimal(1_000_000),
    "mia": Decimal(1_000_000_000),
    "mia.": Decimal(1_000_000_000),
    "milliard": Decimal(1_000_000_000),
    "milliarder": Decimal(1_000_000_000),
}
_WORDS = {word: Decimal(value) for value, word in enumerate(SMALL)} | {"et": Decimal(1), "én": Decimal(1)}
_THOUSANDS = re.compile(r"\b(?:1\.000|tkr|t\.kr|tusind)", re.IGNORECASE)
_WORD = re.compile(r"[a-zæøåéü]+")


def value_of(number: str) -> Decimal:
    """`"4.559.593,73"` gives 4559593.73."""
    return Decimal(number.replace(".", "").replace(",", "."))


def stems(text: str) -> frozenset[str]:
    """The beginnings of the content words of `text`: five letters, so that endings do not count."""
    words = _WORD.findall(text.lower())
    return frozenset(word[:5] for word in words if len(word) > 3 and word not in EMPTY)


@dataclass(frozen=True, eq=False)
class Heard:
    """A passage with what it stands under: its text in small letters, its stems, the values that it can mean."""

    text: str
    role: Role

    @cached_property
    def stems(self) -> frozenset[str]:
        return stems(self.text)

    @cached_property
    def values(self) -> frozenset[Decimal]:
        found = {value for word, value in _WORDS.items() if re.search(rf"\b{word}\b", self.text)}
        in_thousands = bool(_THOUSANDS.search(self.text))
        for match in NUMBER.finditer(self.text):
            value = value_of(match[0])
            scale = SCALES.get(next(iter(self.text[match.end() :].split()[:1]), "").rstrip(","), Decimal(1))
            found |= {value, value * scale}
            if in_thousands:
                found.add(value * 1000)
            if "mio" in self.text or "million" in self.text:
                found.add(value * 1_000_000)
        return frozenset(found)


def heard(basis: Basis) -> tuple[Heard, ...]:
    """Every passage of `basis`."""
    return tuple(Heard(" ".join((*one.context, one.text)).lower(), one.role) for one in basis.passages)


def alike(passages: Iterable[Heard], sentence: str, enough: int = 2) -> Iterable[Heard]:
    """The passages that share at least `enough` stems with `sentence` (all of them, where it has fewer)."""
    own = stems(sentence)
    return (one for one in passages if len(own & one.stems) >= min(enough, len(own)))


def bears(passages: Iterable[Heard], sentence: str, new: Decimal, old: Decimal) -> bool:
    """Whether the record says `new` of what `sentence` is about: then putting it for `old` need not be untrue."""
    return any(new in one.values and old not in one.values for one in alike(passages, sentence))
