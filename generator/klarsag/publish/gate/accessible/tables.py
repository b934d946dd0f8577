"""A page in; out: tables whose name, headers or their direction a screen reader cannot tell."""

from collections.abc import Iterator

from klarsag.publish.gate.accessible.naming import name_of, spoken
from klarsag.publish.gate.page import Element, HtmlPage
from klarsag.publish.gate.reasons import TELL
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

_SOURCE = "WCAG 2.2, 1.3.1"
CAPTION = Kind(
    "release-table-unnamed",
    Severity.WARNING,  # as the check of records has it, which a record may pass with
    _("The table has no caption."),
    _("Who hears the page wants to know what a table shows before going into it."),
    _("Write a paragraph right before it that begins with “Tabel: ”."),
    wrong="<table><tr>…</table>",
    right="<table><caption>Udgifter i mio. kr.</caption><tr>…</table>",
    source=_SOURCE,
)
HEADERS = Kind(
    "release-table-without-headers",
    Severity.WARNING,
    _("Nothing says what the table's columns or rows are."),
    _("A screen reader reads the heading with each figure; without one they are only numbers."),
    _("Write the columns' names in the first row, or the rows' names in bold in the first column."),
    wrong="<tr><td>År</td><td>Udgift</td></tr>",
    right='<tr><th scope="col">År</th><th scope="col">Udgift</th></tr>',
    source=_SOURCE,
)
SCOPE = Kind(
    "release-table-scope",
    Severity.ERROR,
    _("The table's heading “{value}” does not say whether it is a column's or a row's."),
    _("A screen reader would have to guess which figures it belongs to."),
    TELL,
    wrong="<th>År</th>",
    right='<th scope="col">År</th>',
    source=_SOURCE,
)
KINDS = (CAPTION, HEADERS, SCOPE)
_SCOPES = {"row", "col", "rowgroup", "colgroup"}
_MOST = 60  # characters of a heading that a finding quotes


def look(page: HtmlPage) -> Iterator[Finding]:
    for table in page.shown.named("table"):
        if table.get("role") in ("presentation", "none"):
            continue
        caption = next((child for child in table if child.tag == "caption"), None)
        if (caption is None or not spoken(caption)) and not name_of(page, table, content=False):
            yield page.finding(CAPTION, table)
        headers = [cell for cell in table.iter("th") if next(cell.iterancestors("table")) is table]
        if not any(map(spoken, headers)):
            yield page.finding(HEADERS, table)
        yield from (_unclear(page, cell) for cell in headers if cell.get("scope", "").lower() not in _SCOPES)


def _unclear(page: HtmlPage, cell: Element) -> Finding:
    return page.finding(SCOPE, cell, value=spoken(cell)[:_MOST])
