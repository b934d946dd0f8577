"""A small number of a summary and the record in, whether the record tells it in another way than with a number out.

"To gange om året" is "hvert halve år", "tre kvarter" is from 17 to 17.45, "seks partier" are six names in one sentence.
Each way gives just one number, so that another one told of the same thing is still refused.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.counts.countable import bodies
from klarsag.checks.facts.counts.counted import says_others
from klarsag.checks.facts.counts.kindred import kindred
from klarsag.checks.facts.counts.made_out import clock_lengths, parties, sections, sections_in
from klarsag.checks.facts.counts.tally import BODIES
from klarsag.checks.facts.ledger import Fact, Ledger
from klarsag.checks.facts.mentions import figures_of, moments_of
from klarsag.checks.facts.structures import Made, enumerated
from klarsag.quantities.compare import bears
from klarsag.quantities.likeness import content, content_stems_of, stem
from klarsag.quantities.moments import Moment
from klarsag.quantities.quantity import COUNT, Quantity

_MOST = 20
_KIN = 0.5
_TREATED = re.compile(
    r"\b(?:tog|tager|drøfte\w*|behandle\w*|godkend\w*|anbefale\w*|sagde|siger|hørte|mødtes|besluttede|vedtog"
    r"|se|ser|så på|har set|får|fik|støtte\w*|bakke\w*)\b",
    re.I,
)
_YEARLY = re.compile(r"\s*gange?\s+(?:om\s+året|årligt|hvert\s+år|pr\.?\s+år)", re.IGNORECASE)
_OFTEN = {
    2: re.compile(r"\bhalvårlig\w*|\bhver(?:t)?\s+(?:halve?|½)\s?år", re.IGNORECASE),
    3: re.compile(r"\bhver\s+(?:fjerde|4\.)\s+måned|\btertialvis\w*", re.IGNORECASE),
    4: re.compile(r"\bkvartalsvis\w*|\bkvartårlig\w*|\bhvert\s+kvartal|\bhver\s+(?:tredje|3\.)\s+måned", re.IGNORECASE),
    6: re.compile(r"\bhver(?:\s?anden|\s+2\.)\s+måned", re.IGNORECASE),
    12: re.compile(r"\bmånedlig\w*|\bhver\s+måned\b|\bhver\s+eneste\s+måned", re.IGNORECASE),
}
_MINUTES = {"minute": 1, "hour": 60}
_SECTIONS = ("paragraf", "bestemmelse")
_AFTER_SECTION = re.compile(
    r"(?:§+|\bparagraf\w*)\s*\d+(?:\s?[a-z])?(?:(?:,| og| samt| eller| til)\s+\d+(?:\s?[a-z])?)*"
    r"(?:,| og| samt| eller| til)\s+$"
)
_OF_POINT = re.compile(r"\s*(?:del\w*|led\w*|underpunkt\w*|litra\w*)\s+(?:af|i|under)\s+punkt\b", re.IGNORECASE)
_PARTIES = ("parti",)
_LEADS = re.compile(r"(?:\s+(?:om|er|nemlig|som er|for|i form af))?:?\s+|[^.,;:]{0,40}:\s+", re.IGNORECASE)
_JOINED = re.compile(r"\b(?:med|inklusive|iberegnet|medregnet|nu|bliver|blive|i alt)\b", re.IGNORECASE)
_JOINS = re.compile(r"\b(?:op(?:tage\w*|tagelse\w*)|indtræde\w*|indtrådt|tilslutte\w*|tiltræde\w*|nyt? medlem)\b", re.I)
_OUT_OF = re.compile(r"\baf\s+(?:de\s+)?$", re.IGNORECASE)
_EACH = re.compile(r"\s*(?:\w+\s+){0,2}(?:til|pr\.?|per|for|på)\s+hver\b", re.IGNORECASE)


def plainly(book: Ledger, claim: Claim, said: Quantity) -> bool:
    """Whether the record has the number `said` of the Danish `claim` in words that hold no number."""
    if claim.language != "da":
        return False
    if said.unit == COUNT and not said.spelt and _AFTER_SECTION.search(claim.text[: said.start]):
        return any(
            number.rstrip("abcdefgh") == str(said.value) for one in book.sentences for number in sections_in(one.text)
        )
    if said.unit in _MINUTES:
        return said.value * _MINUTES[said.unit] in clock_lengths(book)
    if said.unit != COUNT or not 1 < said.value <= _MOST or said.value != int(said.value):
        return False
    count, text = int(said.value), claim.text
    if _EACH.match(text, said.end):
        return _for_each(book, claim, said)
    if said.hedge:
        return False
    head = _head(claim, said)
    if _YEARLY.match(text, said.end):
        return count in _OFTEN and any(_OFTEN[count].search(one.text) for one in book.sentences)
    if _OF_POINT.match(text, said.end):
        return any(one.made is Made.POINTS and one.length == count for one in book.listings)
    if head.startswith(_SECTIONS):
        return count in sections(book)
    if head.startswith(_PARTIES):
        return count in parties(book)
    if head in BODIES and _TREATED.search(text, said.end):
        return count in bodies(book, others=says_others(text, said))
    if not head:
        return False
    return (
        count in _rows_of(book, stem(head))
        or count in _sums_of(book, stem(head))
        or _with_new_one(book, text, count, head)
        or _on_the_day(book, claim, count, head)
    )


def _head(claim: Claim, said: Quantity) -> str:
    """What is counted; for the whole of "seks klubber ud af otte" what its part counts."""
    heads = said.heads
    if not heads and _OUT_OF.search(claim.text[: said.start]):
        before = [one for one in figures_of(claim) if one.start < said.start and one.heads]
        heads = before[-1].heads if before else ()
    return heads[0] if heads else ""


@lru_cache(maxsize=1024)
def _rows_of(book: Ledger, head: str) -> frozenset[int]:
    """How many things stand in each row that `head`, a stem, leads: 3 for "temaerne om A, B og C"."""
    alike = book.alike(head)
    found: set[int] = set()
    for one in book.sentences:
        if alike.isdisjoint(content_stems_of(one.text)):
            continue
        for own, _start, end in content(one.text):
            lead = _LEADS.match(one.text, end) if own in alike else None
            found.update(enumerated(one.text[lead.end() :])[:1] if lead else ())
    return frozenset(found)


@lru_cache(maxsize=1024)
def _sums_of(book: Ledger, head: str) -> frozenset[int]:
    """What two counts of the same thing in one sentence make: 8 for "6 udvalg holdt budgettet og 2 udvalg ikke"."""
    alike = book.alike(head)
    found: dict[str, list[int]] = defaultdict(list)
    for fact, one in _counts(book):
        if one.heads and not fact.cell and stem(one.heads[0]) in alike and one.value == int(one.value):
            found[fact.text].append(int(one.value))
    return frozenset(sum(counts) for counts in found.values() if len(counts) == 2 and counts[0] != counts[1])


def _with_new_one(book: Ledger, text: str, count: int, head: str) -> bool:
    """Whether the record has one fewer of them, and tells of one that joins: "med Lund bliver der otte ejere"."""
    if not _JOINED.search(text) or not any(_JOINS.search(one.text) for one in book.sentences):
        return False
    return any(
        one.unit == COUNT
        and one.value == count - 1
        and any(kindred(stem(head), stem(own)) >= _KIN for own in one.heads)
        for _fact, one in _counts(book)
    )


def _on_the_day(book: Ledger, claim: Claim, count: int, head: str) -> bool:
    """Whether so many sentences tell of one of them each, and of the day that the claim names."""
    told = {_day(one) for one in moments_of(claim) if one.day and one.month}
    if not told:
        return False
    alike = book.alike(stem(head))
    sentences = {
        fact.text
        for fact in book.moments
        if isinstance(fact.what, Moment)
        and _day(fact.what) in told
        and not alike.isdisjoint(content_stems_of(fact.text))
    }
    return len(sentences) == count


def _day(one: Moment) -> tuple[int | None, int | None, int | None]:
    return one.day, one.month, one.year


def _for_each(book: Ledger, claim: Claim, said: Quantity) -> bool:
    """Whether a count that the sentence names and one that stands beside it in the record give it: 240 of 50."""
    named = {one.value for one in figures_of(claim) if one.unit == COUNT and one.value > said.value}
    for fact, one in _counts(book):
        if one.value not in named:
            continue
        beside: Sequence[Fact] = book.together.get(fact.passage.line if fact.cell else id(fact.passage), ())
        others = [mate.what for mate in beside if isinstance(mate.what, Quantity) and mate.what.unit == COUNT]
        if any(0 < other.value < one.value and bears(said, _ratio(one, other)) for other in others):
            return True
    return False


def _ratio(whole: Quantity, part: Quantity) -> Quantity:
    return Quantity(whole.value / part.value, COUNT, 0, 0)


def _counts(book: Ledger) -> Iterator[tuple[Fact, Quantity]]:
    return (
        (fact, fact.what) for fact in book.quantities if isinstance(fact.what, Quantity) and fact.what.unit == COUNT
    )
