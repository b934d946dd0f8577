"""A record's dates in, those out that cannot be: a weekday that does not fit, a day that no calendar has."""

import re
from collections.abc import Iterator
from datetime import date

from klarsag.checks.consistency.reading import Contradiction, Place, Reading, Rule
from klarsag.danish.dates import weekday
from klarsag.quantities.moments import Moment
from klarsag.records.entry import ItemEntry
from klarsag.records.finding import Kind, Severity
from klarsag.records.values import exact_day
from klarsag.texts import _

WEEKDAY = Kind(
    "weekday-differs",
    Severity.WARNING,
    _("“{said}”: that day is a {other}."),
    _("Somebody may come on the wrong day, or miss a deadline."),
    _("Find out whether the weekday or the date is right, and correct the other."),
    wrong="Fristen er onsdag den 8. september 2025.",
    right="Fristen er mandag den 8. september 2025.",
    source=_(
        "Compares a weekday with the date right beside it. Where the date has no year, the year of the record and "
        "the years before and after it are tried; the weekday must fit one of them. Which of the two is wrong it "
        "cannot know."
    ),
)
IMPOSSIBLE = Kind(
    "day-impossible",
    Severity.WARNING,
    _("“{said}” is in no calendar."),
    _("Readers cannot tell which day is meant, and the page cannot mark the day up as a date."),
    _("Look the day up and correct it."),
    wrong="Fristen er den 31. september 2025.",
    right="Fristen er den 30. september 2025.",
    source=_(
        "Reads dates in figures and words in running text. The 29th of February counts as possible where no year "
        "stands."
    ),
)
_NUMERIC = re.compile(r"(?<![\d.,/-])(\d{1,2})[./](\d{1,2})[./-](20\d\d)(?![\d.]\d)")
_LEAP = 2024


def _find(reading: Reading) -> Iterator[Contradiction]:
    own = _own_day(reading)
    for passage, moments in reading.moments:
        for moment in moments:
            here = (passage, moment.start, moment.end)
            if moment.day and moment.month and not _possible(moment):
                place = reading.place(*here)
                yield Contradiction(IMPOSSIBLE, place, place)
            elif moment.weekday is not None and moment.day and moment.month:
                days = [day for year in _years(moment, own) if (day := _day(moment, year))]
                if days and all(day.weekday() != moment.weekday for day in days):
                    place = reading.place(*here)
                    right = Place(place.line, place.column, weekday(days[0]))
                    yield Contradiction(WEEKDAY, place, right)
    for passage in reading.passages:
        for match in _NUMERIC.finditer(passage.text) if "20" in passage.text else ():
            if not _is_day(int(match[3]), int(match[2]), int(match[1])) and int(match[2]) > 0:
                place = reading.place(passage, *match.span())
                yield Contradiction(IMPOSSIBLE, place, place)


def _own_day(reading: Reading) -> date | None:
    entry = reading.basis.entry
    return entry.meeting.meeting.date if isinstance(entry, ItemEntry) else exact_day(entry.when)


def _years(moment: Moment, own: date | None) -> tuple[int, ...]:
    """The years that a date may be of: its own, else those around the record's; that one first."""
    if moment.year is not None:
        return (moment.year,)
    return (own.year, own.year - 1, own.year + 1) if own else ()


def _day(moment: Moment, year: int) -> date | None:
    day, month = moment.day, moment.month
    return date(year, month, day) if day and month and _is_day(year, month, day) else None


def _possible(moment: Moment) -> bool:
    return _is_day(moment.year or _LEAP, moment.month or 1, moment.day or 1)


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


DAYS = Rule((WEEKDAY, IMPOSSIBLE), _find)
