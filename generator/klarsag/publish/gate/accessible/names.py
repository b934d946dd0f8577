"""A page in; out: links, buttons and fields that a screen reader has no name for."""

from collections.abc import Iterator

from klarsag.publish.gate.accessible.naming import labelled, name_of, spoken
from klarsag.publish.gate.page import Element, HtmlPage
from klarsag.publish.gate.reasons import NAMELESS, TELL
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

UNNAMED = Kind(
    "release-name-missing",
    Severity.ERROR,
    _("The element “{element}” can be used, and has no name."),
    NAMELESS,
    _("If a text has such a link, write words between its square brackets. If not, tell whoever looks after the site."),
    wrong='<a href="/soeg/"></a>',
    right='<a href="/soeg/">Søg</a>',
    source="WCAG 2.2, 2.4.4 and 4.1.2",
)
UNLABELLED = Kind(
    "release-label-missing",
    Severity.ERROR,
    _("The field “{element}” has no label."),
    _("Nobody who hears the page knows what to write or choose there."),
    TELL,
    wrong='<input name="q">',
    right='<label for="q">Søg</label> <input id="q" name="q">',
    source="WCAG 2.2, 1.3.1 and 4.1.2",
)
KINDS = (UNNAMED, UNLABELLED)
_ROLES = {"button", "link", "tab", "menuitem", "checkbox", "radio", "switch"}
_NAMED_BY_VALUE = {"submit", "reset", "button"}


def look(page: HtmlPage) -> Iterator[Finding]:
    labels = {label.get("for"): label for label in page.shown.named("label") if spoken(label)}
    for element in page.shown.named("a", "button", "summary"):
        if (element.tag != "a" or "href" in element.attrib) and not name_of(page, element):
            yield page.finding(UNNAMED, element, element=element.tag)
    for element, role in page.shown.having("role"):
        if role in _ROLES and element.tag not in ("a", "button", "summary", "input") and not name_of(page, element):
            yield page.finding(UNNAMED, element, element=element.tag)
    for element in page.shown.named("input", "select", "textarea"):
        kind = element.get("type", "").lower() if element.tag == "input" else ""
        if kind == "hidden":
            continue
        if kind in _NAMED_BY_VALUE or kind == "image":
            # A browser names a button to send or to reset by itself.
            said = element.get("alt") if kind == "image" else element.get("value", "" if kind == "button" else "-")
            if not (said or labelled(page, element) or element.get("title")):
                yield page.finding(UNNAMED, element, element=element.tag)
        elif not _label(page, element, labels):
            yield page.finding(UNLABELLED, element, element=element.tag)


def _label(page: HtmlPage, field: Element, labels: dict[str | None, Element]) -> bool:
    around = next(field.iterancestors("label"), None)
    return bool(
        (field.get("id") and field.get("id") in labels)
        or (around is not None and spoken(around))
        or name_of(page, field, content=False)
    )
