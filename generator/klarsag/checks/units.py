"""Columns of figures that repeat their unit in every cell, and columns of amounts that name none at all."""

import re
from collections.abc import Iterator

from klarsag.checks.check import Check, Looked
from klarsag.checks.texts import Written
from klarsag.markdown.cells import Grid, read
from klarsag.markdown.figures import column, is_figures, unit
from klarsag.markdown.headings import shown
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

REPEATED = Kind(
    "table-unit-repeated",
    Severity.NOTICE,
    _("Every figure under “{column}” repeats the unit “{unit}”."),
    _("Who hears the table hears the unit with each figure; in the heading it is said once, and figures line up."),
    _("Where the text is your own, write “{column} ({unit})” and figures alone below. Leave official words alone."),
    wrong="| År | Udgift |\n| --- | ---: |\n| 2024 | 9 kr. |\n| 2025 | 10 kr. |",
    right="| År | Udgift (kr.) |\n| --- | ---: |\n| 2024 | 9 |\n| 2025 | 10 |",
)
MISSING = Kind(
    "table-unit-missing",
    Severity.NOTICE,
    _("Nothing says what the figures under “{column}” are counted in."),
    _("4.559 may be kroner, thousands of kroner or people; whoever did not write the table cannot tell."),
    _("Write the unit in the heading or in the caption: “Udgift (1.000 kr.)”, “Tabel: Udgifter i mio. kr.”."),
    wrong="Tabel: Udgifter\n\n| Art | 2025 |\n| --- | ---: |\n| **Løn** | 4.559 |",
    right="Tabel: Udgifter i 1.000 kr.\n\n| Art | 2025 |\n| --- | ---: |\n| **Løn** | 4.559 |",
)
_FEWEST = 2  # figures with the same unit: one alone repeats nothing
# Thousands or decimals: an amount or a share. A small whole number may be a year, a place in a list or a count.
_AMOUNT = re.compile(r"\d{1,3}(?:\.\d{3})+|\d,\d")
# What says it: a unit, or that something is counted, measured or ranked.
_SAID = re.compile(
    r"""%|antal|[a-zæøå]tal\b|procent|pris\b|takst
      |\b(?:t?kr|kroner|mio|mia|pct|promille|stk|timer?|dage?|uger?|måneder|årsværk|point|score|gennemsnit\w*|snit|m2|m²|km
        |kg|tons?|indeks|nummer|nr|sager|andele?|ejerandel|befolkning|indbyggere|fuldtid\w*
        |\w*(?:personer|borgere|ansatte|modtagere))\b""",
    re.IGNORECASE | re.VERBOSE,
)


def _find(looked: Looked) -> Iterator[Finding]:
    for text in looked.texts:
        for line, table in text.tables():
            captions = [shown(table[at + 1]) for at, part in enumerate(table) if part.type == "caption_open"]
            yield from _of_table(text, read(table), " ".join(captions), line)


def _of_table(text: Written, grid: Grid, caption: str, line: int) -> Iterator[Finding]:
    corner = grid.places[0][0].text
    repeated: dict[str, str] = {}
    unnamed = ""
    for place in range(grid.width):
        cells = column(grid, place)
        name = " ".join(dict.fromkeys(grid.places[row][place].text for row in range(grid.head))).strip()
        if not name or not is_figures(cells):
            continue
        units = {unit(cell) for cell in cells if any(map(str.isdigit, cell))}
        one = next(iter(units)) if len(units) == 1 else None
        if one and len(cells) >= _FEWEST:
            repeated.setdefault(one, name)
        rows = " ".join(grid.places[row][0].text for row in range(grid.head, len(grid.rows))) if place else ""
        said = any(map(_SAID.search, (name, corner, caption, rows)))
        if units == {None} and not said and any(map(_AMOUNT.search, cells)):
            unnamed = unnamed or name
    for one, name in repeated.items():
        yield text.finding(REPEATED, line, name, column=name, unit=one)
    if unnamed:
        yield text.finding(MISSING, line, unnamed, column=unnamed)


UNITS = Check((REPEATED, MISSING), _find)
