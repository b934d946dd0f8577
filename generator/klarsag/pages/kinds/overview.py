"""The pages of the main menu: all committees, all meetings, all topics."""

from collections.abc import Iterator

from klarsag.pages.interface import Interface
from klarsag.pages.page import Page
from klarsag.pages.trail import home
from klarsag.records.archive import Archive
from klarsag.records.topics import topic_name


def pages(archive: Archive, ui: Interface) -> Iterator[Page]:
    authorities = archive.authorities()
    yield Page(
        kind="committees",
        address="/udvalg/",
        title=ui("Committees"),
        template="committees.md.j2",
        section="committees",
        description=ui("The committees whose decisions you can read here."),
        trail=home(ui),
        context={
            "authorities": [
                (entry, [(body, len(archive.meetings(entry.slug, body.id))) for body in entry.committees])
                for entry in authorities
            ]
        },
    )
    yield Page(
        kind="meetings",
        address="/moeder/",
        title=ui("Meetings"),
        template="meetings.md.j2",
        section="meetings",
        description=ui("Meetings, the newest first."),
        trail=home(ui),
        context={
            "authorities": [
                (
                    entry,
                    [(meeting, archive.committee_name(meeting)) for meeting in reversed(archive.meetings(entry.slug))][
                        :12
                    ],
                    sorted({meeting.meeting.date.year for meeting in archive.meetings(entry.slug)}, reverse=True),
                )
                for entry in authorities
            ]
        },
    )
    yield Page(
        kind="topics",
        address="/emner/",
        title=ui("Topics"),
        template="topics.md.j2",
        section="topics",
        description=ui("Decisions by topic."),
        trail=home(ui),
        context={
            "authorities": [
                (entry, [(group, topic_name(group), len(found)) for group, found in archive.topics(entry.slug).items()])
                for entry in authorities
            ]
        },
    )
