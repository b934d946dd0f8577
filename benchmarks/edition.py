"""In: an empty folder and the real meetings. Out: the example edition there with the meetings imported into it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).parents[1]
MEETINGS = ROOT.parent / "shared" / "documents" / "firstagenda"


def run(*arguments: str, cwd: Path) -> tuple[float, subprocess.CompletedProcess[str]]:
    """One command of klarsag as a user runs it: its seconds, and what it answered."""
    start = perf_counter()
    command = [sys.executable, "-m", "klarsag.cli", *arguments]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False, env=os.environ)
    return perf_counter() - start, done


def example(work: Path) -> None:
    """A copy of the example edition in `work`."""
    shutil.copytree(ROOT / "content", work / "content")
    shutil.copytree(ROOT / "theme_overrides", work / "theme_overrides")
    shutil.copy(ROOT / "mkdocs.yml", work)


def bring(source: Path, work: Path, *more: str) -> tuple[float, subprocess.CompletedProcess[str]]:
    """Import the meetings in `source` into the edition in `work`."""
    return run("import", str(source), "--into", "content", "--authority", "greve", *more, cwd=work)
