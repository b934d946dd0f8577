"""In: the header in a narrow window, a keyboard. Out: whether the menu opens, is walked through, and closes."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page
from tests.accessibility.axtree import Node, tree
from tests.accessibility.places import Place, shown
from tests.accessibility.walk import Stop, forwards, interactive, wrong
from tests.accessibility.window import WIDE, Look
from tests.conftest import Site

from klarsag.texts import translator

BUTTON = "header button"
LINKS = "header nav a"
LOOKS = {
    "400": Look(400, 800),
    "400 % zoom": Look(320, 256),
    "320 without script": Look(320, 640, javascript=False),
}


@pytest.fixture(params=LOOKS)
def page(window: Browser, site: Site, request: pytest.FixtureRequest) -> Iterator[Page]:
    with shown(window, site, Place(""), LOOKS[request.param]) as opened:
        yield opened


def control(page: Page) -> Node:
    """The button as a screen reader is told of it."""
    [banner] = tree(page).find("banner")
    [found] = banner.find("button")
    return found


def has_focus(page: Page, selector: str) -> bool:
    return bool(page.evaluate("(selector) => document.activeElement.matches(selector)", selector))


def tab_to_the_button(page: Page) -> None:
    for _ in range(9):
        page.keyboard.press("Tab")
        if has_focus(page, BUTTON):
            return
    pytest.fail("Tab does not come to the menu's button")


def test_closed_the_menu_keeps_its_links_to_itself(page: Page) -> None:
    assert control(page).name == translator("da")("Menu")
    assert control(page).states["expanded"] is False
    assert not any(link.is_visible() for link in page.locator(LINKS).all())
    interactive(page)
    tab_to_the_button(page)
    page.keyboard.press("Tab")
    assert has_focus(page, "main *, main")


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_a_key_opens_the_menu_and_escape_closes_it(page: Page, key: str) -> None:
    tab_to_the_button(page)
    page.keyboard.press(key)
    assert control(page).states["expanded"] is True
    links = page.locator(LINKS).all()
    assert len(links) >= 5
    assert all(link.is_visible() for link in links)
    page.keyboard.press("Tab")
    assert has_focus(page, LINKS)
    page.keyboard.press("Escape")
    assert control(page).states["expanded"] is False
    assert has_focus(page, BUTTON)
    assert not any(link.is_visible() for link in links)


def test_the_same_key_closes_the_menu(page: Page) -> None:
    tab_to_the_button(page)
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    assert control(page).states["expanded"] is False
    assert has_focus(page, BUTTON)


def test_tab_goes_through_the_open_menu_and_on(page: Page) -> None:
    tab_to_the_button(page)
    page.keyboard.press("Enter")
    names = interactive(page)
    walked = in_the_menu(page, forwards(page, len(names)))
    assert [stop.name for stop in walked] == page.evaluate(
        "(links) => globalThis.stops.expected.filter((stop) => stop.matches(links)).map(globalThis.stops.name)", LINKS
    )
    assert wrong(walked) == []
    indexes = [stop.index for stop in walked]
    assert indexes == sorted(indexes)


def in_the_menu(page: Page, stops: list[Stop]) -> list[Stop]:
    """The stops from the first one on, as far as they are the menu's."""
    inside = page.evaluate("(links) => globalThis.stops.expected.map((stop) => stop.matches(links))", LINKS)
    number = next((at for at, stop in enumerate(stops) if not inside[stop.index]), len(stops))
    assert number < len(stops), "Tab does not leave the menu"
    return stops[:number]


def test_what_the_open_menu_covers_is_uncovered_by_escape(page: Page) -> None:
    """WCAG 2.2, 2.4.11: what a reader has opened may cover the focus where a key uncovers it and leaves it there."""
    tab_to_the_button(page)
    page.keyboard.press("Enter")
    names = interactive(page)
    for _ in names:
        page.keyboard.press("Tab")
        if has_focus(page, "main *"):
            break
    before = page.evaluate("() => globalThis.stops.at().name")
    page.keyboard.press("Escape")
    after = page.evaluate("() => globalThis.stops.at()")
    assert (after["name"], after["problems"]) == (before, [])


def test_a_wide_window_shows_the_links_and_no_button(window: Browser, site: Site) -> None:
    with shown(window, site, Place(""), WIDE) as page:
        assert not page.locator(BUTTON).is_visible()
        assert all(link.is_visible() for link in page.locator(LINKS).all())
        [menu] = [nav for nav in tree(page).find("navigation") if nav.name == translator("da")("Main menu")]
        assert len(list(menu.find("link"))) >= 5
