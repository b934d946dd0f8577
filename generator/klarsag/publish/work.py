"""In: the folder of a site. Out: a lock that only one holds, and folders to work in that no dead process leaves behind.

Locks are flock(2): the kernel gives them back when their process ends, however it ends.
"""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from klarsag.publish.layout import SiteFolder


@contextmanager
def alone(site: SiteFolder, waiting: Callable[[], None]) -> Iterator[None]:
    """Only one process at a time is in here; `waiting` is called once where another one is. Raises OSError."""
    handle = os.open(site.lock, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o644)
    try:
        if not _locked(handle):
            waiting()
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


@contextmanager
def work_folder(site: SiteFolder) -> Iterator[Path]:
    """A new folder, locked as long as it is used and removed after that, whatever happens in between."""
    site.work.mkdir(exist_ok=True)
    handle, folder = _made(site.work)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        os.close(handle)


def clear(site: SiteFolder) -> int:
    """Remove the work of processes that ended before they could; how many folders. What is in use stays."""
    found = 0
    for folder in sorted(site.work.iterdir()) if site.work.is_dir() else ():
        with suppress(OSError):
            handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
            try:
                if _locked(handle):
                    shutil.rmtree(folder, ignore_errors=True)
                    found += 1
            finally:
                os.close(handle)
    return found


def _made(parent: Path) -> tuple[int, Path]:
    """Another process may take a folder for a dead one's between the moment it is made and the moment it is locked."""
    while True:
        folder = Path(tempfile.mkdtemp(dir=parent))
        with suppress(FileNotFoundError):
            handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
            if _locked(handle) and folder.is_dir():
                return handle, folder
            os.close(handle)


def _locked(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
