"""A sentence of a summary that names a difference in, whether two of the summary's own figures bear its way out.

"Satsen er 6.955 kroner for unge. For voksne er den 12.064 kroner, altså over 5.000 kroner mere."
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from klarsag.quantities.compare import bears
from klarsag.quantities.quantity import COUNT, LABEL, ORDINAL, PERCENT, POINTS, SHARE, Quantity

_MORE = r"mere|flere|højere|større|dyrere|længere|over"
_LESS = r"mindre|færre|lavere|billigere|kortere|under"
_WAY = re.compile(rf"(?: [\w.]+){{0,2}}? (?:(?P<more>{_MORE})|(?P<less>{_LESS}))\b", re.IGNORECASE)
_ODD = frozenset({LABEL, ORDINAL, SHARE})
_CENT = Decimal("0.01")
_MOST = 12  # figures before a difference that it may be one of


def borne_by_difference(text: str, figures: Sequence[Quantity], before: Sequence[Quantity]) -> bool:
    """Whether every difference that the sentence names is the one between its last figure and an earlier one."""
    told = [(one, found) for one in figures if (found := _WAY.match(text, one.end))]
    return bool(told) and all(
        any((change > 0) == bool(found["more"]) and _bears(one, change) for change in _changes(one, figures, before))
        for one, found in told
    )


def _changes(one: Quantity, figures: Sequence[Quantity], before: Sequence[Quantity]) -> Iterator[Decimal]:
    """From each earlier figure to the last one before the difference; where that has none, to the last sentence's."""
    unit = PERCENT if one.unit == POINTS else one.unit
    known = [
        other.value
        for other in (*before, *(own for own in figures if own.end <= one.start))
        if other.unit == unit and other.unit not in _ODD
    ][-_MOST:]
    if known:
        yield from (known[-1] - old for old in known[:-1])


def _bears(said: Quantity, change: Decimal) -> bool:
    kind = replace(said, unit=COUNT if said.unit == POINTS else said.unit)
    return bears(kind, replace(kind, value=abs(change), step=_CENT, hedge=None))
