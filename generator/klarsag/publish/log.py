"""In: what happened. Out: a line in the auditors' log, a file a month: nothing in it is changed or removed.

A line says who, what and which kinds of findings; never a text, a title or a name from what was pushed.
"""

import getpass
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

# Who pushed, as the program says that let them in: a web server, Gitolite, GitLab, Forgejo.
_NAMES = ("REMOTE_USER", "GITOLITE_USER", "GL_USERNAME", "GITEA_PUSHER_NAME")


def pusher() -> str:
    """Who pushes: the name that the server in front knows, else the user of this machine and where from."""
    for name in _NAMES:
        if who := os.environ.get(name):
            return who
    user = ""
    with suppress(KeyError, OSError):
        user = getpass.getuser()
    return "@".join(filter(None, (user, os.environ.get("SSH_CONNECTION", "").split(" ")[0])))


def note(folder: Path, event: str, by: str, **values: Any) -> None:
    """Add a line. One write to a file opened for appending: two processes never mix their lines. Raises OSError."""
    now = datetime.now(UTC)
    line = {"time": now.isoformat(timespec="milliseconds"), "event": event, "by": by, **values}
    folder.mkdir(parents=True, exist_ok=True)
    # ASCII only: a name with control characters or turned around by bidi marks is seen for what it is.
    data = (json.dumps(line) + "\n").encode("ascii")
    handle = os.open(folder / f"{now:%Y-%m}.jsonl", os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o640)
    try:
        end = os.fstat(handle).st_size
        cut = end > 0 and os.pread(handle, 1, end - 1) != b"\n"  # a full disk can end a line too early
        os.write(handle, b"\n" * cut + data)
    finally:
        os.close(handle)


def last(folder: Path, *names: str) -> Mapping[str, Any] | None:
    """The newest event, of those with one of `names` where some are given. A line cut short by a full disk is none."""
    for path in sorted(folder.glob("*.jsonl"), reverse=True):
        for line in reversed(path.read_text("ascii", errors="replace").splitlines()):
            with suppress(ValueError):
                event: Mapping[str, Any] = json.loads(line)
                if not names or event["event"] in names:
                    return event
    return None
