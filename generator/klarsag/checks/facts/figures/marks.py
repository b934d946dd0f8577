"""A text and one of its figures in, the marks of the figure out: when, which way, before or now, part or all, a limit.

Marks tell two figures apart that the same words stand around: last year's from this year's, the part from the whole.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from klarsag.checks.facts.setting import between
from klarsag.checks.facts.ways.trends import Trend, trends
from klarsag.quantities.moments import Moment, find_moments

Span = tuple[int, int]

_CUT = re.compile(r"[,;:()–]\s|\b(?:og|men|mens|mod|hvoraf|heraf)\b")
_CUT_AFTER = re.compile(rf"{_CUT.pattern}|\b(?:fra|til)\b")
_CLAUSE = 25  # characters of a clause before a figure that are enough to tell its way
_OLD_AFTER = re.compile(r"[^.;\d]{0,24}?\b(?:før(?! og nu)|sidst|forrige|sidste år)\b", re.IGNORECASE)
_OLD_BEFORE = re.compile(r"\b(?:fra|før|sidst|forrige|tidligere|dengang)\b[^.,;\d]{0,30}$", re.IGNORECASE)
_NEW_BEFORE = re.compile(r"\b(?:til|nu)\b[^.,;\d]{0,30}$", re.IGNORECASE)
_OF_ALL = re.compile(r"\b(?:ud af|af de|af|blandt)\s+(?:de\s+)?(?:\w+\s+)?$", re.IGNORECASE)
_TOTAL = re.compile(r"\b(?:i alt|samlet|samlede|tilsammen|total\w*|alle|sammenlagt|hele)\b", re.IGNORECASE)
_NEAR = 30  # characters beside a figure in which "i alt" is said of it
_LIMIT = re.compile(
    r"\b(?:(?P<over>mindst|minimum|over|mere end)|(?:højst|maksimalt|op til|under|mindre end))\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:ikke|ingen|hverken|aldrig|uden)\b", re.IGNORECASE)
_THAN = re.compile(r"\b(?:end|siden)\s+(?:i\s+|sidst i\s+)?$", re.IGNORECASE)  # "flere end i 2022" is not of 2022
_IN_TURN = re.compile(r"(?:tf){2,}|(?:ft){2,}")
_PAIRED_OTHERWISE, _OF_ALL_FIGURES, _EARLIER = 0.15, 0.7, 0.8
_HEADED, _PAST_HEADER = 0.4, 0.6


@dataclass(frozen=True)
class Marks:
    """`times` are years, months and days as `"year2024"`, weighed from 0 to 1; `was` is 1 for before, -1 for now.

    `part`: the figure is the whole that a part is taken of; `limit` is 1 for a least, -1 for a most.
    `denied`: what is said of the figure is that it is not so.
    """

    times: Mapping[str, float]
    ways: frozenset[Trend]
    was: int
    part: bool
    total: bool
    limit: int
    denied: bool


def marks(text: str, figure: Span, figures: Sequence[Span], moments: Sequence[Moment]) -> Marks:
    """The marks of `text[figure]` among the sentence's other `figures`."""
    start, end = figure
    low = max((last for _first, last in figures if last <= start), default=0)
    high = min((first for first, _last in figures if first >= end), default=len(text))
    cuts = [match.end() for match in _CUT.finditer(text, low, start)]
    begins = cuts[-1] if cuts and start - cuts[-1] > _CLAUSE else low
    cut = _CUT_AFTER.search(text, end, high)
    after = text[end : cut.start() if cut else high]
    before = text[:start]
    was = 1 if _OLD_AFTER.match(text, end) or _OLD_BEFORE.search(before) else -1 if _NEW_BEFORE.search(before) else 0
    beside = f"{text[max(low, start - _NEAR) : start]} – {text[end : min(high, end + _NEAR)]}"
    limit = _LIMIT.search(before)
    return Marks(
        times_of(text, figure, figures, moments),
        trends(f"{text[begins:start]}5 kr {after}"),
        was,
        bool(_OF_ALL.search(before)),
        bool(_TOTAL.search(beside)),
        (1 if limit["over"] else -1) if limit else 0,
        bool(_DENIED.search(after)),
    )


def times_of(text: str, figure: Span, figures: Sequence[Span], moments: Sequence[Moment]) -> dict[str, float]:
    """The times of a figure: of the moment that it stands with in turn, or of each the less the farther it stands."""
    start, end = figure
    dated = [one for one in moments if any(named(one)) and not (len(figures) == 1 and than(text, one))]
    partner = _in_turn(figures, dated).get(figure)
    found: dict[str, float] = {}
    for one in dated:
        if partner:
            weight = 1.0 if partner is one else _PAIRED_OTHERWISE
        elif one.start >= end:
            weight = between(text, end, one.start, figures)
        elif one.end <= start:
            weight = _EARLIER * between(text, one.end, start, figures)
            if len(dated) == 1 and all(first > one.start for first, _last in figures):
                weight = max(weight, _OF_ALL_FIGURES)
        else:
            weight = 1.0
        for name in named(one):
            found[name] = max(weight, found.get(name, 0.0))
    return found


def than(text: str, moment: Moment) -> bool:
    """Whether the moment is what the figure is compared with: "mere end i 2022"."""
    return bool(_THAN.search(text[: moment.start]))


def _in_turn(figures: Sequence[Span], moments: Sequence[Moment]) -> dict[Span, Moment]:
    """Which moment is whose, where the two stand in turn: "I 2023 var det 150, i 2024 var det 180"."""
    both: list[Span | Moment] = sorted((*figures, *moments), key=lambda one: _start(one))
    if not _IN_TURN.fullmatch("".join("t" if isinstance(one, Moment) else "f" for one in both)):
        return {}
    found: dict[Span, Moment] = {}
    for first, second in zip(both[::2], both[1::2], strict=True):
        if isinstance(first, Moment) and not isinstance(second, Moment):
            found[second] = first
        elif isinstance(second, Moment) and not isinstance(first, Moment):
            found[first] = second
    return found


def _start(one: Span | Moment) -> int:
    return one.start if isinstance(one, Moment) else one[0]


def named(moment: Moment) -> Iterator[str]:
    """`"year2024"`, `"month3"` …: what is known of the moment."""
    for name in ("year", "month", "quarter", "half", "day"):
        value = getattr(moment, name)
        if value:
            yield f"{name}{value}"


@lru_cache(maxsize=4096)
def of_names(names: tuple[str, ...], *, cell: bool) -> Mapping[str, float]:
    """The times that headings, or the headers of a cell's row and column, name."""
    found: dict[str, float] = {}
    for distance, text in enumerate(reversed(names)):
        for moment in find_moments(text):
            for name in named(moment):
                found[name] = max(found.get(name, 0.0), (1.0 if cell else _HEADED) * _PAST_HEADER**distance)
    return found


def total(names: Sequence[str]) -> bool:
    """Whether a row or a column is one of sums."""
    return any(_TOTAL.search(name) for name in names)
