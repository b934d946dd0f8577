"""The claims of a translation in, the outcomes out that its Danish record does not have."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from klarsag.checks.facts.abroad.verdict_words import OPEN, PATTERNS
from klarsag.checks.facts.basis import Basis
from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.decisions import outcome_kinds as kinds
from klarsag.checks.facts.decisions.outcomes import DecidedPoint, place_of, points_of
from klarsag.checks.facts.decisions.told_of_own import own_points
from klarsag.danish.sentences import find_sentences
from klarsag.danish.verdicts import Verdict, find_verdicts
from klarsag.markdown.plain import plain
from klarsag.records.finding import Finding

_V = Verdict
_IN_ORDER = (_V.RECOMMENDED, _V.NO, _V.POSTPONED, _V.YES)
_FIELDS = ("title", "brief", "decided")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b|[\u0661\u0662][\u0660-\u0669]{3}")  # what is dated happened another day
_OPPOSED = re.compile(r"\b(?:ikke|afslag|afvis\w*|forkast\w*|stoppe\w*|ophør\w*|lukke\w*)\b", re.IGNORECASE)


def judge(basis: Basis, claims: Sequence[Claim]) -> Iterator[Finding]:
    """A yes, no, postponement or recommendation of a translation that the record, or its Danish answer, has not."""
    if not claims or claims[0].language.split("-")[0] not in PATTERNS:
        return
    language = claims[0].language.split("-")[0]
    own = own_points(basis)
    known = frozenset(verdict for point in points_of(basis) for verdict in point.verdicts)
    for field in _FIELDS:
        told = [
            (claim, *told)
            for claim in claims
            if claim.field == field and not OPEN[language].search(claim.text) and (told := _told(claim, language))
        ]
        exchanged = _exchanged([verdict for _claim, verdict, _match in told], _danish(basis, field))
        for claim, verdict, match in told:
            dated = _YEAR.search(claim.text)
            wrong = not dated and not _borne(verdict, known, own) and (own or verdict is not _V.RECOMMENDED)
            if wrong or verdict in exchanged:
                yield _finding(basis, claim, verdict, match, own, known)


def _told(claim: Claim, language: str) -> tuple[Verdict, re.Match[str]] | None:
    """What a sentence tells: "recommends saying yes" is one recommendation, and "did not approve" one no."""
    for verdict in _IN_ORDER:
        if match := PATTERNS[language][verdict].search(claim.text):
            return verdict, match
    return None


def _danish(basis: Basis, field: str) -> Counter[Verdict]:
    """How often the Danish answer tells each verdict."""
    summary = basis.record.easy_read
    text = plain(getattr(summary, field) or "") if summary else ""
    told = [one for sentence in find_sentences(text) for one in find_verdicts(sentence.text) if one.done]
    return Counter(_V.NO if one.negated and one.verdict in (_V.YES, _V.RECOMMENDED) else one.verdict for one in told)


def _exchanged(told: Sequence[Verdict], danish: Counter[Verdict]) -> frozenset[Verdict]:
    """The verdicts that a translated answer tells more often than the Danish one, where it lacks another one of it."""
    counts = Counter(told)
    if not any(danish[verdict] > counts[verdict] for verdict in _IN_ORDER):
        return frozenset()
    return frozenset(verdict for verdict in counts if counts[verdict] > danish[verdict])


def _borne(verdict: Verdict, known: frozenset[Verdict], own: Sequence[DecidedPoint]) -> bool:
    if verdict in known:
        return True
    open_ended = any(point.verdict is None for point in own)
    if verdict is _V.NO:
        return any(_OPPOSED.search(f"{point.wording} {point.text}") for point in own)
    return open_ended and verdict is _V.YES and _V.NO not in known


def _finding(
    basis: Basis,
    claim: Claim,
    verdict: Verdict,
    match: re.Match[str],
    own: Sequence[DecidedPoint],
    known: frozenset[Verdict],
) -> Finding:
    kind = kinds.DIFFERS
    if not own:
        kind = kinds.DECISION_UNKNOWN
    elif verdict is _V.YES and _V.RECOMMENDED in known:
        kind = kinds.ONLY_RECOMMENDED
    point = own[0] if own else None
    nearest = f"“{point.text or point.outcome.value}”" if point else "–"
    line = str(place_of(basis, point)[0]) if point else "1"
    return claim.finding(kind, match.start(), match.end(), nearest=nearest, line=line)
