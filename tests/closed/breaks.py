"""Builds that are broken on purpose: each name in; out: a context in which the real build lets something out."""

import base64
import gzip
import html
import json
import logging
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any
from unittest.mock import patch

from jinja2 import ChoiceLoader, DictLoader, Environment
from mkdocs.config import load_config

from klarsag.pages.built import note_build
from klarsag.pages.environment import environment
from klarsag.pages.kinds import item
from klarsag.pages.page import Asset, Page
from klarsag.records.document import Document, read_markdown
from klarsag.records.easyread import Review
from klarsag.records.edition import load_item
from klarsag.records.entry import ItemEntry
from klarsag.records.item import AgendaItem, ClosedItem
from klarsag.site.edition import Site
from klarsag.site.search import make_index


@dataclass(frozen=True)
class Break:
    """`where`: a mark of which place is let out, as tests/closed/editions.py and items.py call it.

    `search`: the site has one. `logged`: it comes out in what is logged. `first`: an edition that holds such a mark.
    """

    name: str
    where: str
    broken: Callable[[], AbstractContextManager[Any]]
    search: bool = False
    logged: bool = False
    first: int = 0


def texts(root: Path) -> str:
    """Everything that stands in the edition's records, closed or not."""
    return "\n".join(path.read_text("utf-8", "replace") for path in sorted(root.rglob("moeder/**/*.md")))


@contextmanager
def template() -> Iterator[None]:
    """A template shows the body of a closed item, and loading keeps it."""

    def keep(document: Document) -> AgendaItem | ClosedItem | None:
        found = load_item(document)
        if found is None and isinstance(document.data, dict) and document.data.get("adgang") == "lukket":
            return ClosedItem(number="1", title="Lukket", access="lukket")
        return found

    def shown(page: Page, archive: Any, entry: ItemEntry, *rest: Any) -> Page:
        made = closed(page, archive, entry, *rest)
        return replace(made, context={**made.context, "body": entry.document.body})

    def own(language: str) -> Environment:
        made = environment(language)
        source = (Path(item.__file__).parents[1] / "templates/closed.md.j2").read_text("utf-8")
        return made.overlay(loader=ChoiceLoader([DictLoader({"closed.md.j2": source + "{{ body }}\n"}), made.loader]))

    closed = item._closed
    with ExitStack() as stack:
        stack.enter_context(patch("klarsag.records.edition.load_item", keep))
        stack.enter_context(patch("klarsag.pages.kinds.item._closed", shown))
        stack.enter_context(patch("klarsag.site.edition.environment", own))
        yield


def title() -> AbstractContextManager[Any]:
    return patch.object(ItemEntry, "title", property(lambda entry: entry.item.title))


def _data(address: str, make: Callable[[Site], str]) -> AbstractContextManager[Any]:
    real = Site.data.func
    return patch.object(Site, "data", property(lambda site: {**real(site), address: make(site)}))


def feed() -> AbstractContextManager[Any]:
    return _data("/nyt.xml", lambda site: f"<feed>{html.escape(html.escape(texts(site.edition.root)))}</feed>")


def fields() -> AbstractContextManager[Any]:
    return _data("/sager.json", lambda site: json.dumps([entry.document.data for entry in site.edition.items]))


def index() -> AbstractContextManager[Any]:
    """Pagefind reads a page that is gone when it is done: only its packed fragments hold the text."""

    def all_of_it(site: Path, text: Callable[[str], str]) -> None:
        alone, said = site / "alt", html.escape(texts(site.parents[1]))
        alone.mkdir()
        (alone / "index.html").write_text(f"<html lang=da><main data-pagefind-body><h1>Alt</h1>{said}</main></html>")
        make_index(site, text)
        shutil.rmtree(alone)

    return patch("klarsag.site.search.make_index", all_of_it)


def attachments() -> AbstractContextManager[Any]:
    def copied(page: Page, archive: Any, entry: ItemEntry, *rest: Any) -> Page:
        folder = entry.meeting.folder
        found = sorted(path for path in (archive._root / folder / "bilag").iterdir() if path.suffix != ".md")
        names = (f"bilag/{path.name}" for path in found)
        files = tuple(Asset(f"{folder}/{name}", page.address + name) for name in names)
        return replace(real(page, archive, entry, *rest), assets=files)

    real = item._closed
    return patch("klarsag.pages.kinds.item._closed", copied)


def slug() -> AbstractContextManager[Any]:
    def address(entry: ItemEntry) -> str:
        return f"{entry.meeting.address}{Path(entry.document.file).stem}/"

    return patch.object(ItemEntry, "address", property(address))


def quoted() -> AbstractContextManager[Any]:
    return patch("klarsag.records.edition.withhold", lambda document: None)


def cache() -> AbstractContextManager[Any]:
    def kept(site: Path) -> Any:
        (site / ".cache").mkdir()
        (site / ".cache/records.bin").write_bytes(gzip.compress(texts(site.parent).encode("utf-16-le")))
        return note_build(site)

    return patch("klarsag.site.build.note_build", kept)


@contextmanager
def whole_content() -> Iterator[None]:
    def everything(config: str) -> Any:
        return load_config(config, docs_dir=str(Path(config).parent / "content"))

    with ExitStack() as stack:
        stack.enter_context(patch("klarsag.site.build.load_config", everything))
        stack.enter_context(patch("klarsag.site.plugin.keep_published", lambda *all: None))
        yield


def log() -> AbstractContextManager[Any]:
    def telling(path: Path, file: str) -> Document:
        document = read_markdown(path, file)
        logging.getLogger("mkdocs.plugins.klarsag").warning("%s: %r", file, document.body)
        return document

    return patch("klarsag.records.edition.read_markdown", telling)


def drafts() -> AbstractContextManager[Any]:
    review = Review(reviewed_by="Ingen", date=date(2026, 1, 1), tried_with_readers=False)

    def reviewed(document: Document) -> AgendaItem | ClosedItem | None:
        found = load_item(document)
        if not isinstance(found, AgendaItem) or found.easy_read is None:
            return found
        return found.model_copy(update={"easy_read": found.easy_read.model_copy(update={"review": review})})

    return patch("klarsag.records.edition.load_item", reviewed)


def packed() -> AbstractContextManager[Any]:
    def said(site: Site, page: Page, address: str) -> str:
        return json.dumps({"x": base64.b64encode(texts(site.edition.root).encode()).decode()})

    return patch.object(Site, "linked", said)


def pages_of_records() -> AbstractContextManager[Any]:
    """A record that lies among the pages is taken for one."""
    return patch("klarsag.records.hand_written.is_record", lambda path: False)


BREAKS = (
    Break("a template that prints the closed body", "the text of a closed item", template, first=1),
    Break("a list that shows the unreviewed title", "the title of a closed item", title),
    Break("a feed that takes all items", "an item whose access is unknown", feed, first=1),
    Break("a search index of everything", "the text of a closed item", index, search=True),
    Break("attachments of closed items copied", "a closed item's attachment", attachments),
    Break("a JSON file with all fields", "the title of a closed item", fields),
    Break("an address made of the file's name", "the name of an item's file", slug),
    Break("an error message that quotes", "what a closed item may not hold", quoted, first=1),
    Break("a cache left inside the site", "the text of a closed item", cache),
    Break("docs_dir set to the whole content", "the text of a closed item", whole_content),
    Break("a log that quotes", "the text of a closed item", log, logged=True, first=1),
    Break("drafts taken for reviewed", "an easy-read draft", drafts),
    Break("a page's data in base64", "the text of a closed item", packed),
    Break("a record taken for a page", "the text of a closed item", pages_of_records, first=3),
)
