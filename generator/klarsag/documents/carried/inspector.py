"""A file in; all that it carries, or that it could not be looked into, out. Each file is looked into once."""

import json
import os
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from klarsag.documents import formats
from klarsag.documents.apart import Apart
from klarsag.documents.carried.facts import Contents, Passage, Trace, What
from klarsag.documents.pdf.facts import State
from klarsag.documents.pdf.inspector import LARGEST
from klarsag.documents.real_file import is_real_file

EXTRA = "klarsag[privacy]"
_LIBRARIES = ("pikepdf", "PIL", "pypdfium2")
_SECONDS = 240.0  # for one file; a page takes 0.06, so that only a file that is ill or hostile needs them
_TEXTS = frozenset({formats.CSV, formats.JSON, formats.XML, formats.HTML, formats.SVG, formats.TEXT,
                    formats.MARKDOWN})  # fmt: skip


def is_text(kind: formats.Format) -> bool:
    """Whether files of this format are letters and nothing else."""
    return kind in _TEXTS


def is_readable(kind: formats.Format) -> bool:
    """Whether files of this format can be looked into at all: old Office files, sound, film and ZIP cannot."""
    return kind is formats.PDF or kind in _TEXTS | formats.OFFICE or (kind.media or "").startswith("image/")


def is_installed() -> bool:
    """Whether what looks is installed: the extra `klarsag[privacy]`."""
    return all(find_spec(name) is not None for name in _LIBRARIES)


def carried(path: Path, root: Path) -> Contents | None:
    """All that the file at `path` carries; None where there is none, or where a link leads out of `root`.

    Ask `is_installed` and `is_readable` before.
    """
    if not is_real_file(path, root):
        return None
    state = path.stat()
    return _carried(path, state.st_size, state.st_mtime_ns)


@cache
def _carried(path: Path, size: int, _changed: int) -> Contents:
    """Kept while the program runs: many records may name one file, and a preview asks again and again."""
    if size > LARGEST:
        return Contents(State.TOO_LARGE)
    answer = _of_process(os.getpid()).ask(path)
    return _read(answer) if answer.endswith("\n") else Contents(State.UNFINISHED)


@cache
def _of_process(_process: int) -> Apart:
    """The worker of this process; a process that forks has one of its own."""
    return Apart("klarsag.documents.carried.worker", _SECONDS)


def _read(answer: str) -> Contents:
    told = json.loads(answer)
    return Contents(
        State(told["state"]),
        tuple(Trace(What(one["what"]), one["place"]) for one in told["traces"]),
        tuple(Passage(one["text"], tuple(one["places"]), one["behind"]) for one in told["passages"]),
        tuple(told["names"]),
    )
