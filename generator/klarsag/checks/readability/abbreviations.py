"""A Danish answer in, a finding out for each abbreviation that nobody explains."""

import re
from collections.abc import Iterator

from klarsag.checks.readability.reading import Reading, Rule
from klarsag.danish.short_forms import ShortForm, find_short_forms
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

UNEXPLAINED = Kind(
    "abbreviation-unexplained",
    Severity.WARNING,
    _("“{said}” is explained nowhere: “{sentence}”"),
    _(
        "Who does not know the letters cannot look them up. Known are the glossary's words, the committees' own short "
        "names, what stands in words right beside, and a few that everybody meets, such as “kr.” and “EU”."
    ),
    _("Write the words: {words}. Or explain “{said}” in ordliste.yaml, or name it under “kendte_forkortelser”."),
    wrong="handler_om: Der er 3 mio. kr. til ABC.",
    right="handler_om: Der er 3 millioner kroner til ABC (Aktivt Bedre Center).",
    source="Inclusion Europe, Information for all",
)


def _find(reading: Reading) -> Iterator[Finding]:
    known = _known(reading)
    told: set[str] = set()
    for claim in reading.sentences:
        for short in find_short_forms(claim.text):
            if short.well_known or short.short.lower() in known | told or _beside(claim.text, short):
                told.add(short.short.lower())
                continue
            told.add(short.short.lower())  # once is enough: the first use is the one to explain
            words = short.stands_for or "…"
            yield claim.finding(UNEXPLAINED, short.start, short.end, words=words)


def _known(reading: Reading) -> frozenset[str]:
    committees = reading.basis.archive.authority(reading.basis.entry.authority).committees
    short_names = {body.abbreviation.lower() for body in committees if body.abbreviation}
    return reading.explained | short_names | {short.lower() for short in reading.limits.known_abbreviations}


def _beside(text: str, short: ShortForm) -> bool:
    """Whether the words stand in brackets after the letters, or the letters in brackets after the words."""
    opened, closed = text[: short.start].rstrip(" \"“»'"), text[short.end :].lstrip("\"”«'")
    return bool(re.match(r"\s*\([^)]*\s", closed)) or (opened.endswith("(") and closed.startswith(")"))


ABBREVIATIONS = Rule((UNEXPLAINED,), _find)
