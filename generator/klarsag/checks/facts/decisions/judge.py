"""The claims of a summary in, the decisions out that it tells otherwise than the record."""

import re
from collections.abc import Iterator, Sequence

from klarsag.checks.facts.basis import Basis, Passage, Role
from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.decisions import outcome_kinds as kinds
from klarsag.checks.facts.decisions.coverage import HEARING
from klarsag.checks.facts.decisions.last_word import agrees_as_recorded, leaves_last_word
from klarsag.checks.facts.decisions.outcomes import DecidedPoint, place_of, points_of
from klarsag.checks.facts.decisions.refusals import AGAINST, opposed, says_no
from klarsag.checks.facts.decisions.several import of_several
from klarsag.checks.facts.decisions.telling import OTHERS, Telling, class_of, tellings
from klarsag.checks.facts.decisions.told_of_own import own_points
from klarsag.checks.facts.names.bodies import Bodies, bodies_of, body_key
from klarsag.danish.content_words import content_stems
from klarsag.danish.dates import find_dates
from klarsag.danish.verdicts import Verdict, find_verdicts
from klarsag.records.finding import Finding, Kind

_V = Verdict
TOLD_IN = ("title", "brief", "decided")  # the answers that tell what was decided at the meeting
_STRONG = frozenset({_V.YES, _V.NO, _V.POSTPONED, _V.RETURNED, _V.LAPSED, _V.RECOMMENDED, _V.ABSTAINED})
_DECIDING = frozenset({_V.YES, _V.NO, _V.RECOMMENDED, _V.POSTPONED, _V.RETURNED})
# What a passage may tell of a body that a sentence says did something: "behandlede" is not among the plain words.
_LIKE = {_V.YES: frozenset({_V.YES, _V.CHOSE}), _V.HEARD: HEARING | {_V.YES}, _V.DISCUSSED: HEARING | {_V.YES}}
_EARLIER = re.compile(r"\b(?:19|20)\d\d\b|\b(?:sidst|tidligere|før|siden|første gang|maj|januar|foråret|efteråret)\b")
_NO_MORE = re.compile(r"\b(?:nyt|mere|andet|dette udvalg)\b")
_MUNICIPALITY = re.compile(r"(?:Kommunen|Forvaltningen|Administrationen|Staten)\b")


def judge(basis: Basis, claims: Sequence[Claim]) -> Iterator[Finding]:
    """Every verdict of a Danish summary that the record does not have."""
    if not claims or claims[0].language != "da":
        return
    points, bodies = points_of(basis), bodies_of(basis)
    own = own_points(basis)
    for telling in tellings(claims, bodies.short):
        if says_no(telling):
            if not opposed(basis, telling, points):
                yield _finding(basis, telling, kinds.DIFFERS, own[0] if own else None)
        elif bodies.is_own(telling.by):
            yield from _own(basis, telling, own)
        else:
            yield from _another(basis, telling, points, own, bodies)


def _finding(basis: Basis, telling: Telling, kind: Kind, point: DecidedPoint | None, **values: str) -> Finding:
    line = str(place_of(basis, point)[0]) if point else "1"
    nearest = f"“{point.text or point.outcome.value}”" if point else "–"
    place = {"nearest": nearest, "line": line}
    return telling.claim.finding(kind, telling.told.start, telling.told.end, **{**place, **values})


def _own(basis: Basis, telling: Telling, own: Sequence[DecidedPoint]) -> Iterator[Finding]:
    """A verdict told of the meeting's own committee."""
    said, field = class_of(telling), telling.claim.field
    verdicts = frozenset(verdict for point in own for verdict in point.verdicts)
    if _dated(telling) or said in verdicts or not telling.told.done:
        return
    if field not in TOLD_IN and (not _of_this_meeting(telling, said, verdicts) or of_several(basis, telling)):
        return
    if not own:
        if said in _DECIDING:
            yield _finding(basis, telling, kinds.DECISION_UNKNOWN, None)
    elif said is _V.YES and agrees_as_recorded(telling, own):
        return
    elif said is _V.YES and _V.RECOMMENDED in verdicts:
        if leaves_last_word(telling):
            return
        yield _finding(basis, telling, kinds.ONLY_RECOMMENDED, _point(own, _V.RECOMMENDED))
    elif not _fits(said, verdicts, own, telling):
        yield _finding(basis, telling, kinds.DIFFERS, own[0])


