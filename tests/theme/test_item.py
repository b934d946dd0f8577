"""In: the pages of the example edition. Out: how a page of a decision is put together."""

import pytest
from bs4 import BeautifulSoup, Tag
from tests.pages.example import html, site

from klarsag.pages.page import Page


def pages(*kinds: str) -> list[Page]:
    return [page for page in site().pages if page.kind in kinds]


def one(page: BeautifulSoup | Tag, selector: str) -> Tag:
    found = page.select_one(selector)
    assert found is not None, selector
    return found


def words(part: Tag) -> str:
    return " ".join(part.get_text(" ").split())


def test_each_point_stands_before_its_outcome_and_the_official_wording() -> None:
    item = next(html(page) for page in pages("item") if page.address.endswith("-ungeloeftet/"))
    rulings = item.select(".decision > ul > li")
    assert [words(one(ruling, ".number")) for ruling in rulings] == ["1", "2"]
    for ruling in rulings:
        text = words(ruling)
        parts = [words(one(ruling, part)) for part in (".point .prose", ".outcome", ".official .prose")]
        assert [text.index(part) for part in parts] == sorted(text.index(part) for part in parts)


def test_a_point_that_the_decision_shows_is_not_repeated_in_the_recommendation() -> None:
    for page in pages("item"):
        text = words(one(html(page), "body"))
        for point in html(page).select(".decision .point .prose"):
            assert text.count(words(point)) == 1


def test_a_summary_names_each_of_its_languages_in_itself() -> None:
    page = next(page for page in pages("memo") if page.address.endswith("-solsikkeprogrammet/"))
    links = html(page).select(".clear > nav.languages a")
    names = ["Dansk", "English", "العربية", "Soomaali", "Türkçe", "Українська", "Polski", "Deutsch"]
    assert [words(link) for link in links] == names
    assert [link["hreflang"] for link in links] == [link["lang"] for link in links]
    assert [words(link) for link in links if link.get("dir") == "rtl"] == ["العربية"]
    assert [words(link) for link in links if link.get("aria-current") == "page"] == ["Dansk"]


@pytest.mark.parametrize("page", pages(*{page.kind for page in site().pages}), ids=lambda page: page.address)
def test_every_block_of_a_page_is_closed_and_known(page: Page) -> None:
    assert ":::" not in html(page).get_text()
