"""In: pages of a small edition that carry a notice. Out: its HTML and Markdown: where, in which language, whole."""

from pathlib import Path

from bs4 import BeautifulSoup, Tag
from tests.pages.noticed import ARABIC, MEETING, PLACES, edition, site

from klarsag.pages.page import Page
from klarsag.site.edition import Site
from klarsag.site.write import write_pages


def page_at(site: Site, address: str) -> Page:
    return next(page for page in site.pages if page.address == address)


def aside(site: Site, address: str) -> Tag:
    found = BeautifulSoup(site.render_notice(page_at(site, address)), "lxml").select_one("aside")
    assert found is not None
    return found


def test_a_page_written_from_right_to_left_says_where_a_danish_notice_is_not(tmp_path: Path) -> None:
    found = site(edition(tmp_path))
    fallen = aside(found, f"{MEETING}1-kursus/ar/")
    assert (fallen["lang"], fallen["dir"]) == ("da", "ltr")
    assert fallen.get_text().startswith("\nHar du et usynligt handicap?")


def test_a_notice_in_the_pages_language_marks_only_its_danish_names(tmp_path: Path) -> None:
    found = site(edition(tmp_path, phrases=ARABIC))
    own = aside(found, f"{MEETING}1-kursus/ar/")
    assert (own.get("lang"), own.get("dir")) == (None, None)
    assert [(tag["lang"], tag["dir"], tag.get_text()) for tag in own.select("[lang]")] == [
        ("da", "ltr", "Borgerservice")
    ]
    english = aside(found, f"{MEETING}1-kursus/en/")
    assert [(tag["lang"], tag["dir"]) for tag in english.select("[lang]")] == [("da", "ltr")]
    assert english.select_one("h2") is not None
    assert "Do you have a hidden disability?" in english.get_text()


def test_a_site_in_english_says_it_in_english(tmp_path: Path) -> None:
    found = site(edition(tmp_path), language="en")
    beside = page_at(found, "/by/").beside
    assert beside is not None
    assert (beside.notice.language, beside.address) == ("en", "/by/solsikkeprogrammet/")
    assert aside(found, "/by/").get("lang") is None


def test_a_place_may_be_called_anything(tmp_path: Path) -> None:
    name = "1. *Sal* [a](b) <b> ::: # | {ting}"
    places = PLACES.replace("navn: Borgerservice", f'navn: "{name}"').replace("Dør 3 mod gården", "1. sal")
    found = site(edition(tmp_path, places=places))
    shown = aside(found, MEETING)
    assert [tag.name for tag in shown.find_all(True, recursive=False)] == ["h2", "p", "p", "p"]
    assert f"Spørg ved døren til mødet: {name}.\n1. sal." in shown.get_text()
    assert shown.select("b, ol, em") == []


def test_its_heading_has_an_id_that_no_heading_of_the_page_has(tmp_path: Path) -> None:
    found = site(edition(tmp_path))
    for page in found.pages:
        headings = {heading.id for heading in found.render(page, found.markdown(page)).headings}
        ids = {str(tag["id"]) for tag in BeautifulSoup(found.render_notice(page), "lxml").select("[id]")}
        assert len(ids) == (1 if page.beside else 0)
        assert ids & headings == set()


def test_as_markdown_it_is_the_last_of_its_page(tmp_path: Path) -> None:
    found = site(edition(tmp_path / "content"))
    write_pages(found, tmp_path / "pages")
    for page in found.pages:
        text = (tmp_path / "pages" / page.address.strip("/") / "index.md").read_text("utf-8")
        assert text.count("::: notice") == (1 if page.beside else 0)
        if page.beside:
            assert page.beside.notice.heading not in text.partition("::: notice")[0]
            assert text.endswith(found.notice(page).rstrip("\n") + "\n")
