"""Pages as MkDocs knows them, rendered by the one parser: a planned page, and a hand-written one."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page as MkDocsPage

from klarsag.markdown.plain import plain
from klarsag.markdown.render import Rendered
from klarsag.pages.facets import Facets
from klarsag.pages.languages import Version, direction
from klarsag.pages.page import Crumb
from klarsag.pages.page import Page as Planned

# The parser wrote these attributes, so this is no guess about somebody's HTML.
_FROM_ROOT = re.compile(r'(?<= )(href|src)="/(?!/)')


@dataclass(frozen=True)
class Shown:
    """What the theme's template needs to know of a page. `language` is empty where it is the site's; `beside` is the
    HTML of the notice that stands after the page's main part, `linked` the JSON-LD in its head. `leads_to` is the web
    address, from the site's root, that a page at an old address sends its readers on to."""

    kind: str
    title: str
    head: str
    description: str
    trail: tuple[Crumb, ...] = ()
    section: str = ""
    facets: Facets | None = None
    language: str = ""
    versions: tuple[Version, ...] = ()
    beside: str = ""
    linked: str = ""
    leads_to: str = ""

    @property
    def direction(self) -> str:
        return direction(self.language)


class SitePage(MkDocsPage):
    """A page that Python-Markdown never sees."""

    def __init__(self, file: File, config: MkDocsConfig, shown: Shown, markdown: str, make: Callable[[str], Rendered]):
        super().__init__(shown.title, file, config)
        self.klarsag = shown
        self._text, self._make = markdown, make

    def read_source(self, config: MkDocsConfig) -> None:
        self.markdown = self._text
        self.meta = {"title": self.klarsag.title, "description": self.klarsag.description}

    def render(self, config: MkDocsConfig, files: Files) -> None:
        rendered = self._make(self.markdown or "")
        self.content = from_page(rendered.html, self.file.url.removeprefix("./"))
        self.present_anchor_ids = {heading.id for heading in rendered.headings}


def shown(
    page: Planned, site_name: str, item: str, facets: Facets | None = None, beside: str = "", linked: str = ""
) -> Shown:
    """A planned page for the theme. `item` is the word for an agenda item in the interface's language."""
    number = page.meta.get("number")
    first = f"{item} {number}: {page.title}" if number else page.title
    parts = (first, *page.head) if page.head else (first, site_name)
    head = " | ".join(parts)
    return Shown(
        kind=page.kind,
        title=page.title,
        head=head,
        description=page.description,
        trail=page.trail,
        section=page.section,
        facets=facets,
        language=page.language,
        versions=page.versions,
        beside=from_page(beside, page.address),
        linked=linked,
        leads_to=quote(page.meta.get("leads_to", "")),
    )


def from_page(html: str, address: str) -> str:
    """HTML whose addresses begin at the site's root, with addresses as they are from the page at `address`."""
    depth = address.strip("/").count("/") + 1 if address.strip("/") else 0
    return _FROM_ROOT.sub(rf'\1="{"../" * depth or "./"}', html)


def hand_written(
    address: str, text: str, site_name: str, front: str, label: str, make: Callable[[str], Rendered]
) -> Shown:
    """A page of `sider/`, which `make` renders: its title is its first heading. A search result calls it `label`."""
    rendered = make(text)
    title = next((heading.text for heading in rendered.headings if heading.level == 1), address.strip("/"))
    words = [line for line in plain(text).split("\n") if line.strip() and line.strip() != title]
    description = words[0] if words else ""
    return Shown("text", title, f"{title} | {site_name}", description, (Crumb(front, "/"),), "", Facets(label))
