"""Raw HTML in Markdown, which is shown as it is written."""

import re
from collections.abc import Iterator

from klarsag.checks.check import Check, Looked
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

IN_TEXT = Kind(
    "html-in-text",
    Severity.WARNING,
    _("The tag {value} is shown as text."),
    _("Records hold no HTML, so that no text can change the page around it."),
    _("Write Markdown instead: **bold**, - a list, | a table |; or delete the tag."),
    wrong="Beløbet er <b>50.000 kr.</b>",
    right="Beløbet er **50.000 kr.**",
)
_TAG = re.compile(r"<[A-Za-z][A-Za-z0-9]*(?:\s[^<>]*)?/?>|<!--")


def _find(looked: Looked) -> Iterator[Finding]:
    for text in looked.texts:
        for line, token in text.leaves():
            if token.type == "text":
                for found in _TAG.finditer(token.content):
                    yield text.finding(IN_TEXT, line, found[0], value=found[0])


HTML = Check((IN_TEXT,), _find)
