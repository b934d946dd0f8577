"""A small count of a summary and the record in, whether a list of the record is as long and nothing speaks against it.

A summary has its own word for the entries of a list: "syv ønsker" for what a committee noted in seven points.
"""

from klarsag.checks.facts.counts.kindred import kindred
from klarsag.checks.facts.counts.tally import BODIES, LISTED, shared_with, stems_of
from klarsag.checks.facts.ledger import Ledger
from klarsag.checks.facts.structures import Made
from klarsag.quantities.likeness import stem
from klarsag.quantities.quantity import COUNT, Quantity

_MOST = 12
_KIN = 0.7
_SOMETHING = 0.2  # that the list and the sentence must have in common
_MADE = LISTED | {Made.HEADINGS}


def any_list(book: Ledger, said: Quantity, text: str) -> bool:
    """Whether a list that `text` speaks of has so many, and the record has no number of the very thing."""
    if said.unit != COUNT or not said.spelt or said.hedge or said.parts or not said.heads or said.heads[0] in BODIES:
        return False
    if said.value != int(said.value) or not 2 < said.value <= _MOST:
        return False
    about = stems_of(text) - {stem(said.heads[0])}
    return any(
        one.length == said.value and one.made in _MADE and shared_with(book, one, about) >= _SOMETHING
        for one in book.listings
    ) and not _numbered(book, said.heads[0])


def _numbered(book: Ledger, head: str) -> bool:
    """Whether the record counts just these things, or something like them."""
    return any(
        isinstance(fact.what, Quantity)
        and fact.what.unit == COUNT
        and fact.what.value > 1
        and any(kindred(stem(head), stem(own)) > _KIN for own in fact.what.heads[:2])
        for fact in book.quantities
    )
