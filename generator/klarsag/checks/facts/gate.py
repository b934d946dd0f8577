"""A summary and what it may rest on in, the findings of every judge out: the one function that is the gate."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from klarsag.checks.check import Check, Looked
from klarsag.checks.facts.basis import Basis
from klarsag.checks.facts.claims import Claim, claims
from klarsag.records.document import Document
from klarsag.records.easyread import EasyRead
from klarsag.records.finding import Finding, Kind


@dataclass(frozen=True)
class Judge:
    """One comparison: `kinds` are all that `judge` may give. It sees the claims of one language at a time."""

    kinds: tuple[Kind, ...]
    judge: Callable[[Basis, Sequence[Claim]], Iterator[Finding]]


JUDGES: tuple[Judge, ...] = ()


def judged(basis: Basis, document: Document, summary: EasyRead) -> Iterator[Finding]:
    """Every fact of `summary` that `basis` does not bear. `document` gives the places; a draft has none of its own."""
    said = tuple(claims(document, summary))
    for language in dict.fromkeys(claim.language for claim in said):
        own = tuple(claim for claim in said if claim.language == language)
        for judge in JUDGES:
            yield from judge.judge(basis, own)


def _find(looked: Looked) -> Iterator[Finding]:
    for entry, record in looked.treated:
        if record.easy_read:
            yield from judged(Basis(entry, record, looked.archive), entry.document, record.easy_read)


FACTS = Check(tuple(kind for judge in JUDGES for kind in judge.kinds), _find)
