"""In: the pages of the example edition. Out: which words are explained where, and what the glossary's page leads to."""

from collections import Counter
from copy import copy

import pytest
from tests.pages.example import html_at, site

from klarsag.danish.words import tokens
from klarsag.markdown.plain import plain
from klarsag.pages.explanations import EXPLAINED, users
from klarsag.pages.page import Page

RECORDS = [page.address for page in site().pages if page.kind in EXPLAINED]
records = pytest.mark.parametrize("address", RECORDS)


def page_of(end: str, kind: str = "item") -> Page:
    return next(page for page in site().pages if page.kind == kind and page.address.endswith(end))


@records
def test_a_word_is_explained_once_and_never_in_a_heading_a_link_a_table_or_another_word(address: str) -> None:
    words = html_at(address).select("button.word")
    targets = Counter(str(word["popovertarget"]) for word in words)
    assert set(targets.values()) <= {1}
    for word in words:
        assert word.find_parent(["a", "button", "h1", "h2", "h3", "h4", "h5", "h6", "table", "summary", "nav"]) is None
        assert word.get_text().strip()
        meaning = word.find_next_sibling()
        assert meaning is not None
        assert (meaning["id"], meaning.name) == (word["popovertarget"], "span")
        assert meaning.select_one("a") is not None


@records
def test_every_link_of_an_explanation_leads_to_its_word(address: str) -> None:
    ids = {str(heading["id"]) for heading in html_at("/ordliste/").select("h3")}
    for link in html_at(address).select(".meaning a"):
        assert str(link["href"]).removeprefix("/ordliste/#") in ids


@records
def test_on_paper_stands_what_is_explained_in_its_order(address: str) -> None:
    shown = [word.get_text().rstrip(":") for word in html_at(address).select(".meaning > b")]
    assert [term.get_text() for term in html_at(address).select(".on-paper dt")] == shown


def test_the_first_use_is_explained_in_whatever_form_it_has() -> None:
    page = html_at(page_of("-ungeloeftet/").address)
    told = {word.get_text(): str(word["popovertarget"]) for word in page.select("button.word")}
    assert told["Udvalget"] == "ord-udvalg"
    assert told["puljemidlerne"] == "ord-pulje"
    assert told["budgettet"] == "ord-budget"
    first = page.select_one(".answers button.word")
    assert first is not None
    assert first.get_text() == "Ungeløftet"


def test_other_pages_explain_nothing() -> None:
    for page in site().pages:
        if page.kind in ("front", "meeting", "committee", "glossary", "year"):
            assert html_at(page.address).select(".word, .meaning, .on-paper") == []


def test_a_language_version_explains_its_own_words() -> None:
    page = html_at(page_of("ungeloeftet/en/", "translation").address)
    word = page.select_one("button.word")
    meaning = page.select_one(".meaning")
    assert word is not None
    assert meaning is not None
    assert (word.get_text(), meaning.get_text()) == (
        "committee",
        "committee: A group of politicians from the city council. Each committee has its own subjects that it decides "
        "on. More in the glossary: committee",
    )


def test_nothing_of_an_explanation_is_a_records_text() -> None:
    for entry in site().archive.entries():
        page = copy(html_at(entry.address))
        for added in page.select(".meaning, .on-paper, .words"):
            added.extract()
        case = page.select_one("section.case > .prose")
        assert case is None or Counter(tokens(plain(entry.body))) - Counter(tokens(case.get_text(" "))) == Counter()


def test_the_glossary_leads_to_the_newest_pages_that_use_a_word() -> None:
    used = users(site().archive)
    term = html_at("/ordliste/").select_one("#udvalg")
    assert term is not None
    block = term.find_parent(class_="term")
    assert block is not None
    links = block.select(".users a")
    assert [str(link["href"]) for link in links] == [entry.address for entry in used["udvalg"][:5]]
    assert len({link.get_text() for link in links}) == len(links) == 5
    told = block.select_one(".users p")
    assert told is not None
    assert str(len(used["udvalg"])) in told.get_text()


def test_a_word_that_no_page_uses_leads_nowhere() -> None:
    used = users(site().archive)
    for term in site().archive.glossary():
        heading = html_at("/ordliste/").find(
            "h3", string=lambda text, word=term.term: text and text.lower() == word.lower()
        )
        block = heading.find_parent(class_="term") if heading else None
        assert block is not None, term.term
        assert bool(block.select(".users")) == bool(used.get(term.term))
