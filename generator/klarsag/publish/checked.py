"""A commit and a check of it in, its findings out; what this program passed on this day is not checked again."""

import hashlib
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

from klarsag import __version__
from klarsag.publish.git import tree_of
from klarsag.publish.layout import Repository
from klarsag.publish.release import Told, errors
from klarsag.records.save import write
from klarsag.site.today import today

_KEPT = 50  # of the newest


def found_in(repository: Repository, commit: str, check: Callable[[], list[Told]]) -> list[Told]:
    """What `check` finds in the edition of `commit`; nothing where it is known to have no error. Raises OSError."""
    key = _key(tree_of(repository.path, commit), repository.own, today())
    if key in _keys(repository.checked):
        return []
    found = check()
    if not errors(found):
        _note(repository.checked, key)
    return found


def _key(tree: str, own: Path, day: date) -> str:
    """Changes with every file of the edition (`tree`, git's hash of them), the settings, the program and the day."""
    settings = hashlib.sha256()
    for path in sorted(own.rglob("*")):
        if path.is_file():
            settings.update(f"{path.relative_to(own).as_posix()}\0{path.stat().st_size}\0".encode())
            settings.update(path.read_bytes())
    return f"{tree} {settings.hexdigest()[:16]} {__version__} {day.isoformat()}"


def _note(file: Path, key: str) -> None:
    """Remember it. Of two processes that do so at once one may be forgotten: that costs a check, nothing else."""
    write(file, json.dumps([key, *(known for known in _keys(file) if known != key)][:_KEPT], indent=1) + "\n")


def _keys(file: Path) -> list[str]:
    try:
        return [str(known) for known in json.loads(file.read_text("utf-8"))]
    except (OSError, ValueError, TypeError):
        return []
