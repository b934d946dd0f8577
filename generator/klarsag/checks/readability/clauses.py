"""A Danish sentence in, a finding out where it has more subordinate clauses than the edition allows."""

from collections.abc import Iterator

from klarsag.checks.readability.reading import Reading, Rule
from klarsag.danish.clauses import openers
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

MANY = Kind(
    "sentence-clauses",
    Severity.WARNING,
    _("The sentence has {count} subordinate clauses ({openers}), more than {limit}: “{sentence}”"),
    _(
        "Who reads slowly must hold every open clause in mind. Counted are clauses that a word such as “at”, “som” or "
        "“hvis” opens; a clause without such a word, or a relative clause without a comma, is not seen."
    ),
    _("Write a sentence of its own for what follows “{last}”. Change the limit in laesbarhed.yaml."),
    wrong="videre: Kommunen siger, at de, som har søgt, får svar, når sagen er klar.",
    right="videre: Har du søgt? Så får du svar, når sagen er klar.",
    source="Inclusion Europe, Information for all; grænsen er Klarsags egen",
)


def _find(reading: Reading) -> Iterator[Finding]:
    limit = reading.limits.subordinate_clauses
    for claim in reading.sentences:
        found = openers(claim.text)
        if len(found) > limit:
            said = ", ".join(found)
            yield claim.finding(
                MANY, 0, len(claim.text), count=str(len(found)), openers=said, limit=str(limit), last=found[-1]
            )


CLAUSES = Rule((MANY,), _find)
