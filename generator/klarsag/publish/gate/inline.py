"""A page in; out: programs and styles that stand in the page itself, which the site's security policy stops."""

from collections.abc import Iterator

from klarsag.publish.gate.page import HtmlPage
from klarsag.publish.gate.reasons import POLICY, TELL
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

_SOURCE = "CSP 3, default-src 'self'"
SCRIPT = Kind(
    "release-inline-script",
    Severity.ERROR,
    _("A program stands in the page itself."),
    POLICY,
    TELL,
    wrong="<script>start()</script>",
    right='<script type="module" src="/assets/start.js"></script>',
    source=_SOURCE,
)
STYLE = Kind(
    "release-inline-style",
    Severity.ERROR,
    _("A style stands in the page itself, in the element “{element}”."),
    POLICY,
    TELL,
    wrong='<p style="color: red">…</p>',
    right='<p class="warning">…</p>',
    source=_SOURCE,
)
HANDLER = Kind(
    "release-inline-handler",
    Severity.ERROR,
    _("The attribute “{name}” runs a program that stands in the page itself."),
    POLICY,
    TELL,
    wrong='<button onclick="print()">Udskriv</button>',
    right='<button type="button" data-tool="print">Udskriv</button>',
    source=_SOURCE,
)
KINDS = (SCRIPT, STYLE, HANDLER)
# Data, which no browser runs. HTML, "The script element", data blocks.
_DATA = {"application/ld+json", "application/json"}


def look(page: HtmlPage) -> Iterator[Finding]:
    for elements in page.parts():
        for script in elements.named("script"):
            if "src" not in script.attrib and script.get("type", "").lower() not in _DATA:
                yield page.finding(SCRIPT, script)
        styled = [*elements.named("style"), *(element for element, _text in elements.having("style"))]
        yield from (page.finding(STYLE, element, element=element.tag) for element in styled)
        for name in elements.attributes:
            if name.startswith("on"):
                yield from (page.finding(HANDLER, element, name=name) for element, _text in elements.having(name))
