"""A figure that two answers of a summary tell in, the fact that one of them was meant for out, where it is another."""

from collections.abc import Sequence

from klarsag.checks.facts.figures.closeness import closeness, kinship
from klarsag.checks.facts.figures.swaps import nearness, shifted
from klarsag.checks.facts.figures.told import Told, other_figures
from klarsag.checks.facts.ledger import Fact, Ledger

# Measured on benchmarks/facts: what the record's other figures, the other answer that tells the same figure and the
# answers that tell other figures count beside the record's own figure, and how far below 0 their sum is an error.
_RIVAL, _SAME_FIGURE, _OTHER_FIGURE, _CLEARLY = 0.7, 0.4, 0.2, -0.25
_BETTER_THERE = 0.05  # how much nearer to the record the figure must be in the other answer


def taken(book: Ledger, one: Told, told: Sequence[Told]) -> Fact | None:
    """The fact of another value that the sentence fits, where another answer tells this value and not of the same.

    "Det bruger 5 mio. kr. mindre" in one answer and "Kurser koster 5 mio. kr. mindre" in another: is it kurser in both?
    """
    elsewhere = [other for other in told if other.claim.path != one.claim.path and other.said.unit == one.said.unit]
    again = [other for other in elsewhere if other.said.value == one.said.value]
    if not again or _moved(one, told):
        return None
    own = nearness(book, one, one.facts)
    if max(nearness(book, other, other.facts) for other in again) < own + _BETTER_THERE:
        return None
    beside = {other.said.value for other in told if other.claim is one.claim}
    rivals = [fact for fact, other in other_figures(book, one) if other.value not in beside]
    if not rivals:
        return None
    best = max(rivals, key=lambda fact: closeness(book, one.bearing, one.said, fact))
    same = max(kinship(one.bearing, other.bearing) for other in again)
    other_figure = max(
        (kinship(one.bearing, other.bearing) for other in elsewhere if other.said.value not in beside), default=0.0
    )
    clear = (
        own - _RIVAL * closeness(book, one.bearing, one.said, best) + _SAME_FIGURE * same - _OTHER_FIGURE * other_figure
    )
    return best if clear < _CLEARLY else None


def _moved(one: Told, told: Sequence[Told]) -> bool:
    """Whether it is one of two figures told as "fra … til", of which another judge looks at the order."""
    beside = (other for other in told if other.claim is one.claim and other is not one)
    pairs = (sorted((one.said, other.said), key=lambda said: said.start) for other in beside)
    return any(shifted(one.claim.text, first, second) for first, second in pairs)
