"""A case in, the answer to "Hvad blev besluttet?" out: what may be said of each point."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from klarsag.checks.facts.decisions.outcomes import DecidedPoint
from klarsag.danish.lix import words
from klarsag.danish.verdicts import Verdict
from klarsag.drafts.case import Case
from klarsag.drafts.phrases import shorter
from klarsag.drafts.wording import Wording, wording
from klarsag.drafts.worth import is_finite

_V = Verdict
NOTHING_NEW = "Der er ikke sagt ja eller nej til noget nyt."
# Verdict → a sentence with {who}; {of} is a thing that was named, {that} a clause, without either the case itself.
_THING = {
    _V.YES: "{who} sagde ja til {of}.",
    _V.NO: "{who} sagde nej til {of}.",
    _V.RECOMMENDED: "{who} anbefaler {of}.",
    _V.HEARD: "{who} hørte om {of}.",
    _V.DISCUSSED: "{who} talte om {of}.",
}
_CLAUSE = {
    _V.YES: "{who} sagde ja til, at {that}.",
    _V.NO: "{who} sagde nej til, at {that}.",
    _V.RECOMMENDED: "{who} anbefaler, at {that}.",
}
_CASE = {
    _V.YES: "{who} sagde ja.",
    _V.NO: "{who} sagde nej.",
    _V.RECOMMENDED: "{who} anbefaler at sige ja.",
    _V.HEARD: "{who} hørte om det.",
    _V.DISCUSSED: "{who} talte om det.",
    _V.POSTPONED: "{who} ventede med at sige ja eller nej.",
    _V.RETURNED: "{who} sendte sagen tilbage.",
    _V.SENT_ON: "{who} sendte sagen videre.",
    _V.LAPSED: "Sagen faldt bort.",
    _V.ABSTAINED: "{who} sagde hverken ja eller nej.",
}
_NUMBERED = {
    _V.YES: "{who} sagde ja til punkt {number}.",
    _V.NO: "{who} sagde nej til punkt {number}.",
    _V.RECOMMENDED: "{who} anbefaler punkt {number}.",
    _V.HEARD: "{who} hørte om punkt {number}.",
    _V.DISCUSSED: "{who} talte om punkt {number}.",
}
_NOT_TOLD_AS_THING = frozenset((_V.POSTPONED, _V.RETURNED, _V.SENT_ON, _V.LAPSED, _V.ABSTAINED))
_INFINITIVE = re.compile(
    r"^(?!alle\b|de\b|den\b|mindre\b|flere\b|unge\b|ældre\b|begge\b|fire\b|tre\b|nogle\b|disse\b|mange\b|nye\b|store\b)\w+e\s(?!\w+s\b|er\b|kan\b|skal\b|får\b)"
)
_NO_SUBJECT = re.compile(r"^(?:fortsat|hvor|hvis|ikke|også|at|samt|og)\b")  # who is to do it stood before the points
_ASKS = re.compile(r"^(?:om|hvilke\w*|hvor\w*|hvad|hvem)\b")  # "udvalget beslutter, om …": the point is a question


@dataclass(frozen=True)
class Outcome:
    """What may be said of one point: sentences from the fullest to the shortest, the first good one is taken.

    `point` says which, for a note where only the last one would do.
    """

    point: DecidedPoint
    forms: tuple[str, ...]


def outcomes(case: Case) -> list[Outcome]:
    """One for each point that the body that met decided, in order; the same sentence is not said twice."""
    found: list[Outcome] = []
    for point in case.points:
        verdict = verdict_of(point)
        beside = point.number is None and verdict is _V.HEARD and any(one.number for one in case.points)
        if verdict is None or beside:  # an answer to a hearing, noted beside the points
            continue
        forms = tuple(dict.fromkeys(_forms(case, point, verdict, bool(found))))
        if not any(set(forms[:1]) & set(one.forms) for one in found):
            found.append(Outcome(point, forms))
    return found


def verdict_of(point: DecidedPoint) -> Verdict | None:
    """The point's outcome; of one that is on no list what its wording tells, where that is one thing."""
    if point.verdict is not None:
        return point.verdict
    told = [one for one in _CASE if one in point.verdicts]
    return told[0] if len(told) == 1 and not point.verdicts & {_V.ASKED, _V.CHOSE} else None


def _forms(case: Case, point: DecidedPoint, verdict: Verdict, later: bool) -> Iterator[str]:
    who = case.who
    if verdict in _NOT_TOLD_AS_THING:
        yield _CASE[verdict].format(who=who)
        return
    for said in _said(case, point, verdict):
        if said == Wording():
            for thing in shorter(case.topic):
                yield _THING[verdict].format(who=who, of=thing)
            yield _CASE[verdict].format(who=who)
        elif said.clause and verdict in _CLAUSE and not _NO_SUBJECT.match(said.clause):
            for clause in _clauses(said.clause):
                shape = _CLAUSE[verdict]
                if _INFINITIVE.match(clause):  # "ja til at lukke huset" has no comma
                    shape = shape.replace(", at", " at")
                yield shape.format(who=who, that=clause)
        elif said.thing and not _ASKS.match(said.thing):
            for thing in shorter(said.thing):
                yield _THING[verdict].format(who=who, of=thing)
        elif said.thing and verdict is _V.DISCUSSED:
            yield _THING[verdict].format(who=who, of=f"det: {said.thing}")
    if point.number and len(case.points) > 1:
        yield _NUMBERED[verdict].format(who=who, number=point.number)
        return
    for thing in shorter(case.topic):
        yield _THING[verdict].format(who=who, of=thing)
    yield _CASE[verdict].format(who=who)


def _said(case: Case, point: DecidedPoint, verdict: Verdict) -> Iterator[Wording]:
    lines = [line for line in point.wording.split("\n") if line.strip()]
    for line in lines if point.number or len(lines) == 1 else []:
        said = wording(case, line)
        if said.clause and verdict in (_V.HEARD, _V.DISCUSSED):
            continue
        yield said


def _clauses(clause: str) -> Iterator[str]:
    """The clause, and what is left where its last part is cut off; a verb must be left in it."""
    yield clause
    for match in reversed(
        list(
            re.finditer(
                r",\s(?=(?:jf|som|så|hvor|idet|med|herunder|for|fra|til|og)\b)|\.\s(?=[A-ZÆØÅ])|;\s|\s[-–]\s", clause
            )
        )
    ):
        cut = clause[: match.start()].rstrip(" ,.;")
        if len(words(cut)) > 3:
            yield cut
    for phrase in list(shorter(clause))[1:]:
        if len(words(phrase)) > 2 and any(is_finite(word) for word in words(phrase)[1:]):
            yield phrase


def several(case: Case, found: Sequence[Outcome]) -> str:
    """One sentence for a case where every one of several points got the same yes; else empty."""
    verdicts = {one.point.verdict for one in found}
    count = len({one.point.number for one in found})
    if count < 2 or len(verdicts) > 1 or count != len(found):
        return ""
    verdict = next(iter(verdicts))
    told = {_V.YES: "{who} sagde ja til alle {n} punkter.", _V.RECOMMENDED: "{who} anbefaler alle {n} punkter."}
    return told[verdict].format(who=case.who, n=count) if verdict in told else ""
