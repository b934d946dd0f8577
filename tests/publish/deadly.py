"""In: a point in KLARSAG_TEST_KILL and a command of klarsag. Out: its whole process group is gone when it comes there.

A hook of the tests calls this file instead of klarsag.cli. A point is the name of a stage, or a number: at the n-th
time that the program changes a file below the folder KLARSAG_TEST_FOLDER, or begins another program. "count" kills
nothing and writes how many such moments there were. What runs beside it is the program itself, unchanged.
"""

import os
import signal
import sys
from itertools import count
from pathlib import Path
from typing import Any

from klarsag import cli, remote

_CHANGES = frozenset(
    ("os.rename", "os.link", "os.symlink", "os.remove", "os.rmdir", "os.mkdir", "os.chmod", "os.truncate")
)
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def _end() -> None:
    os.killpg(0, signal.SIGKILL)


def _is_moment(event: str, arguments: tuple[Any, ...], folder: str) -> bool:
    if event == "subprocess.Popen":
        return True
    named = (one for one in arguments[:2] if isinstance(one, str | os.PathLike))
    below = any(os.fspath(one).startswith(folder) for one in named)
    if event == "open":
        return below and isinstance(arguments[2], int) and bool(arguments[2] & _WRITES)
    return below and event in _CHANGES


def main() -> int:
    point, folder = os.environ["KLARSAG_TEST_KILL"], os.environ["KLARSAG_TEST_FOLDER"]
    moments = count(1)
    seen = 0

    def hear(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal seen
        if _is_moment(event, arguments, folder):
            seen = next(moments)
            if point == str(seen):
                _end()

    told = remote.Remote.step

    def step(self: remote.Remote, name: str) -> None:
        told(self, name)
        if point == name:
            _end()

    remote.Remote.step = step
    sys.addaudithook(hear)
    code = cli.main()
    if point == "count":
        Path(os.environ["KLARSAG_TEST_COUNT"]).write_text(str(seen), "utf-8")
    return code


if __name__ == "__main__":
    sys.exit(main())
