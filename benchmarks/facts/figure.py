"""A faithful summary in, its figures out: what counts or measures something, with its unit and what it counts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from benchmarks.facts.faithful import Faithful, Told
from benchmarks.facts.heard import NUMBER, SCALES, value_of
from benchmarks.facts.words import MONTHS

_MONTH = "|".join(MONTHS)
_NO_FIGURE_BEFORE = re.compile(r"(?:§|§§|stk\.|nr\.|punkt|punkterne|kl\.|klokken|kapitel|bilag|\d[-–/.])\s*$", re.I)
_NO_FIGURE_AFTER = re.compile(rf"\.\d|\.?\s?(?:(?:{_MONTH})\b|kvartal|[-–/]\s?\d|og \d+\.? (?:{_MONTH})|\. [a-zæøå])")
_SCALE = re.compile(r"\s(mio\.?|mia\.?|million(?:er)?|milliard(?:er)?|tusinde?)(?!\w)")
_ABOUT = re.compile(r"\b(?:cirka|ca\.|omkring|rundt regnet|knap|godt|næsten|over|under|mere end|mindre end|op mod)\s+$")
_UNIT = re.compile(r"\s?(kr\.|kroner|procent(?:point)?|pct\.|%)")


@dataclass(frozen=True)
class Figure:
    """A number that counts or measures something: no part of a date, a year, a time or a paragraph.

    `text[start:end]` are its digits in the sentence, `value` what they mean without `scale` ("millioner"), `head` the
    words after it.
    """

    told: Told
    start: int
    end: int
    digits: str
    value: Decimal
    scale: str | None
    unit: str | None
    head: str

    @property
    def whole(self) -> Decimal:
        return self.value * SCALES[self.scale] if self.scale else self.value

    @property
    def about(self) -> bool:
        """Whether a word before it says that it is not exact."""
        return bool(_ABOUT.search(self.told.text[: self.start].lower()))


def figures(one: Faithful) -> Iterator[Figure]:
    """The figures of a summary, in order."""
    for told in one.told:
        for match in NUMBER.finditer(told.text):
            before, after = told.text[: match.start()], told.text[match.end() :]
            if _NO_FIGURE_BEFORE.search(before) or _NO_FIGURE_AFTER.match(after) or re.search(r"\w$", before):
                continue
            scale = _SCALE.match(after)
            rest = after[scale.end() :] if scale else after
            unit = _UNIT.match(rest)
            if re.fullmatch(r"(?:19|20)\d\d", match[0]) and not (scale or unit):
                continue
            head = rest[unit.end() :] if unit else rest
            yield Figure(
                told,
                match.start(),
                match.end(),
                match[0],
                value_of(match[0]),
                scale[1] if scale else None,
                unit[1] if unit else None,
                " ".join(head.split()[:3]),
            )
