"""A PDF file in, its facts out: what the worker answers, or that it did not; with limits on size, time and memory."""

import json
import os
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from klarsag.documents.apart import Apart
from klarsag.documents.pdf.facts import Pdf, State

LARGEST = 100_000_000  # bytes; a scanned annual report has 20 to 60 MB. Nobody reads more over a telephone anyway
# Seconds for one file. 600 tagged pages take 2.3: a file that needs 120 is ill or hostile. So far above what a sound
# one needs, the clock does not decide what a page says, on a slow and busy machine either.
SECONDS = 120.0


def inspector() -> str | None:
    """What inspects here, for whoever keeps results: "pikepdf 10.17.0". None without the extra `klarsag[pdf]`."""
    return _named() if find_spec("pikepdf") else None


@cache
def _named() -> str | None:
    """Reading what a package says of itself takes 5 ms, and every attachment of a site asks."""
    try:
        return f"pikepdf {version('pikepdf')}"
    except PackageNotFoundError:
        return None


class Inspector(Apart):
    """Asks `klarsag.documents.pdf.worker`."""

    def __init__(self, seconds: float = SECONDS) -> None:
        super().__init__("klarsag.documents.pdf.worker", seconds)

    def inspect(self, path: Path) -> Pdf:
        """The facts of the file at `path`. A file that the worker cannot finish is `UNFINISHED`, with no facts."""
        if path.stat().st_size > LARGEST:
            return Pdf(State.TOO_LARGE)
        answer = self.ask(path)
        if not answer.endswith("\n"):
            return Pdf(State.UNFINISHED)
        facts = json.loads(answer)
        return Pdf(**{**facts, "state": State(facts["state"])})


@cache
def _of_process(_process: int) -> Inspector:
    return Inspector()


def inspect(path: Path) -> Pdf:
    """`Inspector.inspect` with the worker of this process; a process that forks has one of its own."""
    return _of_process(os.getpid()).inspect(path)
