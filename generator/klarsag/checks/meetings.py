"""Meetings that are in the edition twice, and agendas that hold decisions."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from klarsag.checks.check import Check, Looked
from klarsag.records.entry import MeetingEntry
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.records.meeting import Status
from klarsag.texts import _

REPEATED = Kind(
    "meeting-repeated",
    Severity.ERROR,
    _("The folder “{folder}” holds a meeting of the same committee on the same day."),
    _("Both would have the same address, and only one could be shown."),
    _("Put all items into one of the two folders, or correct dato or udvalg."),
    wrong="2025-09-08-oekonomiudvalget/moede.yaml\n2025-09-08-oekonomiudvalget-2/moede.yaml",
    right="2025-09-08-oekonomiudvalget/moede.yaml",
)
STATUS = Kind(
    "meeting-status",
    Severity.WARNING,
    _("The status is “{value}”, but item {number} holds a decision."),
    _("Readers would be told that nothing is decided yet."),
    _("Write “status: referat”, or take the decisions out."),
    wrong="status: dagsorden",
    right="status: referat",
)


def _find(looked: Looked) -> Iterator[Finding]:
    first: dict[tuple[str, str, date], MeetingEntry] = {}
    for entry in looked.edition.meetings:
        other = first.setdefault(entry.key, entry)
        if other is not entry:
            yield entry.document.finding(REPEATED, ("dato",), folder=other.folder)
    decided: dict[str, list[str]] = defaultdict(list)
    for item in looked.edition.items:
        if (item.open and item.open.decisions) or (item.closed and item.closed.public_decision):
            decided[item.meeting.folder].append(item.item.number)
    for entry in looked.edition.meetings:
        if entry.meeting.status is not Status.MINUTES and (numbers := decided.get(entry.folder)):
            yield entry.document.finding(STATUS, ("status",), value=entry.meeting.status, number=numbers[0])


MEETINGS = Check((REPEATED, STATUS), _find)
