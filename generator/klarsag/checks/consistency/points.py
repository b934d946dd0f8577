"""A record's recommendation and decisions in, what does not fit out: a point without a decision, an outcome that its
own text contradicts.
"""

import re
from collections.abc import Iterator

from klarsag.checks.consistency.reading import Contradiction, Place, Reading, Rule
from klarsag.checks.facts.decisions.outcomes import OF_OUTCOME, wordings_of
from klarsag.danish.bodies import find_bodies
from klarsag.danish.verdicts import Verdict, find_verdicts
from klarsag.markdown.plain import plain
from klarsag.records.document import Path_
from klarsag.records.finding import Kind, Severity
from klarsag.records.item import Decision, Memo
from klarsag.texts import _

UNDECIDED = Kind(
    "point-undecided",
    Severity.WARNING,
    _("The recommendation has {said} points, but nothing is decided about point {other}."),
    _("Nobody can tell whether the point was passed over, postponed or forgotten."),
    _(
        "Look at the minutes. Write what was decided about the point, or leave “til” out where the decision covers "
        "all of them. Was it really left undecided, then accept it under “accepteret”, and readers are told."
    ),
    wrong="indstilling:\n  punkter: [plan godkendes, sagen drøftes]\nbeslutning:\n  - {til: 1, udfald: godkendt}",
    right="indstilling:\n  punkter: [plan godkendes, sagen drøftes]\nbeslutning:\n  - {til: [1, 2], udfald: godkendt}",
    source=_(
        "Counts the points of the recommendation, those that its text numbers as well, where the meeting's own "
        "decisions all name points. A decision that names none covers them all; a point that names another body, or "
        "stands under a line that does, is that body's."
    ),
)
OUTCOME = Kind(
    "outcome-text-differs",
    Severity.WARNING,
    _("The outcome is “{said}”, but the text of the decision says “{other}” (line {line})."),
    _("Lists show the outcome and the page shows the text: readers would be told two things."),
    _("Look at the minutes, and correct the outcome or the text."),
    wrong="- udfald: godkendt\n  tekst: Sagen blev udsat.",
    right="- udfald: udsat\n  tekst: Sagen blev udsat.",
    source=_(
        "Finds a text that says nothing but yes, no, postponed, returned or lapsed, and an outcome that is another "
        "of them. A text that says several things is not judged."
    ),
)
_TO_WHOM = re.compile(r"\bindstill|\banbefal|\bforeslår", re.IGNORECASE)
_V = Verdict
_CLEAR = frozenset({_V.YES, _V.NO, _V.POSTPONED, _V.RETURNED, _V.LAPSED, _V.RECOMMENDED, _V.HEARD})
# What may stand for what: "Godkendt" is also written of what is recommended to another body, and of what was heard.
_ALIKE = (frozenset({_V.YES, _V.RECOMMENDED, _V.HEARD}), frozenset({_V.POSTPONED, _V.RETURNED}))


def _find(reading: Reading) -> Iterator[Contradiction]:
    yield from _undecided(reading)
    for at, decision in enumerate(reading.record.decisions):
        yield from _outcome(reading, decision, ("beslutning", at))


def _undecided(reading: Reading) -> Iterator[Contradiction]:
    record = reading.record
    own = [decision for decision in record.decisions if decision.body is None]
    if isinstance(record, Memo) or not own or any(not decision.applies_to for decision in own):
        return
    if len([advice for advice in record.recommendations if advice.body is None]) > 1:
        return
    points = sorted(wordings_of(record))
    decided = {number for decision in own for number in decision.applies_to}
    missing = [number for number in points if number not in decided and _is_own(reading, number)]
    if missing and points == list(range(1, len(points) + 1)) and not _mentioned(own, missing):
        line, column = reading.document.place(("beslutning",))
        other = reading.document.place(_point_path(reading, missing[0]))
        here = Place(line, column, str(len(points)))
        yield Contradiction(UNDECIDED, here, Place(*other, ", ".join(map(str, missing))))


def _is_own(reading: Reading, number: int) -> bool:
    """Whether a point is the meeting's to decide: neither it nor the line it stands under names another body."""
    record, own = reading.record, reading.basis.committee
    above: list[str] = []
    for advice in record.recommendations:
        lines = plain(advice.text or "").splitlines()
        at = next((at for at, line in enumerate(lines) if re.match(rf"{number}[.)]\s", line)), 0)
        above += [line for line in lines[:at] if _TO_WHOM.search(line)][-1:]
    for words in (" ".join(above), wordings_of(record)[number]):
        names = {mention.name.lower() for mention in find_bodies(words) if mention.name}
        if names:
            return bool(own and names & {name.lower() for name in own.all_names})
    return True


def _point_path(reading: Reading, number: int) -> Path_:
    at, advice = next(
        ((at, one) for at, one in enumerate(reading.record.recommendations) if one.points or one.text), (0, None)
    )
    if advice and len(advice.points) >= number:
        return ("indstilling", at, "punkter", number - 1)
    return ("indstilling", at)


def _mentioned(decisions: list[Decision], missing: list[int]) -> bool:
    """Whether a decision's text speaks of a point that is missing."""
    words = " ".join(plain(decision.text or "").lower() for decision in decisions)
    return any(f"{name} {number}" in words for number in missing for name in ("punkt", "pkt.", "ad"))


def _outcome(reading: Reading, decision: Decision, path: Path_) -> Iterator[Contradiction]:
    outcome, text = OF_OUTCOME[decision.outcome], plain(decision.text or "")
    if outcome not in _CLEAR or not text:
        return
    told = find_verdicts(text)
    verdicts = {_V.NO if one.negated and one.verdict in (_V.YES, _V.RECOMMENDED) else one.verdict for one in told}
    if len(verdicts) != 1 or not verdicts <= _CLEAR or not told[0].done:
        return
    verdict = next(iter(verdicts))
    if verdict is outcome or any({verdict, outcome} <= group for group in _ALIKE):
        return
    words = text[told[0].start : told[0].end]
    line, column = reading.document.place((*path, "udfald"))
    there = reading.document.place((*path, "tekst"))
    yield Contradiction(OUTCOME, Place(line, column, decision.outcome.value), Place(*there, words))


POINTS = Rule((UNDECIDED, OUTCOME), _find)
