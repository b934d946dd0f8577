"""A telling in, whether it counts the cases that a verdict was given in, as the record does: "25 af sagerne".

It is then no telling of what was decided in the record's own case.
"""

import re

from klarsag.checks.facts.basis import Basis
from klarsag.checks.facts.decisions.telling import Telling, class_of
from klarsag.checks.facts.ledger import Fact, ledger
from klarsag.checks.facts.mentions import figures_of
from klarsag.danish.verdicts import Verdict, find_verdicts
from klarsag.quantities.quantity import COUNT, Quantity

_CASES = re.compile(
    r"\b(?:sager(?:ne)?|forslag(?:ene)?|ansøgninger(?:ne)?|klager(?:ne)?|beslutninger(?:ne)?)\b", re.IGNORECASE
)
_DECIDED = frozenset({Verdict.YES, Verdict.CHOSE})


def of_several(basis: Basis, telling: Telling) -> bool:
    """Whether the record has a count of the sentence's with the verdict that the sentence tells."""
    if not _CASES.search(telling.claim.text):
        return False
    told = {one.value for one in figures_of(telling.claim) if one.unit == COUNT and one.value > 1}
    said = class_of(telling)
    like = _DECIDED if said in _DECIDED else frozenset({said})
    return bool(told) and any(
        isinstance(fact.what, Quantity) and fact.what.value in told and like & _verdicts(fact)
        for fact in ledger(basis).quantities
    )


def _verdicts(fact: Fact) -> frozenset[Verdict]:
    text = " ".join((*(fact.names[-2:] if fact.cell else ()), fact.text))
    return frozenset(one.verdict for one in find_verdicts(text) if not one.negated)
