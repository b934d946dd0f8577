"""An edition with the meetings and the faithful summaries in, the summaries in their items' files out."""

from datetime import date
from pathlib import Path

import yaml

from benchmarks.facts.faithful import SUMMARIES, faithful
from klarsag.records.easyread import EasyRead
from klarsag.records.review import review

_DAY = date(2026, 11, 22)


def attach(content: Path, summaries: Path = SUMMARIES) -> int:
    """Write each summary into its item's front matter, as an editor would; how many were written."""
    attached = 0
    for one in faithful(content, summaries)[0]:
        if one.basis.record.easy_read is None:
            path = content / one.document.file
            start, front, body = path.read_text("utf-8").split("---\n", 2)
            path.write_text(f"{start}---\n{front}{_written(one.summary)}---\n{body}", "utf-8")
            review(path, "benchmark", _DAY)  # seals the summary, so that it counts as current
            attached += 1
    return attached


def _written(summary: EasyRead) -> str:
    told = summary.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    return yaml.safe_dump({"letlaest": told}, allow_unicode=True, sort_keys=False, width=110)
