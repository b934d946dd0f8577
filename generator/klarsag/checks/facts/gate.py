"""A summary and what it may rest on in, the findings of every judge out: the one function that is the gate."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from klarsag.checks.check import Looked, of_each
from klarsag.checks.facts import (
    abroad,
    coverage,
    decisions,
    mixed_points,
    name_kinds,
    names,
    outcome_kinds,
    vote_kinds,
    votes,
)
from klarsag.checks.facts.basis import Basis
from klarsag.checks.facts.claims import Claim, claims
from klarsag.checks.facts.directions import judge_directions
from klarsag.checks.facts.moment_kinds import MOMENT_KINDS
from klarsag.checks.facts.moments import judge_moments
from klarsag.checks.facts.quantities import judge_quantities
from klarsag.checks.facts.quantity_kinds import QUANTITY_KINDS, TURNED
from klarsag.checks.facts.translations import judge_translations
from klarsag.records.document import Document
from klarsag.records.easyread import EasyRead
from klarsag.records.finding import Finding, Kind


@dataclass(frozen=True)
class Judge:
    """One comparison: `kinds` are all that `judge` may give. It sees the claims of one language at a time."""

    kinds: tuple[Kind, ...]
    judge: Callable[[Basis, Sequence[Claim]], Iterator[Finding]]


JUDGES: tuple[Judge, ...] = (
    Judge(name_kinds.ALL, names.judge),
    Judge(outcome_kinds.ALL, decisions.judge),
    Judge((), abroad.judge),  # its kinds are those of `decisions`
    Judge((), coverage.judge),  # its kinds are those of `decisions`
    Judge((), mixed_points.judge),  # its kinds are those of `decisions`
    Judge(vote_kinds.ALL, votes.judge),
    Judge(QUANTITY_KINDS, judge_quantities),
    Judge(MOMENT_KINDS, judge_moments),
    Judge((TURNED,), judge_directions),
    Judge((), judge_translations),  # its kinds are those of quantities and moments
)


def judged(basis: Basis, document: Document, summary: EasyRead) -> Iterator[Finding]:
    """Every fact of `summary` that `basis` does not bear. `document` gives the places; a draft has none of its own."""
    said = tuple(claims(document, summary))
    for language in dict.fromkeys(claim.language for claim in said):
        own = tuple(claim for claim in said if claim.language == language)
        for judge in JUDGES:
            yield from judge.judge(basis, own)


def _each(_looked: Looked, basis: Basis) -> Iterator[Finding]:
    if basis.record.easy_read:
        yield from judged(basis, basis.entry.document, basis.record.easy_read)


FACTS = of_each(tuple(kind for judge in JUDGES for kind in judge.kinds), _each)
