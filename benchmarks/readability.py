"""In: an edition's folder with the real meetings in it. Out: readability findings by kind over the faithful summaries.

`python -m benchmarks.readability EDITION [KIND]`: a table, the edition's own summaries and the written ones apart; with
a kind, each of its findings.
"""

import sys
from collections import Counter
from pathlib import Path

from benchmarks.facts.faithful import SUMMARIES, faithful
from klarsag.checks.readability.rules import READABILITY, unreadable
from klarsag.danish.lix import lix
from klarsag.markdown.plain import plain
from klarsag.records.finding import Finding
from klarsag.records.readability import Readability

_FIELDS = ("brief", "about", "decided", "meaning", "next")


def table(edition: Path, wanted: str | None) -> str:
    """Kind, severity, findings in the edition's own summaries, findings in the written ones; then LIX."""
    rows: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
    told: list[str] = []
    measured: dict[bool, list[int]] = {True: [], False: []}
    for one in faithful(edition, SUMMARIES)[0]:
        own = one.document.file.removesuffix(".md") == one.name
        for answer in (getattr(one.summary, field) for field in _FIELDS):
            measured[own].append(lix(plain(answer)).value)
        for finding in unreadable(one.basis, one.document, one.summary, Readability()):
            rows[own][finding.kind.id] += 1
            if finding.kind.id == wanted:
                told.append(f"{one.name}: {_said(finding)}")
    lines = [f"{'kind':26} {'severity':9} {'edition':>8} {'written':>8}"]
    for kind in READABILITY.kinds:
        lines.append(f"{kind.id:26} {kind.severity:9} {rows[True][kind.id]:8} {rows[False][kind.id]:8}")
    for own, name in ((True, "edition"), (False, "written")):
        values = sorted(measured[own]) or [0]
        lines.append(
            f"{name}: {len(values) // len(_FIELDS)} summaries, LIX of an answer: median {values[len(values) // 2]}, "
            f"most {values[-1]}; {sum(rows[own].values())} findings"
        )
    return "\n".join(lines + told)


def _said(finding: Finding) -> str:
    return finding.as_json("en")["message"] + " | " + finding.as_json("en")["hint"]


if __name__ == "__main__":
    print(table(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else None))
