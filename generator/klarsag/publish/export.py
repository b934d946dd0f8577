"""In: a commit that has been looked at. Out: its edition as plain files in a folder, with the server's own settings."""

import os
import shutil
from pathlib import Path

from klarsag.publish.failure import CannotPublish
from klarsag.publish.git import Entry, blobs, entries
from klarsag.publish.pushed.own import settings
from klarsag.records.save import write
from klarsag.texts import _

SETTINGS = "mkdocs.yml"
_CONTENT = b"content/"
_PLAIN = ("100644", "100664")
_UNSAFE = _("The commit has a file that cannot be written out safely. Nothing was published.")


def export(repository: Path, commit: str, own: Path, folder: Path) -> Path:
    """Write `content/` of `commit` to `folder`, and beside it what the server builds with; the mkdocs.yml there.

    Files are made by us, one by one, new and never through a link: what a work tree would do with attributes, links and
    submodules cannot happen, whatever the commit says. Raises CannotPublish, OSError, klarsag.publish.git.GitFailed.
    """
    shutil.copytree(own, folder, symlinks=True)
    wanted, pushed = [], None
    for entry in entries(repository, commit):
        if entry.path.startswith(_CONTENT):
            wanted.append(entry)
        elif entry.path == SETTINGS.encode():
            pushed = entry
    write(folder / SETTINGS, settings(own, next(blobs(repository, [pushed.oid])) if pushed else None))
    for entry, content in zip(wanted, blobs(repository, (entry.oid for entry in wanted)), strict=True):
        _write(folder, entry, content)
    return folder / SETTINGS


def _write(folder: Path, entry: Entry, content: bytes) -> None:
    parts = entry.path.split(b"/")
    if entry.mode not in _PLAIN or any(part in (b"", b".", b"..") or b"\0" in part for part in parts):
        raise CannotPublish(_UNSAFE)
    path = folder / os.fsdecode(entry.path)
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o644)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
