"""A summary and what it may rest on in, the findings of every judge out: the one function that is the gate."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from klarsag.checks.check import Looked, of_each
from klarsag.checks.facts.abroad.outcomes import judge as judge_outcomes_abroad
from klarsag.checks.facts.abroad.translations import judge_translations
from klarsag.checks.facts.basis import Basis
from klarsag.checks.facts.claims import Claim, claims
from klarsag.checks.facts.decisions.coverage import judge as judge_coverage
from klarsag.checks.facts.decisions.judge import judge as judge_decisions
from klarsag.checks.facts.decisions.mixed_points import judge as judge_mixed_points
from klarsag.checks.facts.decisions.outcome_kinds import ALL as OUTCOME_KINDS
from klarsag.checks.facts.decisions.vote_kinds import ALL as VOTE_KINDS
from klarsag.checks.facts.decisions.votes import judge as judge_votes
from klarsag.checks.facts.figures.judge import judge_quantities
from klarsag.checks.facts.figures.quantity_kinds import QUANTITY_KINDS, TURNED
from klarsag.checks.facts.names.judge import judge as judge_names
from klarsag.checks.facts.names.name_kinds import ALL as NAME_KINDS
from klarsag.checks.facts.times.judge import judge_moments
from klarsag.checks.facts.times.moment_kinds import MOMENT_KINDS
from klarsag.checks.facts.ways.judge import judge_directions
from klarsag.records.document import Document
from klarsag.records.easyread import EasyRead
from klarsag.records.finding import Finding, Kind


@dataclass(frozen=True)
class Judge:
    """One comparison: `kinds` are all that `judge` may give. It sees the claims of one language at a time."""

    kinds: tuple[Kind, ...]
    judge: Callable[[Basis, Sequence[Claim]], Iterator[Finding]]


JUDGES: tuple[Judge, ...] = (
    Judge(NAME_KINDS, judge_names),
    Judge(OUTCOME_KINDS, judge_decisions),
    Judge((), judge_outcomes_abroad),  # its kinds are those of `decisions`
    Judge((), judge_coverage),  # its kinds are those of `decisions`
    Judge((), judge_mixed_points),  # its kinds are those of `decisions`
    Judge(VOTE_KINDS, judge_votes),
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
