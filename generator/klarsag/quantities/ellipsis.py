"""A text and its figures in, the same figures out, those without a unit of their own with the one beside them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from klarsag.languages.language import Language, spaced
from klarsag.quantities.phrases import alternatives
from klarsag.quantities.quantity import COUNT, KRONER, PERCENT, POINTS, SPANS, Quantity

LENDING = frozenset({KRONER, PERCENT, POINTS, "EUR", "USD", "m2"}) | SPANS
_LARGE = 1000  # "3 mio. kr. i 2022 og 150.000 i 2023": a figure of this size is written out
# Words that set a figure beside the one before it: "9,3 procent mod 7,6", "0,2 mio. kr. i 2025 og 0,9 i 2026".
_BESIDE = (
    r"mod|imod|end|til|og|eller|samt|men|heraf|hvoraf|fra|frem for|i stedet for|sammenlignet med|against|compared with"
    r"|to|and|or|than|gegen|gegenüber|und|als|wobec|proti"
)
_AHEAD = "mod|imod|til|i stedet for|frem for|end|against|to|gegen"
_SMALL = r"(?:\s+(?:kun|bare|blot|hele|nu|før|var|er|det|blev|på|de|den|i alt|samlet|only|nur))*"
_FLAGS = re.IGNORECASE | re.DOTALL
_SENTENCE_END = re.compile(r"[.!?](?:\s|$)|\n")
_YEARS = re.compile(r"\b(?:19|20)\d\d\b")
_BETWEEN = re.compile(r"[^\d]{0,60}")
_FEW_WORDS = r"(?:\s*[^\W\d_][\w-]*(?=\W)){0,3}"
# What stands after a figure and is not what it counts: "mod 15,8 året før", "mod 12 tidligere".
_WHEN = spaced(
    """
    året måneden ugen kvartalet halvåret forrige tidligere dengang nu herhjemme årligt om månedligt ugentligt alligevel
    """
)


def lent(text: str, figures: Sequence[Quantity], language: Language) -> list[Quantity]:
    """`figures` of `text`; "7,6" of "7,6 mod 9,3 procent" and "0,9" of "0,2 mio. kr. i 2025, 0,9 i 2026" get a unit.

    `bare` keeps the value as it is written.
    """
    result = list(figures)
    if len(result) < 2:
        return result
    beside, ahead = _joining(language)
    for at in range(1, len(result)):  # from the left: each gives its unit on to the next
        first, second = result[at - 1], result[at]
        # A number word mostly counts something that was named before: "to gjorde ikke".
        joined = ahead if first.unit in SPANS else beside  # "18-29-årige, fra 9 til 14": the age is none of the others
        if _lends(text, first) and _alone(second) and not second.spelt and _near(text, first, second, joined):
            result[at] = with_unit(text, second, first)
    for at in range(len(result) - 2, -1, -1):
        first, second = result[at], result[at + 1]
        if _lends(text, second) and _alone(first) and _near(text, first, second, ahead):
            result[at] = with_unit(text, first, second)
    return result


@lru_cache
def _joining(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands between a figure and one that is set beside it, and what between one and the one after it."""
    hedges = alternatives(language.hedges)
    return (
        re.compile(rf".*(?:,|–|;|:|\(|(?<!\w)(?:{_BESIDE})(?!\w))(?:{_FEW_WORDS}|.?\s*(?:{hedges}))[:\s]*", _FLAGS),
        re.compile(rf".*(?<!\w)(?:{_AHEAD})(?!\w){_SMALL}\s*(?:{hedges})?\s*", _FLAGS),
    )


def _lends(text: str, one: Quantity) -> bool:
    """Whether the figure has a unit, or a magnitude, that another may lack: "14,1 millioner, og budgettet var 13"."""
    return one.unit in LENDING or (one.unit == COUNT and not one.spelt and magnitude(text, one) > 1)


def _alone(one: Quantity) -> bool:
    """Whether nothing says what the figure counts."""
    return one.unit == COUNT and one.bare is None and (not one.heads or one.heads[0] in _WHEN)


def _near(text: str, first: Quantity, second: Quantity, joined: re.Pattern[str]) -> bool:
    between = _YEARS.sub("", text[first.end : second.start])
    return bool(
        _BETWEEN.fullmatch(between) and not _SENTENCE_END.search(between.lstrip(". ")) and joined.fullmatch(between)
    )


def with_unit(text: str, one: Quantity, other: Quantity) -> Quantity:
    """`one` with the unit and magnitude of `other`, which stands in `text`."""
    scale = magnitude(text, other) if one.value < _LARGE else Decimal(1)
    return replace(
        one,
        value=one.value * scale,
        step=one.step * scale,
        unit=other.unit,
        heads=one.heads or other.heads,
        bare=one.value,
    )


def as_written(one: Quantity) -> Quantity:
    """A figure with a unit of another as it is written, without it."""
    bare = one.value if one.bare is None else one.bare
    step = one.step * bare / one.value if one.value else one.step
    return replace(one, unit=COUNT, value=bare, step=step, heads=(), bare=None)


def magnitude(text: str, quantity: Quantity) -> Decimal:
    """What a word such as "mio." multiplied the digits of `quantity` with."""
    digits = re.match(r"[\d.,]+", text[quantity.start : quantity.end].lstrip("kr. "))
    if not digits or quantity.value == 0:
        return Decimal(1)
    places = len(digits[0].split(",")[1]) if "," in digits[0] else 0
    return max(Decimal(1), quantity.step * Decimal(10) ** places)
