"""In: the built example edition in a real browser. Out: the header from the keyboard: skip link, menu, search."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.accessibility.window import Look, opened
from tests.conftest import Site

from klarsag.site.plugin import MENU
from klarsag.texts import translator

DANISH = translator("da")
SMALL = Look(320, 640)
TITLES = [DANISH(title) for _address, _section, title in MENU]
BUTTON = DANISH("Menu")


def focused(page: Page) -> str:
    return str(page.evaluate("() => document.activeElement.innerText.trim()"))


def reached(page: Page, name: str, most: int = 6) -> None:
    """Tabs until the control of that name has the focus."""
    for _ in range(most):
        if focused(page) == name:
            return
        page.keyboard.press("Tab")
    assert focused(page) == name


def test_the_first_stop_leads_past_the_header(window: Browser, site: Site) -> None:
    with opened(window, site.url + "om/") as page:
        page.keyboard.press("Tab")
        skip = page.locator(".skip")
        expect(skip).to_be_focused()
        box = skip.bounding_box()
        assert box is not None
        assert box["y"] >= 0
        page.keyboard.press("Enter")
        expect(page.locator("main")).to_be_focused()
        page.keyboard.press("Tab")
        assert page.evaluate("() => document.activeElement.closest('header') === null")


@pytest.mark.parametrize("key", ["Enter", "Space"])
@pytest.mark.parametrize("javascript", [True, False])
def test_the_menu_opens_and_closes_from_the_keyboard(window: Browser, site: Site, key: str, javascript: bool) -> None:
    with opened(window, site.url + "om/", Look(320, 640, javascript=javascript)) as page:
        button, menu = page.get_by_role("button", name=BUTTON, exact=True), page.locator(".menu")
        expect(menu).to_be_hidden()
        assert expanded(page) is False
        page.keyboard.press("Tab")
        for _ in range(4):
            if button.evaluate("button => button === document.activeElement"):
                break
            page.keyboard.press("Tab")
        expect(button).to_be_focused()
        page.keyboard.press(key)
        expect(menu).to_be_visible()
        assert expanded(page) is True
        expect(menu.get_by_role("link")).to_have_text(TITLES)
        page.keyboard.press("Tab")
        expect(menu.get_by_role("link").first).to_be_focused()
        page.keyboard.press("Escape")
        expect(menu).to_be_hidden()
        expect(button).to_be_focused()
        assert expanded(page) is False


def expanded(page: Page) -> bool | None:
    """What the browser tells a screen reader of the button's state."""
    tree = page.locator(".site button").aria_snapshot()
    assert BUTTON in tree
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    button = next(
        node
        for node in nodes
        if node.get("role", {}).get("value") == "button" and node.get("name", {}).get("value") == BUTTON
    )
    session.detach()
    found = {entry["name"]: entry["value"].get("value") for entry in button["properties"]}
    return found.get("expanded")


def test_a_closed_menu_is_no_stop(window: Browser, site: Site) -> None:
    with opened(window, site.url + "om/", SMALL) as page:
        seen = []
        for _ in range(8):
            page.keyboard.press("Tab")
            seen.append(focused(page))
    assert BUTTON in seen
    assert not {title for title in TITLES if title != DANISH("Search")} & set(seen)


def test_an_open_menu_hides_nothing_that_has_the_focus(window: Browser, site: Site) -> None:
    """Whoever tabs past the last entry goes on to the page below, and has to see where."""
    with opened(window, site.url + "om/", SMALL) as page:
        page.locator(".site button").press("Enter")
        reached(page, TITLES[-1], len(TITLES) + 1)
        for _ in range(3):
            page.keyboard.press("Tab")
            assert page.evaluate(
                """() => {
                  const box = document.activeElement.getClientRects()[0];
                  const top = document.elementFromPoint(box.left + 2, box.top + box.height / 2);
                  return document.activeElement.contains(top) || top.contains(document.activeElement);
                }"""
            ), focused(page)
        for _ in range(3):
            page.keyboard.press("Shift+Tab")
        expect(page.locator(".menu")).to_be_visible()


def test_a_wide_window_shows_the_menu_and_no_button(window: Browser, site: Site) -> None:
    with opened(window, site.url + "om/") as page:
        expect(page.locator(".site button")).to_be_hidden()
        expect(page.locator(".menu").get_by_role("link")).to_have_text(TITLES)
        rows = page.locator(".menu a").evaluate_all("links => links.map(link => link.getBoundingClientRect().top)")
        assert len(set(rows)) == 1


def test_a_browser_without_popovers_shows_the_menu(window: Browser, site: Site) -> None:
    """Such a browser knows neither the attribute nor the pseudo-class, so it leaves out what stands in @supports."""
    with opened(window, site.url + "om/", SMALL) as page:
        page.evaluate(
            """() => {
              document.querySelector(".menu").removeAttribute("popover");
              for (const sheet of document.styleSheets) {
                for (let at = sheet.cssRules.length - 1; at >= 0; at--) {
                  if (sheet.cssRules[at].conditionText?.includes("popover-open")) sheet.deleteRule(at);
                }
              }
            }"""
        )
        expect(page.locator(".menu").get_by_role("link").last).to_be_visible()
        expect(page.locator(".site button")).to_be_hidden()
        assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("width", [1280, 768, 767, 400, 320])
def test_the_search_is_one_step_away(window: Browser, site: Site, width: int) -> None:
    with opened(window, site.url + "om/", Look(width, 640)) as page:
        shown = [
            link for link in page.get_by_role("link", name=DANISH("Search"), exact=True).all() if link.is_visible()
        ]
        assert len(shown) == 1
        shown[0].click()
        expect(page).to_have_url(re.compile(r"/soeg/$"))


def test_the_entry_of_this_section_is_told(window: Browser, site: Site) -> None:
    for address, _section, title in MENU:
        with opened(window, site.url + address.lstrip("/")) as page:
            expect(page.locator(".menu [aria-current]")).to_have_text(DANISH(title))
