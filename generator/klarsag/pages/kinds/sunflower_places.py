"""The pages that authorities share about the Sunflower programme: every place, and how staff meet its wearers."""

from collections.abc import Iterator

from klarsag.pages.interface import Interface
from klarsag.pages.page import Crumb, Page
from klarsag.pages.trail import home
from klarsag.records.archive import Archive
from klarsag.sunflower import addresses
from klarsag.sunflower.membership import holds
from klarsag.sunflower.phrases import page_address
from klarsag.sunflower.places import anchors
from klarsag.texts import _

TITLE = _("The Sunflower programme")


def pages(archive: Archive, ui: Interface) -> Iterator[Page]:
    """None at all where no authority of the edition has written anything about the programme."""
    known = [(entry, entry.sunflower) for entry in archive.authorities() if entry.sunflower]
    if not known:
        return
    yield Page(
        kind="sunflower-places",
        address=addresses.PLACES,
        title=ui(TITLE),
        template="sunflower_places.md.j2",
        trail=home(ui),
        description=ui("The places of the Sunflower programme."),
        context={
            "members": [
                (
                    entry.authority,
                    page_address(entry, ui.language, ui.language),
                    list(zip(sunflower.places, anchors(sunflower), strict=True)),
                )
                for entry, sunflower in known
                if holds(sunflower, archive.day)
            ],
            "ways": addresses,
        },
    )
    yield Page(
        kind="sunflower-staff",
        address=addresses.STAFF,
        title=ui("When you meet somebody with a sunflower lanyard"),
        template="sunflower_staff.md.j2",
        trail=(*home(ui), Crumb(ui(TITLE), addresses.PLACES)),
        description=ui("Five short rules for staff."),
        context={"ways": addresses},
    )
