"""A telling in, whether it says no and whether the record bears a no out."""

import re
from collections.abc import Sequence

from klarsag.checks.facts.basis import Basis, Role
from klarsag.checks.facts.decisions.outcomes import DecidedPoint
from klarsag.checks.facts.decisions.telling import Telling, class_of
from klarsag.checks.facts.names.bodies import bodies_of
from klarsag.checks.facts.names.vocabulary import stems_of
from klarsag.danish.content_words import content_stems, shared
from klarsag.danish.verdicts import Verdict

_V = Verdict
FIELDS = ("title", "brief", "about", "decided", "next")
_SAYS_NO = re.compile(r"\bnej(?:et)?\b", re.IGNORECASE)
_SAYS_YES = re.compile(r"\bja\b", re.IGNORECASE)
# A point that is about something that is not to be, or is to end: saying no and saying yes to it are near each other.
AGAINST = re.compile(
    r"\b(?:ikke|hverken|afslå\w*|afslag\w*|afvis\w*|forkast\w*|fravælg\w*|fravalgt|stoppe\w*|ophør\w*|slutte\w*|lukke\w*"
    r"|afslut\w*|nedlæg\w*)\b",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"\b(?:nej|afslag|afslå\w*|afvis\w*|forkast\w*"
    r"|(?:træder?|trådte?|trækker? sig|trak sig|trukket sig) (?:ud|tilbage)|udtræ\w*|udtrådt\w*|fratræ\w*|frasig\w*"
    r"|ønsk\w* ikke"
    r"|ikke (?:længere |mere |også )?(?:ønsk\w+|godkend\w*|til|vedtag\w+|støtte\w*|imødekom\w+|bevilg\w+))\b",
    re.IGNORECASE,
)
_UNADVISED = re.compile(r"\bikke\s(?:at\s)?(?:anbefal|indstil)|(?:anbefal|indstil)\w*\sikke\b", re.IGNORECASE)
_ASIDE = re.compile(r"\b(?:som|der)\sikke\b")
_NOT = re.compile(r"\b(?:heller )?ikke\b")


def _advised(telling: Telling, point: DecidedPoint) -> bool:
    """Whether a sentence says "anbefaler ikke" where the record recommends."""
    advice = _V.RECOMMENDED
    return telling.told.verdict is advice and point.verdict is advice and not _UNADVISED.search(point.text)


def _common(own: frozenset[str], point: DecidedPoint) -> int:
    return len(shared(own, point.wording))


def says_no(telling: Telling) -> bool:
    """Whether a sentence says in so many words that somebody says no, or does not say yes or recommend."""
    unadvised = telling.told.verdict is _V.RECOMMENDED and telling.told.done  # "anbefaler ikke at sige ja" is a no
    says_yes = _SAYS_YES.search(telling.claim.text.replace(telling.words, ""))
    if class_of(telling) is not _V.NO or (says_yes and not unadvised):
        return False
    plain = telling.told.verdict is not _V.NO and telling.told.done and not _ASIDE.search(telling.claim.text)
    return (plain or bool(_SAYS_NO.search(telling.words))) and telling.claim.field in FIELDS


def opposed(basis: Basis, telling: Telling, points: Sequence[DecidedPoint]) -> bool:
    """Whether the record has something that a no may stand for.

    It is a decision that says no, or a yes to something that is not to be ("arbejdet stoppes"), or a passage on the
    same that tells of a no.
    """
    own = content_stems(telling.claim.text)
    rest = _NOT.sub("", telling.claim.text[telling.told.end :], count=1)
    likest = max((_common(own, point) for point in points), default=0)
    for point in points:
        if _advised(telling, point) and not (own and AGAINST.search(point.wording) and _common(own, point) == likest):
            continue  # "anbefaler ikke" needs a point that is itself about what is not to be
        wording = point.wording if point.number or not point.text else f"{point.wording} {point.text}"
        if point.verdict is _V.NO or (_V.NO in point.verdicts and not point.number):
            return True
        against = _V.NO in point.verdicts or (AGAINST.search(wording) and not AGAINST.search(rest))
        about = (
            (not own and len(points) == 1)
            or shared(own, f"{point.wording} {point.text}")
            or telling.claim.field == "title"
        )
        if against and about:
            return True
    if points and bodies_of(basis).is_own(telling.by):
        return False
    thing = own - content_stems(telling.words) or own  # "vedtaget" alone is in both, and tells not of what
    return any(
        _REFUSED.search(passage.text) and thing & stems
        for passage, stems in stems_of(basis)
        if passage.role is not Role.DECISION
    )