def _of_this_meeting(telling: Telling, said: Verdict, verdicts: frozenset[Verdict]) -> bool:
    """Whether an answer that need not be about the meeting tells what happened there."""
    if said is _V.YES and telling.claim.field == "next" and _V.RECOMMENDED in verdicts:
        return not _EARLIER.search(telling.claim.text)
    return said in _STRONG and telling.named and not _EARLIER.search(telling.claim.text)


def _point(points: Sequence[DecidedPoint], verdict: Verdict) -> DecidedPoint:
    return next((point for point in points if verdict in point.verdicts), points[0])


def _fits(said: Verdict, verdicts: frozenset[Verdict], own: Sequence[DecidedPoint], telling: Telling) -> bool:
    """Whether a verdict that the record does not tell in so many words may stand for one that it does."""
    open_ended = any(point.verdict is None for point in own)
    outcomes = {point.verdict for point in own}
    if said is _V.YES:
        return open_ended and _V.NO not in verdicts
    if said in (_V.NO, _V.LAPSED):
        return open_ended or any(AGAINST.search(f"{point.text} {point.wording}") for point in own)
    if said is _V.NOTHING:
        return not outcomes & _DECIDING or bool(_NO_MORE.search(telling.claim.text))
    if said is _V.PENDING:
        return _V.RECOMMENDED in verdicts or not outcomes & _DECIDING
    if said in (_V.POSTPONED, _V.RETURNED, _V.RECOMMENDED, _V.ABSTAINED):
        return False
    if said in HEARING and telling.told.negated:
        return not verdicts & HEARING
    return True


def _dated(telling: Telling) -> bool:
    """Whether the sentence speaks of a day: what it tells is then compared by that day."""
    return bool(find_dates(telling.claim.text))


def _another(
    basis: Basis, telling: Telling, points: Sequence[DecidedPoint], own: Sequence[DecidedPoint], bodies: Bodies
) -> Iterator[Finding]:
    """A verdict told of another body than the one that met."""
    said, claim = class_of(telling), telling.claim
    if not telling.told.done or said not in (*_STRONG, *HEARING) or said is _V.ABSTAINED:
        return
    theirs = [point for point in points if point.body and (telling.by == OTHERS or _same(point.body, telling.by))]
    if telling.by == OTHERS:
        if _MUNICIPALITY.match(claim.text) and claim.field in TOLD_IN and _is_own_verdict(said, own):
            yield _finding(
                basis, telling, kinds.ANOTHER_DECIDED, own[0], body=claim.text.split()[0], own=bodies.own_name
            )
        return
    if any(said in point.verdicts for point in theirs) or (theirs and _V.RECOMMENDED in theirs[0].verdicts):
        return
    if theirs and said in HEARING and not _dated(telling) and all(point.verdict in _DECIDING for point in theirs):
        yield _finding(basis, telling, kinds.DIFFERS, theirs[0])
        return
    if any(_tells(passage, claim, said) for passage in bodies.passages(telling.by)):
        return
    if theirs or said in (_V.POSTPONED, _V.RETURNED):
        yield _finding(basis, telling, kinds.DIFFERS, theirs[0] if theirs else None)
    elif _is_own_verdict(said, own) and not _dated(telling) and not _EARLIER.search(claim.text):
        yield _finding(basis, telling, kinds.ANOTHER_DECIDED, own[0], body=telling.by, own=bodies.own_name)


def _tells(passage: Passage, claim: Claim, said: Verdict) -> bool:
    """Whether a passage that names a body may be what a sentence about that body's verdict rests on."""
    if not {one.verdict for one in find_verdicts(passage.text)} & _LIKE.get(said, frozenset({said})):
        return False
    if passage.role is Role.DECISION:
        return True
    # What the body decided another day is not what was decided at this meeting.
    another_day = claim.field in TOLD_IN and find_dates(passage.text) and not find_dates(claim.text)
    return not another_day and bool(content_stems(claim.text) & content_stems(passage.text))


def _same(one: str, other: str) -> bool:
    return body_key(one).covers(body_key(other))


def _is_own_verdict(said: Verdict, own: Sequence[DecidedPoint]) -> bool:
    return any(said in point.verdicts or (said in HEARING and point.verdicts & HEARING) for point in own)
