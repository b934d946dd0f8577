"""An answer in, a finding out where a stretch of it is in another language than it should be."""

from collections.abc import Iterator

from klarsag.checks.readability.reading import Reading, Rule
from klarsag.danish.language_of import foreign
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

MIXED = Kind(
    "language-mixed",
    Severity.WARNING,
    _("“{said}” seems to be another language ({found}) than the answer's own ({language})."),
    _(
        "A screen reader reads it with the wrong sounds, and who knows only one of the languages is lost. Small words "
        "and scripts decide, so a single foreign word, a name or a quotation is not found."
    ),
    _("Translate it. A name or somebody's own words stand in quotation marks."),
    wrong="handler_om: Das ist ein Projekt für die Stadt, und es ist neu.",
    right="handler_om: Det er et projekt for byen, og det er nyt.",
    source="WCAG 2.2, 3.1.2 Language of Parts",
)


def _find(reading: Reading) -> Iterator[Finding]:
    for claim in reading.sentences:
        stretch = foreign(claim.text, reading.language)
        if stretch:
            yield claim.finding(MIXED, stretch.start, stretch.end, found=stretch.language)


LANGUAGES = Rule((MIXED,), _find, danish=False)
