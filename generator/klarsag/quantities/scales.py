"""A figure of a table and the names that it stands under in, what it can mean out: "(1.000 kr.)" multiplies it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from klarsag.quantities.quantity import COUNT, KRONER, PERCENT, Quantity

_THOUSANDS = re.compile(r"1\.?000\s*kr|t\.\s?kr|\btkr|tusinde?\b|i\s+1\.000|1000-?kr", re.IGNORECASE)
_MILLIONS = re.compile(r"\bmio\b|million", re.IGNORECASE)
_BELOW = re.compile(r"(?:\bi|\(|beløb:?)\s*(?:mio|1\.000|t\.\s?kr|hele 1\.000)", re.IGNORECASE)
_MONEY = re.compile(r"\bkr\b|kroner|beløb", re.IGNORECASE)
_PERCENT = re.compile(r"%|procent|\bpct\b", re.IGNORECASE)


def says_unit(text: str) -> bool:
    """Whether `text` may name the unit of a table: "(1.000 kr.)", "i mio. kr."."""
    return bool(_THOUSANDS.search(text) or _MILLIONS.search(text)) and len(text) < 80


@lru_cache(maxsize=4096)  # every cell of a table asks of the same names
def names_unit(text: str) -> bool:
    """Whether a paragraph tells the unit of the bare figures below it: "beløb i mio. kr."."""
    return bool(_BELOW.search(text))


def in_scale(figure: Quantity, names: Sequence[str]) -> Iterator[Quantity]:
    """`figure` as it stands, and as its headings may mean it."""
    yield figure
    if figure.spelt:
        return  # what is written in words stands in no column of thousands
    said = " ".join(names)
    if figure.unit in (COUNT, KRONER):
        for pattern, factor in ((_THOUSANDS, 1000), (_MILLIONS, 1_000_000)):
            if pattern.search(said):
                scale = Decimal(factor)
                yield replace(figure, value=figure.value * scale, step=figure.step * scale, unit=KRONER)
    if figure.unit == COUNT and _MONEY.search(said):
        yield replace(figure, unit=KRONER)
    if figure.unit == COUNT and _PERCENT.search(said):
        yield replace(figure, unit=PERCENT)
