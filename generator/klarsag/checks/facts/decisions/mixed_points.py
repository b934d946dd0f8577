"""What a summary tells of decided points in, the sentences out that give a point another one's outcome."""

import re
from collections.abc import Iterator, Sequence

from klarsag.checks.facts.basis import Basis
from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.decisions import outcome_kinds as kinds
from klarsag.checks.facts.decisions.coverage import HEARING, SHORT, TELLS, for_hearing
from klarsag.checks.facts.decisions.last_word import leaves_last_word
from klarsag.checks.facts.decisions.outcomes import DecidedPoint, place_of
from klarsag.checks.facts.decisions.telling import Telling, class_of
from klarsag.checks.facts.decisions.told_of_own import own_told
from klarsag.danish.content_words import content_stems, shared
from klarsag.danish.verdicts import Verdict
from klarsag.quantities.likeness import content_stems_of, likeness
from klarsag.records.finding import Finding

# What is told as the thing that was heard of, in a case whose first point is to hear of it.
_WHOLE = re.compile(
    r"(?:ja til|nej til|anbefaler(?: også)?)"
    r"(?P<thing>\s+(?:sagen|tallene|listen|rapporten|svarene|planen|klagerne|svaret)\b|, hv)"
)
_ACT = re.compile(r"\b(?:hørte|talte) om,? at (?!der\b|det\b)\w+e\b")
_LIKER = 1.0  # how many words more another point must have to be the one that a sentence is about
_ONLY = re.compile(r"\b(?:hørte|talte) (?:kun|bare)\b")  # denies that anything was decided
_COUNTED = re.compile(r"\b(?P<number>en|én|to|tre|fire|fem|seks|\d) (?:ting|mål|punkter|forslag)\b")
_NUMBERS = {"en": 1, "én": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6}


def judge(basis: Basis, claims: Sequence[Claim]) -> Iterator[Finding]:
    """Sentences that give a point another one's outcome, or say "hørte om" of what was decided."""
    own, told = own_told(basis, claims)
    if not own or not any(claim.field == "decided" for claim in claims):
        return
    answer = [telling for telling in told if telling.claim.field == "decided"]
    brief = [telling for telling in told if telling.claim.field == "brief"]
    yield from _only_heard(basis, own, brief, answer)
    for telling in (one for one in (*answer, *brief) if not leaves_last_word(one)):
        yield from _mixed_up(basis, telling, own)


def _only_heard(
    basis: Basis, own: Sequence[DecidedPoint], brief: Sequence[Telling], answer: Sequence[Telling]
) -> Iterator[Finding]:
    """A text that says "hørte om" of what was decided: the answer, or a short text that tells nothing else."""
    if any(point.verdict is None or point.verdict in HEARING or for_hearing(point) for point in own):
        return
    told = {class_of(telling) for telling in brief}
    wrong = [*(brief[:1] if told and told <= HEARING else ()), *(one for one in answer if _is_heard(one))]
    wrong += [one for one in brief if one not in wrong and class_of(one) in HEARING and _ONLY.search(one.claim.text)]
    if any(point.verdicts & HEARING for point in own):
        wrong = [one for one in wrong if one.claim.field == "brief"]
    for telling in wrong:
        point = own[0]
        values = {"nearest": f"“{point.text or point.outcome.value}”", "line": str(place_of(basis, point)[0])}
        yield telling.claim.finding(kinds.DIFFERS, telling.told.start, telling.told.end, **values)


def _is_heard(telling: Telling) -> bool:
    """Whether a sentence tells no more than that something was heard of; "hørte også" is told beside a decision."""
    return class_of(telling) in HEARING and telling.told.done and "også" not in telling.claim.text


def _mixed_up(basis: Basis, telling: Telling, own: Sequence[DecidedPoint]) -> Iterator[Finding]:
    """A sentence whose words are those of one point, with the outcome of another one."""
    said = class_of(telling)
    if (
        not telling.told.done
        or said not in (*SHORT, Verdict.HEARD, Verdict.DISCUSSED)
        or len({one.verdict for one in own}) < 2
    ):
        return
    stems = content_stems(telling.claim.text)
    fitting = [point for point in own if _may_tell(said, point)]
    others = [point for point in own if not _may_tell(said, point) and point.verdict]
    if not fitting or not others:
        return
    common = frozenset[str]().union(*(shared(stems, f"{point.wording} {point.text}") for point in fitting))
    best = max(others, key=lambda point: len(shared(stems, point.wording)))
    alone = shared(stems, best.wording) - common
    likest = max(others, key=lambda point: _likeness(telling, point))
    if said in SHORT and _likeness(telling, likest) >= max(_likeness(telling, point) for point in fitting) + _LIKER:
        best, common, alone = likest, frozenset(), frozenset(likest.stems)
    if (len(alone) >= 2 and not common) or _by_form(telling, said, fitting, others, common):
        values = {"nearest": f"“{best.wording[:160]}: {best.text[:120]}”", "line": str(place_of(basis, best)[0])}
        yield telling.claim.finding(kinds.ANOTHER_POINT, telling.told.start, telling.told.end, **values)


def _likeness(telling: Telling, point: DecidedPoint) -> float:
    """How many of a sentence's words the point and its decision have, synonyms and parts of compounds with less."""
    text = telling.claim.text
    own = content_stems_of(text[: telling.told.start] + text[telling.told.end :])
    known = content_stems_of(f"{point.wording} {point.text}")
    return sum(max((likeness(stem, other) for other in known), default=0.0) for stem in own)


def _by_form(
    telling: Telling,
    said: Verdict,
    fitting: Sequence[DecidedPoint],
    others: Sequence[DecidedPoint],
    common: frozenset[str],
) -> bool:
    """Whether a sentence's form gives it away: "sagde ja til tallene", "hørte om at lukke", "hørte om tre ting"."""
    text = telling.claim.text
    wordings = " ".join(point.wording for point in fitting).lower()
    if said in HEARING:
        counted = _COUNTED.search(text)
        number = int(counted["number"]) if counted and counted["number"].isdigit() else 0
        number = _NUMBERS.get(counted["number"], number) if counted else 0
        return bool(_ACT.search(text)) or (number == len(others) and number != len(fitting))
    whole = _WHOLE.search(text, telling.told.start)
    heard = any(point.verdict in HEARING for point in others)
    return whole is not None and heard and not common and whole["thing"].strip()[:4] not in wordings


def _may_tell(said: Verdict, point: DecidedPoint) -> bool:
    if point.verdict is None:
        return True
    return said in point.verdicts or said in TELLS.get(point.verdict, frozenset())
