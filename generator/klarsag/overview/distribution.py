"""LIX figures in, how many of them lie in each span of five out; the spans end where the Danish bands do."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median_low

from klarsag.danish.lix import BANDS, HARDEST
from klarsag.overview.row import Row

# The highest LIX of each span but the last. The bands end at 24, 34, 44 and 54: no span lies in two of them.
_ENDS = (14, 19, 24, 29, 34, 39, 44, 49, 54, 59, 64)


@dataclass(frozen=True)
class Span:
    """Texts with a LIX of `first` to `last`, both included; None where the span has no end. `band` is a msgid."""

    first: int | None
    last: int | None
    band: str
    summaries: int
    cases: int

    @property
    def name(self) -> str:
        if self.first is None:
            return f"≤ {self.last}"
        return f"≥ {self.first}" if self.last is None else f"{self.first}–{self.last}"


def distribution(rows: Sequence[Row]) -> tuple[Span, ...]:
    """Every span from the easiest to the hardest, those with nothing in them too."""
    summaries, cases = summary_figures(rows), case_figures(rows)
    edges = [None, *_ENDS, None]
    return tuple(
        Span(
            None if before is None else before + 1,
            last,
            HARDEST if last is None else next((name for most, name in BANDS if last <= most), HARDEST),
            _within(summaries, before, last),
            _within(cases, before, last),
        )
        for before, last in pairwise(edges)
    )


def _within(figures: Sequence[int], before: int | None, last: int | None) -> int:
    return sum((before is None or figure > before) and (last is None or figure <= last) for figure in figures)


def summary_figures(rows: Sequence[Row]) -> list[int]:
    """The LIX of every summary that is written, reviewed or not."""
    return [row.summary.value for row in rows if row.summary]


def case_figures(rows: Sequence[Row]) -> list[int]:
    return [row.case.value for row in rows if row.case]


def median(figures: Sequence[int]) -> int | None:
    """The figure that half of the texts do not exceed; None where there is none."""
    return median_low(figures) if figures else None
