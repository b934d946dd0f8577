"""The pages about accessibility say what is so: tested or not, problems with a way round, contact, and what then."""

import shutil
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import html
from tests.conftest import PROJECT

from klarsag.danish.lix import lix
from klarsag.markdown.plain import plain
from klarsag.records.save import write
from klarsag.site.edition import Site, read_site

FIXTURE = PROJECT / "tests/fixtures/accessible"
EDITION, AUTHORITY, BARE = "/tilgaengelighed/", "/eksempel/tilgaengelighed/", "/by/tilgaengelighed/"
EASY = 30  # our own limit, as for the summaries


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FIXTURE, tmp_path / "content"))


def _page(site: Site, address: str) -> html.HtmlElement:
    page = next(page for page in site.pages if page.address == address)
    return html.fromstring(f"<main>{site.render(page, site.markdown(page)).html}</main>")


def _words(site: Site, address: str) -> str:
    return " ".join(_page(site, address).text_content().split())


def _links(page: html.HtmlElement) -> dict[str, str]:
    return {link.text_content(): link.get("href") for link in page.iter("a")}


def _replace(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_the_test_is_told_with_day_programs_and_result(folder: Path) -> None:
    site = read_site(folder, "da")
    page, words = _page(site, EDITION), _words(site, EDITION)
    assert "Testet med: axe-core 4.11.4, Chromium 150" in words
    assert "Et program har testet alle 20 sider." in words
    assert "Fejl: 0" in words
    assert "2026-01-12" in [time.get("datetime") for time in page.iter("time")]


def test_a_text_newer_than_the_test_is_told(folder: Path) -> None:
    newer = "Nogle tekster er nyere end testen."
    assert newer in _words(read_site(folder, "da"), EDITION)
    _replace(folder / "tilgaengelighedstest.yaml", "dato: 2026-01-12", "dato: 2026-01-14")
    assert newer not in _words(read_site(folder, "da"), EDITION)


def test_a_sample_and_its_errors_are_told(folder: Path) -> None:
    _replace(folder / "tilgaengelighedstest.yaml", "sider_afproevet: 20", "sider_afproevet: 7")
    _replace(folder / "tilgaengelighedstest.yaml", "fejl: 0", "fejl: 3")
    site = read_site(folder, "da")
    words = _words(site, EDITION)
    assert "7 af 20 sider" in words
    assert "alle 20 sider" not in words
    assert "Der er altså fejl." in words
    assert "Den sidste test fandt 3 fejl." in _words(site, AUTHORITY)


def test_an_untested_site_says_so(folder: Path) -> None:
    (folder / "tilgaengelighedstest.yaml").unlink()
    (folder / "tilgaengelighed.yaml").unlink()
    words = _words(read_site(folder, "da"), EDITION)
    assert "Nej. Ingen har testet dem endnu." in words
    assert "Nej, ikke endnu." in words
    assert "Ja" not in words


def test_full_conformance_is_never_told_beside_errors(folder: Path) -> None:
    path = folder / "eksempel/tilgaengelighed.yaml"
    path.write_text("opfylder: fuldt\n", "utf-8")
    full = "Siderne lever op til alt det, loven kræver."
    assert full in _words(read_site(folder, "da"), AUTHORITY)
    _replace(folder / "tilgaengelighedstest.yaml", "fejl: 0", "fejl: 1")
    words = _words(read_site(folder, "da"), AUTHORITY)
    assert full not in words
    assert "Ikke helt." in words


def test_what_people_tried_and_looked_at_is_told(folder: Path) -> None:
    words = _words(read_site(folder, "da"), EDITION)
    assert "Skærmlæser: NVDA 2025.1" in words
    assert "Firefox 140" in words
    assert "Vi har målt det mørkeste sted." in words
    assert "Set 3 gange i den sidste test." in words


def test_a_problem_has_a_place_a_reason_and_a_way_round(folder: Path) -> None:
    site = read_site(folder, "da")
    words = _words(site, AUTHORITY)
    parts = [
        "Det, som ikke er løst endnu",
        "Kortet kan ikke læses med skærmlæser.",
        "Hvor: Punkt 1 den 14. januar 2026",
        "Hvorfor: Vi har ikke skrevet en tekst til kortet endnu.",
        "Gør sådan i stedet: Ring til os.",
        "Løst senest: juni 2026",
        "Det, som koster for meget at løse",
        "Det, som loven ikke gælder for",
    ]
    places = [words.index(part) for part in parts]
    assert places == sorted(places)


def test_contact_ten_working_days_and_the_statement(folder: Path) -> None:
    site = read_site(folder, "da")
    words, links = _words(site, AUTHORITY), _links(_page(site, AUTHORITY))
    assert "Telefon: 87 65 43 21" in words  # its own, before the authority's
    assert "12 34 56 78" not in words
    assert "Mail: kontakt@example.dk" in words
    assert links["Skriv i en formular"] == "https://www.example.dk/skriv"
    assert "10 arbejdsdage" in words
    first, then = words.index("først til kommunen"), words.index("skrive til Digitaliseringsstyrelsen")
    assert first < words.index("10 arbejdsdage") < then
    assert links["Tilgængelighedserklæring"] == "https://www.was.digst.dk/example-dk"
    assert "Siden her er ikke erklæringen." in words


def test_what_an_authority_has_not_said_is_missing_in_words(folder: Path) -> None:
    words = _words(read_site(folder, "da"), BARE)
    assert "By Kommune har ikke svaret endnu." in words
    assert "Her mangler en telefon" in words
    assert "Linket til den mangler her." in words


def test_an_example_claims_nothing_for_the_authority(folder: Path) -> None:
    write(folder / "by/tilgaengelighed.yaml", "eksempel: ja\n")
    words = _words(read_site(folder, "da"), BARE)
    assert "By Kommune har ikke lavet dem og svarer ikke for dem." in words
    assert "mangler" not in words
    assert "har ikke svaret" not in words


@pytest.mark.parametrize("content", ["tests/fixtures/accessible", "content"])
def test_the_pages_are_easy_to_read(content: str) -> None:
    site = read_site(PROJECT / content, "da")
    found = [page for page in site.pages if page.kind in ("accessibility", "authority-accessibility")]
    assert len(found) == 3
    hard = {page.address: lix(plain(site.markdown(page), page=True)).value for page in found}
    assert {address: value for address, value in hard.items() if value > EASY} == {}


def test_headings_leave_out_no_level(folder: Path) -> None:
    site = read_site(folder, "da")
    for address in (EDITION, AUTHORITY, BARE):
        page = next(page for page in site.pages if page.address == address)
        levels = [heading.level for heading in site.render(page, site.markdown(page)).headings]
        assert levels[0] == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))
