"""A length of time in a summary and the record in, whether it lies between two days that the record tells together.

"Høringen varer fire uger" of "høringen løber fra den 8. januar til den 5. februar", "to uger før Byrådet" of the days
on which the two meet. Each of the days must be told of something that the sentence names.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, islice, product

from klarsag.checks.facts.basis import Role
from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.ledger import Fact, Ledger
from klarsag.checks.facts.mentions import moments_of
from klarsag.checks.facts.setting import Setting
from klarsag.checks.facts.times.elapsed import lasts, tells_apart
from klarsag.checks.facts.times.told_days import lent
from klarsag.quantities.likeness import content
from klarsag.quantities.moments import Moment
from klarsag.quantities.quantity import SPANS, Quantity

_RANGE = re.compile(r"\s*(?:-|–|til(?: og med)?)\s*(?:den\s+|d\.\s+)?(?:\w+dag\s+)?(?:den\s+|d\.\s+)?", re.IGNORECASE)
_MOST = 40  # days of a record that are compared
_SOMETHING = 0.05


def told_as_span(book: Ledger, claims: Sequence[Claim], place: int, said: Quantity) -> bool:
    """Whether the record's own days, which share a word with the sentence, are as far apart as `said`."""
    claim = claims[place]
    if said.unit not in SPANS or claim.language != "da":
        return False
    own_words = {stem: 1.0 for stem, first, last in content(claim.text) if last <= said.start or first >= said.end}
    words = {stem: weight for stem, weight in lent(claim, own_words)[1].items() if not stem.isdigit()}
    days = list(islice(_days(book, words), _MOST))
    if any(lasts(said, first, second, apart=False) for first, second in _ranges(days)):
        return True
    if not tells_apart(claim.text, said):
        return False
    beside = claims[max(0, place - 1) : place + 1]
    own = [one for near in beside if near.path == claim.path for one in moments_of(near) if one.day]
    recorded = [fact.what for fact in days if isinstance(fact.what, Moment)]
    # "Tre uger efter udvalget" is counted from the meeting that the record is of.
    met = [one.what for one in book.moments if one.passage.role is Role.MEETING and isinstance(one.what, Moment)]
    pairs = (*product(own, (*recorded, *met)), *(() if own else combinations(recorded, 2)))
    return any(lasts(said, first, second, apart=True) for first, second in pairs)


def _days(book: Ledger, words: Setting) -> Iterator[Fact]:
    return (
        fact
        for fact in book.moments
        if isinstance(fact.what, Moment) and fact.what.day and book.support(words, fact) > _SOMETHING
    )


def _ranges(days: list[Fact]) -> Iterator[tuple[Moment, Moment]]:
    """The two ends of each range: "den 8. januar til den 5. februar"."""
    for first, second in combinations(days, 2):
        one, other = first.what, second.what
        if isinstance(one, Moment) and isinstance(other, Moment) and first.text == second.text:
            between = first.text[one.end : other.start]
            if one.end <= other.start and (not between or _RANGE.fullmatch(between)):
                yield one, other
