"""The foot of every page leads to accessibility: an authority's own page on its pages, and its statement by name."""

import shutil
from pathlib import Path

import pytest
from lxml import html
from tests.conftest import PROJECT, Site

from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition
from klarsag.records.save import write
from klarsag.site.build import build
from klarsag.site.footer import footer
from klarsag.texts import translator

STATEMENT = "https://www.was.digst.dk/example-dk"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The accessible edition as a site of its own."""
    root = tmp_path_factory.mktemp("accessible")
    shutil.copytree(PROJECT / "tests/fixtures/accessible", root / "content")
    write(root / "content/sider/om.md", "# Om siden\n\nTekst.\n")
    starter = PROJECT / "generator/klarsag/site/starter/mkdocs.yml"
    shutil.copy(starter, root / "mkdocs.yml")
    return build(root / "mkdocs.yml", root / "site").folder


def _foot(path: Path) -> dict[str, str]:
    [foot] = html.parse(str(path)).getroot().iter("footer")
    return {link.text_content(): link.get("href") for link in foot.iter("a")}


def test_every_page_leads_to_accessibility(folder: Path) -> None:
    pages = sorted(folder.rglob("*.html"))
    assert len(pages) > 10
    for page in pages:
        foot = _foot(page)
        own = page.relative_to(folder).parts[0]
        assert next(iter(foot)) == "Tilgængelighed", page
        target = foot["Tilgængelighed"]
        address = target if target.startswith("/") else f"/{(page.parent / target).resolve().relative_to(folder)}/"
        assert address == (f"/{own}/tilgaengelighed/" if own in ("by", "eksempel") else "/tilgaengelighed/"), page


def test_a_statement_is_linked_by_its_name(folder: Path) -> None:
    for address in ("eksempel", "eksempel/kulturudvalget/2026-01-14/1-nyt-bibliotek", "om", "."):
        assert _foot(folder / address / "index.html")["Tilgængelighedserklæring"] == STATEMENT
    assert "Tilgængelighedserklæring" not in _foot(folder / "by/index.html")


def test_two_statements_say_whose_they_are(tmp_path: Path) -> None:
    for name in ("nord", "syd"):
        about = f"navn: {name.title()} Kommune\nkortnavn: {name.title()}\n"
        write(tmp_path / f"{name}/myndighed.yaml", f"{about}tilgaengelighedserklaering: {STATEMENT}-{name}\n")
    links = footer(Archive(read_edition(tmp_path)), str)
    shared = [title for _address, title in links[""]]
    assert shared[1:] == ["Accessibility statement: Nord", "Accessibility statement: Syd"]
    assert links["syd"][1] == (f"{STATEMENT}-syd", "Accessibility statement")


def test_the_example_edition_leads_there_too(site: Site) -> None:
    for page in site.pages():
        path = site.folder / page / "index.html"
        language = html.parse(path).getroot().get("lang")
        assert translator(language)("Accessibility") in _foot(path), page
