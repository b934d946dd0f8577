"""A page in; out: whether it has one main part, and parts of which there are several have names and their order."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from klarsag.publish.gate.accessible.naming import name_of
from klarsag.publish.gate.page import Element, HtmlPage
from klarsag.publish.gate.reasons import HEARD, TELL
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

_SOURCE = "WCAG 2.2, 1.3.1; WAI-ARIA 1.2, landmarks"
MAIN = Kind(
    "release-main-part",
    Severity.ERROR,
    _("The page has {count} main parts; it needs one."),
    HEARD,
    TELL,
    wrong="<div>…</div>",
    right="<main>…</main>",
    source=_SOURCE,
)
UNNAMED = Kind(
    "release-part-unnamed",
    Severity.ERROR,
    _("The page has several parts of the kind “{role}”, and this one has no name of its own."),
    _("A screen reader lists such parts; without names nobody can tell which is which."),
    TELL,
    wrong="<nav>…</nav>\n<nav>…</nav>",
    right='<nav aria-label="Hovedmenu">…</nav>\n<nav aria-label="Du er her">…</nav>',
    source=_SOURCE,
)
ASIDE = Kind(
    "release-notice-before-text",
    Severity.ERROR,
    _("A part that stands beside the text comes before the text's end."),
    _("Who hears the page or reads it enlarged meets the notice in the middle of what it is about."),
    TELL,
    wrong="<main>… <aside>…</aside> …</main>",
    right="<main>…</main>\n<aside>…</aside>",
    source="WCAG 2.2, 1.3.2",
)
KINDS = (MAIN, UNNAMED, ASIDE)
_ROLES = {
    "nav": "navigation",
    "aside": "complementary",
    "main": "main",
    "search": "search",
    "form": "form",
    "section": "region",
}
_LANDMARKS = {*_ROLES.values(), "banner", "contentinfo"}
# Inside of one of these a header or a footer is that part's own (HTML Accessibility API Mappings 1.0).
_PARTS = ("article", "aside", "main", "nav", "section")
_TOP = {"header": "banner", "footer": "contentinfo"}


def look(page: HtmlPage) -> Iterator[Finding]:
    landmarks = _landmarks(page)
    if len(landmarks["main"]) != 1:
        last = landmarks["main"][-1][0] if landmarks["main"] else None
        yield page.finding(MAIN, last, count=str(len(landmarks["main"])))
    for role, parts in landmarks.items():
        if role != "main" and len(parts) > 1:
            names: list[str] = []
            for element, name in parts:
                if not name or name in names:
                    yield page.finding(UNNAMED, element, role=role)
                names.append(name)
    yield from _asides(page, [element for element, _name in landmarks["complementary"]])


def _landmarks(page: HtmlPage) -> Mapping[str, list[tuple[Element, str]]]:
    """Role → its elements with their names."""
    found = defaultdict[str, list[tuple[Element, str]]](list)
    for element in page.shown.every:
        role = _role(element)
        if role in _LANDMARKS:
            name = name_of(page, element, content=False)
            if name or role not in ("form", "region"):  # without a name these are no landmarks
                found[role].append((element, name))
    return found


def _role(element: Element) -> str:
    said: list[str] = element.get("role", "").split()
    if said:
        return said[0]
    if element.tag in _TOP:
        inside = next(element.iterancestors(*_PARTS), None) is not None
        return "" if inside else _TOP[element.tag]
    return _ROLES.get(element.tag, "")


def _asides(page: HtmlPage, asides: Sequence[Element]) -> Iterator[Finding]:
    """Those in the main part, or before it."""
    main = page.main
    if main is None:
        return
    for aside in asides:
        before = page.shown.every.index(aside) < page.shown.every.index(main)
        if before or any(above is main for above in aside.iterancestors("main")):
            yield page.finding(ASIDE, aside)
