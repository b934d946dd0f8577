"""Records that would have the same address, or one of the site's own."""

from collections.abc import Iterator

from klarsag.checks.check import Check, Looked
from klarsag.records.document import Document, Path_
from klarsag.records.edition import Edition
from klarsag.records.entry import ItemEntry, MemoEntry, page_beside, translation_address
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.records.item import AgendaItem, Memo
from klarsag.texts import _

TWICE = Kind(
    "address-twice",
    Severity.ERROR,
    _("The page would have the address {address}, which {other} already has."),
    _("Only one of the two could be shown."),
    _("Change the file's name, the number or the id of one of them."),
    wrong="2024-05-01-boern-og-unge.md\n2024-05-01-boern--og-unge.md",
    right="2024-05-01-boern-og-unge.md\n2024-05-01-boern-og-unge-bilag.md",
)

RESERVED = Kind(
    "address-reserved",
    Severity.ERROR,
    _("The site itself has a page at {address}."),
    _("Only one of the two could be shown."),
    _("Choose another name or id."),
    wrong="- id: notater\n  navn: Notatudvalget",
    right="- id: notatudvalget\n  navn: Notatudvalget",
)

# Pages of the site itself, and pages of each authority.
_OWN = (
    "udvalg",
    "moeder",
    "emner",
    "kalender",
    "ordliste",
    "tilgaengelighed",
    "soeg",
    "solsikke",
    "pagefind",
    "assets",
)
_PARTS = ("notater", "sager", "emner", "beslutninger", "tilgaengelighed", "solsikkeprogrammet")


def reserved(edition: Edition) -> set[str]:
    """The addresses that no record may take: those of the site, and of each authority, for pages made of many."""
    parts = {f"{authority.address}{name}/" for authority in edition.authorities for name in _PARTS}
    return {f"/{name}/" for name in _OWN} | parts


def _addresses(looked: Looked) -> Iterator[tuple[str, Document, Path_]]:
    for authority in looked.edition.authorities:
        if authority.document:
            yield authority.address, authority.document, ("navn",)
        if authority.committees_document:
            listed = {body.id: place for place, body in reversed(list(enumerate(authority.committees)))}
            for id, place in listed.items():  # an id that stands twice is told by its own check
                yield authority.committee_address(id), authority.committees_document, ("udvalg", place, "id")
    numbers = set()
    for item in looked.edition.items:
        key = item.meeting.folder, item.item.number
        if key not in numbers:  # as above
            yield item.address, item.document, ("punkt",)
        numbers.add(key)
    for memo in looked.edition.memos:
        yield memo.address, memo.document, ("dato",)
    for entry, record in looked.treated:
        yield from _below(entry, record)


def _below(entry: ItemEntry | MemoEntry, record: AgendaItem | Memo) -> Iterator[tuple[str, Document, Path_]]:
    """The pages below a record's own: its summary in other languages, and attachments that become pages."""
    for language in record.easy_read.translations if record.easy_read else ():
        yield translation_address(entry, language), entry.document, ("letlaest", "sprog", language)
    seen = set()
    for place, attachment in enumerate(record.attachments):
        for name in attachment.files:
            if name.endswith(".md") and name not in seen:  # a file that is named twice is one page
                yield page_beside(entry, name), entry.document, ("bilag", place)
            seen.add(name)


def _find(looked: Looked) -> Iterator[Finding]:
    own = reserved(looked.edition)
    taken: dict[str, str] = {}
    for address, document, path in _addresses(looked):
        if address in own:
            yield document.finding(RESERVED, path, address=address)
        elif address in taken:
            yield document.finding(TWICE, path, address=address, other=taken[address])
        taken.setdefault(address, document.file)


ADDRESSES = Check((TWICE, RESERVED), _find)
