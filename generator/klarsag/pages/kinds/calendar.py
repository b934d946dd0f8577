"""The calendar: treatments that records announce, and meetings whose minutes are not there yet."""

from collections.abc import Iterator

from klarsag.pages.interface import Interface
from klarsag.pages.listing import coming, listed
from klarsag.pages.page import Page
from klarsag.pages.trail import home
from klarsag.records.archive import Archive


def pages(archive: Archive, ui: Interface) -> Iterator[Page]:
    announced: dict[str, list[tuple[str | None, str, object]]] = {}
    for day, body, authority, entry in coming(archive):
        name = archive.authority(authority).authority.short_name
        announced.setdefault(day, []).append((body, name, listed(archive, entry, ui)))
    yield Page(
        kind="calendar",
        address="/kalender/",
        title=ui("Calendar"),
        template="calendar.md.j2",
        trail=home(ui),
        section="calendar",
        description=ui("What the committees are to treat."),
        context={"days": list(announced.items())},
    )
