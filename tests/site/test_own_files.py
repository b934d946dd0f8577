"""Of what lies in `sider/` only pages and what somebody names come on the site; of the other folders nothing does."""

import shutil
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from tests.conftest import PROJECT

from klarsag.checks.registry import run
from klarsag.records.finding import Finding
from klarsag.records.save import write
from klarsag.site.build import build
from klarsag.site.edition import read_site

CLOSED = "---\npunkt: 1\ntitel: En sag\nadgang: lukket\n---\nHemmeligt.\n"
ITEM = "---\npunkt: 2\ntitel: Et hegn\nadgang: åben\nbilag:\n{attached}---\n![Sagen](01-sag.md)\n"
ATTACHED = "".join(f"  - {{titel: Sagen, fil: {name}}}\n" for name in ("01-sag.md", "moede.yaml", "bilag/sag.md"))
NAMED = {"planen.txt", "et skilt.png", "robots.txt"}
OTHERS = {"kladde.txt", "sag.md", "link.txt"}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """An edition with a closed item, and with an open one that names it as its attachment."""
    meeting = tmp_path / "content/by/moeder/2025/2025-01-08-udvalget"
    write(tmp_path / "content/by/myndighed.yaml", "navn: By Kommune\nkortnavn: By\n")
    write(tmp_path / "content/by/udvalg.yaml", "udvalg:\n  - {id: udvalget, navn: Udvalget}\n")
    write(meeting / "moede.yaml", "udvalg: udvalget\ndato: 2025-01-08\nstatus: referat  # Hemmeligt.\n")
    write(meeting / "01-sag.md", CLOSED)
    write(meeting / "02-hegn.md", ITEM.format(attached=ATTACHED))
    write(meeting / "bilag/sag.md", CLOSED)
    write(tmp_path / "content/sider/om.md", "# Om siden\n\n[Planen](/planen.txt)\n\n![Et skilt](/et%20skilt.png)\n")
    for name in sorted(NAMED):
        write(tmp_path / "content/sider" / name, "Alle må læse det.\n")
    shutil.copy(PROJECT / "generator/klarsag/site/starter/mkdocs.yml", tmp_path)
    return tmp_path


def published(root: Path) -> set[str]:
    """The files of the site whose names are not of every site; none of them says what is closed."""
    site = build(root / "mkdocs.yml", root / "site").folder
    files = [path for path in site.rglob("*") if path.is_file()]
    assert [path for path in files if b"Hemmeligt" in path.read_bytes()] == []
    return {path.name for path in files} & (NAMED | OTHERS)


def test_what_a_page_names_is_published(root: Path) -> None:
    assert published(root) == NAMED


def test_what_nobody_names_is_not(root: Path) -> None:
    write(root / "content/sider/kladde.txt", "Hemmeligt.\n")
    assert "kladde.txt" not in published(root)


def test_a_record_among_the_pages_is_not(root: Path) -> None:
    write(root / "content/sider/sag.md", CLOSED)
    write(root / "content/sider/uden.md", CLOSED.removeprefix("---\n"))
    published(root)
    assert not (root / "site/sag").exists()
    assert not (root / "site/uden").exists()


def test_a_link_among_the_pages_is_not(root: Path) -> None:
    meeting = root / "content/by/moeder/2025/2025-01-08-udvalget"
    (root / "content/sider/link.txt").symlink_to(meeting / "01-sag.md")
    (root / "content/sider/link.md").symlink_to(meeting / "01-sag.md")
    (root / "content/sider/mappe").symlink_to(meeting)
    assert "link.txt" not in published(root)
    assert not (root / "site/link").exists()


def test_a_docs_dir_that_is_the_whole_edition_publishes_no_record(root: Path) -> None:
    settings = root / "mkdocs.yml"
    text = settings.read_text("utf-8")
    assert "docs_dir: content/sider" in text
    settings.write_text(text.replace("docs_dir: content/sider", "docs_dir: content"), "utf-8")
    published(root)
    assert not list((root / "site").rglob("01-sag*"))


def test_an_attachment_with_another_name_for_markdown_is_a_file_as_any_other(root: Path) -> None:
    meeting = root / "content/by/moeder/2025/2025-01-08-udvalget"
    write(meeting / "02-hegn.md", ITEM.format(attached="  - {titel: Planen, fil: bilag/planen.markdown}\n"))
    write(meeting / "bilag/planen.markdown", "# Planen\n")
    site = build(root / "mkdocs.yml", root / "site").folder
    assert [path.read_text("utf-8") for path in site.rglob("planen.markdown")] == ["# Planen\n"]


def of_links(root: Path) -> list[Finding]:
    site = read_site(root / "content", "da")
    findings = run(site.edition, site.archive, site.addresses())
    return [one for one in findings if one.file.startswith("sider/") and one.kind.id.startswith(("link-", "image-"))]


# As it is written in sider/hjaelp/vejen.md → as the page at /hjaelp/vejen/ has it.
BESIDE = {
    "../om.md": "../../om/",
    "../om.md#planen": "../../om/#planen",
    "mere/index.md": "../../hjaelp/mere/",
    "../et%20skilt.png": "../../et%20skilt.png",
    "kort.png": "../../hjaelp/kort.png",
    "/planen.txt": "../../planen.txt",
    "../../om/": "../../om/",
    "#vejen": "#vejen",
    "https://www.example.dk/om.md": "https://www.example.dk/om.md",
}


def test_pages_and_files_may_be_named_by_where_they_lie(root: Path) -> None:
    links = "".join(f"- [Her]({address})\n" for address in BESIDE)
    write(root / "content/sider/om.md", "# Om siden\n\n## Planen\n\n[Planen](/planen.txt)\n")
    write(root / "content/sider/hjaelp/vejen.md", f"# Vejen\n\n{links}\n![Et kort](kort.png)\n")
    write(root / "content/sider/hjaelp/mere/index.md", "# Mere\n")
    write(root / "content/sider/hjaelp/kort.png", "Et kort.\n")
    assert of_links(root) == []
    site = build(root / "mkdocs.yml", root / "site").folder
    page = BeautifulSoup((site / "hjaelp/vejen/index.html").read_text("utf-8"), "lxml").select_one("main")
    assert page is not None
    assert [link["href"] for link in page.select("li a")] == list(BESIDE.values())
    assert [image["src"] for image in page.select("img")] == ["../../hjaelp/kort.png"]


@pytest.mark.parametrize(
    "address", ["sag.md", "../sag.md", "../gladsaxe/myndighed.yaml", "../../../mkdocs.yml", "om.md#b"]
)
def test_a_name_that_leads_to_no_page_is_found(root: Path, address: str) -> None:
    write(root / "content/sider/sag.md", CLOSED)
    write(root / "content/sider/vejen.md", f"# Vejen\n\n[Her]({address})\n")
    assert [one.file for one in of_links(root)] == ["sider/vejen.md"]


@pytest.mark.parametrize(
    "address", ["om.md", "/om.md", "/om/", "../om/", "sag.md", "/sag.md", "../by/skilt.png", "nej.png"]
)
def test_a_picture_that_is_none_of_the_pages_own_is_found(root: Path, address: str) -> None:
    write(root / "content/sider/sag.md", CLOSED)
    write(root / "content/by/skilt.png", "Et skilt.")
    write(root / "content/sider/vejen.md", f"# Vejen\n\n![Et skilt]({address})\n")
    assert [(one.file, one.kind.id) for one in of_links(root)] == [("sider/vejen.md", "image-missing")]
