"""Tables without a caption, and tables whose figures no heading names."""

from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from klarsag.checks.check import Check, Looked
from klarsag.markdown.headings import shown
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

CAPTION = Kind(
    "table-without-caption",
    Severity.WARNING,
    _("The table has no caption."),
    _("Who hears the page wants to know what a table shows before going into it."),
    _("Write a paragraph right before it that begins with “Tabel: ”."),
    wrong="| År | Udgift |\n| --- | ---: |\n| 2025 | 10 |",
    right="Tabel: Udgifter i mio. kr.\n\n| År | Udgift |\n| --- | ---: |\n| 2025 | 10 |",
    source="WCAG 2.2, 1.3.1",
)
HEADER = Kind(
    "table-header-unknown",
    Severity.WARNING,
    _("Nothing says what the table's columns or rows are."),
    _("A screen reader reads the heading with each figure; without one they are only numbers."),
    _("Write the columns' names in the first row, or the rows' names in bold in the first column."),
    wrong="| | |\n| --- | --- |\n| 2025 | 10 |",
    right="| År | Udgift |\n| --- | --- |\n| 2025 | 10 |",
    source="WCAG 2.2, 1.3.1",
)


def _find(looked: Looked) -> Iterator[Finding]:
    for text in looked.texts:
        for line, table in text.tables():
            if not any(part.type == "caption_open" for part in table):
                yield text.finding(CAPTION, line, "|")
            if not _has_headers(table):
                yield text.finding(HEADER, line, "|")


def _has_headers(tokens: Sequence[Token]) -> bool:
    """Whether a cell that is a header says something; the parser has found out which cells are."""
    return any(
        token.tag == "th" and token.nesting == 1 and shown(tokens[place + 1]).strip()
        for place, token in enumerate(tokens)
    )


TABLES = Check((CAPTION, HEADER), _find)
