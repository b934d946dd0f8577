"""In: the built example edition. Out: what is walked through: a page of each kind, and pages with something opened."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache

from bs4 import BeautifulSoup
from playwright.sync_api import Browser, Page
from tests.accessibility.walk import FROM_THE_TOP
from tests.accessibility.window import WIDE, Look, turned_to
from tests.browser.kinds import KINDS, kinds_of, one_of_each
from tests.conftest import Site


@dataclass(frozen=True)
class Place:
    """A page's address below the site's; `opens` is a control that is opened first, `waits` what then has to show."""

    address: str
    opens: str = ""
    waits: str = ""


# Beside the kinds: the page that says that there is none, the item with the widest table, the search page with its
# filters opened, and with results.
LOST, TABLES, OPENED, FOUND = "lost", "tables", "opened", "found"
# A page from right to left with a notice after it; one from left to right is among the kinds (committee).
NOTICED = "noticed"
PLACES = (*KINDS, LOST, TABLES, OPENED, FOUND, NOTICED)
# A summary, and a page about the programme, in another language: the one that is written from right to left.
TRANSLATION, SUNFLOWER = "translation", "sunflower-translation"
# What other ways of looking are tried on, where every kind would only cost time.
KEY = ("front", "meeting", TABLES, TRANSLATION, "search")


@cache
def places(site: Site) -> dict[str, Place]:
    """Name → place, for every name of PLACES."""
    found = {kind: Place(address) for kind, address in one_of_each(site).items()}
    found[LOST] = Place("404.html")
    kinds = kinds_of(site.folder).items()
    items = [address for address, kind in kinds if kind == "item"]
    found[TABLES] = Place(max(items, key=lambda address: (columns(site, address), address)))
    search = found["search"].address
    found[OPENED] = Place(search, opens="main summary", waits="main details[open]")
    found[FOUND] = Place(f"{search}?q=unge", waits="main [role=status]:not(:empty)")
    for language_version in (TRANSLATION, SUNFLOWER):
        right_to_left = (address for address, kind in kinds if kind == language_version and address.endswith("/ar/"))
        found[language_version] = Place(next(right_to_left))
    found[NOTICED] = Place("koebenhavn/notater/2024-orienteringstiltag-solsikkeprogrammet/ar/")
    return found


def html(site: Site, address: str) -> BeautifulSoup:
    return BeautifulSoup((site.folder / address / "index.html").read_bytes(), "lxml")


def columns(site: Site, address: str) -> int:
    """The columns of the page's widest table."""
    return max((len(row(["th", "td"])) for row in html(site, address)("tr")), default=0)


@contextmanager
def shown(browser: Browser, site: Site, place: Place, look: Look = WIDE) -> Iterator[Page]:
    """The place, opened and ready."""
    with turned_to(browser, site.url + place.address, look) as page:
        if place.opens:
            page.locator(place.opens).first.press("Enter")
        if place.waits:
            page.locator(place.waits).first.wait_for()
        if place.opens:
            page.evaluate(FROM_THE_TOP)
        yield page
