"""In: items with attachments of every sort. Out: what the page says of each before a reader opens it."""

import re
import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from tests.documents.edition import FILES, ITEM, MEETING, edition

from klarsag.site.edition import Site, read_site

CONTACT = "mail: by@example.dk\ntelefon: 12 34 56 78\n"


def page(site: Site, address: str) -> BeautifulSoup:
    [found] = (page for page in site.pages if page.address == address)
    return BeautifulSoup(site.render(found, site.markdown(found)).html, "lxml")


def entries(root: Path, language: str = "da") -> list[Tag]:
    """The entries of the list of attachments."""
    shown = page(read_site(root, language), ITEM).select_one(".files")
    assert shown is not None
    return shown.select(":scope > ul > li")


def text(part: Tag) -> str:
    return " ".join(part.get_text().split())


def links(part: Tag) -> list[tuple[str, str, object, object]]:
    """What a screen reader's list of links says, and where each leads, in which language and format."""
    return [(text(one), str(one["href"]), one.get("hreflang"), one.get("type")) for one in part.select("a")]


def test_format_size_pages_and_language_stand_in_the_link(tmp_path: Path) -> None:
    [entry] = entries(edition(tmp_path, "  - titel: Plan for *byen* [1]\n    fil: bilag/god.pdf\n"))
    assert links(entry) == [
        (
            "Plan for *byen* [1] (PDF, 1 kB, 1 side, på dansk)",
            f"{ITEM}bilag/god.pdf",
            "da-DK",
            "application/pdf",
        )
    ]
    assert entry.select("[target], [download]") == []
    assert text(entry) == links(entry)[0][0], "a good document needs no words of warning"


def test_the_same_in_english(tmp_path: Path) -> None:
    [entry] = entries(edition(tmp_path, "  - {titel: Plan, fil: bilag/god.pdf}\n"), "en")
    assert links(entry)[0][0] == "Plan (PDF, 1 kB, 1 page, in Danish)"


def test_the_records_language_counts_before_the_files(tmp_path: Path) -> None:
    [entry] = entries(edition(tmp_path, "  - {titel: Plan, fil: bilag/god.pdf, sprog: ar}\n"))
    assert links(entry)[0][0] == "Plan (PDF, 1 kB, 1 side, på arabisk)"
    assert links(entry)[0][2] == "ar"


def test_a_language_that_nobody_gives_is_not_claimed(tmp_path: Path) -> None:
    [entry] = entries(edition(tmp_path, "  - {titel: Plan, fil: bilag/ukendt-sprog.pdf}\n"))
    assert links(entry)[0][0] == "Plan (PDF, 1 kB, 1 side)"
    assert links(entry)[0][2] is None


def test_the_format_is_told_from_the_content(tmp_path: Path) -> None:
    [entry] = entries(edition(tmp_path, "  - {titel: Plan, fil: bilag/plan.docx.pdf}\n"))
    assert links(entry)[0][0] == "Plan (ZIP-mappe, 44 B)"


def test_a_link_that_leaves_the_site_says_so(tmp_path: Path) -> None:
    [entry] = entries(edition(tmp_path, '  - {titel: Plan, adresse: "https://www.by.example/a?b=c", sprog: en}\n'))
    assert links(entry) == [
        ("Plan (på et andet websted: by.example, på engelsk)", "https://www.by.example/a?b=c", "en", None)
    ]


def test_a_name_with_marks_that_mean_something_in_an_address(tmp_path: Path) -> None:
    root = edition(tmp_path, '  - {titel: Plan, fil: "bilag/50% #1.pdf"}\n')
    (root / MEETING / "bilag" / "50% #1.pdf").write_bytes(FILES["god.pdf"])
    [entry] = entries(root)
    assert links(entry)[0][1] == f"{ITEM}bilag/50%25%20%231.pdf"


def test_what_is_withheld_says_why_and_is_no_link(tmp_path: Path) -> None:
    [entry] = entries(edition(tmp_path, "  - {titel: Plan, utilgaengelig: Bilaget rummer personoplysninger.}\n"))
    assert text(entry) == "Plan Ikke offentliggjort: Bilaget rummer personoplysninger."
    assert links(entry) == []


def test_a_missing_file_is_no_dead_link(tmp_path: Path) -> None:
    [entry] = entries(edition(tmp_path, "  - {titel: Plan, fil: bilag/borte.pdf}\n"))
    assert (text(entry), links(entry)) == ("Plan Filen mangler.", [])


