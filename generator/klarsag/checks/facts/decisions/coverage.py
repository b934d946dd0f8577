"""What a summary's answer tells and what the record decided in, the decisions out that it leaves out."""

import re
from collections.abc import Iterator, Sequence

from klarsag.checks.facts.basis import Basis
from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.decisions import outcome_kinds as kinds
from klarsag.checks.facts.decisions.outcomes import DecidedPoint, place_of
from klarsag.checks.facts.decisions.telling import Telling, class_of
from klarsag.checks.facts.decisions.told_of_own import own_told
from klarsag.danish.content_words import content_stems, shared
from klarsag.danish.verdicts import Verdict
from klarsag.records.finding import Finding

_V = Verdict
HEARING = frozenset({_V.HEARD, _V.DISCUSSED})
# What an answer may tell for each outcome of the record: to have heard of something and to have talked of it are one.
TELLS: dict[Verdict, frozenset[Verdict]] = {
    _V.YES: frozenset({_V.YES, _V.CHOSE}),
    _V.RECOMMENDED: frozenset({_V.RECOMMENDED}),
    _V.HEARD: HEARING,
    _V.DISCUSSED: HEARING,
    _V.NO: frozenset({_V.NO, _V.RECOMMENDED}),
    _V.POSTPONED: frozenset({_V.POSTPONED, _V.PENDING}),
    _V.RETURNED: frozenset({_V.RETURNED}),
    _V.SENT_ON: frozenset({_V.SENT_ON, _V.PENDING}),
    _V.LAPSED: frozenset({_V.LAPSED, _V.NOTHING, _V.NO}),
}
# The same for what only a wording tells, of an outcome that is none of the closed list.
_FREELY: dict[Verdict, frozenset[Verdict]] = {
    _V.NO: frozenset({_V.NO, _V.LAPSED, _V.YES}),
    _V.ABSTAINED: frozenset({_V.ABSTAINED, _V.NOTHING}),
    _V.CHOSE: frozenset({_V.CHOSE, _V.YES}),
    _V.YES: frozenset({_V.YES, _V.CHOSE}),
    _V.HEARD: HEARING | {_V.ASKED},
    _V.DISCUSSED: HEARING | {_V.ASKED},
    _V.ASKED: frozenset({_V.ASKED, _V.YES, _V.NO, _V.RECOMMENDED, _V.DISCUSSED, _V.RETURNED}),
}
# What was decided in free words is told as what the body wants: "Udvalget vil stadig have tal".
_WANTS = re.compile(
    r"\b(?:[Uu]dvalget|Byrådet|[Rr]ådet|bestyrelsen)\s+(?:vil|ville|ønsker|ønskede)\b|^(?:Det|De) vil\b"
)
_ENOUGH = 2  # words that a sentence shares with the decision that it tells
SHORT = frozenset({_V.YES, _V.RECOMMENDED, _V.POSTPONED, _V.RETURNED, _V.NO})
_FOR_HEARING = re.compile(r"til (?:efterretning|orientering)|drøfte", re.IGNORECASE)
_FOR_DECIDING = re.compile(r"godkend|vedtag|beslut|tiltræd|fastlæg|fastsæt|udpeg|vælge", re.IGNORECASE)
_ALL = re.compile(r"\b(?:alle|alt|begge|punkter(?:ne)?|(?:\d+|to|tre|fire|fem|seks|syv) (?:ting|punkter))\b")


def judge(basis: Basis, claims: Sequence[Claim]) -> Iterator[Finding]:
    """Decided points that "Hvad blev besluttet?" leaves out."""
    own, told = own_told(basis, claims)
    decided = [claim for claim in claims if claim.field == "decided"]
    if not own or not decided:
        return
    answer = [telling for telling in told if telling.claim.field == "decided"]
    missing = _missing_outcomes(own, answer, _in_own_words(own, answer, decided))
    for point in missing or _missing_points(own, answer, decided):
        yield _unmentioned(basis, decided[0], point)


