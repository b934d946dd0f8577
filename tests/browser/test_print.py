"""In: one page of each kind of the built example edition. Out: what a reader holds in hand who prints it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page
from tests.browser.kinds import KINDS, one_of_each
from tests.browser.paper import lines, printed, words
from tests.conftest import Site

# What a menu is on paper: nothing. A heading that only names such a list goes with it.
UNPRINTED = "nav, form, .choices, h2:has(+ .choices:last-child), h2:has(+ .choices + h2), details:not([open])"
TOOLS = ("Sidens værktøjer", "Udskriv", "Gå til indholdet", "Ingen cookies", "Menu")
WAYS = ("", "large")
MEETING = "gladsaxe/beskaeftigelses-og-integrationsudvalget/2025-09-08/"
WITH_A_TABLE = f"{MEETING}1-modtagelse-af-puljemidler-under-ungeloeftet/"


@pytest.fixture(scope="module")
def page(window: Browser) -> Iterator[Page]:
    context = window.new_context()
    yield context.new_page()
    context.close()


def opened(page: Page, site: Site, address: str, way: str = "") -> None:
    """The page at `address`, with large type chosen where `way` says so, as its button does before it prints."""
    page.goto(site.url + address)
    page.evaluate("(way) => { if (way) document.documentElement.dataset.print = way; }", way)


def visible(page: Page) -> str:
    """What the page's main part shows on a screen, apart from what is no use on paper."""
    return str(
        page.evaluate(
            """(unprinted) => {
                const hidden = [...document.querySelectorAll("main :is(" + unprinted + ")")];
                for (const one of hidden) one.hidden = true;
                const text = document.querySelector("main").innerText;
                for (const one of hidden) one.hidden = false;
                return text;
            }""",
            UNPRINTED,
        )
    )


every_way = pytest.mark.parametrize("way", WAYS, ids=["usual", "large"])


@every_way
@pytest.mark.parametrize("kind", KINDS)
def test_every_word_of_a_page_stands_on_paper_and_inside_its_margins(
    site: Site, page: Page, kind: str, way: str
) -> None:
    opened(page, site, one_of_each(site)[kind], way)
    expected = words(visible(page))
    sheets = printed(page)
    assert expected - words(" ".join(one.text for one in sheets)) == {}
    for one in sheets:
        left, top, right, bottom = one.box
        assert sorted((round(one.width), round(one.height))) == [210, 297]
        assert min(left, top) > 5
        assert right < one.width - 15
        assert bottom < one.height - 5
    assert [line for line in lines(sheets) if line.startswith(TOOLS)] == []


@every_way
def test_letters_are_as_large_as_promised(site: Site, page: Page, way: str) -> None:
    for kind in ("item", "meeting", "glossary"):
        opened(page, site, one_of_each(site)[kind], way)
        sizes = frozenset.union(*(one.sizes for one in printed(page)))
        assert min(sizes) >= (18 if way else 9)  # 9 points: title, address and number in the margin
        assert (18 if way else 12) in sizes


@every_way
def test_a_sheet_says_which_of_how_many_it_is(site: Site, page: Page, way: str) -> None:
    opened(page, site, one_of_each(site)["item"], way)
    sheets = printed(page)
    assert len(sheets) > 2
    for number, one in enumerate(sheets, 1):
        assert f"Side {number} af {len(sheets)}" in one.text
    assert ("Punkt 3: 6 pejlemærker" in sheets[1].text) is (way == "")


@every_way
def test_the_figures_of_a_table_are_not_torn_apart(site: Site, page: Page, way: str) -> None:
    opened(page, site, WITH_A_TABLE, way)
    figures = page.locator("td.n").all_inner_texts()
    assert len(figures) > 8
    text = "\n".join(lines(printed(page)))
    assert [figure for figure in figures if figure not in text] == []


def test_the_header_of_a_long_table_stands_on_each_of_its_sheets(site: Site, page: Page) -> None:
    opened(page, site, WITH_A_TABLE)
    page.locator("tbody").first.evaluate(
        "body => { for (let n = 0; n < 80; n += 1) body.append(body.rows[0].cloneNode(true)); }"
    )
    with_table = [one.text for one in printed(page) if one.text.count("1.367.877,90") > 3]
    assert len(with_table) > 1
    assert all("I alt" in text for text in with_table)


def test_a_language_is_printed_when_the_reader_has_opened_it(site: Site, page: Page) -> None:
    opened(page, site, one_of_each(site)["item"])
    question = "What is the case about?"
    assert question not in "\n".join(lines(printed(page)))
    page.get_by_text("English", exact=True).click()
    assert question in "\n".join(lines(printed(page)))


def test_an_address_that_leads_out_is_printed_and_one_of_ours_is_not(site: Site, page: Page) -> None:
    opened(page, site, one_of_each(site)["memo"])
    outside, inside = "https://example.org/plan", "/ordliste/"
    page.locator(".case p").first.evaluate(
        """(one, [outside, inside]) => {
            one.innerHTML = `<a href="${outside}">Planen</a> og <a href="${inside}">ordlisten</a>`;
        }""",
        [outside, inside],
    )
    text = "\n".join(lines(printed(page)))
    assert f"Planen ({outside}) og ordlisten" in text


def test_large_type_has_no_italics_and_is_over_after_printing(site: Site, page: Page) -> None:
    opened(page, site, one_of_each(site)["item"])
    page.locator(".lead p").last.evaluate("one => { one.innerHTML = '<em>Ja</em>'; window.print = () => {}; }")
    page.get_by_role("button", name="Udskriv med stor skrift").click()
    page.emulate_media(media="print")
    style = "getComputedStyle(document.querySelector('.lead em:last-of-type'))"
    assert page.evaluate(f"[{style}.fontStyle, {style}.fontSize]") == ["normal", "24px"]
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate("'print' in document.documentElement.dataset") is False
