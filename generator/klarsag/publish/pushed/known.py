"""A repository in; which files need not be read again, because these very rules have read them, out.

What a rule finds in a file's content depends on its path and its bytes alone (klarsag.publish.pushed.contents), so a
file that stands where it stood, with the same object, is fine for as long as the rules are the same. Names, modes,
sizes and everything outside `content/` are looked at each time.
"""

import hashlib
import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from klarsag.publish.git import GitFailed, entries, tree_of
from klarsag.records.save import write

Known = frozenset[tuple[bytes, str]]
_KEPT = 50  # of the newest


def known(repository: Path, file: Path, branch: str) -> Known:
    """Path and object of each file of the branch, where the note in `file` says that its commit has passed."""
    try:
        if _key(repository, f"refs/heads/{branch}") in _passed(file):
            return frozenset((one.path, one.oid) for one in entries(repository, f"refs/heads/{branch}"))
    except GitFailed:
        pass  # no branch yet
    return frozenset()


def note(repository: Path, file: Path, commit: str) -> None:
    """Remember that `commit` has passed. Of two at once one may be forgotten: then its files are read again."""
    key, before = _key(repository, commit), _passed(file)
    if key not in before:
        write(file, json.dumps([key, *before][:_KEPT], indent=1) + "\n")


def _key(repository: Path, commit: str) -> str:
    return f"{tree_of(repository, commit)} {_rules()}"


@cache
def _rules() -> str:
    """Another one as soon as a line of a rule is another."""
    return _hash(path.read_bytes() for path in sorted(Path(__file__).parent.glob("*.py")))


def _hash(contents: Iterable[bytes]) -> str:
    return hashlib.sha256(b"\0".join(contents)).hexdigest()[:16]


def _passed(file: Path) -> list[str]:
    try:
        return [str(key) for key in json.loads(file.read_text("utf-8"))]
    except (OSError, ValueError, TypeError):
        return []
