"""A sentence in, a finding out where it has more words than the edition allows, in any language."""

from collections.abc import Iterator

from klarsag.checks.readability.reading import Reading, Rule
from klarsag.danish.lix import words
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

LONG = Kind(
    "sentence-long",
    Severity.WARNING,
    _("The sentence has {count} words, more than {limit}: “{sentence}”"),
    _(
        "By the end of a long sentence many readers have forgotten how it began. It is counted as LIX counts: what "
        "stands between spaces is a word, and a list entry is a sentence."
    ),
    _("Write two sentences with one idea each, best of 10 to 15 words. Change the limit in laesbarhed.yaml."),
    wrong="kort: Kommunen vil give penge til en ny hal ved skolen, så at børn og voksne kan dyrke sport hele året og …",
    right="kort: Kommunen vil give penge til en ny hal ved skolen. Så kan børn og voksne dyrke sport hele året.",
    source="Inclusion Europe, Information for all; grænsen er Klarsags egen",
)


def _find(reading: Reading) -> Iterator[Finding]:
    limit = reading.limits.longest_sentence(reading.language)
    for claim in reading.sentences:
        count = len(words(claim.text))
        if count > limit:
            yield claim.finding(LONG, 0, len(claim.text), count=str(count), limit=str(limit))


LONG_SENTENCES = Rule((LONG,), _find, danish=False)
