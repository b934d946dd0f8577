"""A yes of the committee in, whether it is less than a decision out: it backs, it agrees, others have the last word.

"Udvalget siger ja til planen, men Byrådet bestemmer" and "Udvalget støtter planen" are true of a recommendation.
"""

import re
from collections.abc import Sequence

from klarsag.checks.facts.decisions.outcomes import DecidedPoint
from klarsag.checks.facts.decisions.telling import Telling

_BACKS = re.compile(r"\b(?:støtte\w*|bakke\w* op|enige?t?)\b", re.IGNORECASE)
_AGREES = re.compile(r"\b(?:er|var) (?:(?!ikke\b)\w+ ){0,5}?enige?t? (?:i|om)\b", re.IGNORECASE)
_SAYS = re.compile(r"\b(?:ja|sig\w+|sag\w+)\b", re.IGNORECASE)
_ABOVE = r"\b(?:byråd\w*|økonomiudvalg\w*|kommunalbestyrelse\w*|borgerrepræsentation\w*)"
_LEFT_TO = re.compile(
    rf"{_ABOVE}\s(?:\w+\s){{0,4}}?(?:skal|bestemmer|afgør|beslutter|har\s(?:det\s)?sidste\sord|siger\s(?:også\s)?ja)\b"
    rf"|\b(?:nu\s)?(?:skal|bestemmer|afgør|beslutter)\s{_ABOVE}|\bvidere\stil\s{_ABOVE}|\bsidste\sord\b",
    re.IGNORECASE,
)


def leaves_last_word(telling: Telling) -> bool:
    """Whether a telling of a yes says itself that others decide; "godkendte" decides whatever follows it."""
    if _BACKS.search(telling.words):
        return True
    return bool(_SAYS.search(telling.words) and _LEFT_TO.search(telling.claim.text, telling.told.end))


def agrees_as_recorded(telling: Telling, points: Sequence[DecidedPoint]) -> bool:
    """Whether the committee is told to agree with something, as a decision of the record words it."""
    said = _AGREES.search(telling.words) and not telling.told.negated
    return bool(said and any(_AGREES.search(point.text) for point in points))
