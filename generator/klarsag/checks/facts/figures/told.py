"""A figure of a summary with the facts that bear it out: what the judges of attribution compare with the record."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.figures.bearings import Bearing, of_told
from klarsag.checks.facts.ledger import Fact, Ledger
from klarsag.checks.facts.setting import Setting
from klarsag.danish.sentences import find_sentences
from klarsag.quantities.likeness import content
from klarsag.quantities.quantity import Quantity

_FEW, _LENT = 3, 0.2  # the words up to which a sentence needs those of the one before, and what each of these counts


@dataclass(frozen=True, eq=False)
class Told:
    """A figure of a summary, with what it is said of and the facts that bear it out."""

    claim: Claim
    said: Quantity
    setting: Setting
    facts: Sequence[Fact]

    @cached_property
    def bearing(self) -> Bearing:
        """The words and marks of the figure."""
        return of_told(self.claim, self.said)

    @cached_property
    def lent(self) -> Setting:
        """The setting with what the sentence before is about: "I 2022 fik 40 unge hjælp. Nu er det 60"."""
        before = find_sentences(self.claim.answer[: self.claim.sentence.start])
        if not before or len(self.setting) > _FEW:
            return self.setting
        dated = any(own.isdigit() for own in self.setting)
        stems = [own for own, _start, _end in content(before[-1].text) if not (dated and own.isdigit())]
        return {own: _LENT for own in stems} | dict(self.setting)


def other_figures(book: Ledger, one: Told) -> Iterator[tuple[Fact, Quantity]]:
    """The record's figures of the same unit in other sentences than those that bear this one out."""
    sentences = {fact.text for fact in one.facts}
    for fact in book.quantities:
        if isinstance(fact.what, Quantity) and fact.what.unit == one.said.unit and fact.text not in sentences:
            yield fact, fact.what
