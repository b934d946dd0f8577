"""A page in; out: ids that two elements share, and attributes that name an element which is not there."""

from collections.abc import Iterator

from klarsag.publish.gate.page import HtmlPage
from klarsag.publish.gate.reasons import TELL
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

TWICE = Kind(
    "release-id-twice",
    Severity.ERROR,
    _("Two elements of the page have the id “{value}”."),
    _("A label, a heading or a link to it reaches only the first one."),
    TELL,
    wrong='<h2 id="bilag">…</h2>\n<h2 id="bilag">…</h2>',
    right='<h2 id="bilag">…</h2>\n<h2 id="bilag-2">…</h2>',
    source="HTML, “The id attribute”; WCAG 2.2, 4.1.2",
)
LOST = Kind(
    "release-reference-lost",
    Severity.ERROR,
    _("“{name}” names the element “{value}”, and the page has none of that name."),
    _("What the screen reader should say with it is lost."),
    TELL,
    wrong='<section aria-labelledby="beslutning">',
    right='<section aria-labelledby="beslutning"><h2 id="beslutning">',
    source="WCAG 2.2, 1.3.1 and 4.1.2",
)
KINDS = (TWICE, LOST)
# Attributes that name elements of the same page. HTML; WAI-ARIA 1.2.
_BY_ID = (
    *("for", "headers", "list", "form", "popovertarget", "commandfor", "aria-activedescendant", "aria-controls"),
    *("aria-describedby", "aria-details", "aria-errormessage", "aria-flowto", "aria-labelledby", "aria-owns"),
)


def look(page: HtmlPage) -> Iterator[Finding]:
    for element, value in page.shown.having("id"):
        if page.by_id[value] is not element:
            yield page.finding(TWICE, element, value=value)
    for name in _BY_ID:
        for element, value in page.shown.having(name):
            for one in value.split():
                if one not in page.by_id:
                    yield page.finding(LOST, element, name=name, value=one)
