"""The page of an agenda item, in the reading order of the design; a closed item shows only what the law lets it."""

from collections.abc import Iterator

from klarsag.pages.interface import Interface
from klarsag.pages.page import Page
from klarsag.pages.trail import to_meeting
from klarsag.pages.treated import assets, description, shown_title, values
from klarsag.records.archive import Archive
from klarsag.records.entry import ItemEntry


def pages(archive: Archive, ui: Interface) -> Iterator[Page]:
    for entry in archive.all_items():
        yield _open(archive, entry, ui) if entry.open else _closed(archive, entry, ui)


def _head(archive: Archive, entry: ItemEntry, ui: Interface) -> tuple[str, ...]:
    meeting = entry.meeting
    short = archive.authority(entry.authority).authority.short_name
    return ui.day(meeting.meeting.date), archive.committee_name(meeting), short


def _open(archive: Archive, entry: ItemEntry, ui: Interface) -> Page:
    item = entry.open
    assert item is not None
    return Page(
        kind="item",
        address=entry.address,
        template="item.md.j2",
        section="meetings",
        title=shown_title(item),
        head=_head(archive, entry, ui),
        description=description(item, entry.body),
        trail=to_meeting(archive, entry.meeting, ui),
        assets=assets(entry, item),
        authority=entry.authority,
        committee=entry.meeting.meeting.committee,
        context={**values(archive, entry, item, ui), "number": item.number, "date": entry.meeting.meeting.date},
        meta={"number": item.number},
    )


def _closed(archive: Archive, entry: ItemEntry, ui: Interface) -> Page:
    item = entry.closed
    assert item is not None
    return Page(
        kind="closed",
        address=entry.address,
        template="closed.md.j2",
        section="meetings",
        title=entry.title or ui("Closed item"),
        head=_head(archive, entry, ui),
        description=ui("A closed item: the committee treated it behind closed doors."),
        trail=to_meeting(archive, entry.meeting, ui),
        authority=entry.authority,
        committee=entry.meeting.meeting.committee,
        context={
            "item": item,
            "titled": entry.title is not None,
            "case": archive.case(entry),
            "date": entry.meeting.meeting.date,
        },
        meta={"number": item.number},
    )
