"""In: the search page of the example edition, a keyboard. Out: what is found and told, and where the focus stands."""

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, expect
from tests.accessibility.window import NARROW, WIDE, Look, opened, turned_to
from tests.browser.node import packages
from tests.conftest import Site

from klarsag.a11y.server import serving
from klarsag.site.search import make_index

TOLD = "main [role=status]"
UNGE = re.compile(r"^\d+ resultater for »unge«$")
CASE = "25-8-15.00.00-P20"
# Every sentence that the status gets, in order: a screen reader says each of them.
LISTEN = """() => {
  const place = document.querySelector("main [role=status]");
  window.said = [];
  new MutationObserver(() => place.textContent && window.said.push(place.textContent))
    .observe(place, { childList: true, characterData: true, subtree: true });
}"""


@contextmanager
def searched(window: Browser, site: Site, query: str, rest: str = "", look: Look = WIDE) -> Iterator[Page]:
    """The answer to a search, in the tab that has the search program already: nothing of a search is kept."""
    with turned_to(window, f"{site.url}soeg/?q={quote(query)}{rest}", look) as page:
        expect(page.locator(TOLD)).not_to_be_empty()
        yield page


def titles(page: Page) -> list[str]:
    return page.locator(".found h3").all_inner_texts()


def found(window: Browser, site: Site, query: str) -> list[str]:
    with searched(window, site, query) as page:
        while page.locator(".more").is_visible():
            before = len(titles(page))
            page.locator(".more").click()
            expect(page.locator(".found > li").nth(before)).to_be_visible()
        return titles(page)


@pytest.mark.parametrize(
    ("one", "other"),
    [("skoler", "skole"), ("udvalgets", "udvalg"), ("UNGE", "unge"), ("resumé", "resume"), ("ØKONOMI", "økonomi")],
)
def test_forms_of_a_word_find_the_same_pages(window: Browser, site: Site, one: str, other: str) -> None:
    pages = found(window, site, one)
    assert pages != []
    assert set(pages) == set(found(window, site, other))


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("unge", "Penge til at hjælpe unge uden job"),
        (CASE, "Penge til at hjælpe unge uden job"),
        ("puljemidler under Ungeløftet", "Penge til at hjælpe unge uden job"),
        ("borgerundersøgelse", "Hvad folk mener om jobcentret"),
        ("solsikkesnor", "Flere skal kende solsikkesnoren"),
        ("Beskæftigelses- og Integrationsudvalget", "Beskæftigelses- og Integrationsudvalget"),
        ("gladsaxe", "Gladsaxe Kommune"),
        ("tiltrådt", "Tiltrådt"),
        ("8. september 2025", "Møde den 8. september 2025"),
    ],
)
def test_what_is_meant_comes_first(window: Browser, site: Site, query: str, first: str) -> None:
    with searched(window, site, query) as page:
        assert titles(page)[0] == first


@pytest.mark.parametrize("date", ["8.9.2025", "08.09.2025", "2025-09-08"])
def test_a_date_finds_the_meeting_of_the_day_and_its_items(window: Browser, site: Site, date: str) -> None:
    with searched(window, site, date) as page:
        assert page.locator(".found time").evaluate_all("all => all.map((one) => one.dateTime)") == ["2025-09-08"] * 10
        assert "Møde den 8. september 2025" in titles(page)


def test_the_glossary_answers_with_the_word_itself(window: Browser, site: Site) -> None:
    with searched(window, site, "tiltrådt") as page:
        page.locator(".found a").first.click()
        assert urlsplit(page.url).path == "/ordliste/"
        assert page.locator(":target").inner_text() == "Tiltrådt"


def test_a_result_says_where_when_and_what_was_decided(window: Browser, site: Site) -> None:
    with searched(window, site, "unge") as page:
        first = page.locator(".found > li").first
        assert first.locator(".where").inner_text() == (
            "Punkt 1, Beskæftigelses- og Integrationsudvalget, Gladsaxe, 8. september 2025"
        )
        assert first.locator(".outcome").all_inner_texts() == ["Ja, det er besluttet", "Sendt videre med et ja"]
        assert "unge" in first.locator("mark").all_inner_texts()
        levels = page.locator("main :is(h1, h2, h3):visible").evaluate_all("all => all.map((one) => one.tagName)")
        assert levels[:3] == ["H1", "H2", "H3"]


def test_a_search_by_keyboard_is_told_once_and_keeps_the_focus(window: Browser, site: Site) -> None:
    with opened(window, f"{site.url}soeg/") as page:
        page.evaluate(LISTEN)
        field = page.get_by_role("searchbox", name="Søg i beslutningerne")
        field.focus()
        page.keyboard.type("unge")
        assert page.evaluate("window.said") == []  # nothing happens while somebody types
        page.keyboard.press("Enter")
        expect(page.locator(TOLD)).to_have_text(UNGE)
        assert page.evaluate("window.said") == [page.locator(TOLD).inner_text()]
        expect(field).to_be_focused()
        assert parse_qs(urlsplit(page.url).query) == {"q": ["unge"]}
        assert page.title().startswith("unge | Søg")


