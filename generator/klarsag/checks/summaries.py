"""Easy-read summaries that are missing, or in a language that the authority does not offer."""

from collections.abc import Iterator

from klarsag.checks.check import Check, Looked
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

MISSING = Kind(
    "summary-missing",
    Severity.NOTICE,
    _("There is no easy-read summary."),
    _("Those who find long texts hard get only the official one; the page says so."),
    _("Write one under “letlaest”. “klarsag draft” makes a first text to finish."),
    wrong="titel: Budget 2026\nadgang: åben",
    right="titel: Budget 2026\nadgang: åben\nletlaest:\n  kort: …",
)
LANGUAGE = Kind(
    "language-undeclared",
    Severity.WARNING,
    _("The summary is in “{value}”, which is not among the authority's languages."),
    _("Readers are offered only the languages that the authority names."),
    _("Add “{value}” to “sprog” in myndighed.yaml, or correct it here. Named there: {valid}."),
    wrong="# myndighed.yaml: sprog: [da, en]\nletlaest:\n  sprog:\n    uk: {…}",
    right="# myndighed.yaml: sprog: [da, en, uk]\nletlaest:\n  sprog:\n    uk: {…}",
)


def _find(looked: Looked) -> Iterator[Finding]:
    languages = {entry.slug: entry.authority.languages for entry in looked.edition.authorities}
    for entry, record in looked.treated:
        if record.easy_read is None:
            yield entry.document.finding(MISSING, ("titel",))
            continue
        declared = languages.get(entry.authority)
        for language in record.easy_read.translations:
            if declared and language not in declared:
                yield entry.document.finding(
                    LANGUAGE, ("letlaest", "sprog", language), at_key=True, value=language, valid=", ".join(declared)
                )


SUMMARIES = Check((MISSING, LANGUAGE), _find)
