"""Civil registration numbers in any text file of an edition, and in the names of files and folders."""

from collections.abc import Iterator

from klarsag.checks.privacy.mask import masked
from klarsag.checks.privacy.reading import Known, Rule, Source
from klarsag.danish.cpr import find_cpr, find_possible_cpr
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

_LAW = _("Databeskyttelsesloven § 11; Datatilsynet has reprimanded municipalities for it: Vejen, Randers, Hvidovre")
NUMBER = Kind(
    "cpr-number",
    Severity.ERROR,
    _("Here stands a civil registration number (CPR)."),
    _("Whoever has the number can pass for that person; it may never be published."),
    _(
        "Take the number out, and out of the git history if it was ever pushed. Is it no such number, say so with "
        "“klarsag accept”."
    ),
    wrong="Sagen angår borgeren med cpr-nr. DDMMÅÅ-LLLL.",
    right="Sagen angår en borger.",
    source=_LAW,
)
POSSIBLE = Kind(
    "cpr-possible",
    Severity.WARNING,
    _("A date and four digits: perhaps a civil registration number (CPR)."),
    _("The figures can be read as one, and such a number may never be published."),
    _("Look at it. If it is one, take it out; if not, say so with “klarsag accept”."),
    wrong="| DDMMÅÅ | LLLL |",
    right="| 150.120 | 3.400 |",
    source=_LAW,
)
IN_NAME = Kind(
    "cpr-file-name",
    Severity.ERROR,
    _("The name of the file or of its folder holds a civil registration number (CPR)."),
    _("The name becomes an address that search engines and logs keep."),
    _("Rename it, and name the new name in the record. The number is not shown here."),
    wrong="fil: bilag/DDMMÅÅ-LLLL-ansoegning.pdf",
    right="fil: bilag/ansoegning.pdf",
    source=_LAW,
)


def _find(source: Source, known: Known) -> Iterator[Finding]:
    for found in find_cpr(source.text):
        yield source.finding(NUMBER, found.start)
    for found in find_possible_cpr(source.text):
        yield source.finding(POSSIBLE, found.start)


def in_name(file: str) -> Iterator[Finding]:
    """A finding where a path in the edition holds a number; the path that it names holds none."""
    if find_cpr(file):
        yield Finding(IN_NAME, masked(file))


CPR = Rule((NUMBER, POSSIBLE, IN_NAME), _find)
