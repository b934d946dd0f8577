"""Pages written in Markdown alone, by hand or as an attachment, whose bytes are no text."""

from collections.abc import Iterator

from klarsag.checks.check import Check, Looked
from klarsag.records.file_kinds import CONTROL_CHARACTER, FILE_BINARY, FILE_BOM, FILE_NOT_UTF8
from klarsag.records.finding import Finding


def _find(looked: Looked) -> Iterator[Finding]:
    for text in looked.texts:
        if text.document.data is None:  # a record has data, and its own findings
            yield from text.document.findings


PAGES = Check((FILE_BOM, FILE_NOT_UTF8, FILE_BINARY, CONTROL_CHARACTER), _find)
