"""A count of a summary and the record in, whether the length of one of the record's own lists bears it out."""

from klarsag.checks.facts.basis import Role
from klarsag.checks.facts.ledger import Ledger, Said
from klarsag.checks.facts.structures import Listing, Made, enumerated
from klarsag.languages.language import spaced
from klarsag.quantities.likeness import ANYTHING, EMPTY, content, likeness, stem
from klarsag.quantities.quantity import COUNT, Quantity

_MOST_LISTED = 20
_ALIKE = 0.7
# What a summary calls the entries of each list, beside the words for anything.
_CALLED = {
    Made.POINTS: spaced("punkt punkter punkterne forslag indstillinger ting mål"),
    Made.REFERENCES: spaced("udvalg møder møde gange sager"),
    Made.ATTACHMENTS: spaced("bilag papirer dokumenter notater planer tekster sager"),
}
POINTED = spaced("punkt punkter punkterne")
_BODIES = spaced("udvalg udvalgene")
_LISTED = frozenset({Made.POINTS, Made.ENTRIES})
# What is decided, recommended or told of may be any row of the recommendation, the decision and the title.
_DONE = frozenset({Role.RECOMMENDATION, Role.DECISION, Role.TITLE})


def counted(book: Ledger, said: Quantity, sentence: str) -> bool:
    """Whether a list of the record is as long as `said`, and is of what the sentence counts."""
    if said.unit != COUNT or said.hedge or said.value != int(said.value) or said.value > _MOST_LISTED:
        return False
    length, head = int(said.value), said.heads[0] if said.heads else ""
    about = frozenset(one for one, start, end in content(sentence) if end <= said.start or start >= said.end)
    if any(one.length == length and _of(one, head, about) for one in book.listings):
        return True
    counts = frozenset({stem(head)}) if head and head not in ANYTHING else about
    return any(
        length in enumerated(one.text) and _speaks(one, counts, named=counts is not about) for one in book.sentences
    )


def _of(listing: Listing, head: str, about: frozenset[str]) -> bool:
    if head in _CALLED.get(listing.made, ()):
        return True
    if head in POINTED:
        return listing.made in _LISTED
    introduced, told = _stems(listing.words), _stems(listing.told)
    if head and head not in ANYTHING | EMPTY:
        own = stem(head)
        return any(likeness(own, other) >= _ALIKE for other in introduced | told)
    if listing.made in _LISTED:
        return head not in _BODIES
    return any(likeness(one, other) >= _ALIKE for one in about for other in introduced)


def _speaks(said: Said, about: frozenset[str], *, named: bool) -> bool:
    if said.passage.role in _DONE and not named:
        return True
    return any(likeness(one, other) >= _ALIKE for one in about for other in said.stems)


def _stems(text: str) -> frozenset[str]:
    return frozenset(one for one, _start, _end in content(text))
