"""Import, check and build of the 71 real meetings: words placed, pages, seconds.

    python -m benchmarks.first_edition [FOLDER OF FIRSTAGENDA JSON]

Runs the commands as a user does, in a copy of the example edition, and prints one line a figure. What a page weighs is
printed by `pytest -rP tests/browser/test_weight.py`.
"""

import json
import sys
import tempfile
from pathlib import Path

from benchmarks.edition import MEETINGS, bring, example, run


def main() -> None:
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else MEETINGS
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        example(work)
        report = work / "report.json"
        seconds, done = bring(source, work, "--report", str(report))
        told = json.loads(report.read_text("utf-8"))["sources"]
        for name in ("tokens", "placed", "furniture", "unplaced"):
            counts = (len(entry[name]) if isinstance(entry[name], list) else entry[name] for entry in told)
            print(f"import {name}: {sum(counts)}")
        print(f"import: {seconds:.1f} s, exit {done.returncode}, {len(told)} sources")
        seconds, done = run("check", "content", "--format", "json", cwd=work)
        print(f"check: {seconds:.1f} s, exit {done.returncode}, {len(json.loads(done.stdout))} findings")
        seconds, done = run("build", "--format", "json", cwd=work)
        print(f"build: {seconds:.1f} s, exit {done.returncode}, {json.loads(done.stdout)['made']} pages")


if __name__ == "__main__":
    main()
