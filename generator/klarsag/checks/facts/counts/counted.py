"""A small count in words that a summary tells, what it counts and what stands around it: "tre af de fire steder"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.counts.countable import MOST
from klarsag.checks.facts.setting import Setting
from klarsag.danish.sentences import find_sentences
from klarsag.languages.danish import DANISH
from klarsag.languages.language import spaced
from klarsag.quantities.find import find_quantities
from klarsag.quantities.likeness import ANYTHING, EMPTY, content, stem
from klarsag.quantities.numerals import find_numerals
from klarsag.quantities.quantity import COUNT, Quantity

ANY = frozenset({"", "ting", "dem", "gange"})  # what is counted may be of any kind
# Verbs that follow a number without a noun: "Otte går, som de skal".
_VERBS = spaced(
    """
    går gik starter startede står stod bor boede får fik tager tog gør gjorde siger sagde svarer svarede mener mødes
    mødtes hjælper hjalp kommer kom ligger lå gælder gjaldt bruger brugte arbejder handler venter mangler ville skulle
    """
)
_MEASURES = spaced("slags typer former par")
_VAGUE = frozenset(map(stem, ANYTHING))
_NUMBERS = frozenset(stem(word) for word, value in DANISH.numbers.items() if value <= MOST)
_DESCRIBES = re.compile(r"(?:lige|ige|ske|elle|ale|bare|løse|fulde|fælles)$")
_PAST = re.compile(r"[dt]e$")  # "ti ledige startede"
_LENT, _FEW = 0.25, 3  # what a word of the sentence before counts, and up to how many words need those
_AF = " af "
_OTHERS = re.compile(r"\s+(?:andre|øvrige)\b")
_FIRST = re.compile(r"\b(?:første|sidste|seneste|næste)\s+$", re.IGNORECASE)
AND_ONE = re.compile(r"[^.,;:]{0,60} og (?:en|et|én|ét) ")  # "tre sager om børn og en om voksne"


@dataclass(frozen=True, eq=False)
class Counted:
    """A small count of a summary, the words around it, and the other figures of its sentence with theirs."""

    claim: Claim
    said: Quantity
    setting: Setting
    others: Sequence[tuple[Quantity, Setting]]

    @cached_property
    def before(self) -> str:
        """The sentence before this one in its answer."""
        sentences = find_sentences(self.claim.answer[: self.claim.sentence.start])
        return sentences[-1].text if sentences else ""

    @property
    def _after(self) -> str:
        sentences = find_sentences(self.claim.answer[self.claim.sentence.end :])
        return sentences[0].text if sentences else ""

    @cached_property
    def told_beside(self) -> frozenset[Decimal]:
        """The numbers of the same unit in the sentences beside: "Aftalen er for fire år. Den kan gøres to år længere".

        For a number without a noun, those of the whole answer: "Tre er slut. Otte går, som de skal".
        """
        answer = self.claim.answer
        start, end = (self.claim.sentence.start + at for at in (self.said.start, self.said.end))
        beside = f"{self.before} {self._after}"
        around = beside if self.noun or self.said.unit != COUNT else f"{answer[:start]}; {answer[end:]}"
        own = self.claim.text[self.said.start : self.said.end] if self.shared else ""
        told = find_quantities(f"{around}; {own}")
        parts = (part for one in told if self.said.unit == COUNT for part in one.parts or ())
        return frozenset((*(one.value for one in told if one.unit == self.said.unit), *parts))

    @property
    def shared(self) -> bool:
        """Whether it is one of the two numbers of "tre af de fire"."""
        return _AF in self.claim.text[self.said.start : self.said.end]

    @property
    def head(self) -> str:
        """What is counted: "hjælp" for "tre slags hjælp"."""
        return self.noun or self._counted_before

    @property
    def noun(self) -> str:
        """The same, where it stands beside the number."""
        heads = self.said.heads[1:] if self.said.heads[:1] and self.said.heads[0] in _MEASURES else self.said.heads
        heads = heads or self.said.heads
        if len(heads) > 1 and _DESCRIBES.search(heads[0]) and not _PAST.search(heads[1]):
            heads = heads[1:]  # "tre fælles regler" are rules
        return heads[0] if heads and heads[0] not in _VERBS and heads[0] != "dem" else ""

    @cached_property
    def _counted_before(self) -> str:
        """What the answer counted last: "Planen har 16 indsatser. Tre er slut"."""
        if self.said.unit != COUNT:
            return ""
        before = find_quantities(self.claim.answer[: self.claim.sentence.start + self.said.start])
        heads = [word for one in before if one.unit == COUNT for word in one.heads[:1]]
        return next((word for word in reversed(heads) if word not in _VERBS and word not in ANY), "")

    @property
    def named(self) -> str:
        """The stem of what is counted; nothing where that is a word for anything."""
        return stem(self.head) if self.head and self.head not in ANYTHING | EMPTY else ""

    @cached_property
    def around(self) -> Setting:
        """The words around the count, with those of the sentence before where they are few. Vague words say nothing."""
        vague = _VAGUE | _NUMBERS | ({stem(self.head)} - {self.named})
        around = {own: weight for own, weight in self.setting.items() if own not in vague}
        before = self.before if len(around) <= _FEW else ""
        if before:
            lent = {own: _LENT for own, _start, _end in content(before) if not own.isdigit() and own not in vague}
            around = lent | around
        return around


def is_part(text: str, quantity: Quantity) -> bool:
    """Whether the figure is of a part of the things: "to af de fem", "de første tre"."""
    _first, af, whole = text[quantity.start : quantity.end].partition(_AF)
    if af:  # the record's share as one of its two counts
        return all(one.value != quantity.value for one in find_numerals(whole, DANISH))
    return (
        text.startswith(_AF, quantity.end)
        or bool(AND_ONE.match(text, quantity.end))
        or bool(_FIRST.search(text[: quantity.start]))
    )


def says_others(text: str, quantity: Quantity) -> bool:
    """Whether "andre" follows: "seks andre kommuner" are seven with the own one."""
    return bool(_OTHERS.match(text, quantity.end))
