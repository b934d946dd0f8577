"""What is to be treated: announcements in records, and agendas that have no minutes yet, in order of time.

What is still to come is told by the records, never by a clock: nothing in the authority's part of the edition is newer.
The same records give the same page on any day.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from klarsag.pages.interface import Interface
from klarsag.pages.listing import listed
from klarsag.records.archive import Archive
from klarsag.records.meeting import Status


@dataclass(frozen=True, order=True)
class Announced:
    """A treatment to come: the day, who treats it, and the page that tells of it. `brief` is Markdown."""

    date: str
    body: str
    title: str
    address: str
    authority: str
    brief: str | None = None


def announced(archive: Archive, ui: Interface, authority: str | None = None) -> list[Announced]:
    """Everything to come, the next first, each once."""
    known = [entry.slug for entry in archive.authorities() if authority in (None, entry.slug)]
    newest = {slug: _newest(archive, slug) for slug in known}
    return sorted({what for slug in known for what in _of(archive, ui, slug) if what.date > newest[slug]})


def _of(archive: Archive, ui: Interface, authority: str) -> Iterator[Announced]:
    short = archive.authority(authority).authority.short_name
    for entry in archive.entries(authority):
        if entry.record is None or not entry.record.coming:
            continue
        told = listed(archive, entry, ui)
        for text in entry.record.coming:
            resolved = archive.resolve(text, authority, entry.committee)
            if resolved:
                day = resolved.day.isoformat()
                yield Announced(day, resolved.body or "", told.title, told.address, short, told.brief)
    for meeting in archive.meetings(authority):
        if meeting.meeting.status is Status.AGENDA:
            day, name = meeting.meeting.date.isoformat(), archive.committee_name(meeting)
            yield Announced(day, name, ui("Agenda of the meeting"), meeting.address, short)


def _newest(archive: Archive, authority: str) -> str:
    """The day of the newest minutes or memo; nothing before it is still to come."""
    minutes = (entry.meeting for entry in archive.meetings(authority) if entry.meeting.status is Status.MINUTES)
    days = [meeting.date.isoformat() for meeting in minutes]
    return max([*days, *(entry.when for entry in archive.memos(authority))], default="")
