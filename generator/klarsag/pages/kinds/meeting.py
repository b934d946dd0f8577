"""The page of a meeting: who was there, and what was treated."""

from collections import defaultdict
from collections.abc import Iterator

from klarsag.pages.apart import told_apart
from klarsag.pages.interface import Interface
from klarsag.pages.listing import listed
from klarsag.pages.page import Page
from klarsag.pages.trail import to_committee
from klarsag.records.archive import Archive
from klarsag.records.entry import MeetingEntry
from klarsag.records.meeting import Present


def pages(archive: Archive, ui: Interface) -> Iterator[Page]:
    around = _around(archive.meetings())
    for entry in archive.meetings():
        meeting, name = entry.meeting, archive.committee_name(entry)
        before, after = around[entry]
        short = archive.authority(entry.authority).authority.short_name
        [items] = told_apart(ui, [listed(archive, item, ui) for item in archive.items(entry)])
        yield Page(
            kind="meeting",
            address=entry.address,
            template="meeting.md.j2",
            section="meetings",
            title=ui("Meeting on {day}").format(day=ui.day(meeting.date)),
            head=(name, short),
            trail=to_committee(archive, entry.authority, meeting.committee, ui),
            authority=entry.authority,
            committee=meeting.committee,
            description=ui("Agenda and decisions: {name}, {day}.").format(name=name, day=ui.day(meeting.date)),
            context={
                "entry": entry,
                "meeting": meeting,
                "committee": name,
                "items": items,
                "there": [person for person in meeting.participants if person.presence is Present.PRESENT],
                "partly": [person for person in meeting.participants if person.presence is Present.PARTLY],
                "away": [
                    person for person in meeting.participants if person.presence in (Present.APOLOGY, Present.ABSENT)
                ],
                "before": before,
                "after": after,
            },
        )


def _around(meetings: list[MeetingEntry]) -> dict[MeetingEntry, tuple[MeetingEntry | None, MeetingEntry | None]]:
    """Each meeting with the one before and the one after it of the same committee."""
    series: dict[tuple[str, str], list[MeetingEntry]] = defaultdict(list)
    for entry in meetings:
        series[entry.authority, entry.meeting.committee].append(entry)
    return {
        entry: (before, after)
        for same in series.values()
        for before, entry, after in zip([None, *same[:-1]], same, [*same[1:], None], strict=True)
    }
