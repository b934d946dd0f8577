"""A figure or time of a summary in, the nearest thing in the record out, with its place: what a finding tells."""

from collections.abc import Callable, Iterable
from decimal import Decimal

from klarsag.checks.facts.ledger import Fact, Ledger, comparable
from klarsag.quantities.moments import Moment
from klarsag.quantities.quantity import Quantity

_LONGEST = 90  # characters of a passage that a message quotes


def quoted(fact: Fact | None) -> str:
    """The fact as a message quotes it: its words in their sentence, and the line in the record."""
    if fact is None:
        return "–"
    start, end = max(0, fact.what.start - _LONGEST // 2), fact.what.end + _LONGEST // 2
    text = fact.text[start:end]
    before, after = "…" * (start > 0), "…" * (end < len(fact.text))
    return f"“{before}{text.strip()}{after}” ({fact.passage.line})"


def nearest_quantity(book: Ledger, said: Quantity) -> str:
    """The figure of the record that is nearest in value among those of the same kind."""

    def distance(fact: Fact) -> Decimal:
        return abs(fact.what.value - said.value) if isinstance(fact.what, Quantity) else Decimal("Infinity")

    return quoted(_least([fact for fact in book.quantities if comparable(said, fact)] or book.quantities, distance))


def nearest_moment(book: Ledger, said: Moment) -> str:
    """The moment of the record that agrees in most parts."""
    parts = ("year", "month", "day", "weekday", "quarter", "half", "season", "hour")

    def distance(fact: Fact) -> Decimal:
        agree = sum(getattr(fact.what, part) == getattr(said, part) is not None for part in parts)
        return Decimal(-agree)

    return quoted(_least(book.moments, distance))


def _least(facts: Iterable[Fact], distance: Callable[[Fact], Decimal]) -> Fact | None:
    return min(facts, key=distance, default=None)
