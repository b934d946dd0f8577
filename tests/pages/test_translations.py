"""In: a small edition, and the example. Out: a summary's language versions: where they are, what they say in what."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from tests.conftest import PROJECT
from tests.habits.catalogue import used

from klarsag import texts
from klarsag.pages.outcomes import WORDS
from klarsag.pages.page import Page
from klarsag.site.build import build
from klarsag.site.edition import Site, read_site
from klarsag.texts import LOCALES, English, translator

OTHERS = ("ar", "so", "tr", "uk", "pl", "de")
ITEM = """---
punkt: 1
titel: Ny legeplads
adgang: åben
beslutning:
  - udfald: forkastet
letlaest:
  kort: Der kommer ingen legeplads.
  handler_om: En legeplads.
  besluttet: Udvalget sagde nej.
  betyder: Intet nyt.
  videre: Sagen er slut.
  gennemset: {{af: Ida, dato: 2025-03-01, proevet_med_laesere: nej}}
  sprog:
    {code}:{title} {{kort: K, handler_om: H, besluttet: B, betyder: T, videre: V}}
---
Byen har 4 legepladser.
"""


def edition(root: Path, code: str, languages: str) -> Site:
    folder = root / "by/moeder/2025/2025-01-08-udvalget"
    folder.mkdir(parents=True)
    (root / "by/myndighed.yaml").write_text(f"navn: By Kommune\nkortnavn: By\nsprog: [{languages}]\n", "utf-8")
    (root / "by/udvalg.yaml").write_text("udvalg:\n  - {id: udvalget, navn: Udvalget}\n", "utf-8")
    (folder / "moede.yaml").write_text("udvalg: udvalget\ndato: 2025-01-08\nstatus: referat\n", "utf-8")
    (folder / "01-legeplads.md").write_text(ITEM.format(code=code, title=""), "utf-8")
    site = read_site(root, "da")
    assert site.edition.findings == []
    return site


def translations(site: Site) -> list[Page]:
    return [page for page in site.pages if page.kind == "translation"]


def html(site: Site, page: Page) -> BeautifulSoup:
    return BeautifulSoup(site.render(page, site.markdown(page)).html, "lxml")


def one(part: BeautifulSoup, selector: str) -> Tag:
    found = part.select_one(selector)
    assert found is not None, selector
    return found


@pytest.fixture(scope="module")
def example() -> Site:
    return read_site(PROJECT / "content", "da")


@pytest.mark.parametrize("language", OTHERS)
def test_a_record_in_a_language_says_all_that_is_its_own_in_it(example: Site, language: str) -> None:
    pages = [page for page in translations(example) if page.language == language]
    assert len(pages) == 2
    for page in pages:
        part = html(example, page)
        told = {str(tag["lang"]) for tag in part.select("[lang]") if not tag.find_parent("nav")}
        assert told <= {"da"}  # names and titles of the record's own; no English in place of a missing word
        assert [tag.get_text() for tag in part.select("h3")] == [
            translator(language)(question)
            for question in (
                "What is the case about?",
                "What was decided?",
                "What does it mean for you?",
                "What happens now?",
            )
        ]
        record = one(part, ".choices a[hreflang=da]")
        assert record["href"] == page.address.removesuffix(f"{language}/")


def test_every_version_names_all_of_them(example: Site) -> None:
    record = next(page for page in example.pages if page.kind == "memo" and len(page.versions) == 8)
    assert [version.language for version in record.versions] == ["da", "en", *OTHERS]
    assert len({version.address for version in record.versions}) == 8
    own = [page for page in example.pages if page.address in {version.address for version in record.versions}]
    assert [page.versions for page in own] == [record.versions] * 8


def test_the_outcome_is_told_in_the_readers_language(tmp_path: Path) -> None:
    site = edition(tmp_path, "de", "da, de")
    [page] = translations(site)
    assert page.address == "/by/udvalget/2025-01-08/1-ny-legeplads/de/"
    part = html(site, page)
    assert one(part, ".decision .outcome").get_text() == "Nein, abgelehnt"
    # There is no title in German: the record's own says what language it is in.
    assert one(part, "h1 > span[lang=da]").get_text() == "Ny legeplads"
    assert page.head[:2] == ("Deutsch", "8. Januar 2025")


def test_without_a_catalogue_the_words_around_are_english_and_say_so(tmp_path: Path) -> None:
    site = edition(tmp_path, "fa", "da, fa")
    [page] = translations(site)
    part = html(site, page)
    assert page.language == "fa"
    for selector, said in (("h3", "What is the case about?"), (".outcome", "No, rejected"), ("time", "8 January 2025")):
        found = one(part, selector)
        inner = found if found.has_attr("lang") else one(part, f"{selector} > [lang]")
        assert (inner.get_text(), inner["lang"]) == (said, "en")
    assert one(part, ".answers .prose").has_attr("lang") is False


def test_a_language_that_the_authority_does_not_name_is_not_offered(tmp_path: Path) -> None:
    site = edition(tmp_path, "de", "da, en")
    assert translations(site) == []
    item = next(page for page in site.pages if page.kind == "item")
    assert (item.versions, html(site, item).select("nav.languages")) == ((), [])


def test_a_built_page_has_its_language_direction_and_links_to_the_others(tmp_path: Path) -> None:
    build(PROJECT / "mkdocs.yml", tmp_path / "site")
    found = sorted((tmp_path / "site").glob("koebenhavn/notater/*solsikke*/*/index.html"))
    assert len(found) == 7
    for path in found:
        page, code = BeautifulSoup(path.read_bytes(), "lxml"), path.parent.name
        assert (one(page, "html")["lang"], one(page, "html").get("dir")) == (code, "rtl" if code == "ar" else None)
        links = {str(link["hreflang"]): str(link["href"]) for link in page.select("head link[rel=alternate]")}
        assert list(links) == ["da", "x-default", "en", *OTHERS]
        for href in links.values():
            assert (path.parent / href / "index.html").resolve().is_file()
        # Names stay Danish on the way here, and say so; the menu is in the page's language.
        assert one(page, ".trail li:last-child a")["lang"] == "da"
        assert one(page, ".menu a").get_text() == translator(code)("Committees")
        assert not one(page, "main").has_attr("data-pagefind-body")


def test_no_page_in_another_language_lacks_a_word(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lacking: set[str] = set()

    def gettext(self: texts._InEnglish, message: str) -> str:
        lacking.add(message)
        return English(message)

    monkeypatch.setattr(texts._InEnglish, "gettext", gettext)
    monkeypatch.setattr(texts._InEnglish, "ngettext", lambda self, one, more, n: gettext(self, one))
    for language in OTHERS:
        for said, _sentence in WORDS.values():
            translator(language)(said)
    build(PROJECT / "mkdocs.yml", tmp_path / "site")
    assert lacking & used().keys() == set()  # names of formats and views are no words of the catalogues
    assert {folder.name for folder in LOCALES.iterdir() if folder.is_dir()} == {"da", *OTHERS}
