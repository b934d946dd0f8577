"""In: a page's lines now and the file of those that a person reviewed. Out: a failure that shows what changed."""

import difflib
from pathlib import Path

import pytest


def as_reviewed(now: list[str], file: Path, otherwise: str) -> None:
    """Fails the test where the lines are others than in `file`, with `otherwise` above the difference."""
    reviewed = file.read_text("utf-8").splitlines() if file.exists() else []
    changed = list(difflib.unified_diff(reviewed, now, "reviewed", "now", lineterm="", n=2))
    if changed:
        pytest.fail("\n".join([otherwise, *changed]), pytrace=False)
