"""A commit in; what is larger than the server takes out, before a byte of it is read."""

import os
from collections.abc import Iterator
from pathlib import Path

from klarsag.publish.config import Config
from klarsag.publish.pushed.entry import Tree
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

_MEGABYTE = 1_000_000
_ROOM = _("Every file is kept on the server for ever, and is checked at every push.")
_ASK = _("Take out what is not needed. If it is needed: ask {contact} to raise the limit.")

FILE_SIZE = Kind(
    "push-file-size",
    Severity.ERROR,
    _("“{name}” is {size} MB, and at most {limit} MB are taken."),
    _("A file so large takes long to fetch, and fills the server's disk."),
    _("Save it smaller, for example with smaller images. If that is impossible: ask {contact}."),
)
FILES = Kind(
    "push-file-count",
    Severity.ERROR,
    _("The commit has more than {limit} files and folders."),
    _ROOM,
    _ASK,
)
EDITION_SIZE = Kind(
    "push-edition-size",
    Severity.ERROR,
    _("All the files together are {size} MB, and at most {limit} MB are taken."),
    _ROOM,
    _ASK,
)
PUSH_SIZE = Kind(
    "push-size",
    Severity.ERROR,
    _("This push brings {size} MB, and at most {limit} MB are taken at once."),
    _("A push so large would hold up everybody else's."),
    _(
        "Write: git reset $(git merge-base HEAD origin/{branch}). Then add, commit and push one folder "
        "at a time. If that is impossible: ask {contact}."
    ),
)
BOTTOMLESS = Kind(
    "push-bottomless",
    Severity.ERROR,
    _("There are folders in folders without an end."),
    _("Such a commit would keep the server busy for ever."),
    _("Take it out. Your own git cannot have made this commit: ask {contact}."),
)
UNREADABLE = Kind(
    "push-unreadable",
    Severity.ERROR,
    _("The commit cannot be read to its end."),
    _("What cannot be read cannot be checked, and what is not checked is not published."),
    _(
        "Fetch everything anew into another folder (git clone), put your files there, and push again. "
        "If it happens again: ask {contact}."
    ),
)


def sizes(tree: Tree) -> Iterator[Finding]:
    limits = tree.config.limits
    for one in tree.files:
        if one.entry.size > limits.file_bytes:
            yield one.finding(FILE_SIZE, size=_megabytes(one.entry.size), limit=str(limits.file_megabytes))
    total = sum(one.entry.size for one in tree.files)
    if total > limits.edition_bytes:
        yield whole(EDITION_SIZE, size=_megabytes(total), limit=str(limits.edition_megabytes))


def push_size(config: Config) -> Iterator[Finding]:
    """What git has put aside for this push, in bytes on the disk (githooks(5): GIT_QUARANTINE_PATH)."""
    aside = os.environ.get("GIT_QUARANTINE_PATH", "")
    size = sum(path.stat().st_size for path in Path(aside).rglob("*") if path.is_file()) if aside else 0
    if size > config.limits.push_bytes:
        limit = str(config.limits.push_megabytes)
        yield whole(PUSH_SIZE, size=_megabytes(size), limit=limit, branch=config.branch)


def whole(kind: Kind, /, **values: str) -> Finding:
    """A finding about everything that was pushed; it stands at no file."""
    return Finding(kind, ".", values=values)


def _megabytes(size: int) -> str:
    """Rounded up, so that no sentence says “50 MB, and at most 50 MB”."""
    return str(-(-size // _MEGABYTE))


KINDS = (FILE_SIZE, FILES, EDITION_SIZE, PUSH_SIZE, BOTTOMLESS, UNREADABLE)
