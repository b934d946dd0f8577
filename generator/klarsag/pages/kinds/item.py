"""The page of an agenda item, in the reading order of the design; a closed item shows only what the law lets it."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from klarsag.pages.attachments import assets
from klarsag.pages.interface import Interface
from klarsag.pages.languages import versions
from klarsag.pages.listing import listed
from klarsag.pages.page import Page
from klarsag.pages.trail import to_meeting
from klarsag.pages.treated import description, shown_title, values
from klarsag.records.archive import Archive
from klarsag.records.entry import ItemEntry
from klarsag.records.item import AgendaItem, ClosedItem


def pages(archive: Archive, ui: Interface) -> Iterator[Page]:
    for meeting in archive.meetings():
        entries = archive.items(meeting)
        for place, entry in enumerate(entries):
            around = {
                "before": listed(archive, entries[place - 1], ui) if place else None,
                "after": listed(archive, entries[place + 1], ui) if place + 1 < len(entries) else None,
                "date": meeting.meeting.date,
            }
            page = _page(archive, entry, around, ui)
            yield (
                _closed(page, archive, entry, entry.item, ui)
                if isinstance(entry.item, ClosedItem)
                else _open(page, archive, entry, entry.item, ui)
            )


def _page(archive: Archive, entry: ItemEntry, around: dict[str, Any], ui: Interface) -> Page:
    """What the page of every item has, whether it is open or closed."""
    meeting = entry.meeting
    short = archive.authority(entry.authority).authority.short_name
    return Page(
        kind="item",
        address=entry.address,
        template="item.md.j2",
        section="meetings",
        title="",
        head=(ui.day(meeting.meeting.date), archive.committee_name(meeting), short),
        trail=to_meeting(archive, meeting, ui),
        authority=entry.authority,
        committee=meeting.meeting.committee,
        context=around,
        meta={"number": entry.item.number},
    )


def _open(page: Page, archive: Archive, entry: ItemEntry, item: AgendaItem, ui: Interface) -> Page:
    return replace(
        page,
        title=shown_title(entry),
        description=description(entry),
        versions=tuple(versions(archive, entry)),
        assets=assets(archive, entry, item),
        context={**page.context, **values(archive, entry, item, ui), "number": item.number},
    )


def _closed(page: Page, archive: Archive, entry: ItemEntry, item: ClosedItem, ui: Interface) -> Page:
    return replace(
        page,
        kind="closed",
        template="closed.md.j2",
        title=entry.title or ui("Closed item"),
        description=ui("A closed item: the committee treated it behind closed doors."),
        context={
            **page.context,
            "item": item,
            "titled": entry.title is not None,
            "case": archive.case(entry),
        },
    )
