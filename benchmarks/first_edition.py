"""Import, check and build of the 71 real meetings: words placed, pages, seconds, and what a page weighs.

    python -m benchmarks.first_edition [FOLDER OF FIRSTAGENDA JSON]

Runs the commands as a user does, in a copy of the example edition, and prints one line a figure.
"""

import gzip
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).parents[1]
MEETINGS = ROOT.parent / "shared" / "documents" / "firstagenda"
ITEM = "gladsaxe/beskaeftigelses-og-integrationsudvalget/2025-09-08/1-modtagelse-af-puljemidler-under-ungeloeftet"


def _run(*arguments: str, cwd: Path) -> tuple[float, subprocess.CompletedProcess[str]]:
    start = perf_counter()
    command = [sys.executable, "-m", "klarsag.cli", *arguments]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False, env=os.environ)
    return perf_counter() - start, done


def _packed(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 6))


def main() -> None:
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else MEETINGS
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        shutil.copytree(ROOT / "content", work / "content")
        shutil.copytree(ROOT / "theme_overrides", work / "theme_overrides")
        shutil.copy(ROOT / "mkdocs.yml", work)
        report = work / "report.json"
        seconds, done = _run(
            "import", str(source), "--into", "content", "--authority", "greve", "--report", str(report), cwd=work
        )
        told = json.loads(report.read_text("utf-8"))["sources"]
        for name in ("tokens", "placed", "furniture", "unplaced"):
            counts = (len(entry[name]) if isinstance(entry[name], list) else entry[name] for entry in told)
            print(f"import {name}: {sum(counts)}")
        print(f"import: {seconds:.1f} s, exit {done.returncode}, {len(told)} sources")
        seconds, done = _run("check", "content", "--format", "json", cwd=work)
        print(f"check: {seconds:.1f} s, exit {done.returncode}, {len(json.loads(done.stdout))} findings")
        seconds, done = _run("build", "--format", "json", cwd=work)
        print(f"build: {seconds:.1f} s, exit {done.returncode}, {json.loads(done.stdout)['made']} pages")
        site = work / "site"
        page, style, icon = site / ITEM / "index.html", site / "assets/klarsag.css", site / "assets/klarsag.svg"
        first = sum(map(_packed, (page, style, icon)))
        print(f"item page: {first} bytes packed on first view, {_packed(page)} on the next")


if __name__ == "__main__":
    main()
