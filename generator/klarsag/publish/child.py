"""In: work to do on an edition, and a limit. Out: the answer of the process that did it (klarsag.publish.apart)."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

from klarsag.publish.failure import CannotPublish
from klarsag.texts import _

# What the work may know of where it runs: programs, the browser, a day that is fixed. Nothing that a push can set.
_KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "SOURCE_DATE_EPOCH", "CHROME_PATH", "XDG_CACHE_HOME")
_LINES = 5  # of what a program said before it failed, for the auditors' log

TOO_LONG = _("The work did not end within {seconds} seconds, so it was stopped.")
FAILED = _("The work ended with an error: {reason}")


class Broken(CannotPublish):
    """The program itself failed. `detail` are its last words: for the server's own error log, never for a pusher."""

    def __init__(self, detail: str) -> None:
        super().__init__(FAILED, reason=detail.rpartition("\n")[2] or "?")
        self.detail = detail


def ask(work: str, folder: Path, seconds: int, **order: Any) -> dict[str, Any]:
    """The answer. `folder` is where temporary files go. Raises CannotPublish where there is none within `seconds`,
    OSError where the work could not read or write.
    """
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    temporary = folder / "tmp"
    temporary.mkdir(exist_ok=True)
    said = folder / f"{work}.err"
    leash, held = os.pipe()
    given = json.dumps({"work": work, "leash": leash, **order}).encode()
    try:
        with (
            said.open("wb") as errors,
            subprocess.Popen(
                [sys.executable, "-I", "-m", "klarsag.publish.apart"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                env=kept | {"TMPDIR": str(temporary)},
                pass_fds=[leash],
                start_new_session=True,
            ) as process,
        ):
            try:
                answered, _said = process.communicate(given, seconds)
            except BaseException as error:
                os.killpg(process.pid, signal.SIGKILL)
                if isinstance(error, subprocess.TimeoutExpired):
                    raise CannotPublish(TOO_LONG, seconds=seconds) from None
                raise
    finally:
        os.close(leash)
        os.close(held)
    if process.returncode != 0 or not answered:
        lines = said.read_text("utf-8", errors="replace").strip().splitlines()
        raise Broken("\n".join(lines[-_LINES:]))
    found: dict[str, Any] = json.loads(answered)
    if "errno" in found:
        raise OSError(found["errno"], os.strerror(found["errno"] or 0))
    return found
