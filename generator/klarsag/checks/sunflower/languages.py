"""Languages that an authority offers its readers, and in which nothing says what a notice says."""

from collections.abc import Iterator

from klarsag.checks.check import Check, Looked
from klarsag.checks.sunflower.programme import programmes
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.sunflower.membership import holds
from klarsag.sunflower.phrases import languages
from klarsag.texts import _

UNWRITTEN = Kind(
    "sunflower-language-unwritten",
    Severity.NOTICE,
    _("Nothing is written in “{value}” for notices about the Sunflower."),
    _("The pages in that language have their notice in Danish."),
    _("Let somebody who knows the language write it under “ordlyd” in solsikke.yaml."),
    wrong="myndighed.yaml: sprog: [da, ar]",
    right="myndighed.yaml: sprog: [da, ar]\nsolsikke.yaml: ordlyd: {ar: {overskrift: …}}",
)


def _find(looked: Looked) -> Iterator[Finding]:
    for programme in programmes(looked.edition):
        entry, known = programme.entry, languages(programme.sunflower)
        if entry.document and holds(programme.sunflower, looked.archive.day):
            for code in dict.fromkeys(code for code in entry.authority.languages if code not in known):
                path = ("sprog", entry.authority.languages.index(code))
                yield entry.document.finding(UNWRITTEN, path, value=code)


LANGUAGES = Check((UNWRITTEN,), _find)
