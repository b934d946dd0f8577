"""In: a call. Out: which programs it and its children ran, and what they wrote, as the kernel was asked (strace)."""

import os
import re
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_OPENS = ("openat", "open")
_CHANGES = ("creat", "rename", "renameat", "renameat2", "symlink", "symlinkat", "link", "linkat", "unlink", "unlinkat",
            "rmdir", "mkdir", "mkdirat", "mknod", "mknodat", "truncate", "chmod", "fchmodat", "utimensat")  # fmt: skip
# With -y a folder that a name is relative to stands in front of it: AT_FDCWD</home/anna>, "x.md". Without one
# it is the folder that the same process was in before.
_NAME = re.compile(r'(?:<([^>]*)>, )?"([^"]*)"')
_IN = re.compile(r'AT_FDCWD<([^>]*)>|^chdir\("(/[^"]*)"\)')
_DONE = re.compile(r"= \d+(<.*>)?$")


@dataclass(frozen=True)
class Traced:
    """`programs` by their paths; `written`: what was opened to be written, made, moved or deleted."""

    answer: subprocess.CompletedProcess[str]
    programs: frozenset[str]
    written: frozenset[Path]


def traced(call: Sequence[str], environment: Mapping[str, str], folder: Path) -> Traced:
    """`folder` is new, and gets a file for each process, so that no two calls stand mixed."""
    folder.mkdir()
    asked = ["strace", "-ff", "-y", "-s", "4096", "-o", str(folder / "of"), "-e"]
    asked += [f"trace={','.join(('execve', 'chdir', *_OPENS, *_CHANGES))}", *call]
    answer = subprocess.run(asked, env=environment, capture_output=True, text=True, check=False)
    programs, paths = set[str](), set[Path]()
    for file in folder.iterdir():
        within = "/"
        for line in file.read_text("utf-8", "replace").splitlines():
            if found := _IN.search(line):
                within = found[1] or found[2]
            if _DONE.search(line) and line.startswith("execve("):
                programs.add(_NAME.findall(line)[0][1])
            elif _DONE.search(line):
                paths.update(_written(line, within))
    return Traced(answer, frozenset(programs), frozenset(paths))


def _written(line: str, within: str) -> list[Path]:
    name = line.partition("(")[0]
    if name not in _CHANGES and not (name in _OPENS and re.search(r"O_(WRONLY|RDWR|CREAT|TRUNC)", line)):
        return []
    # The target of a link is no file that is written.
    names = _NAME.findall(line)[-1:] if name.startswith("symlink") else _NAME.findall(line)
    return [Path(os.path.normpath(Path(folder or within, path))) for folder, path in names]
