"""In: what a check would look at. Out: whether the same program found no error in it on this day."""

import hashlib
import json
from datetime import date
from pathlib import Path

from klarsag import __version__
from klarsag.records.save import write

_KEPT = 50  # of the newest


def key(tree: str, own: Path, day: date) -> str:
    """Changes with every file of the edition (`tree`, git's hash of them), the settings, the program and the day."""
    settings = hashlib.sha256()
    for path in sorted(own.rglob("*")):
        if path.is_file():
            settings.update(f"{path.relative_to(own).as_posix()}\0{path.stat().st_size}\0".encode())
            settings.update(path.read_bytes())
    return f"{tree} {settings.hexdigest()[:16]} {__version__} {day.isoformat()}"


def is_checked(file: Path, key: str) -> bool:
    return key in _keys(file)


def note_checked(file: Path, key: str) -> None:
    """Remember it. Of two processes that do so at once one may be forgotten: that costs a check, nothing else."""
    write(file, json.dumps([key, *(known for known in _keys(file) if known != key)][:_KEPT], indent=1) + "\n")


def _keys(file: Path) -> list[str]:
    try:
        return [str(known) for known in json.loads(file.read_text("utf-8"))]
    except (OSError, ValueError, TypeError):
        return []
