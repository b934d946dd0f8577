"""A folder of records to pages that can be rendered: read, plan, and the Markdown and HTML of each page."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date
from functools import cached_property, partial
from pathlib import Path

from jinja2 import Environment

from klarsag.checks.texts import written
from klarsag.formats import linked, places
from klarsag.markdown.glossary import Glossary
from klarsag.markdown.render import Heading, Rendered, render
from klarsag.pages.environment import environment
from klarsag.pages.explanations import EXPLAINED, glossary
from klarsag.pages.interface import Interface
from klarsag.pages.kinds.moved import Titled
from klarsag.pages.kinds.moved import pages as moved_pages
from klarsag.pages.languages import SUMMARY
from klarsag.pages.links import finder
from klarsag.pages.marks import abbreviations, dates
from klarsag.pages.page import Asset, Page
from klarsag.pages.plan import markdown, notice_markdown, plan
from klarsag.records.archive import Archive
from klarsag.records.document import read_page
from klarsag.records.edition import Edition, read_edition
from klarsag.records.hand_written import beside_pages, from_root, hand_written
from klarsag.site.redirects import leading, once_more, to_pages


@dataclass(frozen=True)
class Site:
    """An edition with its pages, in one language of the interface; `without` are kinds of pages to leave out."""

    edition: Edition
    archive: Archive
    language: str
    without: frozenset[str] = frozenset()

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """Every page, planned when it is first asked for."""
        planned = plan(self.archive, Interface(self.language))
        return tuple(page for page in planned if page.kind not in self.without)

    @cached_property
    def _leading(self) -> Mapping[str, str]:
        """Old address → the address of the site that it leads to."""
        return leading(self.edition, self.archive, self.addresses())

    @cached_property
    def moved(self) -> tuple[Page, ...]:
        """The pages at old addresses, which lead on. They are none of `pages`: nothing lists, counts or finds them."""
        return tuple(moved_pages(to_pages(self._leading), self._titled, Interface(self.language)))

    @property
    def once_more(self) -> Iterator[Asset]:
        """The files that stand at old addresses too."""
        return once_more(self._leading, (asset for page in self.pages for asset in page.assets))

    def _titled(self, address: str) -> Titled:
        """The title of what stands at an address, and its language where it is another than the site's."""
        if page := self._by_address.get(address):
            return page.title, page.language
        written = dict(self.hand_written()).get(address)
        headings = render(read_page(written, written.name).body).headings if written else ()
        name = address.strip("/").rpartition("/")[2]
        return next((heading.text for heading in headings if heading.level == 1), name), ""

    @cached_property
    def _by_address(self) -> Mapping[str, Page]:
        return {page.address: page for page in self.pages}

    @cached_property
    def _environments(self) -> dict[str, Environment]:
        languages = {self.language, *(page.language or self.language for page in self.pages)}
        languages |= {page.beside.notice.language for page in self.pages if page.beside}
        return {language: environment(language) for language in languages}

    @cached_property
    def _glossaries(self) -> dict[str, Glossary | None]:
        """What explains the words of a page: on a language version its own, else the records', which is ""."""
        languages = {"", *(page.language for page in self.pages)}
        return {one: glossary(self.archive, one or SUMMARY, one or self.language) for one in languages}

    def markdown(self, page: Page) -> str:
        """A page's Markdown, as `klarsag pages` writes it."""
        return markdown(page, self._environments[page.language or self.language])

    def notice(self, page: Page) -> str:
        """The Markdown of what stands beside a page, after it; "" where nothing does."""
        if page.beside is None:
            return ""
        environment = self._environments[page.beside.notice.language]
        return notice_markdown(page.beside, page.language or self.language, environment)

    def render_notice(self, page: Page) -> str:
        """The same as HTML. Its ids have a prefix that no heading of the page can have."""
        return render(self.notice(page), page=True, id_prefix="ved_siden_").html

    @cached_property
    def data(self) -> Mapping[str, str]:
        """Address → text of each file that is no page, for programs to read."""
        return places.files(self.archive)

    def linked(self, page: Page, address: str) -> str:
        """The JSON-LD in the head of a page at `address`; "" where it has none."""
        if page.kind != "sunflower" or page.authority is None:
            return ""
        return linked.linked(self.archive, self.archive.authority(page.authority), address)

    def render(self, page: Page, text: str) -> Rendered:
        """A page's Markdown as HTML."""
        return render(
            text,
            page=True,
            references=finder(self.archive, page.authority, page.committee, page.address),
            dates=dates,
            # The glossary explains every abbreviation itself, and the words of one are Danish.
            abbreviations=None
            if page.kind == "glossary" or page.language
            else abbreviations(self.archive, page.authority),
            glossary=self._glossaries[page.language] if page.kind in EXPLAINED else None,
            language=page.language or self.language,
        )

    def render_written(self, folder: Path, text: str) -> Rendered:
        """The Markdown of a hand-written page in `folder` as HTML."""
        return render(
            text,
            address=partial(from_root, folder=folder, root=self.edition.root),
            dates=dates,
            abbreviations=abbreviations(self.archive, None),
            language=self.language,
        )

    def hand_written(self) -> Iterator[tuple[str, Path]]:
        """The pages of `sider/`: address and file."""
        return hand_written(self.edition.root)

    @cached_property
    def beside_pages(self) -> tuple[Path, ...]:
        """The other files of `sider/` that are published."""
        named, _unnamed = beside_pages(self.edition.root, (text.text for text in written(self.edition)))
        return tuple(named)

    def addresses(self) -> Mapping[str, frozenset[str]]:
        """Every address of the site with the ids of the headings that a link can lead to."""
        return _Addresses(self)


class _Addresses(Mapping[str, frozenset[str]]):
    """Pages are planned when an address is asked for, which one process of those that check records does; and a page is
    rendered when its headings are: few links lead to one, and rendering all the pages of 71 meetings takes longer than
    most of the checks together."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._found: dict[str, frozenset[str]] = {}

    @cached_property
    def _pages(self) -> Mapping[str, Page]:
        return {page.address: page for page in self._site.pages}

    @cached_property
    def _written(self) -> Mapping[str, Path]:
        return dict(self._site.hand_written())

    @cached_property
    def _assets(self) -> Set[str]:
        return {asset.address for page in self._site.pages for asset in page.assets} | self._site.data.keys()

    def __contains__(self, address: object) -> bool:
        return address in self._pages or address in self._written or address in self._assets

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys((*self._written, *self._pages, *self._assets)))

    def __len__(self) -> int:
        return len(set(self))

    def __getitem__(self, address: str) -> frozenset[str]:
        if address not in self:
            raise KeyError(address)
        if address not in self._found:
            self._found[address] = frozenset(heading.id for heading in self._headings(address))
        return self._found[address]

    def _headings(self, address: str) -> Sequence[Heading]:
        if page := self._pages.get(address):
            return self._site.render(page, self._site.markdown(page)).headings
        if path := self._written.get(address):
            return render(read_page(path, path.name).body).headings
        return ()


def read_site(content: Path, language: str, without: frozenset[str] = frozenset(), day: date | None = None) -> Site:
    """Read the edition in `content`, to be shown on `day` (klarsag.records.archive)."""
    edition = read_edition(content)
    return Site(edition, Archive(edition, day), language, without)
