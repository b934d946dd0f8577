"""A folder of records to pages that can be rendered: read, plan, and the Markdown and HTML of each page."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from jinja2 import Environment

from klarsag.markdown.render import Rendered, render
from klarsag.pages.environment import environment
from klarsag.pages.interface import Interface
from klarsag.pages.links import finder
from klarsag.pages.marks import abbreviations, dates
from klarsag.pages.page import Page
from klarsag.pages.plan import markdown, plan
from klarsag.records.archive import Archive
from klarsag.records.document import read_page
from klarsag.records.edition import Edition, hand_written, read_edition


@dataclass(frozen=True)
class Site:
    """An edition with its pages, in one language of the interface."""

    edition: Edition
    archive: Archive
    language: str
    pages: tuple[Page, ...]

    @cached_property
    def _environment(self) -> Environment:
        return environment(self.language)

    def markdown(self, page: Page) -> str:
        """A page's Markdown, as `klarsag pages` writes it."""
        return markdown(page, self._environment)

    def render(self, page: Page, text: str) -> Rendered:
        """A page's Markdown as HTML."""
        return render(
            text,
            page=True,
            references=finder(self.archive, page.authority, page.committee, page.address),
            dates=dates,
            # The glossary explains every abbreviation itself.
            abbreviations=None if page.kind == "glossary" else abbreviations(self.archive, page.authority),
            language=self.language,
        )

    def render_written(self, text: str) -> Rendered:
        """A hand-written page's Markdown as HTML."""
        return render(text, dates=dates, abbreviations=abbreviations(self.archive, None), language=self.language)

    def hand_written(self) -> Iterator[tuple[str, Path]]:
        """The pages of `sider/`: address and file."""
        return hand_written(self.edition.root)

    def addresses(self, progress: Callable[[str], None] | None = None) -> Mapping[str, frozenset[str]]:
        """Every address of the site with the headings that a link can lead to; renders every page.

        `progress` hears the address of each page when it is done.
        """
        found = {
            address: frozenset(heading.id for heading in render(read_page(path, path.name).body).headings)
            for address, path in self.hand_written()
        }
        for page in self.pages:
            headings = self.render(page, self.markdown(page)).headings
            found[page.address] = frozenset(heading.id for heading in headings)
            found |= {asset.address: frozenset() for asset in page.assets}
            if progress:
                progress(page.address)
        return found


def read_site(content: Path, language: str) -> Site:
    """Read the edition in `content` and plan its pages."""
    edition = read_edition(content)
    archive = Archive(edition)
    return Site(edition, archive, language, tuple(plan(archive, Interface(language))))
