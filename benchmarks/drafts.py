"""In: an edition's folder with the real meetings in it. Out: how many of its decided items get a draft that is usable.

`python -m benchmarks.drafts EDITION [--every N] [--show COUNT --seed N]`: drafts for every open item with a decision;
with --show some of them as a clerk gets them, drawn among the items that are not on every agenda.
"""

import argparse
import random
import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from klarsag.checks.facts.basis import Basis
from klarsag.danish.lix import lix
from klarsag.danish.sentences import sentences
from klarsag.drafts.case import Case
from klarsag.drafts.draft import Draft, draft
from klarsag.drafts.usual import usual
from klarsag.drafts.written import lines
from klarsag.markdown.plain import plain
from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition
from klarsag.records.entry import ItemEntry
from klarsag.records.finding import Severity
from klarsag.records.readability import Readability

_FIELDS = ("brief", "about", "decided", "meaning", "next")
_TEMPLATES = (
    "Sagen er om",
    "Sagen er mest om",
    "Sagen koster",
    "Det kan du",
    "Der står ikke",
    "Der er ikke sagt",
    "Det var på mødet",
)


@dataclass(frozen=True)
class Made:
    """A draft and its item. `own` counts its sentences that come from the case, not from a template."""

    entry: ItemEntry
    draft: Draft
    lix: int
    case_lix: int
    own: int
    usual: bool

    @property
    def errors(self) -> list[str]:
        return [one.kind.id for one in self.draft.findings if one.kind.severity is Severity.ERROR]


def made(edition: Path, every: int) -> list[Made]:
    """A draft for each `every`th open item with a decision."""
    read = read_edition(edition)
    archive, limits = Archive(read), read.readability[1] if read.readability else Readability()
    decided = [entry for entry in read.items if entry.open and entry.open.decisions]
    return [_made(entry, archive, limits) for entry in decided[::every]]


def _made(entry: ItemEntry, archive: Archive, limits: Readability) -> Made:
    assert entry.open is not None
    basis = Basis(entry, entry.open, archive)
    done = draft(basis, limits)
    answers = [getattr(done.summary, field) for field in _FIELDS]
    own = sum(not said.startswith(_TEMPLATES) for answer in (answers[1], *answers[3:]) for said in sentences(answer))
    whole = lix("\n".join(answers)).value
    return Made(entry, done, whole, lix(plain(entry.body)).value, own, usual(Case(basis, limits)) is not None)


def table(drafts: Sequence[Made], seconds: float) -> str:
    """Items, the share that passes, LIX of drafts and of their cases, errors and what is left to the clerk."""
    passed = [one for one in drafts if not one.errors]
    cases = [one for one in drafts if not one.usual]
    told = Counter("yes" if one.own > 1 else "one" if one.own else "no" for one in cases)
    errors = Counter(kind for one in drafts for kind in set(one.errors))
    warnings = Counter(
        one.kind.id for each in drafts for one in each.draft.findings if one.kind.severity is Severity.WARNING
    )
    notes = sum(len(one.draft.notes) for one in cases)
    unmeasured = [one.case_lix for one in drafts if one.case_lix]
    return "\n".join(
        (
            f"items with a decision: {len(drafts)}, of them cases of their own: {len(cases)}",
            f"pass the fact gate and every readability error: {len(passed)} ({len(passed) / len(drafts):.1%})",
            f"LIX, median: drafts {statistics.median(one.lix for one in drafts)}, "
            f"of cases of their own {statistics.median(one.lix for one in cases)}, "
            f"the items' own text {statistics.median(unmeasured)}",
            f"sentences of the case's own: two or more {told['yes']}, one {told['one']}, none {told['no']} cases",
            f"notes to the clerk for a case: {notes / len(cases):.1f}",
            f"seconds: {seconds:.0f} ({seconds / len(drafts):.2f} an item)",
            f"errors: {dict(errors)}",
            f"warnings: {dict(warnings.most_common(8))}",
        )
    )


def shown(drafts: Sequence[Made], count: int, seed: int) -> str:
    """Some drafts of cases of their own, each with the decision's own words, for a person to judge."""
    cases = [one for one in drafts if not one.usual]
    chosen = random.Random(seed).sample(cases, min(count, len(cases)))
    parts = []
    for number, one in enumerate(chosen, 1):
        record = one.entry.open
        assert record is not None
        outcomes = ", ".join(decision.outcome.value for decision in record.decisions)
        told = "\n".join(lines(one.draft, "da"))
        head = f"## {number}. {record.title}\n\n{one.entry.document.file} (udfald: {outcomes})"
        parts.append(f"{head}\n\n```yaml\n{told}\n```")
    return "\n\n".join(parts)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("edition", type=Path)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    call = parser.parse_args()
    start = perf_counter()
    drafts = made(call.edition, call.every)
    print(table(drafts, perf_counter() - start))
    if call.show:
        print(f"\n{shown(drafts, call.show, call.seed)}")


if __name__ == "__main__":
    main()
