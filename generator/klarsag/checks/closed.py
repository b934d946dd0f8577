"""Closed items whose title nobody has reviewed for publication."""

from collections.abc import Iterator

from klarsag.checks.check import Check, Looked
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

UNREVIEWED = Kind(
    "closed-title-unreviewed",
    Severity.NOTICE,
    _("Nobody has reviewed the closed item's title, so it is not shown."),
    _("A title can tell by itself what the law keeps secret; a reviewed one tells people what the meeting treated."),
    _("Read the title; if everybody may see it, add “titel_gennemset: ja”."),
    wrong="titel: Salg af grund\nadgang: lukket",
    right="titel: Salg af grund\ntitel_gennemset: ja\nadgang: lukket",
    source="Styrelsesloven § 13, offentlighedsloven",
)


def _find(looked: Looked) -> Iterator[Finding]:
    for entry in looked.edition.items:
        if entry.closed and not entry.closed.title_reviewed:
            yield entry.document.finding(UNREVIEWED, ("titel",))


CLOSED = Check((UNREVIEWED,), _find)
