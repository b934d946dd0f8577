"""A PDF file in, its facts out: what the worker answers, or that it did not; with limits on size, time and memory."""

import json
import os
import subprocess
import sys
import threading
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from klarsag.documents.pdf.facts import Pdf, State

LARGEST = 100_000_000  # bytes; a scanned annual report has 20 to 60 MB. Nobody reads more over a telephone anyway
# Seconds for one file. 600 tagged pages take 2.3: a file that needs 120 is ill or hostile. So far above what a sound
# one needs, the clock does not decide what a page says, on a slow and busy machine either.
SECONDS = 120.0


def inspector() -> str | None:
    """What inspects here, for whoever keeps results: "pikepdf 10.17.0". None without the extra `klarsag[pdf]`."""
    if find_spec("pikepdf") is None:
        return None
    try:
        return f"pikepdf {version('pikepdf')}"
    except PackageNotFoundError:
        return None


class Inspector:
    """Asks one worker after the other: a new one where the last one died of a file."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self.seconds = seconds
        self._lock = threading.Lock()
        self._worker: subprocess.Popen[str] | None = None

    def inspect(self, path: Path) -> Pdf:
        """The facts of the file at `path`. A file that the worker cannot finish is `UNFINISHED`, with no facts."""
        if path.stat().st_size > LARGEST:
            return Pdf(State.TOO_LARGE)
        with self._lock:
            answer = self._ask(path.resolve())
        if not answer.endswith("\n"):
            return Pdf(State.UNFINISHED)
        facts = json.loads(answer)
        return Pdf(**{**facts, "state": State(facts["state"])})

    def close(self) -> None:
        """End the worker; the next question begins a new one."""
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.kill()
            worker.communicate()

    def _ask(self, path: Path) -> str:
        worker = self._worker = self._worker or _begin()
        clock = threading.Timer(self.seconds, worker.kill)
        clock.start()
        answer = ""
        try:
            if worker.stdin and worker.stdout:
                worker.stdin.write(json.dumps(str(path)) + "\n")
                worker.stdin.flush()
                answer = worker.stdout.readline()
        except BrokenPipeError:
            pass  # it died before it read the question; it is told below
        finally:
            clock.cancel()
        if not answer.endswith("\n"):
            self.close()
        return answer


def _begin() -> subprocess.Popen[str]:
    # -P: no module of the folder that somebody happens to stand in. The worker ends when its stdin does.
    command = [sys.executable, "-P", "-m", "klarsag.documents.pdf.worker"]
    pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=nowhere, text=True, encoding="utf-8")


@cache
def _of_process(_process: int) -> Inspector:
    return Inspector()


def inspect(path: Path) -> Pdf:
    """`Inspector.inspect` with the worker of this process; a process that forks has one of its own."""
    return _of_process(os.getpid()).inspect(path)
