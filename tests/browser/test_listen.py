"""In: the built example edition on devices with and without voices. Out: what a listener hears, and in which order."""

import re

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, Page
from tests.browser.kinds import one_of_each
from tests.browser.voice import DANIEL, SARA, Voice, finish, heard, listed, read_all, said
from tests.conftest import Site

LISTEN = "Lyt til siden"


def item(site: Site) -> str:
    return site.url + one_of_each(site)["item"]


def button(page: Page, name: str = LISTEN) -> int:
    return page.get_by_role("button", name=name, exact=True).count()


@pytest.mark.parametrize(
    "voices",
    [(), (DANIEL,), (Voice("Nora", "nb-NO"),), (Voice("Christel Online", "da-DK", own=False),)],
    ids=["no voice", "English only", "Norwegian only", "one that sends the text away"],
)
def test_without_a_danish_voice_of_its_own_a_device_shows_no_button(
    site: Site, window: Browser, voices: tuple[Voice, ...]
) -> None:
    with heard(window, item(site), voices) as page:
        assert button(page) == 0
        page.evaluate(f"speechSynthesis.arrive({listed((*voices, SARA))})")
        page.get_by_role("button", name=LISTEN).wait_for()
        page.evaluate(f"speechSynthesis.arrive({listed((SARA,))})")
        assert button(page) == 1


@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("kind", ["item", "glossary", "written"])
def test_nothing_moves_when_the_button_comes(site: Site, window: Browser, kind: str, width: int) -> None:
    place = "[...document.querySelectorAll('main > :not(.listen)')].map(one => one.getBoundingClientRect().top)"
    with heard(window, site.url + one_of_each(site)[kind], (), width=width) as page:
        before = page.evaluate(place)
        page.evaluate(f"speechSynthesis.arrive({listed((SARA,))})")
        page.get_by_role("button", name=LISTEN).wait_for()
        assert page.evaluate(place) == pytest.approx(before, abs=1)


def test_lists_of_links_are_not_read_aloud(site: Site, window: Browser) -> None:
    for kind in ("front", "meetings", "calendar", "year", "topic"):
        with heard(window, site.url + one_of_each(site)[kind]) as page:
            assert button(page) == 0


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


@pytest.mark.parametrize("kind", ["closed", "memo", "meeting", "case", "glossary"])
def test_every_word_of_a_page_is_said_once_and_in_its_order(site: Site, window: Browser, kind: str) -> None:
    address = one_of_each(site)[kind]
    main = BeautifulSoup((site.folder / address / "index.html").read_text("utf-8"), "lxml").main
    assert main is not None
    assert not main.select("table")
    for silent in main.select("nav, details, button:not(.word), form, .meaning, .on-paper"):
        silent.decompose()
    with heard(window, site.url + address, (SARA, DANIEL)) as page:
        heard_words = words(" ".join(one.text for one in read_all(page)))
    # A numbered list's numbers are said too, and stand in no text.
    assert [word for word in heard_words if not word.isdigit()] == [
        word for word in words(main.get_text(" ")) if not word.isdigit()
    ]


def test_an_item_is_read_from_its_title_to_the_short_version_to_the_decision(site: Site, window: Browser) -> None:
    with heard(window, item(site)) as page:
        title = page.get_by_role("heading", level=1).inner_text()
        lines = [one.text for one in read_all(page)]
    assert lines[0] == title
    order = [lines.index(part) for part in ("Kort fortalt", "Hvad blev besluttet?", "Beslutning", "Sagen")]
    assert order == sorted(order)
    assert not {"Sidens værktøjer", "Udskriv", "Forside", LISTEN, "English"} & set(lines)


def test_the_sentence_that_is_said_is_the_one_that_is_marked(site: Site, window: Browser) -> None:
    with heard(window, item(site)) as page:
        lines = read_all(page)
        assert page.evaluate("CSS.highlights.has('spoken')") is False
    assert [one for one in lines if not one.text.endswith(one.marked) or not one.marked] == []
    assert sum(one.text == one.marked for one in lines) > 50


