"""A page in; out: lists that hold something beside their items, and items outside of a list."""

from collections.abc import Iterator

from klarsag.publish.gate.page import HtmlPage
from klarsag.publish.gate.reasons import TELL
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

ITEMS = Kind(
    "release-list-items",
    Severity.ERROR,
    _("“{element}” stands in “{parent}”, where it may not stand."),
    _("A screen reader says how many items a list has, and would count wrong or not at all."),
    TELL,
    wrong="<ul><p>Bilag</p></ul>",
    right="<ul><li>Bilag</li></ul>",
    source="WCAG 2.2, 1.3.1",
)
KINDS = (ITEMS,)
_ANY = {"script", "template"}
_LISTS = {"ul": {"li"}, "ol": {"li"}, "menu": {"li"}, "dl": {"dt", "dd", "div"}}
_ITEMS = {"li": {"ul", "ol", "menu"}, "dt": {"dl", "div"}, "dd": {"dl", "div"}}


def look(page: HtmlPage) -> Iterator[Finding]:
    for parent in page.shown.named(*_LISTS):
        for child in parent:
            if isinstance(child.tag, str) and child.tag not in _LISTS[parent.tag] | _ANY:
                yield page.finding(ITEMS, child, element=child.tag, parent=parent.tag)
    for item in page.shown.named(*_ITEMS):
        parent = item.getparent().tag
        if parent not in _ITEMS[item.tag] and parent not in _LISTS:
            yield page.finding(ITEMS, item, element=item.tag, parent=parent)
