"""A count of a summary and the record in, whether the length of one of the record's own lists bears it out."""

import re
from collections.abc import Sequence
from functools import lru_cache

from klarsag.checks.facts.basis import Role
from klarsag.checks.facts.counts.countable import joined, one_by_one
from klarsag.checks.facts.ledger import Ledger, Said
from klarsag.checks.facts.structures import Listing, Made, enumerated
from klarsag.languages.language import spaced
from klarsag.quantities.likeness import ANYTHING, EMPTY, content, likeness, stem
from klarsag.quantities.quantity import COUNT, Quantity

_MOST_LISTED = 20
_ALIKE = 0.7
_ENOUGH = 0.6  # of what the list that fits best shares with the sentence
_OF_ENTRIES = 0.5  # a list's entries say less of what it is a list of than what introduces it
_FEW = 3  # a row of up to three things in what was decided is told of without its words
# What a summary calls the entries of each list, beside the words for anything.
CALLED = {
    Made.POINTS: spaced("punkt punkter punkterne forslag indstillinger ting mål emner sager"),
    Made.REFERENCES: spaced("udvalg møder møde gange sager"),
    Made.ATTACHMENTS: spaced("bilag papirer dokumenter notater planer tekster sager"),
}
ALL = re.compile(r"\balle\s+$", re.IGNORECASE)
# What a plan has is not told by the points of a recommendation.
_OWN = re.compile(r"^(?:Planen|Politikken|Strategien|Aftalen|Loven|Rapporten|Den) har\b")
POINTED = spaced("punkt punkter punkterne")
BODIES = spaced("udvalg udvalgene")
LISTED = frozenset({Made.POINTS, Made.ENTRIES})
# What is decided, recommended or told of may be any row of the recommendation, the decision and the title.
DONE = frozenset({Role.RECOMMENDATION, Role.DECISION, Role.TITLE})


def counted(book: Ledger, said: Quantity, sentence: str) -> bool:
    """Whether a list of the record is as long as `said`, and is of what the sentence counts.

    Where the head is a word for anything ("tre ting"), the rest of the sentence says which list is meant: one that
    shares far less with it than a list of another length does not count.
    """
    if said.unit != COUNT or said.hedge or said.value != int(said.value) or said.value > _MOST_LISTED:
        return False
    length, head = int(said.value), said.heads[0] if said.heads else ""
    vague = not head or head in ANYTHING
    about = frozenset(
        one
        for one, start, end in content(sentence)
        if (end <= said.start or start >= said.end) and one != (stem(head) if head else "")
    )
    own = bool(vague and _OWN.search(sentence))
    meant = [one for one in book.listings if _of(one, head, about) and not (own and one.made is Made.POINTS)]
    if any(one.length == length for one in meant) and (
        not vague or head in POINTED or _fits(book, meant, length, about)
    ):
        return True
    if head in POINTED and ALL.search(sentence[: said.start]):
        return False  # "alle tre punkter" are those of a list
    if head and (length in one_by_one(book, stem(head)) or length in joined(book, stem(head))):
        return True
    return any(
        length in enumerated(one.text) and _speaks(one, stem(head) if head and not vague else "", about, length)
        for one in book.sentences
    )


def _fits(book: Ledger, meant: Sequence[Listing], length: int, about: frozenset[str]) -> bool:
    """Whether the lists of this length share about as much with the sentence as those of any other length."""
    shared = [(one.length, shared_with(book, one, about)) for one in meant]
    own = max(degree for one, degree in shared if one == length)
    return own >= _ENOUGH * max(degree for _one, degree in shared)


def shared_with(book: Ledger, listing: Listing, about: frozenset[str]) -> float:
    introduced, told = stems_of(listing.words), stems_of(listing.told)
    return sum(
        max(
            book.rarity(one) * (likest(one, introduced) >= _ALIKE),
            _OF_ENTRIES * book.rarity(one) * (likest(one, told) >= _ALIKE),
        )
        for one in about
    )


def likest(one: str, others: frozenset[str]) -> float:
    return 1.0 if one in others else max((likeness(one, other) for other in others), default=0.0)


def _of(listing: Listing, head: str, about: frozenset[str]) -> bool:
    if head in CALLED.get(listing.made, ()):
        return True
    if head in POINTED:
        return listing.made in LISTED
    introduced, told = stems_of(listing.words), stems_of(listing.told)
    if head and head not in ANYTHING | EMPTY:
        return likest(stem(head), introduced | told) >= _ALIKE
    if listing.made in LISTED:
        return head not in BODIES
    if head and listing.made is Made.ROWS:
        return likest(stem(head), introduced) >= _ALIKE
    return any(likest(one, introduced) >= _ALIKE for one in about)


def _speaks(said: Said, head: str, about: frozenset[str], length: int) -> bool:
    """Whether a sentence with a row of things is what the summary's sentence tells: their name and one more word."""
    done = said.passage.role in DONE
    if head and likest(head, said.stems) < _ALIKE:
        return False
    if done and (head or length <= _FEW):
        return True
    common = sum(likest(one, said.stems) >= _ALIKE for one in about)
    return common >= (1 if head or done or length <= _FEW else 2)


@lru_cache(maxsize=4096)
def stems_of(text: str) -> frozenset[str]:
    return frozenset(one for one, _start, _end in content(text))
