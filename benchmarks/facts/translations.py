"""A faithful summary in, its versions in other languages changed out: a digit of any script, the outcome in English."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from decimal import Decimal
from random import Random

from benchmarks.facts.change import Change, Dropped, Mutator, Proposal
from benchmarks.facts.faithful import Faithful

# No language is asked what its separators mean: only figures without one are changed.
_DIGITS = re.compile(r"(?<![\w.,§/-])\d+(?![\w§/-]|[.,]\d)")
_OUTCOME = re.compile(r"\b(?:The|the) committee (?:has )?said (yes)\b(?! or )")
_ADVISES = re.compile(r"\b(?:The|the) committee (?:also )?(recommends)\b(?! not)")


def _values(one: Faithful) -> frozenset[Decimal]:
    return frozenset(value for passage in one.heard for value in passage.values)


def _digit(one: Faithful, _others: Sequence[Faithful], random: Random) -> Iterator[Proposal]:
    values = _values(one)
    for field, text in one.translated.items():
        for match in _DIGITS.finditer(text):
            at = random.randrange(len(match[0]))
            old = unicodedata.digit(match[0][at])
            zero = ord(match[0][at]) - old  # the digits of a script stand in a row
            new = random.choice([digit for digit in range(1, 10) if digit != old])
            written = match[0][:at] + chr(zero + new) + match[0][at + 1 :]
            value = Decimal("".join(str(unicodedata.digit(char)) for char in written))
            if value in values or re.search(rf"(?<!\d){value}(?!\d)", one.record_text):
                yield Dropped("the record has the changed figure as well")
            else:
                yield Change(field, *match.span(), written)


def _negated(one: Faithful, _others: Sequence[Faithful], _random: Random) -> Iterator[Proposal]:
    for field, text in one.translated.items():
        for match in _OUTCOME.finditer(text):
            yield Change(field, *match.span(1), "no")
        for match in _ADVISES.finditer(text):
            yield Change(field, *match.span(1), "decided")


TRANSLATIONS: tuple[Mutator, ...] = (
    Mutator("translation: digit changed", _digit),
    Mutator("translation: outcome", _negated),
)