def _unmentioned(basis: Basis, claim: Claim, point: DecidedPoint) -> Finding:
    words = point.text or point.outcome.value
    nearest = f"“{point.number}. {point.wording[:160]}: {words[:160]}”" if point.number else f"“{words[:240]}”"
    return claim.finding(kinds.UNMENTIONED, 0, len(claim.text), nearest=nearest, line=str(place_of(basis, point)[0]))


def _in_own_words(own: Sequence[DecidedPoint], answer: Sequence[Telling], decided: Sequence[Claim]) -> bool:
    """Whether a sentence tells what was decided in free words without a verb of deciding: "Tallene skal stadig med"."""
    told = {id(telling.claim) for telling in answer}
    free = [content_stems(point.text) for point in own if point.verdict is None]
    return any(
        _WANTS.search(claim.text)
        or (id(claim) not in told and any(len(shared(words, claim.text)) >= _ENOUGH for words in free))
        for claim in decided
    )


def _missing_outcomes(own: Sequence[DecidedPoint], answer: Sequence[Telling], wants: bool) -> list[DecidedPoint]:
    """One point of each class of outcome that no sentence of the answer tells."""
    # "De får ikke tal som disse mere" tells nothing that was heard.
    told = {class_of(one) for one in answer if not (one.told.negated and class_of(one) in HEARING)}
    told |= {_V.RECOMMENDED for telling in answer if telling.told.verdict is _V.RECOMMENDED}  # "anbefaler ikke" as well
    missing: dict[Verdict | None, DecidedPoint] = {}
    for point in own:
        if point.number is None and point.verdict in HEARING and len(own) > 1:
            continue  # a remark beside the points, such as the answer of a hearing
        if point.verdict is None and (lacking := _lacking(point, told)) and not (wants and lacking is _V.YES):
            missing.setdefault(lacking, point)
        tells = TELLS.get(point.verdict, frozenset()) if point.verdict else _freely(point)
        if tells and for_hearing(point):
            tells |= HEARING
        if tells and not tells & told:
            missing.setdefault(point.verdict, point)
    return list(missing.values())


def for_hearing(point: DecidedPoint) -> bool:
    """Whether a point asks for no more than to be heard or talked of, whatever word the decision uses."""
    return bool(_FOR_HEARING.search(point.wording)) and not _FOR_DECIDING.search(point.wording)


def _lacking(point: DecidedPoint, told: set[Verdict]) -> Verdict | None:
    """A decision of a free wording that no sentence tells."""
    strong = (_V.YES, _V.NO, _V.CHOSE, _V.ABSTAINED)
    return next((verdict for verdict in strong if verdict in point.verdicts and not _FREELY[verdict] & told), None)


def _freely(point: DecidedPoint) -> frozenset[Verdict]:
    return frozenset[Verdict]().union(*(_FREELY.get(verdict, frozenset()) for verdict in point.verdicts))


def _missing_points(
    own: Sequence[DecidedPoint], answer: Sequence[Telling], decided: Sequence[Claim]
) -> Iterator[DecidedPoint]:
    """Points of whose own words the answer has none, where it tells its decisions one by one and tells too few."""
    text = " ".join(claim.text for claim in decided)
    if _ALL.search(text.lower()):
        return
    for verdict in SHORT:
        points = [point for point in own if point.verdict is verdict and point.number and not for_hearing(point)]
        told = [telling for telling in answer if class_of(telling) in TELLS[verdict]]
        bare = any(not content_stems(telling.claim.text) for telling in told)  # "Udvalget sagde ja." is about them all
        if len(points) > len(told) > 0 and not bare:
            for point in points:
                others = " ".join(other.wording for other in own if other is not point)
                alone = content_stems(point.wording) - shared(content_stems(point.wording), others)
                if alone and not shared(alone, text):
                    yield point
