"""In: an agenda item that is read aloud. Out: what happens around the voice: the page moves along, errors, leaving."""

from playwright.sync_api import Browser, Page
from tests.browser.kinds import one_of_each
from tests.browser.voice import SARA, finish, heard, listed, said
from tests.conftest import Site

MARKED = "[...CSS.highlights.get('spoken')][0].getBoundingClientRect()"


def item(site: Site) -> str:
    return site.url + one_of_each(site)["item"]


def listen(page: Page) -> None:
    page.get_by_role("button", name="Lyt til siden").click()


def test_the_page_moves_along_with_the_voice_and_not_under_the_controls(site: Site, window: Browser) -> None:
    with heard(window, item(site), height=640) as page:
        listen(page)
        for _ in range(60):
            finish(page)
            top, bottom = page.evaluate(f"[{MARKED}.top, {MARKED}.bottom]")
            covered = page.locator(".listen").bounding_box()
            assert covered is not None
            assert bottom <= 640
            assert top >= (covered["y"] + covered["height"] if covered["y"] <= 0 else 0)
        assert page.evaluate("scrollY") > 600


def test_a_reader_who_has_moved_away_is_left_in_peace(site: Site, window: Browser) -> None:
    with heard(window, item(site), height=640) as page:
        listen(page)
        finish(page, 5)
        page.evaluate("scrollTo(0, document.body.scrollHeight)")
        there = page.evaluate("scrollY")
        finish(page, 5)
        assert page.evaluate("scrollY") == there
        page.get_by_role("button", name="Næste sætning").focus()
        page.keyboard.press("Enter")
        assert page.evaluate(f"{MARKED}.top >= 0 && {MARKED}.bottom <= innerHeight") is True


def test_a_cell_of_a_wide_table_is_moved_into_sight(site: Site, window: Browser) -> None:
    cells = "".join(f"<td>{number}.000.000.000.000</td>" for number in range(40))
    table = f'<div class="scroll"><table><tbody><tr>{cells}</tr></tbody></table></div>'
    with heard(window, item(site), width=320) as page:
        page.locator(".clear > .lead").evaluate("(one, table) => one.innerHTML = table", table)
        listen(page)
        finish(page, 30)
        assert page.evaluate(f"{MARKED}.left >= 0 && {MARKED}.right <= innerWidth") is True
        assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_what_is_marked_can_be_seen(site: Site, window: Browser) -> None:
    with heard(window, item(site)) as page:
        title = page.get_by_role("heading", level=1)
        before = title.screenshot()
        listen(page)
        assert title.screenshot() != before
        finish(page)
        assert title.screenshot() == before


def test_a_voice_that_fails_is_told_and_can_be_tried_again(site: Site, window: Browser) -> None:
    with heard(window, item(site)) as page:
        listen(page)
        finish(page, 2)
        page.evaluate("speechSynthesis.fail()")
        assert page.locator(".listen [role=status]").inner_text() == (
            "Enhedens stemme gik i stå. Tryk på knappen for at prøve igen."
        )
        page.get_by_role("button", name="Fortsæt").click()
        assert page.locator(".listen [role=status]").inner_text() == ""
        first, again = said(page)[-2:]
        assert first == again


def test_the_voice_is_silent_when_the_page_is_left(site: Site, window: Browser) -> None:
    with heard(window, site.url) as page:
        page.evaluate("address => { document.body.innerHTML = `<iframe src='${address}'></iframe>`; }", item(site))
        page.frame_locator("iframe").get_by_role("button", name="Lyt til siden").click()
        assert page.evaluate("window.cancelled") is None
        page.evaluate("document.querySelector('iframe').src = '/ordliste/'")
        page.wait_for_function("window.cancelled === 1")


def test_escape_closes_an_open_menu_before_it_stops_the_voice(site: Site, window: Browser) -> None:
    with heard(window, item(site), width=400) as page:
        listen(page)
        page.get_by_role("button", name="Menu").click()
        page.keyboard.press("Escape")
        assert page.evaluate("speechSynthesis.speaking") is True
        page.keyboard.press("Escape")
        assert page.evaluate("speechSynthesis.speaking") is False


def test_the_controls_are_large_and_stay_at_hand(site: Site, window: Browser) -> None:
    for width, height in ((1280, 900), (390, 800), (320, 640)):
        with heard(window, item(site), width=width, height=height) as page:
            listen(page)
            finish(page, 40)
            controls = page.locator(".listen :is(button, select):visible")
            boxes = [box for one in controls.all() if (box := one.bounding_box())]
            assert len(boxes) == 5
            assert min(min(box["height"], box["width"]) for box in boxes) >= 44
            assert all(box["y"] >= 0 and box["x"] + box["width"] <= width for box in boxes)
            assert max(box["y"] + box["height"] for box in boxes) < height / 3


def test_a_voice_that_comes_twice_makes_one_button(site: Site, window: Browser) -> None:
    with heard(window, item(site)) as page:
        page.get_by_role("button", name="Lyt til siden").wait_for()
        page.evaluate(f"speechSynthesis.arrive({listed((SARA,))})")
        page.wait_for_load_state("networkidle")
        assert page.locator(".listen").count() == 1
