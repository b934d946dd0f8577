"""The glossary: words that need explaining, in Danish order."""

from collections.abc import Iterator

from klarsag.danish.slug import slugify
from klarsag.danish.sorting import danish_key
from klarsag.pages.interface import Interface
from klarsag.pages.page import Page
from klarsag.pages.trail import home
from klarsag.records.archive import Archive


def pages(archive: Archive, ui: Interface) -> Iterator[Page]:
    terms = sorted(archive.glossary(), key=lambda term: danish_key(term.term))
    if terms:
        known = {term.term: slugify(term.term) for term in terms}
        yield Page(
            kind="glossary",
            address="/ordliste/",
            title=ui("Glossary"),
            template="glossary.md.j2",
            trail=home(ui),
            section="glossary",
            description=ui("Hard words from the decisions, explained."),
            context={"terms": terms, "anchors": known},
        )
