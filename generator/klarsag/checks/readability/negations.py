"""A Danish sentence in, a finding out where one negation takes back another."""

from collections.abc import Iterator

from klarsag.checks.readability.reading import Reading, Rule
from klarsag.danish.negations import find_double_negations
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

DOUBLE = Kind(
    "negation-double",
    Severity.WARNING,
    _("“{said}” says no twice: “{sentence}”"),
    _(
        "Two negations make a yes, and a reader must work that out. Found are words such as “ikke” and “ingen” with "
        "“uden”, “undgå”, “forhindre” or a word on “u-” in the same clause; irony and rarer turns are not seen."
    ),
    _("Say it without “no”: what is so, or what somebody does."),
    wrong="betyder: Det er ikke umuligt at få hjælp.",
    right="betyder: Du kan måske få hjælp.",
    source="Inclusion Europe, Information for all",
)


def _find(reading: Reading) -> Iterator[Finding]:
    for claim in reading.sentences:
        for start, end in find_double_negations(claim.text):
            yield claim.finding(DOUBLE, start, end)


NEGATIONS = Rule((DOUBLE,), _find)
