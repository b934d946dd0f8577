"""A page in; out: images that have no text, not even an empty one."""

from collections.abc import Iterator

from klarsag.publish.gate.accessible.naming import name_of
from klarsag.publish.gate.page import HtmlPage
from klarsag.publish.gate.reasons import NAMELESS, TELL
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

ALT = Kind(
    "release-image-without-text",
    Severity.ERROR,
    _("The image says nothing to who cannot see it; an ornament says so with an empty “alt”."),
    NAMELESS,
    TELL,
    wrong='<img src="kort.png">',
    right='<img src="kort.png" alt="Kort over de nye stier">',
    source="WCAG 2.2, 1.1.1",
)
KINDS = (ALT,)


def look(page: HtmlPage) -> Iterator[Finding]:
    for image in page.shown.named("img"):
        if "alt" not in image.attrib:
            yield page.finding(ALT, image)
    for area in page.shown.named("area"):
        if "href" in area.attrib and not area.get("alt", "").strip():
            yield page.finding(ALT, area)
    for element, role in page.shown.having("role"):
        if role == "img" and element.tag != "img" and not name_of(page, element, content=False):
            titled = element.tag == "svg" and any(child.tag == "title" for child in element)
            if not titled:
                yield page.finding(ALT, element)
