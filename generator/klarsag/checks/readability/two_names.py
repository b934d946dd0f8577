"""A Danish summary in, a finding out for each thing that it gives two names."""

from collections.abc import Iterator

from klarsag.checks.readability.reading import Reading, Rule
from klarsag.danish.one_thing import Name, find_names
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

TWO = Kind(
    "word-varied",
    Severity.WARNING,
    _("“{said}” and “{other}” in one summary: readers may take them for two things."),
    _(
        "The same word for the same thing is a rule of easy-read. Compared are small groups of words that mean the "
        "same in a municipality; whether they mean the same just here only you can tell."
    ),
    _("Write “{other}” in both places, or say what the difference is. It is said here: “{sentence}”"),
    wrong="kort: Flere ledige får hjælp.\nbetyder: Er du arbejdsløs? Så kan du få hjælp.",
    right="kort: Flere ledige får hjælp.\nbetyder: Er du ledig? Så kan du få hjælp.",
    source="Inclusion Europe, Information for all",
)


def _find(reading: Reading) -> Iterator[Finding]:
    # All answers as one text, with where each sentence begins in it, so that a group is looked for once.
    begins: list[int] = []
    whole = ""
    for claim in reading.sentences:
        begins.append(len(whole))
        whole += claim.text + "\n"
    for first, *others in find_names(whole):
        for name in others:
            # "En strategi er en plan": both in one sentence explain each other.
            if "\n" in whole[first.end : name.start]:
                yield _finding(reading, begins, name, whole[first.start : first.end])


def _finding(reading: Reading, begins: list[int], name: Name, other: str) -> Finding:
    at = max(place for place, begin in enumerate(begins) if begin <= name.start)
    return reading.sentences[at].finding(TWO, name.start - begins[at], name.end - begins[at], other=other)


TWO_NAMES = Rule((TWO,), _find)
