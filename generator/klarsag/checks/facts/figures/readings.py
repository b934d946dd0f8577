"""A figure in, the other ways to read it out: good Danish leaves out a unit or a noun that was just named.

"Seks udvalg holdt budgettet, og to gjorde ikke": two committees. "Faldt ti pladser, fra 11 til 21": number 11.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from klarsag.quantities.ellipsis import LENDING, as_written, magnitude, with_unit
from klarsag.quantities.quantity import COUNT, FACTOR, LABEL, PERCENT, SHARE, SPANS, Quantity

_RANKED = re.compile(r"\b(?:plads(?:er|en)?|placer\w+|nummer|nr\.?|rang\w+|rykke\w*)\b", re.IGNORECASE)
_SHARED = re.compile(r"\b(?:andel\w*|procent\w*|sats\w*|kvote\w*)\b", re.IGNORECASE)
_PLACE = ("nummer",)
_HALF = Decimal("0.5")
Figures = Sequence[Quantity]


def readings(
    said: Quantity, text: str, before: Figures, after: Figures, earlier: Sequence[tuple[str, Figures]]
) -> Iterator[Quantity]:
    """What else `said` may mean.

    `before` and `after` are the figures that stand before and after it in `text`, its sentence; `earlier` the sentences
    of its answer before that one, the nearest first, each with its figures.
    """
    sentence_before, figures_before = earlier[0] if earlier else ("", ())
    if said.unit in (FACTOR, SHARE) and said.value == _HALF and not said.parts:
        yield replace(said, unit=SHARE if said.unit == FACTOR else FACTOR)
    if said.bare is not None:
        yield as_written(said)
    if said.unit != COUNT:
        return
    if not said.heads and not said.spelt and _RANKED.search(text):
        yield replace(said, unit=LABEL, heads=_PLACE)
    if not said.heads and not said.spelt and (_SHARED.search(text) or _SHARED.search(sentence_before)):
        yield replace(said, unit=PERCENT)
    named = next(
        (one for one in (*reversed(before), *reversed(figures_before)) if one.unit == COUNT and one.heads), None
    )
    if named and named.heads != said.heads:
        yield replace(said, heads=named.heads)
    bare = replace(said, heads=()) if said.step < 1 else said  # "10,1 af dem lå …": with decimals it counts no things
    known, sentences = _lenders(said, earlier)
    given: set[tuple[str, Decimal]] = set()
    following = after[:1] if said.step < 1 else ()  # "bliver 0,8 billigere, altså 14,1 millioner"
    for told, figures in ((text, before), *sentences, (text, following)):
        for one in reversed(figures):
            size = (one.unit, magnitude(told, one))
            if size not in given and (one.unit in known or (known is LENDING and one.unit == COUNT and size[1] > 1)):
                given.add(size)
                yield with_unit(told, bare, one)


def _lenders(
    said: Quantity, earlier: Sequence[tuple[str, Figures]]
) -> tuple[frozenset[str], Sequence[tuple[str, Figures]]]:
    """The units that `said` may have left out, and the sentences before that may name them.

    "7,4 millioner kroner. Det meste, nemlig 6,7, …", "i ni år og på fuld tid i to et halvt", "fem uger. Før tog det
    syv": a figure with decimals rarely counts things, so its unit may stand further back. A whole one takes that of a
    figure close by, and only where no noun says what it counts.
    """
    if said.spelt:
        return (SPANS if said.value != int(said.value) or not said.heads else frozenset()), earlier[:1]
    if said.step < 1:
        return LENDING, earlier
    return (frozenset() if said.heads else LENDING), earlier[:1]
