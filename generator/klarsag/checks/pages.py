"""Pages written in Markdown alone whose bytes are no text; and what lies among the hand-written ones and is none."""

from collections.abc import Iterator

from klarsag.checks.check import Check, Looked
from klarsag.records.file_kinds import CONTROL_CHARACTER, FILE_BINARY, FILE_BOM, FILE_NOT_UTF8
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.records.hand_written import beside_pages, records_among_pages
from klarsag.texts import _

RECORD = Kind(
    "page-is-record",
    Severity.ERROR,
    _("The page says who may read it, as only records do."),
    _("A record that lies among the pages may be a closed one, so it is not published."),
    _("Move the file to the folder of its meeting; if it is a page, delete the line “adgang”."),
    wrong="sider/budget.md: adgang: åben",
    right="gladsaxe/moeder/2025/2025-09-08-oekonomiudvalget/01-budget.md: adgang: åben",
)
UNUSED = Kind(
    "page-file-unused",
    Severity.WARNING,
    _("No page shows or names the file “{name}”."),
    _("It is not published, but everybody who can read the repository can read it."),
    _("Show it on a page or link to it, or take it out of the folder."),
    wrong="sider/kladde.pdf",
    right="[Planen](/planen.pdf)",
)


def _find(looked: Looked) -> Iterator[Finding]:
    for text in looked.texts:
        if text.document.data is None:  # a record has data, and its own findings
            yield from text.document.findings
    root = looked.edition.root
    for path in records_among_pages(root):
        yield Finding(RECORD, path.relative_to(root).as_posix())
    for path in beside_pages(root, (text.text for text in looked.texts))[1]:
        yield Finding(UNUSED, path.relative_to(root).as_posix(), values={"name": path.name})


PAGES = Check((FILE_BOM, FILE_NOT_UTF8, FILE_BINARY, CONTROL_CHARACTER, RECORD, UNUSED), _find)