def test_a_filter_is_set_by_keyboard_and_stands_in_the_address(window: Browser, site: Site) -> None:
    with searched(window, site, "udvalg") as page:
        every = page.locator(TOLD).inner_text()
        page.evaluate(LISTEN)
        page.get_by_role("searchbox").focus()
        for _step in range(2):
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")  # the disclosure of the filters
        choice = page.get_by_role("checkbox", name="2021")
        expect(choice).to_be_visible()
        while not choice.evaluate("one => one === document.activeElement"):
            page.keyboard.press("Tab")
        page.keyboard.press("Space")
        expect(page.locator(TOLD)).not_to_have_text(every)
        expect(page.locator(TOLD)).not_to_be_empty()
        told = page.locator(TOLD).inner_text()
        assert page.evaluate("window.said") == [told]
        expect(choice).to_be_focused()
        assert parse_qs(urlsplit(page.url).query) == {"q": ["udvalg"], "aar": ["2021"]}
        assert set(page.locator(".found time").evaluate_all("all => all.map((one) => one.dateTime.slice(0, 4))")) == {
            "2021"
        }
        page.reload()
        expect(page.locator(TOLD)).to_have_text(told)
        expect(page.get_by_role("checkbox", name="2021")).to_be_checked()
        page.go_back()
        expect(page.locator(TOLD)).to_have_text(every)
        expect(page.get_by_role("checkbox", name="2021")).not_to_be_checked()


def test_a_choice_says_in_words_how_many_pages_it_gives(window: Browser, site: Site) -> None:
    with searched(window, site, "udvalg", "&aar=2021") as page:
        counted = page.get_by_role("checkbox", name="2025").locator("xpath=..").locator(".count").inner_text()
        page.get_by_role("checkbox", name="2025").check()
        page.get_by_role("checkbox", name="2021").uncheck()
        expect(page.locator(TOLD)).to_have_text(f"{counted} for »udvalg«")


def test_all_choices_are_removed_and_the_focus_goes_to_the_field(window: Browser, site: Site) -> None:
    with searched(window, site, "udvalg", "&aar=2021&myndighed=koebenhavn") as page:
        assert page.locator(".ticked").inner_text() == "(2 valgt)"
        page.get_by_role("button", name="Fjern alle valg").press("Enter")
        expect(page.get_by_role("searchbox")).to_be_focused()
        expect(page.locator(".found > li")).to_have_count(10)
        assert parse_qs(urlsplit(page.url).query) == {"q": ["udvalg"]}


def test_filters_alone_give_the_newest_first(window: Browser, site: Site) -> None:
    with searched(window, site, "", "&myndighed=koebenhavn&aar=2009&aar=2021&aar=2011") as page:
        days = page.locator(".found time").evaluate_all("all => all.map((one) => one.dateTime)")
        assert len(days) > 2
        assert days == sorted(days, reverse=True)
        assert page.locator(TOLD).inner_text() == f"{len(days)} resultater med det, du har valgt"


def test_more_results_take_the_focus_and_are_there_after_going_back(window: Browser, site: Site) -> None:
    with searched(window, site, "udvalg") as page:
        assert len(titles(page)) == 10
        page.get_by_role("button", name="Vis 10 resultater mere").press("Enter")
        expect(page.locator(".found > li")).to_have_count(20)
        expect(page.locator(".found > li").nth(10).locator("a")).to_be_focused()
        page.keyboard.press("Enter")
        page.wait_for_url(lambda url: "/soeg/" not in url)
        page.go_back()
        expect(page.locator(".found > li")).to_have_count(20)


@pytest.mark.parametrize("query", ["kvantefysik", "qqqq", "cafe", "unge kvantefysik"])
def test_nothing_found_is_told_with_a_way_on(window: Browser, site: Site, query: str) -> None:
    with searched(window, site, query, look=NARROW) as page:
        assert page.locator(TOLD).inner_text() == f"Ingen resultater for »{query}«"
        expect(page.locator(".advice li")).to_have_count(4)
        expect(page.locator(".advice")).to_be_visible()
        assert titles(page) == []


def test_without_javascript_the_page_says_so_and_leads_to_the_lists(window: Browser, site: Site) -> None:
    with opened(window, f"{site.url}soeg/?q=unge", Look(javascript=False)) as page:
        expect(page.locator("main .unscripted")).to_be_visible()
        expect(page.locator("main form")).to_be_hidden()
        leads = page.locator("main .choices a").evaluate_all("all => all.map((one) => one.getAttribute('href'))")
        wanted = ("../moeder/", "../emner/", "../ordliste/", "../gladsaxe/beslutninger/2025/")
        assert set(wanted) <= set(leads)


