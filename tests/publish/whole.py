"""In: a place where anything may have happened. Out: whether readers see a whole site, and nothing else is left."""

import os
import select
from pathlib import Path

from tests.publish.place import Place, done, git

from klarsag.publish.manifest import Release, faults, live, releases

_WAIT = 30_000  # milliseconds that a process may need to end on a busy machine, before it counts as left behind


def shown(place: Place) -> Release | None:
    """The release that readers see, every file of it as its manifest says; None before the first one."""
    if not place.site.live.is_symlink():
        assert not place.site.live.exists()
        return None
    now = live(place.site)
    assert now is not None, f"live leads to {place.site.live.readlink()}, where no release is"
    assert faults(now) == []
    return now


def ended(place: Place) -> None:
    """Every process that has to do with the place ends without anybody's help."""
    for number in _processes(str(place.folder)):
        try:
            handle = os.pidfd_open(number)
        except ProcessLookupError:
            continue
        try:
            asked = select.poll()
            asked.register(handle, select.POLLIN)
            about = _of(number, "cmdline")
            assert asked.poll(_WAIT), f"process {number} lives on: {about}"
        finally:
            os.close(handle)


def sound(place: Place) -> None:
    """The repository is as git wants it, and nothing of a push that was refused or cut off is in a reference."""
    checked = git(place.repository.path, "fsck", "--full", "--strict", "--no-dangling")
    assert checked.returncode == 0, checked.stdout + checked.stderr


def healed(place: Place, commit: str) -> None:
    """`commit` is what readers see, and of whatever went wrong before nothing is left."""
    now = shown(place)
    assert now is not None
    assert now.manifest.commit == commit
    ended(place)
    sound(place)
    assert list(place.site.work.iterdir()) == []
    assert {path.name for path in place.site.path.iterdir()} == {".lock", ".work", "live", "releases"}
    kept = releases(place.site)
    assert {release.folder for release in kept} == set(place.site.releases.iterdir())
    assert all(release.left.exists() for release in kept if release != now), "a release is kept that nobody ever saw"
    assert not list(place.repository.path.rglob("*.lock"))


def objects(place: Place) -> list[str]:
    """The names of all objects of the repository, those that nothing names among them."""
    listed = done(place.repository.path, "cat-file", "--batch-all-objects", "--batch-check=%(objectname)")
    return listed.splitlines()


def references(place: Place) -> str:
    return done(place.repository.path, "for-each-ref")


def _processes(path: str) -> list[int]:
    """Processes of this machine that name `path` as what they were called with, where they are, or what they know."""
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdecimal() or int(entry.name) == os.getpid():
            continue
        number = int(entry.name)
        if path in _of(number, "cmdline") or path in _of(number, "environ") or path in _where(number):
            found.append(number)
    return found


def _of(number: int, what: str) -> str:
    try:
        return Path(f"/proc/{number}/{what}").read_bytes().decode("utf-8", "replace").replace("\0", " ")
    except OSError:
        return ""


def _where(number: int) -> str:
    try:
        return str(Path(f"/proc/{number}/cwd").readlink())
    except OSError:
        return ""
