"""In: the built example edition. Out: what is in its search index, and what a build says that cannot make one."""

import gzip
import json
import re
import shutil
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from mkdocs.exceptions import Abort
from tests.browser.kinds import kinds_of
from tests.conftest import PROJECT

from klarsag.pages.facets import SEARCHED
from klarsag.site.build import build
from klarsag.site.search import FOLDER, index, make_index
from klarsag.texts import translator

Kept = dict[str, dict[str, Any]]


def kept(site: Path) -> Kept:
    """Address → what the index keeps of the page: `content`, `meta`, `filters`."""
    pages = {}
    for path in (site / FOLDER / "fragment").iterdir():
        raw = gzip.decompress(path.read_bytes())
        page = json.loads(raw[raw.index(b"{") :])
        pages[page["url"].strip("/")] = page
    return pages


@pytest.fixture(scope="module")
def pages(site_folder: Path) -> Kept:
    return kept(site_folder)


def edition(tmp_path: Path, *settings: str) -> Path:
    """mkdocs.yml of the example edition, with other settings of the plugin; its build goes beside it."""
    text = (PROJECT / "mkdocs.yml").read_text("utf-8")
    for name in ("content/sider", "theme_overrides"):
        text = text.replace(f" {name}", f" {PROJECT / name}")
    text = text.replace("content: content", "\n      ".join([f"content: {PROJECT}/content", *settings]))
    (tmp_path / "mkdocs.yml").write_text(text, "utf-8")
    return tmp_path / "mkdocs.yml"


def test_the_pages_that_answer_are_searched_and_no_lists(site_folder: Path, pages: Kept) -> None:
    kinds = kinds_of(site_folder)
    wanted = {address.strip("/") for address, kind in kinds.items() if kind in {*SEARCHED, "written"}}
    assert set(pages) == wanted
    assert set(Counter(kinds.values())) >= set(SEARCHED)


def test_what_other_pages_say_and_other_languages_are_not_searched_here(pages: Kept) -> None:
    item = next(page for address, page in pages.items() if address.endswith("-ungeloeftet"))
    text = str(item["content"])
    assert "Ungeløftet" in text
    for absent in ("Hvad handler sagen om?", "Andre punkter på mødet", "The municipality", "Planer mod fejl"):
        assert absent not in text


def test_a_closed_item_is_searched_by_what_its_page_shows(site_folder: Path, pages: Kept) -> None:
    closed = [address.strip("/") for address, kind in kinds_of(site_folder).items() if kind == "closed"]
    assert closed != []
    for address in closed:
        page = BeautifulSoup((site_folder / address / "index.html").read_bytes(), "lxml")
        shown = re.findall(r"\w+", page.get_text(" "))
        assert set(re.findall(r"\w+", str(pages[address]["content"]))) <= set(shown)


def test_every_choice_of_the_search_page_has_pages_in_the_index(site_folder: Path, pages: Kept) -> None:
    form = BeautifulSoup((site_folder / "soeg/index.html").read_bytes(), "lxml")
    choices = {(str(box["name"]), str(box["value"])) for box in form.select("input[type=checkbox]")}
    filled = {(name, value) for page in pages.values() for name, values in page["filters"].items() for value in values}
    assert {name for name, _value in choices} >= {"myndighed", "aar", "udfald"}
    assert choices <= filled
    # What is in the index and no choice is a group of one, in which there is nothing to choose.
    assert {name for name, _value in filled - choices}.isdisjoint(name for name, _value in choices)


def test_only_what_the_search_page_asks_for_is_published(site_folder: Path) -> None:
    names = {path.name for path in (site_folder / FOLDER).iterdir() if path.suffix in (".js", ".css")}
    assert names == {"pagefind.js"}


def test_the_same_pages_give_the_same_index(site_folder: Path, tmp_path: Path) -> None:
    written = []
    for turn in range(4):  # the order of Pagefind's own hash tables is another at each run
        site = tmp_path / str(turn)
        shutil.copytree(site_folder, site, ignore=shutil.ignore_patterns(FOLDER))
        make_index(site, translator("da"))
        folder = site / FOLDER
        written.append({path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()})
    assert all(files == written[0] for files in written[1:])


def test_a_site_can_do_without_search(tmp_path: Path) -> None:
    site = build(edition(tmp_path, "search: false"), tmp_path / "site").folder
    assert not (site / "soeg").exists()
    assert not (site / FOLDER).exists()
    for name in ("index.html", "404.html"):
        page = BeautifulSoup((site / name).read_bytes(), "lxml")
        assert page.select("form, a[href$='soeg/']") == []


def test_without_pagefind_the_build_stops_with_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pagefind_bin", None)  # as Python marks what cannot be imported
    old = tmp_path / "site" / "index.html"
    old.parent.mkdir()
    old.write_text("the site before", "utf-8")
    with pytest.raises(Abort, match=r"^Søgningen bruger Pagefind, .* pip install pagefind_bin.* »search: false« "):
        build(edition(tmp_path), tmp_path / "site")
    assert old.read_text("utf-8") == "the site before"


def test_a_pagefind_that_does_not_run_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "packages" / "pagefind_bin"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "__main__.py").write_text("raise OSError('Exec format error')", "utf-8")
    monkeypatch.setenv("PYTHONPATH", str(package.parent))
    with pytest.raises(Abort, match="kunne ikke lave indekset til søgningen: OSError: Exec format error"):
        build(edition(tmp_path), tmp_path / "site")


def test_the_preview_makes_its_index_once(site_folder: Path, tmp_path: Path) -> None:
    before = kept(site_folder)
    for name in ("first", "second"):
        site = tmp_path / name
        site.mkdir()
        if name == "first":
            (site / "index.html").write_bytes((site_folder / "gladsaxe/index.html").read_bytes())
        index(site, translator("da"), tmp_path)
        assert kept(site)[""]["meta"] == before["gladsaxe"]["meta"]
