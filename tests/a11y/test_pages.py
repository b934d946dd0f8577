"""In: a built site. Out: which of its pages are tested: each kind, the same sample for the same seed, what changed."""

from pathlib import Path

import pytest
from tests.a11y.sites import made_site

from klarsag.a11y.failure import CannotTest
from klarsag.a11y.pages import only, sample, site_pages
from klarsag.a11y.rules import criterion, technique
from klarsag.pages.built import last_build, note_build, note_of

PAGES = {f"/{number}/": "<p>Tekst.</p>" * number for number in range(1, 41)} | {"/": "<p>Forside.</p>"}
KINDS = {"/": "front", "/7/": "case", "/9/": "case", "/8/": "memo"}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return made_site(tmp_path / "site", PAGES, KINDS)


def test_every_page_is_found_with_its_kind(site: Path) -> None:
    (site / "404.html").write_text('<body class="dark page-lost">', encoding="utf-8")
    pages = site_pages(site)
    assert {page.address for page in pages} == {*PAGES, "/404.html"}
    assert {page.address: page.kind for page in pages if page.kind != "text"} == {**KINDS, "/404.html": "lost"}


def test_a_page_that_only_sends_on_is_none_to_test(site: Path) -> None:
    gone = site / "gammel" / "index.html"
    gone.parent.mkdir()
    gone.write_text('<meta http-equiv="refresh" content="0; url=/ny/">', encoding="utf-8")
    assert "/gammel/" not in [page.address for page in site_pages(site)]


def test_a_sample_has_every_kind_and_as_many_pages_as_asked_for(site: Path) -> None:
    chosen = sample(site_pages(site), 12, seed=3)
    assert len(chosen) == 12
    assert {page.kind for page in chosen} == {"front", "case", "memo", "text"}


def test_the_largest_page_of_a_kind_stands_for_it(site: Path) -> None:
    assert {page.address for page in sample(site_pages(site), 1, seed=1)} == {"/", "/9/", "/8/", "/40/"}


def test_a_seed_always_chooses_the_same_pages_and_another_one_others(site: Path) -> None:
    pages = site_pages(site)
    assert sample(pages, 12, seed=3) == sample(pages, 12, seed=3)
    assert sample(pages, 12, seed=3) != sample(pages, 12, seed=4)


def test_pages_that_are_named_stand_in_the_sample(site: Path) -> None:
    pages = site_pages(site)
    named = only(pages, {"/11/", "/12/"})
    assert set(named) <= set(sample(pages, 8, 1, named))


def test_a_page_that_the_site_does_not_have_is_told(site: Path) -> None:
    with pytest.raises(CannotTest, match="no page /nej/"):
        only(site_pages(site), {"/1/", "/nej/"})


def test_the_note_on_a_build_names_what_became_another(site: Path) -> None:
    assert len(note_build(site).changed) == len(PAGES)
    assert note_build(site).changed == ()
    (site / "5" / "index.html").write_text("andet", encoding="utf-8")
    (site / "6" / "index.html").unlink()
    note_build(site)
    built = last_build(site)
    assert built is not None
    assert built.changed == ("/5/",)


def test_a_stylesheet_that_became_another_changes_every_page(site: Path) -> None:
    note_build(site)
    (site / "assets" / "style.css").write_text("body { color: grey }", encoding="utf-8")
    assert len(note_build(site).changed) == len(PAGES)


def test_the_note_lies_outside_of_the_site_and_knows_another_site_from_its_own(site: Path) -> None:
    built = note_build(site)
    assert site not in note_of(site).parents
    assert built.describes(site)
    (site / "5" / "index.html").write_text("andet", encoding="utf-8")
    assert not built.describes(site)


def test_a_note_that_cannot_be_read_is_none(site: Path) -> None:
    note_build(site)
    note_of(site).write_text('{"pages": []', encoding="utf-8")
    assert last_build(site) is None


@pytest.mark.parametrize(
    ("code", "number", "page"),
    [
        ("WCAG2AA.Principle1.Guideline1_4.1_4_3.G18.Fail", "1.4.3", "general/G18"),
        ("WCAG2AA.Principle3.Guideline3_2.3_2_2.H32.2", "3.2.2", "html/H32"),
        ("WCAG2AA.Principle4.Guideline4_1.4_1_2.H91.InputText.Name", "4.1.2", "html/H91"),
        ("WCAG2AA.Principle1.Guideline1_3.1_3_1.F68", "1.3.1", "failures/F68"),
        ("WCAG2AA.Principle2.Guideline2_4.2_4_1.G1,G123,G124.NoSuchID", "2.4.1", "general/G1"),
    ],
)
def test_a_code_of_html_codesniffer_leads_to_its_criterion_and_technique(code: str, number: str, page: str) -> None:
    assert (criterion(code), technique(code)) == (number, f"https://www.w3.org/WAI/WCAG22/Techniques/{page}")


def test_a_rule_of_axe_has_neither() -> None:
    assert (criterion("color-contrast"), technique("color-contrast")) == ("", "")
