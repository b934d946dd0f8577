"""The front page: the newest decisions, what is coming, the committees, and the ways to find more."""

from collections.abc import Iterator

from klarsag.pages.announced import announced
from klarsag.pages.apart import told_apart
from klarsag.pages.interface import Interface
from klarsag.pages.listing import listed, newest
from klarsag.pages.page import Page
from klarsag.records.archive import Archive


def pages(archive: Archive, ui: Interface) -> Iterator[Page]:
    years = sorted({meeting.meeting.date.year for meeting in archive.meetings()}, reverse=True)
    news, coming = told_apart(ui, (listed(archive, item, ui) for item in newest(archive)), announced(archive, ui)[:6])
    yield Page(
        kind="front",
        address="/",
        title=ui("What the committees decided"),
        template="front.md.j2",
        description=ui("Decisions of municipal committees, briefly and in plain language."),
        context={
            "news": news,
            "coming": coming,
            "authorities": [
                (entry, [body for body in entry.committees if archive.meetings(entry.slug, body.id)])
                for entry in archive.authorities()
            ],
            "years": [
                (entry, year)
                for year in years
                for entry in archive.authorities()
                if any(meeting.meeting.date.year == year for meeting in archive.meetings(entry.slug))
            ],
        },
    )
