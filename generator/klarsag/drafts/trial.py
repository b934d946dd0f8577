"""Sentences for an answer in, those that the fact gate and the readability rules let pass out."""

from collections.abc import Iterable, Sequence

from klarsag.checks.facts.gate import judged
from klarsag.checks.readability.rules import unreadable
from klarsag.drafts.case import Case
from klarsag.records.document import Document
from klarsag.records.easyread import EasyRead
from klarsag.records.finding import Finding, Severity

ANSWERS = ("brief", "about", "decided", "meaning", "next")
_NOTHING = "–"  # no letter: an answer that says nothing, beside the one that is tried


def findings(case: Case, summary: EasyRead) -> list[Finding]:
    """All that the fact gate and the readability rules find in a draft, whose file does not hold it yet."""
    document = Document(case.basis.entry.document.file)
    return [
        *judged(case.basis, document, summary),
        *unreadable(case.basis, document, summary, case.limits),
    ]


def errors(found: Iterable[Finding]) -> list[Finding]:
    return [one for one in found if one.kind.severity is Severity.ERROR]


def tried(case: Case, field: str, said: Sequence[str]) -> dict[str, int]:
    """The sentences of `said` without an error in the answer `field` → how many warnings each has.

    They are judged together, in one call of the gate; what the gate says of the answer as a whole is left to the end.
    """
    if not said:
        return {}
    whole = {name: _NOTHING for name in ANSWERS}
    whole[field] = "\n\n".join(said)
    bad: set[str] = set()
    doubts = dict.fromkeys(said, 0)
    for finding in findings(case, EasyRead(**whole)):
        sentence = finding.values.get("sentence", "")
        of = [one for one in doubts if sentence and sentence in one]
        for one in of:
            if finding.kind.severity is Severity.ERROR and finding.kind.id != "fact-point-unmentioned":
                bad.add(one)
            else:
                doubts[one] += 1
    return {one: count for one, count in doubts.items() if one not in bad}
