"""Sentences in the order of their worth in, an answer that is short and easy enough out."""

from collections.abc import Sequence
from fractions import Fraction

from klarsag.danish.lix import lix, words

AIM = 34  # LIX: the highest that is still called easy; templates and short answers bring a whole draft far below it
CARRIED = 35  # LIX: above this an answer gets an easy sentence beside it, since readers could not be given it
_PREFER = Fraction(2, 5)  # LIX points that a place further down in the order of worth counts for


def easy(said: Sequence[str], most: int = AIM) -> bool:
    """Whether the sentences are an answer within the LIX that drafts aim at."""
    return lix("\n".join(said)).value <= most


def _hardness(said: Sequence[str]) -> Fraction:
    return lix("\n".join(said)).exact


def composed(
    wanted: Sequence[str], beside: Sequence[str] = (), *, first: int = 0, most_words: int = 60, aim: int = AIM
) -> list[str]:
    """As many of `wanted` as are easy together; the first `first` of them stay whatever they cost.

    `beside` are easy sentences that say something true and short: they are added, in their order, only as long as the
    rest is too hard without them. LIX counts a short sentence with one long word as hard, so the measure is always the
    whole answer's: the best ones are taken, then those go that make it hard, then easier ones fill the room.
    """
    wanted = list(dict.fromkeys(wanted))
    chosen = wanted[:first]
    for one in wanted[first:]:
        if _length([*chosen, one]) <= most_words:
            chosen.append(one)

    def within(said: Sequence[str]) -> bool:
        return easy(said, aim) or easy([*said, *beside], aim)

    while not within(chosen) and len(chosen) > max(first, 1):
        without = [[*chosen[:place], *chosen[place + 1 :]] for place in range(first, len(chosen))]
        costs = [_hardness(rest) - _PREFER * place for place, rest in enumerate(without)]
        chosen = without[costs.index(min(costs))]
    for one in wanted[first:]:
        if one not in chosen and _length([*chosen, one]) <= most_words and within([*chosen, one]):
            chosen.append(one)
    for one in beside:
        if not chosen or easy(chosen, CARRIED):
            break
        if one not in chosen:
            chosen.append(one)
    return chosen if easy(chosen, CARRIED) or first else []


def _length(said: Sequence[str]) -> int:
    return sum(len(words(one)) for one in said)
