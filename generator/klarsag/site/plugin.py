"""The MkDocs plugin: gives MkDocs its pages, and keeps records and unused theme files off the site."""

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal

from mkdocs.config import config_options as options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

import klarsag
from klarsag.documents.real_file import is_real_file
from klarsag.pages.facets import HAND_WRITTEN, facets
from klarsag.pages.interface import Interface
from klarsag.pages.languages import words_for
from klarsag.pages.page import Asset
from klarsag.pages.page import Page as Planned
from klarsag.records.document import read_page
from klarsag.records.finding import Severity
from klarsag.site.assets import place
from klarsag.site.edition import Site, read_site
from klarsag.site.footer import footer
from klarsag.site.own_files import keep_published
from klarsag.site.page import SitePage, hand_written, shown
from klarsag.site.redirects import Room
from klarsag.site.search import index
from klarsag.site.today import today
from klarsag.texts import LANGUAGES, _, plural, translator

log = logging.getLogger("mkdocs.plugins.klarsag")
# What Material brings that our pages do not ask for: its script, its style, its search worker.
_UNUSED = ("assets/javascripts/", "assets/stylesheets/", "assets/images/")

# The whole navigation: records are reached by breadcrumb, lists and search. (address, section, title)
MENU = (
    ("/udvalg/", "committees", _("Committees")),
    ("/moeder/", "meetings", _("Meetings")),
    ("/emner/", "topics", _("Topics")),
    ("/kalender/", "calendar", _("Calendar")),
    ("/ordliste/", "glossary", _("Glossary")),
    ("/soeg/", "search", _("Search")),
)


def theme_folder() -> Path:
    """Our templates: inside the installed package, or beside it in a checkout."""
    package = Path(klarsag.__file__).parent
    installed = package / "theme"
    return installed if installed.is_dir() else package.parents[1] / "theme_overrides"


class KlarsagConfig(Config):
    """The plugin's settings in mkdocs.yml."""

    content = options.Dir(exists=True, default="content")
    language = options.Choice(LANGUAGES, default="da")
    search = options.Type(bool, default=True)