def test_dates_and_abbreviations_do_not_tear_a_sentence(site: Site, window: Browser) -> None:
    with heard(window, item(site)) as page:
        page.locator(".clear > .lead p").first.evaluate(
            "one => one.textContent = 'Mødet er d. 8. september 2025 kl. 19.00. Alle kan komme, bl.a. unge.'"
        )
        lines = [one.text for one in read_all(page)]
    at = lines.index("Mødet er d. 8. september 2025 kl. 19.00.")
    assert lines[at + 1] == "Alle kan komme, bl.a. unge."


TABLE = """<table><caption>Penge til unge</caption>
<thead><tr><th scope="col">Udgift</th><th scope="col">2025, kr.</th><th scope="col">2026, kr.</th></tr></thead>
<tbody><tr><th scope="row">Løn</th><td>250.000</td><td></td></tr>
<tr><th scope="row">Husleje</th><td colspan="2">Uændret</td></tr></tbody></table>"""


def test_a_table_is_said_cell_by_cell_under_its_headers(site: Site, window: Browser) -> None:
    with heard(window, item(site)) as page:
        page.locator(".clear > .lead").evaluate("(one, table) => one.innerHTML = table", TABLE)
        lines = [one.text for one in read_all(page)]
    at = lines.index("Penge til unge")
    assert lines[at + 1 : at + 5] == ["Løn", "2025, kr.: 250.000", "Husleje", "2025, kr.: Uændret"]
    assert lines.count("Udgift") == 0


def test_a_page_in_another_language_is_said_by_a_voice_of_it(site: Site, window: Browser) -> None:
    english = f"{item(site)}en/"
    with heard(window, english, (SARA, DANIEL)) as page:
        assert {(one.language, one.voice) for one in read_all(page, "Listen to the page")} == {("en", "Daniel")}
    with heard(window, english, ()) as page:
        page.evaluate(f"speechSynthesis.arrive({listed((SARA,))})")
        assert page.locator(".listen").count() == 0


def test_a_text_in_another_language_is_said_only_where_it_has_a_voice(site: Site, window: Browser) -> None:
    for voices, spoken, told in (((SARA, DANIEL), {"Sara", "Daniel"}, 0), ((SARA,), {"Sara"}, 1)):
        with heard(window, site.url + one_of_each(site)["glossary"], voices) as page:
            lines = read_all(page)
            assert {one.voice for one in lines} == spoken
            assert all(one.language == "en" for one in lines if one.voice == "Daniel")
            assert sum(one.text.startswith("Tekster på engelsk") for one in lines) == told


def test_it_can_be_paused_continued_moved_in_and_stopped(site: Site, window: Browser) -> None:
    with heard(window, item(site)) as page:
        page.get_by_role("button", name=LISTEN).press("Enter")
        finish(page, 4)
        page.get_by_role("button", name="Pause").click()
        assert page.evaluate("speechSynthesis.speaking") is False
        assert page.evaluate("CSS.highlights.has('spoken')") is True
        page.get_by_role("button", name="Fortsæt").click()
        page.get_by_role("button", name="Næste sætning").click()
        page.get_by_role("button", name="Forrige sætning").click()
        page.get_by_label("Hastighed").select_option("Langsom")
        lines = said(page)
        here, following = lines[4], lines[6]
        assert [one.text for one in lines[4:]] == [here.text, here.text, following.text, here.text, here.text]
        assert [one.rate for one in lines[-2:]] == [1, 0.8]
        page.keyboard.press("Escape")
        assert page.evaluate("[speechSynthesis.speaking, CSS.highlights.has('spoken')]") == [False, False]
        assert page.evaluate("document.activeElement.textContent") == LISTEN
        assert button(page, "Stop") == 0
