"""A page in; out: whether its first link leads past what all pages have, and what moves the keyboard's focus."""

from collections.abc import Iterator

from klarsag.publish.gate.page import Element, HtmlPage
from klarsag.publish.gate.reasons import HEARD, TELL
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

SKIP = Kind(
    "release-skip-link",
    Severity.ERROR,
    _("The page's first link does not lead to its main part."),
    _("Who uses a keyboard would go through the whole menu on every page."),
    TELL,
    wrong='<body><nav>…</nav><main id="indhold">',
    right='<body><a href="#indhold">Gå til indholdet</a><nav>…</nav><main id="indhold">',
    source="WCAG 2.2, 2.4.1",
)
ORDER = Kind(
    "release-focus-order",
    Severity.ERROR,
    _("“tabindex” is {value} here: the keyboard comes to this element before its turn."),
    HEARD,
    TELL,
    wrong='<a href="…" tabindex="1">',
    right='<a href="…">',
    source="WCAG 2.2, 2.4.3",
)
MOVED = Kind(
    "release-focus-moved",
    Severity.ERROR,
    _("“{name}” does something on the page before the reader does."),
    _("A screen reader begins in the middle of the page, or is drowned by sound."),
    TELL,
    wrong="<input autofocus>",
    right="<input>",
    source="WCAG 2.2, 1.4.2 and 3.2.1",
)
KINDS = (SKIP, ORDER, MOVED)
_FOCUSABLE = {"button", "input", "select", "textarea", "summary", "iframe", "audio", "video"}


def look(page: HtmlPage) -> Iterator[Finding]:
    first = next((element for element in page.shown.every if _takes_focus(element)), None)
    if first is None or not _leads_to_main(page, first):
        yield page.finding(SKIP, first)
    for element, value in page.shown.having("tabindex"):
        if value.strip().lstrip("+").isdecimal() and int(value) > 0:
            yield page.finding(ORDER, element, value=value.strip())
    for name in ("autofocus", "autoplay"):
        yield from (page.finding(MOVED, element, name=name) for element, _value in page.shown.having(name))


def _takes_focus(element: Element) -> bool:
    if element.get("tabindex", "").strip().startswith("-") or element.get("type") == "hidden":
        return False
    if element.tag in ("a", "area"):
        return "href" in element.attrib
    return element.tag in _FOCUSABLE or "tabindex" in element.attrib


def _leads_to_main(page: HtmlPage, link: Element) -> bool:
    to, main = page.by_id.get(link.get("href", "").removeprefix("#")), page.main
    if link.tag != "a" or not link.get("href", "").startswith("#") or to is None or main is None:
        return False
    return to is main or any(above is main for above in to.iterancestors("main"))
