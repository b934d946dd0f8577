"""Items of one meeting that share a number."""

from collections.abc import Iterator

from klarsag.checks.check import Check, Looked
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

TWICE = Kind(
    "item-number-twice",
    Severity.ERROR,
    _("The file “{other}” already is item {number} of this meeting."),
    _("A reference to the item would have two goals, and one of them would be lost."),
    _("Look at the agenda and correct the number in one of the two files."),
    wrong="01-budget.md: punkt: 1\n02-regnskab.md: punkt: 1",
    right="01-budget.md: punkt: 1\n02-regnskab.md: punkt: 2",
)


def _find(looked: Looked) -> Iterator[Finding]:
    first: dict[tuple[str, str], str] = {}
    for entry in looked.edition.items:
        name = entry.document.file.rsplit("/", 1)[-1]
        other = first.setdefault((entry.meeting.folder, entry.item.number), name)
        if other != name:
            yield entry.document.finding(TWICE, ("punkt",), other=other, number=entry.item.number)


ITEM_NUMBERS = Check((TWICE,), _find)
