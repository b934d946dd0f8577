"""In: a folder with package.json and package-lock.json. Out: a folder where npm has installed just those, once.

It lies in the user's cache under a name made from the lock file and the Node, so that every checkout, every edition
and every worker of a test shares one copy. docs/decisions/0013.
"""

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from klarsag.a11y.failure import CannotTest
from klarsag.a11y.node import isolate, node, run, search
from klarsag.texts import _

LOCKED = Path(__file__).parent / "locked"
_FINISHED = ".finished"


@cache
def packages() -> Path:
    """The folder whose `node_modules` holds pa11y-ci and what it needs, and whose `bin/node` runs it.

    Raises CannotTest with a sentence that says what is missing or what failed."""
    return installed(LOCKED)


def installed(source: Path) -> Path:
    """The folder for the package-lock.json in `source`: a nodeenv with `bin/node`, `node_modules` and nothing else.

    Raises CannotTest as `packages` does."""
    lock = (source / "package-lock.json").read_bytes()
    key = hashlib.sha256(lock + repr((node().command, node().version)).encode()).hexdigest()[:12]
    folder = cache_folder() / f"{source.name if source != LOCKED else 'a11y'}-{key}"
    with made_once(folder) as making:
        if making:
            isolate(folder)
            for name in ("package.json", "package-lock.json"):
                shutil.copy(source / name, folder / name)
            # Scripts of packages stay unrun: none of ours needs one, and Puppeteer's would fetch a browser.
            quiet = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error")
            run([*node().npm, *quiet], folder, {"PUPPETEER_SKIP_DOWNLOAD": "1", **search(folder / "bin")})
    return folder


def cache_folder() -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "klarsag"


@contextmanager
def made_once(folder: Path) -> Iterator[bool]:
    """True where `folder` is to be made in the block, with nothing in it yet; False where it is there already.

    It is made where it stays, because an environment knows its own address. Others that want the same wait meanwhile;
    what was left half made is made again. Raises CannotTest where the cache cannot be written."""
    if (folder / _FINISHED).exists():
        yield False
        return
    import fcntl  # not on Windows: there only this command is missing, and not the whole program

    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        lock = folder.with_suffix(".lock").open("w")
    except OSError as error:
        raise CannotTest(_("The cache {folder} cannot be written."), str(error), folder=folder.parent) from error
    with lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if (folder / _FINISHED).exists():
            yield False
            return
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        try:
            yield True
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        (folder / _FINISHED).touch()
