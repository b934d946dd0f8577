"""Headings of a record's text: none of the first level, and no level left out."""

from collections.abc import Iterator

from klarsag.checks.check import Check, Looked
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

LEVEL = Kind(
    "heading-level",
    Severity.WARNING,
    _("The heading “{value}” is of level {level}; here it should be of level {expected} at most."),
    _("A screen reader's user moves by levels; the page's title is the only one of level 1."),
    _("Write it with {expected} number signs (#) or fewer, but never with one."),
    wrong="## Økonomi\n\n#### Udgifter",
    right="## Økonomi\n\n### Udgifter",
    source="WCAG 2.2, 1.3.1",
)
FIRST = Kind(
    "heading-first-level",
    Severity.WARNING,
    _("The heading “{value}” is of level 1, as the page's title is."),
    _("A screen reader's user moves by levels; the page's title is the only one of level 1."),
    _("Write it with two number signs: ## {value}"),
    wrong="# Resumé",
    right="## Resumé",
    source="WCAG 2.2, 1.3.1",
)


def _find(looked: Looked) -> Iterator[Finding]:
    for text in looked.texts:
        above = 1
        for place, token in enumerate(text.tokens):
            if token.type != "heading_open":
                continue
            level = int(token.tag[1])
            line = token.map[0] if token.map else 0
            title = text.tokens[place + 1].content
            if level == 1 and text.published is not None:  # a hand-written page writes its own title
                yield text.finding(FIRST, line, "#", title, value=title)
            elif level > above + 1:
                yield text.finding(LEVEL, line, "#", value=title, level=str(level), expected=str(above + 1))
            above = level


HEADINGS = Check((LEVEL, FIRST), _find)
