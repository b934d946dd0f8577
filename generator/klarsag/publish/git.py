"""In: a bare repository and what to ask of it. Out: git's answers as values. Only the program git reads the objects.

Nothing is ever checked out: a work tree is where filters, links, submodules and attributes act (docs/decisions/0023).
"""

import os
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from klarsag.publish.failure import CannotPublish
from klarsag.texts import _

NONE = "0" * 40  # git's name for "no commit", in what it tells a hook
# What a hook gets from git about objects that are not yet accepted. Nothing else of the caller's environment counts.
_KEPT = ("PATH", "HOME", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_QUARANTINE_PATH")
FAILED = _("git could not read or write the repository. Whoever looks after the server sees more with git fsck.")
_CHUNK = 1 << 16
_LONGEST = 1 << 20  # bytes of a path: a tree inside itself ten thousand times over has one that is longer


class GitFailed(CannotPublish):
    """git ended with an error. `detail` is what it said, for whoever looks after the server."""

    def __init__(self, detail: str) -> None:
        super().__init__(FAILED)
        self.detail = detail


@dataclass(frozen=True)
class Entry:
    """A file, link or submodule of a commit. `mode` as git writes it ("100644"), `size` in bytes, 0 for a submodule.

    `path` is as it stands in the commit: it has been looked at by nobody, and need not be text.
    """

    mode: str
    kind: str
    oid: str
    size: int
    path: bytes


def git(repository: Path, *arguments: str, given: bytes = b"") -> str:
    """What git prints, without the last line end. Raises GitFailed."""
    done = subprocess.run(_call(repository, *arguments), input=given, capture_output=True, env=_environment())
    if done.returncode != 0:
        raise GitFailed(done.stderr.decode("utf-8", "replace").strip() or f"git {arguments[0]}: {done.returncode}")
    return done.stdout.decode("utf-8", "replace").rstrip("\n")


def commit_of(repository: Path, reference: str) -> str:
    """The commit that `reference` names; "" where there is none."""
    try:
        return git(repository, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{reference}^{{commit}}")
    except GitFailed:
        return ""


def tree_of(repository: Path, commit: str) -> str:
    """The name of a commit's content: the same for two commits with the same files. Raises GitFailed."""
    return git(repository, "rev-parse", "--verify", "--end-of-options", f"{commit}^{{tree}}")


def is_ancestor(repository: Path, before: str, after: str) -> bool:
    """Whether `after` has everything that `before` has."""
    asked = _call(repository, "merge-base", "--is-ancestor", before, after)
    return subprocess.run(asked, capture_output=True, env=_environment()).returncode == 0


def changed(repository: Path, old: str, new: str) -> frozenset[str]:
    """The paths that differ between two commits; with `old` NONE, every path of `new`. Raises GitFailed."""
    if old == NONE:
        listed = git(repository, "ls-tree", "-r", "-z", "--name-only", "--full-tree", new)
    else:
        listed = git(repository, "diff-tree", "-r", "-z", "--name-only", "--no-renames", old, new)
    return frozenset(filter(None, listed.split("\0")))


def entries(repository: Path, commit: str, *, folders: bool = False) -> Iterator[Entry]:
    """Everything in a commit, one after the other as git finds it: a caller can stop at any number. `folders` gives
    them too, each before what lies in it: a commit can be made of empty ones alone.

    A few kilobytes can describe billions of files (a tree that names itself ten times over), so nothing is collected.
    Raises GitFailed where git cannot read the tree to its end.
    """
    asked = _call(repository, "ls-tree", "-r", *(("-t",) if folders else ()), "-z", "-l", "--full-tree", commit)
    with _asking(asked) as process:
        for line in _records(_pipe(process.stdout)):
            about, _tab, path = line.partition(b"\t")
            mode, kind, oid, size = about.decode("ascii").split()
            yield Entry(mode, kind, oid, int(size) if size.isdecimal() else 0, path)
        if process.wait() != 0:
            raise GitFailed(f"git ls-tree: {process.returncode}")


def blobs(repository: Path, oids: Iterable[str]) -> Iterator[bytes]:
    """The content of each object, in the order asked for. Raises GitFailed where one is missing."""
    with _asking(_call(repository, "cat-file", "--batch")) as process:
        asked, answered = _pipe(process.stdin), _pipe(process.stdout)
        for oid in oids:
            asked.write(oid.encode("ascii") + b"\n")
            asked.flush()
            head = answered.readline().split()
            if len(head) != 3:
                raise GitFailed(f"git cat-file: {oid}")
            content = answered.read(int(head[2]) + 1)[:-1]
            if len(content) != int(head[2]):
                raise GitFailed(f"git cat-file: {oid}")
            yield content


def _call(repository: Path, *arguments: str) -> list[str]:
    # A replacement (refs/replace/…) would show other content than what a commit says it has.
    return ["git", "--no-replace-objects", f"--git-dir={repository}", *arguments]


def _environment() -> dict[str, str]:
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return {**kept, "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0"}


@contextmanager
def _asking(call: Sequence[str]) -> Iterator[subprocess.Popen[bytes]]:
    """A git that goes on to answer; it is stopped where nobody listens any more."""
    pipe, silent = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(call, stdin=pipe, stdout=pipe, stderr=silent, env=_environment()) as process:
        try:
            yield process
        finally:
            process.kill()


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None  # asked for in _asking
    return pipe


def _records(pipe: IO[bytes]) -> Iterator[bytes]:
    """What stands between NUL bytes, as it comes."""
    rest = b""
    while chunk := pipe.read(_CHUNK):
        *whole, rest = (rest + chunk).split(b"\0")
        yield from whole
        if len(rest) > _LONGEST:
            raise GitFailed("git ls-tree: a path without end")
