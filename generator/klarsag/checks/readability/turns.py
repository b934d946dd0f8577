"""A Danish sentence in, a finding out for each bureaucratic turn, with its plain form."""

from collections.abc import Iterator

from klarsag.checks.readability.reading import Reading, Rule
from klarsag.danish.plain_forms import find_turns
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

TURN = Kind(
    "turn-bureaucratic",
    Severity.WARNING,
    _("“{said}” is how offices write: “{sentence}”"),
    _(
        "Such turns take a reader's effort and say no more than the plain words. The list of turns is our own; a word "
        "that the glossary explains is left alone, and what stands in no list is not seen."
    ),
    _("Write “{plain}”, or turn the sentence so that somebody does something."),
    wrong="besluttet: Udvalget tog sagen til efterretning.",
    right="besluttet: Udvalget har hørt om sagen.",
)


def _find(reading: Reading) -> Iterator[Finding]:
    for claim in reading.sentences:
        for turn in find_turns(claim.text):
            said = claim.text[turn.start : turn.end]
            short = turn.pair.turn.endswith(".")  # an abbreviation, which another rule tells of
            if not short and said.lower() not in reading.explained:
                yield claim.finding(TURN, turn.start, turn.end, plain=turn.pair.plain)


TURNS = Rule((TURN,), _find)
