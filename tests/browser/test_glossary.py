"""In: an item's page in a real Chromium. Out: whether a word's explanation is at hand, and in nobody's way."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route
from tests.accessibility.window import MAGNIFIED, Look, opened
from tests.browser.kinds import one_of_each
from tests.browser.voice import heard, read_all, said
from tests.conftest import Site

OPEN = ".meaning:popover-open"
WORD = "button.word"
PLACES = """word => {
  const box = word.getBoundingClientRect(), open = word.nextElementSibling.getBoundingClientRect();
  return [box.top, box.bottom, open.top, open.bottom, open.left, open.right]; }"""


# The paragraph of the first word as its author wrote it.
WRITTEN = """() => {
  const whole = document.querySelector("button.word").closest("p").cloneNode(true);
  whole.querySelectorAll(".meaning, .words").forEach((added) => added.remove());
  return whole.textContent.replace(/\\s+/g, " ").trim(); }"""
COPIED = """() => {
  getSelection().selectAllChildren(document.querySelector("button.word").closest("p"));
  return getSelection().toString().replace(/\\s+/g, " ").trim(); }"""


def item(site: Site) -> str:
    return site.url + one_of_each(site)["item"]


@pytest.fixture(scope="module")
def page(site: Site, window: Browser) -> Iterator[Page]:
    """The page without scripts: what works here works everywhere."""
    with opened(window, item(site), Look(javascript=False)) as page:
        yield page


def test_the_keyboard_opens_it_leads_into_it_and_escape_gives_the_focus_back(page: Page) -> None:
    word = page.locator(WORD).first
    word.focus()
    page.keyboard.press("Enter")
    meaning = page.locator(OPEN)
    assert meaning.count() == 1
    assert meaning.get_attribute("id") == word.get_attribute("popovertarget")
    page.keyboard.press("Tab")
    assert meaning.locator("a:focus-visible").count() == 1
    page.keyboard.press("Escape")
    assert page.locator(OPEN).count() == 0
    assert word.evaluate("one => one === document.activeElement")


def test_a_finger_or_a_mouse_opens_one_and_closes_it_beside_it(page: Page) -> None:
    page.locator(WORD).nth(1).click()
    assert page.locator(OPEN).is_visible()
    page.locator(WORD).nth(2).click()
    assert page.locator(OPEN).count() == 1
    page.locator("h1").click()
    assert page.locator(OPEN).count() == 0


def test_whoever_tabs_on_has_nothing_above_the_focus(page: Page) -> None:
    word = page.locator(WORD).first
    word.focus()
    page.keyboard.press("Enter")
    for _ in range(2):  # the link in the explanation, and what comes after it
        page.keyboard.press("Tab")
    assert page.locator(OPEN).count() == 1
    assert not page.locator(OPEN).is_visible()
    page.keyboard.press("Escape")


def test_on_paper_the_explanations_stand_in_a_list_at_the_end(page: Page) -> None:
    assert not page.locator(".on-paper").is_visible()
    page.emulate_media(media="print")
    assert page.locator(".on-paper dt").count() == page.locator(WORD).count() > 3
    assert page.locator(".on-paper").is_visible()
    assert page.locator(".meaning:visible").count() == 0
    page.emulate_media(media="screen")


def test_on_a_magnified_page_it_covers_neither_its_word_nor_the_edges(site: Site, window: Browser) -> None:
    with opened(window, item(site), MAGNIFIED) as small:
        for number in range(3):
            word = small.locator(WORD).nth(number)
            word.focus()
            small.keyboard.press("Enter")
            top, bottom, above, below, left, right = word.evaluate(PLACES)
            assert below <= top or above >= bottom
            assert 0 <= left < right <= MAGNIFIED.width
            assert 0 <= above < below <= MAGNIFIED.height
            small.keyboard.press("Escape")


def test_what_is_copied_is_the_text_alone(page: Page) -> None:
    assert page.evaluate(COPIED) == page.evaluate(WRITTEN)


def test_it_is_not_read_aloud_and_its_word_is(site: Site, window: Browser) -> None:
    with heard(window, item(site)) as listening:
        listening.locator(WORD).first.evaluate("one => one.click()")
        read_all(listening)
        told = " ".join(one.text for one in said(listening))
        written = listening.evaluate(WRITTEN)
        explained = listening.locator(".meaning > span").first.text_content()
    assert written in told
    assert explained
    assert explained not in told


def test_a_browser_that_knows_no_popover_shows_the_words_in_the_line(site: Site, window: Browser) -> None:
    """As such a browser reads the page: an attribute and a selector that it has never heard of."""

    def old(route: Route) -> None:
        answer = route.fetch()
        text = answer.text().replace(" popover id=", " id=").replace("selector(:popover-open)", "selector(:unheard-of)")
        route.fulfill(response=answer, body=text)

    with opened(window, "about:blank") as page:
        page.route("**/*", old)
        page.goto(item(site))
        meaning = page.locator(".meaning").first
        assert meaning.is_visible()
        assert meaning.evaluate("one => getComputedStyle(one, '::before').content") == '"["'
        assert meaning.evaluate("one => getComputedStyle(one).display") == "inline"
