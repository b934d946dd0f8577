"""In: the pages of the example edition, and one in Arabic. Out: whether dates, abbreviations and languages are told."""

import shutil
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, NavigableString, Tag
from tests.conftest import PROJECT
from tests.pages.example import html_at, site

from klarsag.danish.dates import find_dates
from klarsag.danish.words import tokens
from klarsag.markdown.plain import plain
from klarsag.pages.marks import abbreviations
from klarsag.records.document import read_page
from klarsag.site.edition import read_site

every_page = pytest.mark.parametrize("address", [page.address for page in site().pages])


@every_page
def test_every_date_of_a_page_is_a_time(address: str) -> None:
    texts = (text for text in html_at(address).find_all(string=True) if text.find_parent(["time", "code"]) is None)
    own = (text for text in texts if text.find_parent(class_=["meaning", "on-paper"]) is None)  # the glossary's
    assert [text for text in own if find_dates(str(text))] == []


@every_page
def test_a_time_says_the_day_that_its_words_say(address: str) -> None:
    for time in html_at(address).find_all("time"):
        for found in find_dates(time.get_text()):
            assert time["datetime"] == found.date.isoformat()


@every_page
def test_the_words_of_an_abbreviation_stand_once_and_only_in_running_text(address: str) -> None:
    seen = [abbr.get_text() for abbr in html_at(address).find_all("abbr")]
    assert len(seen) == len(set(seen))
    for added in html_at(address).select(".words"):
        assert added.find_parent(["a", "h1", "h2", "h3", "h4", "h5", "h6", "table", "summary"]) is None
        before = added.find_previous_sibling(lambda one: one.name != "span")  # between them may stand what it means
        assert before is not None
        assert (before.find("abbr") or before).name == "abbr"


def test_an_abbreviation_of_the_committee_is_explained_on_its_authoritys_pages_alone() -> None:
    memo = next(page.address for page in site().pages if "sanktionsomraadet" in page.address and page.kind == "memo")
    words = html_at(memo).select_one(".words")
    assert words is not None
    assert "[Beskæftigelses- og Integrationsudvalget]" in [one.get_text() for one in html_at(memo).select(".words")]
    archive = site().archive
    assert abbreviations(archive, "koebenhavn")["ØU"] == "Økonomiudvalget"
    assert "ØU" not in abbreviations(archive, "gladsaxe")
    assert "BIU" not in abbreviations(archive, None)
    assert abbreviations(archive, None)["IPS"] == "Individuelt Planlagt job med Støtte"


def test_a_text_that_explains_itself_is_left_as_it_is() -> None:
    item = next(page.address for page in site().pages if page.address.endswith("-ungeloeftet/"))
    abbr = next(one for one in html_at(item).find_all("abbr") if one.get_text() == "IPS")
    emphasised = abbr.find_parent("strong")
    assert isinstance(emphasised, Tag)
    following = emphasised.next_sibling
    assert isinstance(following, NavigableString)
    assert following.startswith(" (Individuelt Planlagt job med Støtte)")


def test_the_glossary_page_adds_no_words() -> None:
    assert html_at("/ordliste/").select(".words, abbr") == []


def test_the_added_words_are_in_no_records_text() -> None:
    for entry in site().archive.entries():
        assert "[Beskæftigelses- og Integrationsudvalget]" not in plain(entry.document.body)
    written = {address: path for address, path in site().hand_written()}
    path = written["/saadan-laeser-du/"]
    source = read_page(path, path.name).body
    shown = BeautifulSoup(site().render_written(path.parent, source).html, "lxml")
    words = [added.extract().get_text() for added in shown.select(".words")]
    assert words == ["[Kommunernes Landsforening]"]
    assert tokens(shown.get_text()) == tokens(plain(source))


def test_a_part_in_another_language_says_it_and_its_direction(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(PROJECT / "content", content)
    glossary = content / "ordliste.yaml"
    text = glossary.read_text("utf-8")
    arabic = "      ar: {ord: قرار, forklaring: ما قررته اللجنة.}\n"
    assert text.count("    sprog:\n      en:\n        ord: decision\n") == 1
    before = "    sprog:\n      en:\n        ord: decision\n"
    glossary.write_text(text.replace(before, f"    sprog:\n{arabic}      en:\n        ord: decision\n"), "utf-8")
    changed = read_site(content, "da")
    page = next(page for page in changed.pages if page.kind == "glossary")
    shown = BeautifulSoup(changed.render(page, changed.markdown(page)).html, "lxml")
    arabic_part = next(part for part in shown.select(".other") if "قرار" in part.get_text())
    assert (arabic_part["lang"], arabic_part["dir"]) == ("ar", "rtl")
    assert {part["lang"] for part in shown.select(".other")} == {"ar", "en"}