def test_a_scan_says_what_it_is_and_whom_to_ask(tmp_path: Path) -> None:
    [entry] = entries(edition(tmp_path, "  - {titel: Plan, fil: bilag/scannet.pdf}\n", CONTACT))
    assert "Dokumentet er et billede uden tekst. Skærmlæsere kan ikke læse det." in text(entry)
    assert "Bed om at få det på en anden måde: by@example.dk, telefon 12 34 56 78" in text(entry)
    assert links(entry)[1][1] == "mailto:by@example.dk"


def test_without_a_contact_the_page_of_contacts_is_named(tmp_path: Path) -> None:
    root = edition(tmp_path, "  - {titel: Plan, fil: bilag/uden-koder.pdf}\n")
    [entry] = entries(root)
    assert links(entry)[1][:2] == ("Bed om at få det på en anden måde", "/by/tilgaengelighed/")
    assert "/by/tilgaengelighed/" in {page.address for page in read_site(root, "da").pages}


def test_the_reason_and_the_promise_are_told(tmp_path: Path) -> None:
    known = "{grund: Planen er scannet fra *papir*., indtil: 2031-03-01}"
    item = f"  - titel: Plan\n    fil: bilag/scannet.pdf\n    ikke_tilgaengelig: {known}\n"
    [entry] = entries(edition(tmp_path, item, CONTACT))
    assert "Planen er scannet fra *papir*. En tilgængelig udgave er lovet til 1. marts 2031." in text(entry)


def test_the_accessible_version_comes_first(tmp_path: Path) -> None:
    item = "  - titel: Plan\n    fil: bilag/scannet.pdf\n    tilgaengelig_udgave: {fil: bilag/planen.md, sprog: da}\n"
    root = edition(tmp_path, item, CONTACT)
    [entry] = entries(root)
    assert [link[:2] for link in links(entry)] == [
        ("Plan, tilgængelig udgave (webside, på dansk)", f"{ITEM}planen/"),
        ("Plan, original (PDF, 1 kB, 1 side, på dansk)", f"{ITEM}bilag/scannet.pdf"),
    ]
    assert "Skærmlæsere" not in text(entry), "who follows the first link needs no warning"


def test_a_version_in_markdown_is_a_page_with_its_images(tmp_path: Path) -> None:
    version = "{titel: Hele planen, fil: bilag/planen.md}"
    item = f"  - titel: Plan\n    fil: bilag/scannet.pdf\n    tilgaengelig_udgave: {version}\n"
    site = read_site(edition(tmp_path, item), "da")
    shown = page(site, f"{ITEM}planen/")
    assert [(one.name, text(one)) for one in shown.select("h1, h2, h3")] == [
        ("h1", "Hele planen"), ("h2", "Dokumentets tekst"), ("h3", "Planen"),
    ]  # fmt: skip
    assert ITEM in {one["href"] for one in shown.select("a")}
    image = shown.select_one("img")
    assert image is not None
    published = {asset.address for one in site.pages for asset in one.assets}
    assert f"{ITEM}planen/{image['src']}" in published
    assert f"{ITEM}bilag/planen.md" not in published


def test_without_the_library_a_page_claims_nothing_of_a_pdf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Less is said, and nothing else is said: the rest of the page is the same."""
    item = "  - {titel: Plan, fil: bilag/scannet.pdf, sprog: da}\n  - {titel: Kort, fil: bilag/kort.svg}\n"
    root = edition(tmp_path, item, CONTACT)
    with_it = [text(entry) for entry in entries(root)]
    monkeypatch.setitem(sys.modules, "pikepdf", None)
    without = [text(entry) for entry in entries(root)]
    assert without == ["Plan (PDF, 1 kB, på dansk)", with_it[1]]
    assert re.fullmatch(r"Kort \(SVG-billede, \d+ B\)", with_it[1])


def test_the_same_records_and_files_give_the_same_page(tmp_path: Path) -> None:
    item = "  - {titel: A, fil: bilag/scannet.pdf}\n  - {titel: B, fil: bilag/god.pdf}\n"
    first, second = (edition(tmp_path / name, item, CONTACT) for name in ("a", "b"))
    pages = [read_site(root, "da") for root in (first, second)]
    assert [[site.markdown(page) for page in site.pages] for site in pages[:1]] == [
        [site.markdown(page) for page in site.pages] for site in pages[1:]
    ]
