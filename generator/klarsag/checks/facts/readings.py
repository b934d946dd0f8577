"""A figure in, the other ways to read it out: good Danish leaves out a unit or a noun that was just named.

"Seks udvalg holdt budgettet, og to gjorde ikke": two committees. "Faldt ti pladser, fra 11 til 21": number 11.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from klarsag.quantities.ellipsis import LENDING, as_written, with_unit
from klarsag.quantities.quantity import COUNT, FACTOR, LABEL, PERCENT, SHARE, Quantity

_RANKED = re.compile(r"\b(?:plads(?:er|en)?|placer\w+|nummer|nr\.?|rang\w+|rykke\w*)\b", re.IGNORECASE)
_SHARED = re.compile(r"\b(?:andel\w*|procent\w*|sats\w*|kvote\w*)\b", re.IGNORECASE)
_PLACE = ("nummer",)
_HALF = Decimal("0.5")
Figures = Sequence[Quantity]


def readings(
    said: Quantity, text: str, before: Figures, sentence_before: str, figures_before: Figures
) -> Iterator[Quantity]:
    """What else `said` may mean; `before` are the figures that stand before it in `text`, its sentence."""
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
    if said.heads or said.spelt:
        return
    for told, figures in ((text, before), (sentence_before, figures_before)):
        lender = next((one for one in reversed(figures) if one.unit in LENDING), None)
        if lender:
            yield with_unit(told, said, lender)
