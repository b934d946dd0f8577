"""The small counts of a summary and the record in, those out that the record does not bear out, with what it has."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from klarsag.checks.facts.counts.counted import Counted, is_part
from klarsag.checks.facts.counts.evidence import Evidence
from klarsag.checks.facts.counts.figure_evidence import of_figures
from klarsag.checks.facts.counts.list_evidence import of_lists
from klarsag.checks.facts.counts.plain_lists import any_list
from klarsag.checks.facts.figures.derived import derived
from klarsag.checks.facts.ledger import Ledger
from klarsag.checks.facts.nearest import quoted
from klarsag.languages.language import spaced
from klarsag.quantities.likeness import ANYTHING
from klarsag.quantities.quantity import COUNT, SHARE, SPANS, Quantity

# Measured on the faithful summaries of benchmarks/facts and their mutations: where the two part best.
_AS_GOOD = 0.8  # of what speaks for another number must speak for the one that is told
_HARDLY = 0.13  # what speaks less than this for another number is nothing: then it is enough that the record has it
_LITTLE = 0.3  # the same for a number without a noun of its own, "fem af dem": what it counts is only inferred
_OF_VERY = 0.7  # a number that the record has of the very thing needs less
_CLEAR = 0.4  # what speaks so clearly for another period outdoes one that is only worked out from years
_MOST = 20
_WELL = 0.9  # what the record bears out so well is no slip
_RANGE = re.compile(r"(?<=\w) (?:til|eller) \w+ ")
_SOMETHING = 0.15
_COUNTABLE = 0.1  # nor may so much as this be counted in the record that is another number
_DE = re.compile(r"\b(?:de|disse)\s+$", re.IGNORECASE)
_OF = re.compile(r"\baf\s+(?:de\s+)?$", re.IGNORECASE)
_MORE = spaced("mere flere ekstra")


def small_counts(said: Quantity, text: str) -> Iterator[Quantity]:
    """The small whole numbers in words that `said` tells in `text`: itself, or both of "tre af de fire steder"."""
    if not text[said.start].isalpha():
        return  # digits are told apart by their other words
    for value in said.parts or (said.value,):
        if value == int(value) and 1 < value <= _MOST:
            if said.unit == SHARE and said.parts:
                yield replace(said, value=value, unit=COUNT, parts=None, hedge=None)
            elif said.unit == COUNT or said.unit in SPANS:
                yield said


@dataclass(frozen=True, eq=False)
class _Weighed:
    """A count with what the record says of it: whether it is borne out, and what speaks for another number."""

    one: Counted
    known: Evidence
    holds: bool
    text: str


@dataclass(frozen=True, eq=False)
class Outdone:
    """A count that is not borne out, what the record has instead, and whether it has hardly anything for the count."""

    count: Counted
    nearest: str
    hardly: bool


def outdone(book: Ledger, counts: Sequence[Counted]) -> Iterator[Outdone]:
    """Each count for which less speaks in the record than for another number of it, and that number's words.

    A count that another sentence of the summary tells of the same thing, and that is borne out there, is so here; one
    that the others tell otherwise is not, where the record bears theirs out as well.
    """
    judged = [_weighed(book, one) for one in counts]
    borne = {_key(one.one) for one in judged if one.holds}
    for one in judged:
        other = _otherwise(one, judged)
        if not one.holds and _key(one.one) not in borne and not _meant(one, judged):
            hardly = one.known.bears(one.one.said.value) < _SOMETHING
            yield Outdone(one.one, one.text or quoted(None), hardly)
        elif other:
            yield Outdone(one.one, f"“{other.one.claim.text}”", False)


def _meant(one: _Weighed, judged: Sequence[_Weighed]) -> bool:
    """Whether "de fem sager" are the five things that another sentence tells of by another name."""
    if not _DE.search(one.one.claim.text[: one.one.said.start]) or one.one.head not in ANYTHING:
        return False
    return any(
        other.holds and other.one.said.value == one.one.said.value and other.one.claim is not one.one.claim
        for other in judged
    )


def _key(one: Counted) -> tuple[object, ...]:
    return one.said.value, one.said.unit, one.head


def evidence(book: Ledger, one: Counted) -> Evidence:
    """What the record says of the number of what `one` counts."""
    found = Evidence()
    of_figures(book, one, found)
    if one.said.unit == COUNT:
        of_lists(book, one, found)
    return found


def _weighed(book: Ledger, one: Counted) -> _Weighed:
    known, value = evidence(book, one), one.said.value
    degree, text = known.strongest(value, one.told_beside)
    own = known.bears(value)
    holds = own > 0 and own >= _AS_GOOD * degree
    if not holds and value in known.said and degree < _LITTLE:
        holds = not one.noun or is_part(one.claim.text, one.said)
    if not holds and degree < _LITTLE:
        holds = any_list(book, one.said, one.claim.text)
    if (
        not holds
        and value in known.named
        and (_OF.search(one.claim.text[: one.said.start]) or own >= _OF_VERY * degree)
    ):
        holds = True  # "seks ud af otte": the record has eight of them
    if not holds and value in known.said and degree < _HARDLY:
        holds = one.shared or is_part(one.claim.text, one.said) or known.countable(value) < _COUNTABLE
    if not holds and one.said.unit in SPANS and degree < _CLEAR:
        holds = derived(book, one.said, one.claim.text)
    return _Weighed(one, known, holds, text)


def _otherwise(one: _Weighed, judged: Sequence[_Weighed]) -> _Weighed | None:
    """Another sentence with the same noun and another number, which the record bears out here as well as this one."""
    said = one.one.said
    if not one.one.noun or said.unit != COUNT or _MORE & {*said.heads} or not _whole(one.one):
        return None
    others = [
        other
        for other in judged
        if other.one.noun == one.one.noun
        and other.one.said.unit == COUNT
        and other.one.claim is not one.one.claim
        and _whole(other.one)
    ]
    if any(other.one.said.value == said.value for other in others):
        return None
    own = one.known.bears(said.value)
    better = (other for other in others if one.known.bears(other.one.said.value) >= own)
    return next(better, None) if own < _WELL else None


def _whole(one: Counted) -> bool:
    """Whether the number is of all the things, and no end of a range: not "to af de fem", "tre til fem"."""
    return not is_part(one.claim.text, one.said) and not _RANGE.match(one.claim.text, one.said.end)
