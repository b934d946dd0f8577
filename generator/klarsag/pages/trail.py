"""The way from the front page to a page, step by step."""

from klarsag.pages.interface import Interface
from klarsag.pages.languages import SUMMARY
from klarsag.pages.page import Crumb
from klarsag.records.archive import Archive
from klarsag.records.entry import ItemEntry, MeetingEntry, MemoEntry


def home(ui: Interface) -> tuple[Crumb, ...]:
    return (Crumb(ui("Front page"), "/"),)


def to_authority(archive: Archive, authority: str, ui: Interface) -> tuple[Crumb, ...]:
    entry = archive.authority(authority)
    return (*home(ui), Crumb(entry.authority.short_name, entry.address, SUMMARY))


def to_committee(archive: Archive, authority: str, committee: str, ui: Interface) -> tuple[Crumb, ...]:
    known = archive.committee(authority, committee)
    crumbs = to_authority(archive, authority, ui)
    if known is None:
        return crumbs
    return (*crumbs, Crumb(known.name, archive.authority(authority).committee_address(committee), SUMMARY))


def to_meeting(archive: Archive, meeting: MeetingEntry, ui: Interface) -> tuple[Crumb, ...]:
    crumbs = to_committee(archive, meeting.authority, meeting.meeting.committee, ui)
    return (*crumbs, Crumb(ui.day(meeting.meeting.date), meeting.address))


def to_record(archive: Archive, entry: ItemEntry | MemoEntry, ui: Interface) -> tuple[Crumb, ...]:
    if isinstance(entry, ItemEntry):
        return to_meeting(archive, entry.meeting, ui)
    crumbs = to_authority(archive, entry.authority, ui)
    return (*crumbs, Crumb(ui("Memos"), f"/{entry.authority}/notater/"))