class KlarsagPlugin(BasePlugin[KlarsagConfig]):
    """Thin on purpose: all it does is hand pages over."""

    site: Site
    quiet = False
    progress: Callable[[str], None] | None = None
    _kept: TemporaryDirectory[str] | None = None  # where the preview keeps its search index from build to build

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        self._kept = TemporaryDirectory(prefix="klarsag-search-") if command == "serve" else None

    def on_shutdown(self) -> None:
        if self._kept:
            self._kept.cleanup()

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        config.watch = [*config.watch, self.config.content]
        folder = str(theme_folder())
        if folder not in map(str, config.theme.dirs):  # an edition without a theme folder of its own has ours
            config.theme.dirs.insert(1 if config.theme.custom_dir else 0, folder)
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add a generated file for every planned page and published attachment."""
        ui = Interface(self.config.language)
        without = frozenset[str]() if self.config.search else frozenset({"search"})
        self.site = read_site(Path(self.config.content), self.config.language, without, today())
        self._said: dict[str, dict[str, Any]] = {}
        for finding in () if self.quiet else self.site.edition.findings:
            told = finding.as_json(self.config.language)
            level = logging.WARNING if finding.kind.severity is Severity.ERROR else logging.INFO
            log.log(level, "%s:%s:%s: %s", finding.file, finding.line, finding.column, told["message"])
        for file in list(files):
            if file.src_uri.startswith(_UNUSED) or (
                file.src_uri.endswith(".html") and not file.is_documentation_page()
            ):
                files.remove(file)
        self._asset = place(files, config, translator(self.config.language))
        keep_published(files, config, self.site)
        written = {path.resolve(): address for address, path in self.site.hand_written()}
        for file in files.documentation_pages():
            path = Path(file.abs_src_path or "").resolve()
            source = read_page(path, file.src_uri).body
            address = written.get(path, "/")
            make = partial(self.site.render_written, path.parent)
            about = hand_written(address, source, config.site_name, ui("Front page"), ui(HAND_WRITTEN), make)
            SitePage(file, config, about, source, make)
        for page in self.site.pages:
            self._add(page, files, config, ui)
            for asset in page.assets:
                self._add_asset(asset, files, config)
        for address, text in self.site.data.items():
            files.append(File.generated(config, address.strip("/"), content=text))
        if self.site.edition.moved:
            room = Room(file.dest_uri for file in files)
            for page in self.site.moved:
                if room.take(f"{page.address.lstrip('/')}index.html"):
                    self._add(page, files, config, ui)
            for asset in self.site.once_more:
                if room.take(asset.address.lstrip("/")):
                    self._add_asset(asset, files, config)
        return files

    def _add(self, page: Planned, files: Files, config: MkDocsConfig, ui: Interface) -> None:
        uri = f"{page.address.strip('/')}/index.md".lstrip("/")
        file = File.generated(config, uri, content="", inclusion=InclusionLevel.NOT_IN_NAV)
        files.append(file)
        markdown = self.site.markdown(page)
        item = translator(words_for(page.language or self.config.language))(_("Item"))
        beside = self.site.render_notice(page) if page.beside else ""
        linked = self.site.linked(page, f"{config.site_url.rstrip('/')}{page.address}" if config.site_url else "")
        about = shown(page, config.site_name, item, facets(page, self.site.archive, ui), beside, linked)
        SitePage(file, config, about, markdown, partial(self.site.render, page))

    def _add_asset(self, asset: Asset, files: Files, config: MkDocsConfig) -> None:
        source = self.site.edition.root / asset.source
        if is_real_file(source, self.site.edition.root):
            # By its own name MkDocs would make a page of one that ends in .markdown.
            file = File.generated(config, f"{asset.address.strip('/')}.attached", abs_src_path=str(source))
            file.dest_uri = asset.address.strip("/")
            files.append(file)

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """A page is rendered: tell whoever waits."""
        if self.progress:
            self.progress(f"/{page.url}")
        return html

    def on_env(self, env: Any, *, config: MkDocsConfig, files: Files) -> Any:
        """Give the templates the interface's texts, the menu, and the hand-written pages for the footer."""
        env.globals.update(self._words(self.config.language))
        env.filters["asset"] = self._asset
        search = next((page for page in self.site.pages if page.kind == "search"), None)
        env.globals["klarsag_filters"] = search.context["filters"] if search else None
        env.globals["klarsag_footer"] = [
            (file.url, file.page.klarsag.title)
            for file in files.documentation_pages()
            if isinstance(file.page, SitePage) and file.page.klarsag.kind == "text"
        ]
        return env

    def on_page_context(self, context: Any, *, page: Page, config: MkDocsConfig, nav: Any) -> Any:
        """A page in another language than the site's gets the interface's words in its own."""
        if isinstance(page, SitePage) and page.klarsag.language:
            context.update(self._words(page.klarsag.language))
        return context

    def _words(self, language: str) -> dict[str, Any]:
        """What the templates say around a page in `language`; `klarsag_words` is the language that they say it in."""
        if language not in self._said:
            words = words_for(language)
            text, planned = translator(words), {page.address for page in self.site.pages}
            self._said[language] = {
                "_": text,
                "n_": plural(words),
                "klarsag_language": language,
                "klarsag_words": words,
                "klarsag_site_language": self.config.language,
                "klarsag_menu": [
                    (address.lstrip("/"), section, text(title))
                    for address, section, title in MENU
                    if address in planned
                ],
                "klarsag_accessibility": footer(self.site.archive, text),
            }
        return self._said[language]

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """The pages are written: make the search index of them."""
        if self.config.search:
            kept = Path(self._kept.name) if self._kept else None
            index(Path(config.site_dir), translator(self.config.language), kept)
