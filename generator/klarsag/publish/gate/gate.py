"""A built site in, everything that keeps it from being shown out; each page is read once, and no two are kept."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from klarsag.a11y.failure import CannotTest
from klarsag.a11y.pages import site_pages
from klarsag.publish.gate import complete, stray
from klarsag.publish.gate.address import Home, home_of
from klarsag.publish.gate.closed import Closed
from klarsag.publish.gate.files import Files, list_files
from klarsag.publish.gate.links import Links
from klarsag.publish.gate.meant import Meant, meant
from klarsag.publish.gate.page import HtmlPage, read_page
from klarsag.publish.gate.references import of_css, of_page, of_script
from klarsag.publish.gate.rules import EVERY, SAMPLE
from klarsag.publish.gate.sampling import chosen
from klarsag.publish.gate.withheld import withheld
from klarsag.records.finding import Finding
from klarsag.site.edition import Site

# What is read as text. The parts of a search index are packed; what stands in them is looked at all the same.
_TEXTS = (".html", ".css", ".js", ".mjs", ".json", ".xml", ".svg", ".txt", ".csv", ".webmanifest")
_PACKED = (".gz", ".pf_meta", ".pf_index", ".pf_filter", ".pf_fragment")


def gate(site: Path, edition: Site | None, sample: int) -> tuple[Finding, ...]:
    """What is wrong with the site in the folder `site`, in order of files; a finding's file is its path in the site.

    `edition` is what the site was made of; without it nobody knows which files were meant, and what is closed.
    `sample` is the number of pages whose accessibility is looked at, 0 for all. Raises OSError.
    """
    files = list_files(site)
    if files.odd:
        return tuple(stray.links(files))  # nothing is read through a link
    planned = meant(edition) if edition else None
    hidden = Closed(edition.edition, withheld(edition.edition)) if edition else None
    look = _Look(files, planned, hidden, Links(_home(files), files.sizes), _sample(files, planned, sample))
    found = {one.sort_key: one for one in look.everything()}
    return tuple(found[key] for key in sorted(found))


@dataclass(frozen=True)
class _Look:
    """One look at a site. `sample` are the pages whose accessibility is looked at; `passing` fills with those that only
    send readers on."""

    files: Files
    planned: Meant | None
    hidden: Closed | None
    links: Links
    sample: frozenset[str]
    passing: set[str] = field(default_factory=set)

    def everything(self) -> Iterator[Finding]:
        attached = self.planned.attachments.keys() if self.planned else frozenset[str]()
        own = [file for file in self.files.sizes if file not in attached]
        texts = frozenset(file for file in own if file.endswith(_TEXTS))
        yield from complete.sizes(self.files, self.planned, texts)
        for file in own:
            if not complete.too_large(self.files.sizes[file]):
                yield from self._file(file)
        yield from self.links.rest()
        yield from stray.look(self.files, self.planned)
        pages = {file for file in texts if file.endswith(".html")} - self.passing - {"404.html"}
        yield from complete.sitemap(self.files, self.links.home, frozenset(pages))
        if self.planned and self.hidden:
            yield from complete.planned(self.files, self.planned)
            yield from self.hidden.files(self.files, self.planned)

    def _file(self, file: str) -> Iterator[Finding]:
        if not file.endswith((*_TEXTS, *_PACKED)):
            return
        content = self.files.read(file)
        if file.endswith(_TEXTS):
            yield from complete.written(file, content)
        if file.endswith(".html"):
            yield from self._page(read_page(file, content))
            return
        if file.endswith(".css"):
            self.links.loaded(file, of_css(content.decode("utf-8", "replace")))
        elif file.endswith((".js", ".mjs")):
            self.links.loaded(file, of_script(content.decode("utf-8", "replace")))
        if self.hidden:
            yield from self.hidden.text(file, content)

    def _page(self, page: HtmlPage) -> Iterator[Finding]:
        self.links.page(page.file, page.anchors)
        yield from self.links.look(page.file, of_page(page))
        if page.sends_on:
            self.passing.add(page.file)
        for rule in EVERY:
            yield from rule(page)
        for rule in SAMPLE if page.file in self.sample else ():
            yield from rule(page)
        if self.hidden:
            yield from self.hidden.page(page)


def _home(files: Files) -> Home:
    front = "index.html"
    return home_of(read_page(front, files.read(front)) if front in files.sizes else None)


def _sample(files: Files, planned: Meant | None, count: int) -> frozenset[str]:
    """A page that is attached to a record is a document of its own, and not ours to judge."""
    try:
        pages = site_pages(files.folder)
    except CannotTest:
        return frozenset()  # there is no page at all
    attached = planned.attachments.keys() if planned else frozenset[str]()
    return chosen([page for page in pages if page.address.strip("/") not in attached], count)
