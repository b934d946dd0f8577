"""Dates as people write them: a date in, its words out; a text in, the dates in it out."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from babel.dates import format_date

_LOCALES = {"en": "en_GB"}  # day before month, as in the Danish text beside it
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar jan january",
            "februar feb february",
            "marts mar march",
            "april apr",
            "maj may",
            "juni jun june",
            "juli jul july",
            "august aug",
            "september sep sept",
            "oktober okt october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_NAMES = "|".join(sorted(_MONTHS, key=len, reverse=True))

# A year of two digits needs two-digit day and month, or a heading "1.2.10" would be a date; with dashes the year has
# four digits, or the case number 25-10-15.00.00-P20 would hold one. Nothing that goes on in digits is a date.
_DATE = re.compile(
    rf"""(?=\d)(?<![\d.\-/])(?<!\d,)(?:
        (?P<y1>\d{{4}})-(?P<m1>\d{{2}})-(?P<d1>\d{{2}})
      | (?P<d2>\d{{1,2}})\.[ ]?(?P<m2>\d{{1,2}})\.[ ]?(?P<y2>\d{{4}})
      | (?P<d3>\d{{2}})\.(?P<m3>\d{{2}})\.(?P<y3>\d{{2}})
      | (?P<d4>\d{{1,2}})-(?P<m4>\d{{1,2}})-(?P<y4>\d{{4}})
      | (?P<d5>\d{{1,2}})/(?P<m5>\d{{1,2}})[ \-/](?P<y5>\d{{4}})
      | (?P<d6>\d{{1,2}})\.?\s+(?P<m6>{_NAMES})\.?\s+(?P<y6>\d{{4}})
    )(?![\w/])(?![.\-]\w)""",
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True)
class FoundDate:
    """A date and where it stands: `text[start:end]` is how it is written."""

    date: date
    start: int
    end: int


@lru_cache(maxsize=4096)
def long_date(day: date, lang: str = "da") -> str:
    """`"8. september 2025"` in Danish, `"8 September 2025"` in English; `lang` is a language tag that CLDR knows."""
    return format_date(day, "long", locale=_LOCALES.get(lang, lang))


@lru_cache(maxsize=4096)
def month_year(day: date, lang: str = "da") -> str:
    """`"september 2025"`."""
    return format_date(day, "LLLL y", locale=_LOCALES.get(lang, lang))


def rough_day(rough: str, lang: str = "da") -> str:
    """A day, month or year in words, as exact as it is given: `"2024-12"` is "december 2024", `"2024"` stays so."""
    if len(rough) == 10:
        return long_date(date.fromisoformat(rough), lang)
    return month_year(date.fromisoformat(f"{rough}-01"), lang) if len(rough) == 7 else rough


@lru_cache(maxsize=4096)
def weekday(day: date, lang: str = "da") -> str:
    """`"mandag"`, `"Monday"`."""
    return format_date(day, "EEEE", locale=_LOCALES.get(lang, lang))


def _year(digits: str) -> int:
    year = int(digits)
    if len(digits) == 4:
        return year
    return year + (2000 if year < 70 else 1900)  # the oldest minutes on the web are from the 1990s


def find_dates(text: str) -> list[FoundDate]:
    """Every possible date in `text`, in order.

    08.09.2025, 13.05.25, 30-05-2022, 8/9-2025, 8. september 2025, 2025-09-08, in Danish and English words.
    An impossible one (31.02.2025) is left out.
    """
    found = []
    for match in _DATE.finditer(text):
        groups = {name[0]: value for name, value in match.groupdict().items() if value is not None}
        month = groups["m"].lower()
        try:
            day = date(_year(groups["y"]), int(month) if month.isdigit() else _MONTHS[month], int(groups["d"]))
        except ValueError:
            continue
        found.append(FoundDate(day, *match.span()))
    return found