@pytest.mark.parametrize("missing", ["pagefind/**", "**/*.pf_meta", "**/wasm.*"])
def test_an_index_that_does_not_come_is_told(window: Browser, site: Site, missing: str) -> None:
    with opened(window, f"{site.url}soeg/") as page:
        page.route(f"{site.url}{missing}", lambda route: route.fulfill(status=404, body=""))
        page.get_by_role("searchbox").fill("unge")
        page.keyboard.press("Enter")
        expect(page.locator(TOLD)).to_contain_text("Søgningen virker ikke lige nu.")
        expect(page.locator("main .choices a").first).to_be_visible()


def test_an_open_page_goes_on_to_find_after_a_new_release(window: Browser, site: Site, tmp_path: Path) -> None:
    copy = tmp_path / "site"
    shutil.copytree(site.folder, copy)
    with serving(copy) as url, opened(window, f"{url}/soeg/?q=unge") as page:
        expect(page.locator(TOLD)).to_have_text(UNGE)
        for file in copy.rglob("index.html"):
            file.write_text(file.read_text("utf-8").replace("kontanthjælp", "kontanthjælp i dag"), "utf-8")
        shutil.rmtree(copy / "pagefind")
        make_index(copy, str)
        page.get_by_role("searchbox").fill("kontanthjælp")
        page.keyboard.press("Enter")
        expect(page.locator(TOLD)).to_have_text(re.compile(r"^\d+ resultater for »kontanthjælp«$"))
        expect(page.locator(".found h3").first).to_be_visible()


def test_a_script_that_does_not_come_is_told(window: Browser, site: Site) -> None:
    with opened(window, site.url) as page:
        page.route("**/assets/*/search*.js", lambda route: route.abort())
        page.goto(f"{site.url}soeg/")
        expect(page.locator("main .unscripted")).to_be_visible()


def test_the_search_keeps_a_strict_content_security_policy(window: Browser, site: Site) -> None:
    policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; "
    policy += "connect-src 'self'; form-action 'self'; base-uri 'none'"

    def guarded(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, headers={**answer.headers, "content-security-policy": policy})

    context = window.new_context()
    page = context.new_page()
    refused: list[str] = []
    page.on("console", lambda said: refused.append(said.text) if "Content Security Policy" in said.text else None)
    page.route("**/*", guarded)
    page.goto(f"{site.url}soeg/?q=unge")
    expect(page.locator(TOLD)).to_have_text(UNGE)
    assert refused == []
    context.close()


@pytest.mark.parametrize("start", ["", "404.html"])
def test_the_field_elsewhere_leads_to_the_search_page(window: Browser, site: Site, start: str) -> None:
    with opened(window, site.url + start) as page:
        page.locator("main").get_by_role("searchbox", name="Søg i beslutningerne").fill("unge")
        page.keyboard.press("Enter")
        page.wait_for_url(f"{site.url}soeg/?q=unge")
        expect(page.locator(TOLD)).to_have_text(UNGE)


@pytest.mark.parametrize("look", [Look(), Look(dark=True), Look(320, 640)], ids=["wide", "dark", "narrow"])
@pytest.mark.parametrize("asked", ["q=unge&aar=2025", "q=kvantefysik"])
def test_axe_finds_nothing_in_what_a_search_shows(window: Browser, site: Site, asked: str, look: Look) -> None:
    axe = (packages() / "node_modules/axe-core/axe.min.js").read_text("utf-8")
    with opened(window, f"{site.url}soeg/?{asked}", look) as page:
        expect(page.locator(TOLD)).not_to_be_empty()
        page.evaluate(axe)
        found = page.evaluate("axe.run({ resultTypes: ['violations'] })")["violations"]
        assert [(one["id"], [node["target"] for node in one["nodes"]]) for one in found] == []
        assert page.evaluate("document.documentElement.scrollWidth") <= look.width


def test_a_text_of_a_page_cannot_become_markup(window: Browser, site: Site) -> None:
    with opened(window, f"{site.url}soeg/") as page:
        made = page.evaluate(
            """async (script) => {
              const { entry, nameTwins } = await import(script);
              const title = "<b>Fed</b>", excerpt = "&lt;img src=x&gt; <mark>&lt;i&gt;</mark> slut.";
              const list = document.querySelector(".found");
              const content = "<img src=x> <i> slut.";
              for (const label of ["Punkt 1", "Punkt 2"]) list.append(entry({ url: "/", locations: [1], sub_results: [],
                content, plain_excerpt: content, excerpt, meta: { title, label } }));
              nameTwins(list);
              list.hidden = false;
              return [list.querySelectorAll("img, b, i").length, list.querySelector(".excerpt").textContent];
            }""",
            site.url + site.asset("search_entry.js"),
        )
        assert made == [0, "<img src=x> <i> slut."]
        # Two results of one title are told apart by their links alone.
        expect(page.get_by_role("link", name="<b>Fed</b> Punkt 1")).to_be_visible()
        expect(page.get_by_role("link", name="<b>Fed</b> Punkt 2")).to_be_visible()
