"""A record's dates in, those out on which a committee or council is said to have met, though they are in a weekend."""

import re
from collections.abc import Iterator

from klarsag.checks.consistency.meetings import MEETINGS
from klarsag.checks.consistency.reading import Contradiction, Place, Reading, Rule
from klarsag.checks.facts.basis import Role
from klarsag.danish.dates import weekday
from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

WEEKEND = Kind(
    "meeting-on-weekend",
    Severity.WARNING,
    _("“{quote}”: {said} is a {other}, and committees hardly meet then."),
    _("The day or the year is most often wrong, and a reader looks in vain for the minutes."),
    _("Look the meeting up and correct the day. Was it held that day, then write the weekday before the date."),
    wrong="Byrådet godkendte planen den 8. marts 2025.",
    right="Byrådet godkendte planen den 10. marts 2025.",
    source=_(
        "Looks at what a council or committee is told to have decided, treated or heard, with a whole date after it "
        "in the same sentence. A date with its weekday is left out, and so is one that another rule has told of."
    ),
)
_SATURDAY = 5
_BODY = r"(?:[Bb]yråd\w*|[Kk]ommunalbestyrelse\w*|[Bb]orgerrepræsentation\w*|\w*[Uu]dvalg(?:et)?)"
_DONE = r"(?:besluttede|godkendte|vedtog|behandlede|tiltrådte|drøftede|fik\s+forelagt|blev\s+orienteret)"
_MET = re.compile(rf"\b(?:{_BODY}\s+(?:\w+\s+)?{_DONE}|{_DONE}\s+{_BODY})\b[^.;:]{{0,70}}?\b(?:den|d\.)\s*$")


def _find(reading: Reading) -> Iterator[Contradiction]:
    told: set[tuple[int, int]] | None = None
    for passage, moments in reading.moments:
        for moment in moments if passage.role is not Role.CELL else ():
            day = moment.date
            if not day or day.weekday() < _SATURDAY or moment.weekday is not None:
                continue
            if _MET.search(passage.text[: moment.start]):
                if told is None:
                    told = {(one.here.line, one.here.column) for one in MEETINGS.find(reading)}
                here = reading.place(passage, moment.start, moment.end)
                if (here.line, here.column) not in told:
                    yield Contradiction(WEEKEND, here, Place(here.line, here.column, weekday(day)))


WEEKENDS = Rule((WEEKEND,), _find)
