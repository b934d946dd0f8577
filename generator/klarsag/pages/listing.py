"""Items and memos as lists show them: title, brief, outcome, where and when; closed ones with what may be seen."""

from dataclasses import dataclass

from klarsag.pages.interface import Interface
from klarsag.pages.outcomes import summary
from klarsag.records.archive import Archive
from klarsag.records.easyread import EasyRead
from klarsag.records.entry import ItemEntry, MemoEntry
from klarsag.records.published import published_summary
from klarsag.records.values import Outcome


@dataclass(frozen=True)
class Listed:
    """A line of a list. `brief` is Markdown of the easy-read summary, or None where there is none."""

    title: str
    address: str
    date: str
    number: str | None
    body: str | None
    authority: str
    brief: str | None
    outcomes: tuple[Outcome, ...]
    closed: bool = False
    official: str | None = None


def listed(archive: Archive, entry: ItemEntry | MemoEntry, ui: Interface) -> Listed:
    """An item or memo for a list."""
    authority = archive.authority(entry.authority).authority.short_name
    if isinstance(entry, MemoEntry):
        memo = entry.memo
        committee = archive.committee(entry.authority, memo.committee) if memo.committee else None
        title, official, brief = _titles(memo.title, published_summary(entry))
        return Listed(
            title,
            entry.address,
            memo.date,
            None,
            committee.name if committee else memo.sender,
            authority,
            brief,
            tuple(summary(memo)),
            official=official,
        )
    day, body = entry.meeting.meeting.date.isoformat(), archive.committee_name(entry.meeting)
    if entry.open is None:
        title = entry.title or ui("Closed item")
        return Listed(title, entry.address, day, entry.item.number, body, authority, None, (), closed=True)
    title, official, brief = _titles(entry.open.title, published_summary(entry))
    outcomes = tuple(summary(entry.open))
    return Listed(title, entry.address, day, entry.item.number, body, authority, brief, outcomes, official=official)


def _titles(title: str, easy_read: EasyRead | None) -> tuple[str, str | None, str | None]:
    """The title to show, the official one where it differs, the brief."""
    if easy_read is None:
        return title, None, None
    if easy_read.title and easy_read.title != title:
        return easy_read.title, title, easy_read.brief
    return title, None, easy_read.brief


def newest(archive: Archive, authority: str | None = None, most: int = 6) -> list[ItemEntry]:
    """The newest decided items, those with an easy-read summary first."""
    decided = [
        item
        for meeting in reversed(archive.meetings(authority))
        for item in archive.items(meeting)
        if item.open and summary(item.open)
    ]
    told = [item for item in decided if published_summary(item)]
    return (told or decided)[:most]
