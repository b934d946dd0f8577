"""A page in; out: whether it has one title that says something, and one heading of the first level."""

from collections.abc import Iterator

from klarsag.publish.gate.accessible.naming import spoken
from klarsag.publish.gate.page import HtmlPage
from klarsag.publish.gate.reasons import HEARD, TELL
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

TITLE = Kind(
    "release-title-missing",
    Severity.ERROR,
    _("The page has {count} titles, or an empty one; it needs one."),
    _("Browsers, search engines and screen readers tell pages apart by it."),
    TELL,
    wrong="<title></title>",
    right="<title>Udvalg | Klarsag</title>",
    source="WCAG 2.2, 2.4.2",
)
HEADING = Kind(
    "release-main-heading",
    Severity.ERROR,
    _("The page has {count} headings of the first level; it needs one."),
    HEARD,
    TELL,
    wrong="<h1>Møder</h1> … <h1>2025</h1>",
    right="<h1>Møder</h1> … <h2>2025</h2>",
    source="WCAG 2.2, 1.3.1 and 2.4.6",
)
LEVEL = Kind(
    "release-heading-level",
    Severity.WARNING,  # as the check of records has it, which a record may pass with
    _("The heading “{value}” is of level {level} and comes after one of level {before}."),
    _("A screen reader's user moves by levels; a level that is left out sounds like a part that is missing."),
    _("Write it with fewer number signs (#). If it stands in no record, tell whoever looks after the site."),
    wrong="<h2>Økonomi</h2>\n<h4>Udgifter</h4>",
    right="<h2>Økonomi</h2>\n<h3>Udgifter</h3>",
    source="WCAG 2.2, 1.3.1",
)
KINDS = (TITLE, HEADING, LEVEL)
_LEVELS = {f"h{level}": level for level in range(1, 7)}
_MOST = 60  # characters of a heading that a finding quotes


def look(page: HtmlPage) -> Iterator[Finding]:
    titles = [one for one in page.shown.named("title") if one.getparent().tag == "head"]
    if len(titles) != 1 or not spoken(titles[0]):
        yield page.finding(TITLE, titles[-1] if titles else None, count=str(len(titles)))
    first = list(page.shown.named("h1"))
    if len(first) != 1:
        yield page.finding(HEADING, first[-1] if first else None, count=str(len(first)))
    before = 0
    for element in page.shown.every:
        if level := _LEVELS.get(element.tag):
            if before and level > before + 1:
                value = spoken(element)[:_MOST]
                yield page.finding(LEVEL, element, value=value, level=str(level), before=str(before))
            before = level
