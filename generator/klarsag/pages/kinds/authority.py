"""The pages of an authority and of its committees."""

from collections.abc import Iterator
from itertools import groupby

from klarsag.danish.sorting import danish_key
from klarsag.pages.announced import announced
from klarsag.pages.apart import told_apart
from klarsag.pages.interface import Interface
from klarsag.pages.listing import listed, newest
from klarsag.pages.page import Page
from klarsag.pages.trail import home, to_authority
from klarsag.records.archive import Archive
from klarsag.records.entry import AuthorityEntry
from klarsag.records.meeting import Attendance, Committee
from klarsag.sunflower.membership import holds


def pages(archive: Archive, ui: Interface) -> Iterator[Page]:
    for entry in archive.authorities():
        yield _authority(archive, entry, ui)
        for committee in entry.committees:
            yield _committee(archive, entry, committee, ui)


def _authority(archive: Archive, entry: AuthorityEntry, ui: Interface) -> Page:
    meetings = archive.meetings(entry.slug)
    news, coming, memos = told_apart(
        ui,
        (listed(archive, item, ui) for item in newest(archive, entry.slug)),
        announced(archive, ui, entry.slug)[:6],
        [listed(archive, memo, ui) for memo in reversed(archive.memos(entry.slug))][:5],
    )
    return Page(
        kind="authority",
        address=entry.address,
        title=entry.authority.name,
        template="authority.md.j2",
        trail=home(ui),
        section="committees",
        authority=entry.slug,
        description=ui("What the committees of {name} decided.").format(name=entry.authority.name),
        context={
            "entry": entry,
            "committees": [(body, len(archive.meetings(entry.slug, body.id))) for body in entry.committees],
            "news": news,
            "coming": coming,
            "years": sorted({meeting.meeting.date.year for meeting in meetings}, reverse=True),
            "memos": memos,
            "topics": bool(archive.topics(entry.slug)),
            "sunflower": holds(entry.sunflower, archive.day),
        },
    )


def _committee(archive: Archive, entry: AuthorityEntry, committee: Committee, ui: Interface) -> Page:
    meetings = list(reversed(archive.meetings(entry.slug, committee.id)))
    own = [memo for memo in reversed(archive.memos(entry.slug)) if memo.memo.committee == committee.id]
    [memos] = told_apart(ui, [listed(archive, memo, ui) for memo in own])
    years = [
        (year, [(meeting, len(archive.items(meeting))) for meeting in found])
        for year, found in groupby(meetings, key=lambda meeting: meeting.meeting.date.year)
    ]
    return Page(
        kind="committee",
        address=entry.committee_address(committee.id),
        title=committee.name,
        template="committee.md.j2",
        head=(entry.authority.short_name,),
        trail=to_authority(archive, entry.slug, ui),
        section="committees",
        authority=entry.slug,
        committee=committee.id,
        description=ui("Meetings and decisions of {name}.").format(name=committee.name),
        context={
            "committee": committee,
            "years": years,
            "members": _members([person for meeting in meetings for person in meeting.meeting.participants]),
            "memos": memos,
        },
    )


def _members(seen: list[Attendance]) -> list[Attendance]:
    """Everybody seen in a meeting, once a name, as the newest meeting names them."""
    people: dict[str, Attendance] = {}
    for person in seen:
        people.setdefault(person.name, person)
    return sorted(people.values(), key=lambda person: danish_key(person.name))
