"""A summary's "more than 52 weeks" and the record in, the figure that the record has as less than that out."""

from collections.abc import Sequence

from klarsag.checks.facts.ledger import Fact, Ledger
from klarsag.languages.language import Hedge
from klarsag.quantities.quantity import Quantity

_AGE = "year"
_OVER, _UNDER = frozenset({Hedge.OVER, Hedge.AT_LEAST}), frozenset({Hedge.UNDER, Hedge.AT_MOST, Hedge.UP_TO})


def turned_limit(book: Ledger, figures: Sequence[Quantity]) -> tuple[Quantity, Fact] | None:
    """A figure told as a limit on the other side than every limit that the record has with the same figure."""
    for said in figures:
        own = _side(said)
        if own is None or said.unit == _AGE:  # "over 40 years" and "under 40 years" may both be told of people
            continue
        limits = [
            (fact, _side(fact.what))
            for fact in book.quantities
            if isinstance(fact.what, Quantity) and fact.what.value == said.value and fact.what.unit == said.unit
        ]
        named = [(fact, side) for fact, side in limits if side is not None]
        if named and all(side is not own for _fact, side in named):
            return said, named[0][0]
    return None


def _side(figure: Quantity) -> bool | None:
    """True for "over", False for "under", None where the figure is told as neither."""
    if figure.hedge in _OVER:
        return True
    return False if figure.hedge in _UNDER else None
