"""`klarsag check` over the example edition, the 71 real meetings and the faithful summaries: seconds, items a second.

    python -m benchmarks.check [--edition DIR]

Runs the command as a user does and prints its seconds; then times each check of the registry in this process and adds
up those of a family. What checks share (reading, planning the pages, the texts) has lines of its own. `--edition` is
a folder whose `content` has the meetings already; it is copied, never changed.
"""

import argparse
import json
import os
import shutil
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import process_time
from typing import TypeVar

from benchmarks.edition import MEETINGS, bring, example, run
from benchmarks.facts.attach import attach
from klarsag.checks.check import Check, Looked
from klarsag.checks.registry import CHECKS
from klarsag.records.finding import Finding
from klarsag.site.edition import read_site

GOAL = 20.0  # seconds for the whole command on two cores
# Checks that are no package of their own: those of the texts shown, and those of the records' structure.
_SHOWN = frozenset(["pages", "links", "images", "html", "headings", "lists", "tables", "units"])
T = TypeVar("T")


def family(check: Check) -> str:
    """The package that a check stands in; a check outside one is of "structure" or of "pages and links"."""
    parts = (check.each or check.find).__module__.removeprefix("klarsag.checks.").split(".")
    if len(parts) > 1:
        return parts[0]
    return "pages and links" if parts[0] in _SHOWN else "structure"


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    """A result and the processor's seconds for it, which other programs on the machine do not change."""
    start = process_time()
    result = work()
    return result, process_time() - start


def _found(check: Check, looked: Looked) -> list[Finding]:
    return list(check.find(looked))


def _by_family(content: Path) -> None:
    site, reading = _timed(lambda: read_site(content, "da"))
    addresses, planning = _timed(lambda: site.addresses())
    looked = Looked(site.edition, site.archive, addresses)
    _texts, texts = _timed(lambda: (looked.texts, looked.treated))
    items = len(looked.treated)
    summaries = sum(bool(record.easy_read) for _entry, record in looked.treated)
    print(f"open items and memos: {items}, with a summary: {summaries}")
    seconds: defaultdict[str, float] = defaultdict(float)
    seconds |= {"(reading)": reading, "(planning the pages)": planning, "(texts)": texts}
    findings: Counter[str] = Counter()
    for check in CHECKS:
        found, taken = _timed(partial(_found, check, looked))
        seconds[family(check)] += taken
        findings[family(check)] += len(found)
    print(f"{'family':22} {'cpu s':>8} {'items/s':>9} {'findings':>8}")
    for name, taken in sorted(seconds.items(), key=lambda one: -one[1]):
        print(f"{name:22} {taken:8.2f} {items / taken if taken else 0:9.0f} {findings[name]:8}")
    total = sum(seconds.values())
    print(f"{'all':22} {total:8.2f} {items / total:9.0f} {findings.total():8}")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.check")
    parser.add_argument("--edition", type=Path, help="a folder whose content has the meetings already")
    edition = parser.parse_args().edition
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        if edition:
            shutil.copytree(edition / "content", work / "content")
        else:
            example(work)
            seconds, _done = bring(MEETINGS, work)
            print(f"import: {seconds:.1f} s")
        print(f"summaries attached: {attach(work / 'content')}")
        before = os.times()
        seconds, done = run("check", "content", "--format", "json", cwd=work)
        after = os.times()
        busy = after.children_user + after.children_system - before.children_user - before.children_system
        told = json.loads(done.stdout)
        print(f"klarsag check: {seconds:.1f} s, processor {busy:.1f} s; the goal is under {GOAL:.0f} s")
        print(f"exit {done.returncode}, {len(told)} findings, the most frequent:")
        for name, count in Counter(one["id"] for one in told).most_common(12):
            print(f"    {count:5} {name}")
        _by_family(work / "content")


if __name__ == "__main__":
    main()
