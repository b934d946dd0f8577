"""A day told as the one that something was moved from in, whether the record moves it to that day out."""

import re
from collections.abc import Sequence

from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.ledger import Fact
from klarsag.quantities.moments import Moment

_MOVED = r"(?:flytt|udsæt|udsat|rykk)\w*"
_FROM = re.compile(rf"\s+(?:(?:er|blev|bliver|skal)\s+)?{_MOVED}", re.IGNORECASE)  # "Mødet den 9. januar er flyttet"
_TO = re.compile(rf"\b{_MOVED}\b.*\btil\s+(?:\w+dag\s+)?(?:den\s+|d\.\s+)?$", re.IGNORECASE | re.DOTALL)


def moved_to(claim: Claim, said: Moment, facts: Sequence[Fact]) -> bool:
    """Whether `said` is told as the old day of something, and is the new one in every sentence of the record."""
    old = _FROM.match(claim.text, said.end) and not _TO.search(claim.text[: said.start])
    return bool(old) and all(_TO.search(fact.text[: fact.what.start]) for fact in facts)
