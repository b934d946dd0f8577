"""The search page: what the search can be narrowed by, and the ways to the decisions that need no search."""

from collections.abc import Iterator
from dataclasses import dataclass

from klarsag.danish.sorting import danish_key
from klarsag.pages.facets import outcome_value
from klarsag.pages.interface import Interface
from klarsag.pages.outcomes import WORDS, summary
from klarsag.pages.page import Page
from klarsag.pages.trail import home
from klarsag.records.archive import Archive

ADDRESS = "/soeg/"


@dataclass(frozen=True)
class Filter:
    """A group of choices. `name` stands in the address of a search; a choice is its value there and its words."""

    name: str
    title: str
    choices: tuple[tuple[str, str], ...]


def pages(archive: Archive, ui: Interface) -> Iterator[Page]:
    yield Page(
        kind="search",
        address=ADDRESS,
        title=ui("Search"),
        template="search.md.j2",
        trail=home(ui),
        section="search",
        description=ui("Search in decisions, meetings, memos and explained words."),
        context={
            "filters": filters(archive, ui),
            "authorities": [
                (
                    entry,
                    [body for body in entry.committees if archive.meetings(entry.slug, body.id)],
                    sorted({meeting.meeting.date.year for meeting in archive.meetings(entry.slug)}, reverse=True),
                )
                for entry in archive.authorities()
            ],
            "topics": any(archive.topics(entry.slug) for entry in archive.authorities()),
            "glossary": bool(archive.glossary()),
        },
    )


def filters(archive: Archive, ui: Interface) -> tuple[Filter, ...]:
    """The filters in which there is something to choose: one authority alone is no choice."""
    authorities, entries = archive.authorities(), archive.entries()
    met = {(meeting.authority, meeting.meeting.committee) for meeting in archive.meetings()}
    met |= {(entry.authority, entry.committee) for entry in entries if entry.committee}
    # Two authorities may both have a finance committee: it is one choice, and the authority is another.
    bodies = {body.id: body.name for entry in authorities for body in entry.committees if (entry.slug, body.id) in met}
    days = {entry.when for entry in entries} | {meeting.meeting.date.isoformat() for meeting in archive.meetings()}
    decided = {outcome for entry in entries if entry.record for outcome in summary(entry.record)}
    made = (
        Filter("myndighed", ui("Authority"), tuple((one.slug, one.authority.short_name) for one in authorities)),
        Filter("udvalg", ui("Committee"), tuple(sorted(bodies.items(), key=lambda body: danish_key(body[1])))),
        Filter("aar", ui("Year"), tuple((year, year) for year in sorted({day[:4] for day in days}, reverse=True))),
        Filter(
            "udfald", ui("Decision"), tuple((outcome_value(one), ui(WORDS[one][0])) for one in WORDS if one in decided)
        ),
    )
    return tuple(found for found in made if len(found.choices) > 1)
