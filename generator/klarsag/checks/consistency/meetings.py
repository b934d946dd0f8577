"""A record's own meeting and case number in, what its text says otherwise out: another day, another number."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from rapidfuzz.distance import OSA

from klarsag.checks.consistency.reading import Contradiction, Place, Reading, Rule
from klarsag.checks.facts.basis import Passage, Role
from klarsag.danish.bodies import find_bodies
from klarsag.danish.dates import find_dates, long_date
from klarsag.quantities.moments import Moment
from klarsag.records.entry import ItemEntry
from klarsag.records.finding import Kind, Severity
from klarsag.records.meeting import Committee
from klarsag.texts import _

AGENDA = Kind(
    "agenda-day-differs",
    Severity.WARNING,
    _("The agenda is said to be of {said}, but the meeting is {other} (moede.yaml)."),
    _("It looks as if another meeting's agenda was approved, often because an old text was copied."),
    _("Correct the day in the text, or the day of the meeting."),
    wrong="# mødet 2025-09-08\nDagsorden for mødet den 18. august 2025 godkendes.",
    right="# mødet 2025-09-08\nDagsorden for mødet den 8. september 2025 godkendes.",
    source=_("Looks at “dagsorden for mødet den …” in an item whose title is about the agenda itself."),
)
MEETING = Kind(
    "meeting-day-differs",
    Severity.WARNING,
    _("“{said}”: the edition has no meeting of {committee} that day. The nearest is {other}."),
    _("A reader looks for a meeting that was not, and the reference becomes no link."),
    _(
        "Look the meeting up and correct the day. Was there a meeting that is not in the edition, then say so under "
        "“accepteret”."
    ),
    wrong="Udvalget sagde ja den 18. september 2025.\n# møder: 2025-09-08, 2025-10-20",
    right="Udvalget sagde ja den 8. september 2025.\n# møder: 2025-09-08, 2025-10-20",
    source=_(
        "Looks at a committee of the edition, by its name, with a day right beside it, between its first and last "
        "meeting here, where a meeting three days away or less, or a single digit away, is here and one that day is "
        "not. Whether a meeting is missing from the edition it cannot know."
    ),
)
CASE = Kind(
    "case-number-differs",
    Severity.WARNING,
    _("The text says case {said}; the front matter says {other}."),
    _("Whoever looks the case up finds another one."),
    _("Look the case number up and correct the wrong one."),
    wrong="sagsnummer: 25-8-15.00.00-P20\n---\nSe sag 25-9-15.00.00-P20.",
    right="sagsnummer: 25-8-15.00.00-P20\n---\nSe sag 25-8-15.00.00-P20.",
    source=_("Compares case numbers that have the same form and are one sign apart. Other numbers are other cases."),
)
_AGENDA = re.compile(r"\bdagsorden(?:en)?\s+(?:for|til)\s+(?:\w+\s+){0,2}?(?:den\s+|d\.\s*)?$", re.IGNORECASE)
_OWN_AGENDA = re.compile(r"dagsorden", re.IGNORECASE)
_ANOTHER = re.compile(r"\b(?:byråd|kommunalbestyrelse|økonomiudvalg)\w*", re.IGNORECASE)
# What a committee does at its meetings, and the day right after it.
_DONE = re.compile(
    r"\b[Uu]dvalget\s+(?:blev\s+\w+|drøftede|behandlede|godkendte|besluttede|tiltrådte|fik\s+forelagt)\b"
    r"[^.,;]{0,70}?\b(?:den|d\.)\s+"
)
_BODY = re.compile(r"udvalg|råd|styre|bestyrelse|repræsentation|magistrat|nævn|møde", re.IGNORECASE)
_NEAR = 3  # days


def _find(reading: Reading) -> Iterator[Contradiction]:
    entry = reading.basis.entry
    if isinstance(entry, ItemEntry):
        if _OWN_AGENDA.search(reading.record.title):
            for passage, moments in reading.moments:
                for moment in moments:
                    yield from _agenda(reading, entry.meeting.meeting.date, passage, moment)
        for passage, moments in reading.moments:
            if any(moment.date for moment in moments) and _BODY.search(passage.text):
                yield from _meetings(reading, passage)
    if reading.record.case_number:
        yield from _cases(reading, reading.record.case_number)


def _agenda(reading: Reading, own: date, passage: Passage, moment: Moment) -> Iterator[Contradiction]:
    if moment.date and moment.date != own and _AGENDA.search(passage.text[: moment.start]):
        here = reading.place(passage, moment.start, moment.end)
        yield Contradiction(AGENDA, here, Place(1, 1, long_date(own)))


def _meetings(reading: Reading, passage: Passage) -> Iterator[Contradiction]:
    """References by a committee's name, and what "udvalget" is told to have done on a day."""
    entry, archive = reading.basis.entry, reading.basis.archive
    seen = set()
    for resolved in archive.resolve_all(passage.text, entry.authority, entry.committee):
        reference = resolved.reference
        body = archive.committee_named(entry.authority, reference.body) if reference.body else None
        if body and not resolved.meeting and _is_named(passage.text, body.all_names):
            seen.add(resolved.day)
            for day in find_dates(passage.text[reference.start : reference.end])[:1]:
                here = reading.place(passage, reference.start + day.start, reference.start + day.end)
                yield from _no_meeting(reading, body, resolved.day, here)
    own = reading.basis.committee
    for match in _DONE.finditer(passage.text) if own and not _ANOTHER.search(passage.text) else ():
        for day in find_dates(passage.text[match.end() : match.end() + 40])[:1]:
            if own and day.start == 0 and day.date not in seen:
                here = reading.place(passage, match.end(), match.end() + day.end)
                yield from _no_meeting(reading, own, day.date, here, _NEAR)


def _no_meeting(
    reading: Reading, body: Committee, day: date, here: Place, most: int | None = None
) -> Iterator[Contradiction]:
    """The contradiction where `body` did not meet on `day`, and nearly that day it did."""
    archive = reading.basis.archive
    days = [meeting.meeting.date for meeting in archive.meetings(reading.basis.entry.authority, body.id)]
    if not days or day in days or not days[0] <= day <= days[-1]:
        return
    near = min(days, key=lambda one: abs((one - day).days))
    slip = next((one for one in days if OSA.distance(one.isoformat(), day.isoformat()) == 1), None)
    meant = near if abs((near - day).days) <= _NEAR else (slip if most is None else None)
    if meant:
        yield Contradiction(MEETING, here, Place(1, 1, long_date(meant)), {"committee": body.name})


def _is_named(text: str, names: Sequence[str]) -> bool:
    """Whether the text names the committee, or says "udvalget" and names no other body that might be meant."""
    lower = text.lower()
    if any(name.lower() in lower for name in names):
        return True
    others = {mention.name.lower() for mention in find_bodies(text) if mention.name}
    return "udvalget" in lower and not others and not _ANOTHER.search(text)


def _cases(reading: Reading, own: str) -> Iterator[Contradiction]:
    form = re.sub(r"[A-ZÆØÅ]", "[A-ZÆØÅ]", re.sub(r"\d", r"\\d", re.escape(own)))
    alike = re.compile(rf"(?<![\w.,/-]){form}(?![\w/-])")
    for passage in reading.passages:
        for match in alike.finditer(passage.text) if passage.role is not Role.CELL else ():
            if OSA.distance(match[0], own) == 1:
                line, column = reading.document.place(("sagsnummer",))
                yield Contradiction(CASE, reading.place(passage, *match.span()), Place(line, column, own))


MEETINGS = Rule((AGENDA, MEETING, CASE), _find)
