"""The glossary: words that need explaining, in Danish order, with the newest pages that use each."""

from collections.abc import Iterator, Sequence
from typing import Any

from klarsag.danish.sorting import danish_key
from klarsag.pages.apart import told_apart
from klarsag.pages.explanations import ADDRESS, anchor, users
from klarsag.pages.interface import Interface
from klarsag.pages.listing import listed
from klarsag.pages.page import Later, Page
from klarsag.pages.trail import home
from klarsag.records.archive import Archive
from klarsag.records.easyread import Term

_MOST = 5  # links to who uses a word: a reader wants to see it at work, not all of it


def pages(archive: Archive, ui: Interface) -> Iterator[Page]:
    terms = sorted(archive.glossary(), key=lambda term: danish_key(term.term))
    if terms:
        yield Page(
            kind="glossary",
            address=ADDRESS,
            title=ui("Glossary"),
            template="glossary.md.j2",
            trail=home(ui),
            section="glossary",
            description=ui("Hard words from the decisions, explained."),
            context=Later(lambda: _context(archive, terms, ui)),
        )


def _context(archive: Archive, terms: Sequence[Term], ui: Interface) -> dict[str, Any]:
    used = users(archive)
    newest = [[listed(archive, entry, ui) for entry in used.get(term.term, ())[:_MOST]] for term in terms]
    return {
        "terms": terms,
        "anchors": {term.term: anchor(term) for term in terms},
        "used": {term.term: len(used.get(term.term, ())) for term in terms},
        "users": dict(zip((term.term for term in terms), told_apart(ui, *newest), strict=True)),
    }
