"""A text and the places of figures in it in, the words around each out: what a figure is said of."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from klarsag.quantities.likeness import content

Setting = Mapping[str, float]

# How much a word says of a figure: Danish puts what is counted after the figure. Each sign or other figure between the
# two makes it less likely that they belong together.
_AFTER, _BEFORE = 1.0, 0.7
_PAST_SIGN, _PAST_FIGURE, _LEAST = 0.6, 0.45, 0.08
_SIGN = re.compile(r"[,;:()–]|\b(?:og|men|mens)\b")


def settings(text: str, spans: Sequence[tuple[int, int]]) -> list[Setting]:
    """For each span of `text` the stems around it, weighed from 0 to 1."""
    return [setting(text, spans, at) for at in range(len(spans))]


def setting(text: str, spans: Sequence[tuple[int, int]], at: int) -> Setting:
    """The stems of `text` around `spans[at]`, weighed from 0 to 1."""
    start, end = spans[at]
    weights: dict[str, float] = {}
    for stem, first, last in content(text):
        if first < end and last > start and not stem.isdigit():
            weight = 1.0
        elif first < end and last > start:
            continue
        elif first >= end:
            weight = _AFTER * between(text, end, first, spans)
        else:
            weight = _BEFORE * between(text, last, start, spans)
        weights[stem] = max(weights.get(stem, 0.0), weight)
    return weights


def between(text: str, start: int, end: int, spans: Sequence[tuple[int, int]]) -> float:
    """How far two places of a text are said together: less with each sign and each of `spans` between them."""
    figures = sum(start <= first and last <= end for first, last in spans)
    signs = sum(start <= first and last <= end for first, last in _signs(text))
    return float(max(_LEAST, _PAST_FIGURE**figures * _PAST_SIGN**signs))


@lru_cache(maxsize=4096)  # every word around every figure of a text asks for them
def _signs(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in _SIGN.finditer(text))


def under(names: Sequence[str]) -> dict[str, float]:
    """The setting of what stands under `names`, the nearest last: headings, then the headers of a row and a column."""
    weights: dict[str, float] = {}
    for distance, name in enumerate(reversed(names)):
        for stem, _start, _end in content(name):
            weights[stem] = max(weights.get(stem, 0.0), 0.6**distance)
    return weights
