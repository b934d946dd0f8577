"""In: a repository. Out: the same without what pushes left in it that were killed: git waits two weeks, or for ever.

A process that is killed cannot clean up. Two things stay: the pushed objects, apart from the others, and the lock of a
branch, which would refuse every push after it. Whether their owner lives cannot be asked, so their age must tell.
"""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from itertools import chain
from pathlib import Path
from time import sleep, time

from klarsag.publish.layout import Repository

_LOCK = 10.0  # seconds. git holds the lock of a branch while it writes one line
_PUSH = 86_400.0  # seconds without a write: a push that is on its way has written since, or was checked and is over
_ASK = 0.2  # seconds between two looks at a lock


def clear(repository: Repository) -> None:
    """Remove what dead pushes left. Waits for a lock until it is gone, or must be a dead one's. Raises OSError."""
    for folder in repository.path.glob("objects/tmp_objdir-*"):
        if _age(folder) > _PUSH:
            shutil.rmtree(folder, ignore_errors=True)
    for file in repository.ours.glob(".*"):  # klarsag.records.save.write, before it gave the file its name
        if _age(file) > _PUSH:
            file.unlink(missing_ok=True)
    # No branch or tag has a name that ends so (git-check-ref-format(1)).
    for lock in chain(repository.path.glob("*.lock"), repository.path.glob("refs/**/*.lock")):
        while 0 <= (age := _age(lock)) <= _LOCK:
            sleep(_ASK)
        if age > _LOCK:
            lock.unlink(missing_ok=True)


def _age(path: Path) -> float:
    """Seconds since the last write to it or to anything in it; -1 where it is not there."""
    written = list(_written(path))
    return max(0.0, time() - max(written)) if written else -1


def _written(path: Path) -> Iterator[float]:
    for one in (path, *path.rglob("*")):
        with suppress(OSError):
            yield one.lstat().st_mtime
