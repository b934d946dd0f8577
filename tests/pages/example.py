"""Out: the pages of the example edition, planned once, and the HTML that the parser makes of each."""

from functools import cache

from bs4 import BeautifulSoup
from tests.conftest import PROJECT

from klarsag.pages.page import Page
from klarsag.site.edition import Site, read_site


@cache
def site() -> Site:
    return read_site(PROJECT / "content", "da")


def html(page: Page) -> BeautifulSoup:
    return BeautifulSoup(site().render(page, site().markdown(page)).html, "lxml")


@cache
def html_at(address: str) -> BeautifulSoup:
    """The page at `address`, made once: a test that changes it takes a copy."""
    return html(next(page for page in site().pages if page.address == address))
