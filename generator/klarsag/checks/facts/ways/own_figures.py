"""A sentence of a summary that goes a way in, whether the summary's own figures right before it bear it out.

"Overskuddet var på 71,7 millioner. Det er mindre end de ventede 78,5 millioner": which is more can be worked out.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import permutations

from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.ways.own_differences import borne_by_difference
from klarsag.checks.facts.ways.trends import CONTRARY, Trend
from klarsag.danish.sentences import find_sentences
from klarsag.quantities.find import find_quantities
from klarsag.quantities.quantity import LABEL, ORDINAL, SHARE, Quantity

_GOES_ON = re.compile(r"(?:Og |Men |Så )?(?:det|dette|tallet|beløbet)\b", re.IGNORECASE)
_CONCLUDES = re.compile(r",\s(?:altså|dvs\.|det vil sige|og det er|så det er|hvilket er)\s", re.IGNORECASE)
_THAN = re.compile(r"\b(?:end|mod)\b[^.;]{0,40}$")
_RISING = frozenset({Trend.UP, Trend.HIGHER})
_FALLING = frozenset({Trend.DOWN, Trend.LOWER})
_SENTENCES = 2  # before a sentence that its figures may stand in
_NEAR = Decimal("0.03")  # how far a share in words may be from the true one


def borne_by_own_figures(claim: Claim, figures: Sequence[Quantity], ways: frozenset[Trend]) -> bool:
    """Whether the sentences before and its own figures show the way that the sentence tells."""
    if any(CONTRARY[one] in ways for one in ways):
        return False
    rises = bool(ways & _RISING)
    if rises == bool(ways & _FALLING):
        return False
    known = _before(claim)
    if borne_by_difference(claim.text, figures, known):
        return True
    concluded = _CONCLUDES.search(claim.text)
    here = [one for one in figures if concluded and one.end <= concluded.start()]
    if _than_before(claim.text, figures, here, rises=rises):
        return True
    if not _GOES_ON.match(claim.text):
        return False
    return _than_before(claim.text, figures, known, rises=rises) or _by_share(figures, known, rises=rises)


def is_own_difference(claim: Claim, figures: Sequence[Quantity]) -> bool:
    """Whether the sentence names a difference that is the one of two figures of the summary."""
    return borne_by_difference(claim.text, figures, _before(claim))


def _before(claim: Claim) -> list[Quantity]:
    """The figures of the sentences before that a reader still has in mind."""
    before = find_sentences(claim.answer[: claim.sentence.start])[-_SENTENCES:]
    return [one for sentence in before for one in find_quantities(sentence.text) if one.unit not in (LABEL, ORDINAL)]


def _than_before(text: str, figures: Sequence[Quantity], known: Sequence[Quantity], *, rises: bool) -> bool:
    """Whether the last figure before is on the told side of the one that stands after "end"."""
    for one in figures:
        same = [other.value for other in known if other.unit == one.unit]
        if same and _THAN.search(text[: one.start]) and same[-1] != one.value:
            return (same[-1] > one.value) == rises
    return False


def _by_share(figures: Sequence[Quantity], known: Sequence[Quantity], *, rises: bool) -> bool:
    """Whether two figures before differ by the told share, which tells the old from the new: "en tredjedel færre"."""
    shares = [one.value for one in figures if one.unit == SHARE and 0 < one.value < 1]
    return any(abs(change - share) <= _NEAR for share in shares for change in _changes(known, rises=rises))


def _changes(known: Sequence[Quantity], *, rises: bool) -> Iterator[Decimal]:
    for old, new in permutations(known, 2):
        if old.unit == new.unit != SHARE and old.value and (new.value > old.value) == rises:
            yield abs(new.value - old.value) / old.value
