"""Numbered lists that nobody meant: a line that begins with a date, "1. marts 2011"."""

from collections.abc import Iterator

from klarsag.checks.check import Check, Looked
from klarsag.danish.dates import find_dates
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

DATE = Kind(
    "list-from-date",
    Severity.WARNING,
    _("The line begins with the date “{value}” and becomes a numbered list."),
    _("The sentence is torn apart, and a screen reader announces a list."),
    _("Write a backslash before the full stop, or move the date away from the beginning of the line."),
    wrong="Mødet varede til den\n1. marts 2011.",
    right="Mødet varede til den\n1\\. marts 2011.",
)


def _find(looked: Looked) -> Iterator[Finding]:
    for text in looked.texts:
        number = ""
        for token in text.tokens:
            if token.type == "list_item_open":
                number = f"{token.info}{token.markup}" if token.info else ""
            elif token.type == "inline":
                said = f"{number} {token.content}" if number else ""
                if any(found.start == 0 for found in find_dates(said)):
                    first = token.content.split()[0]
                    line = token.map[0] if token.map else 0
                    yield text.finding(DATE, line, number, value=f"{number} {first}")
                number = ""


LISTS = Check((DATE,), _find)
