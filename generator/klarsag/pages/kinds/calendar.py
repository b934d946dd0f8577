"""The calendar: treatments that records announce, and meetings whose minutes are not there yet."""

from collections.abc import Iterator
from itertools import groupby

from klarsag.pages.announced import announced
from klarsag.pages.apart import told_apart
from klarsag.pages.interface import Interface
from klarsag.pages.page import Page
from klarsag.pages.trail import home
from klarsag.records.archive import Archive


def pages(archive: Archive, ui: Interface) -> Iterator[Page]:
    [coming] = told_apart(ui, announced(archive, ui))
    days = groupby(coming, key=lambda what: what.date)
    yield Page(
        kind="calendar",
        address="/kalender/",
        title=ui("Calendar"),
        template="calendar.md.j2",
        trail=home(ui),
        section="calendar",
        description=ui("What the committees are to treat."),
        context={"days": [(day, list(found)) for day, found in days]},
    )
