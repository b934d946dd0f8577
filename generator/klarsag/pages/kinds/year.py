"""The decisions of a year, one page for each authority and year."""

from collections.abc import Iterator
from itertools import groupby

from klarsag.pages.apart import told_apart
from klarsag.pages.interface import Interface
from klarsag.pages.listing import listed
from klarsag.pages.page import Page
from klarsag.pages.trail import to_authority
from klarsag.records.archive import Archive


def pages(archive: Archive, ui: Interface) -> Iterator[Page]:
    for authority in archive.authorities():
        meetings = archive.meetings(authority.slug)
        for year, found in groupby(meetings, key=lambda meeting: meeting.meeting.date.year):
            held = list(reversed(list(found)))
            items = ([listed(archive, item, ui) for item in archive.items(meeting)] for meeting in held)
            lists = told_apart(ui, *items)
            yield Page(
                kind="year",
                address=f"/{authority.slug}/beslutninger/{year}/",
                template="year.md.j2",
                title=ui("Decisions in {year}").format(year=year),
                head=(authority.authority.short_name,),
                trail=to_authority(archive, authority.slug, ui),
                section="meetings",
                authority=authority.slug,
                description=ui("What the committees of {name} decided in {year}.").format(
                    name=authority.authority.name, year=year
                ),
                context={
                    "year": year,
                    "meetings": [
                        (meeting, archive.committee_name(meeting), treated)
                        for meeting, treated in zip(held, lists, strict=True)
                    ],
                },
            )
