"""A place's opening hours in, a short line for each group of days out: "mandag–onsdag 10.00–15.00"."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import time
from itertools import groupby

from babel import Locale
from babel.dates import format_skeleton, get_day_names
from babel.lists import format_list

from klarsag.records.sunflower import Hours, Weekday

_DAYS = tuple(Weekday)
Span = tuple[time, time]


def opening_lines(hours: Iterable[Hours], locale: Locale) -> tuple[str, ...]:
    """Days with the same hours stand together, in the order of the week; names and signs are those of Unicode CLDR.

    Hours are told by 24 hours in every language: so they stand on the door.
    """
    days = get_day_names("wide", context="stand-alone", locale=locale)
    names = [days[place] for place in range(len(_DAYS))]
    return tuple(
        f"{_days(group, names, locale)} {', '.join(_span(one, locale) for one in spans)}"
        for spans, group in _groups(hours)
    )


def _groups(hours: Iterable[Hours]) -> Iterator[tuple[tuple[Span, ...], list[int]]]:
    """Each set of hours with the days (Monday is 0) that have it."""
    week: dict[int, set[Span]] = {}
    for one in hours:
        for named in one.days:
            week.setdefault(_DAYS.index(named), set()).add((one.opens, one.closes))
    same: dict[tuple[Span, ...], list[int]] = {}
    for day in sorted(week):
        same.setdefault(tuple(sorted(week[day])), []).append(day)
    yield from same.items()


def _days(days: list[int], names: Sequence[str], locale: Locale) -> str:
    """`[0, 1, 2, 4]` in Danish is "Mandag–onsdag og fredag"."""
    runs = [[day for _place, day in run] for _, run in groupby(enumerate(days), key=lambda pair: pair[1] - pair[0])]
    named = [part for run in runs for part in _run(run, names)]
    told = format_list(named, locale=locale)
    return told[:1].upper() + told[1:]


def _run(run: list[int], names: Sequence[str]) -> list[str]:
    """Three days or more in a row are a span; two are named."""
    return [f"{names[run[0]]}–{names[run[-1]]}"] if len(run) > 2 else [names[day] for day in run]


def _span(span: Span, locale: Locale) -> str:
    return "–".join(format_skeleton("Hm", at, locale=locale) for at in span)
