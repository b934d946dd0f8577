"""In: a finished release. Out: the one that readers see, at once and whole; old ones are kept, and then removed."""

import os
import shutil
import subprocess
from pathlib import Path

from klarsag.publish.layout import SiteFolder
from klarsag.publish.manifest import Release, live, releases


def place(site: SiteFolder, made: Path, name: str) -> Path:
    """Move a finished release to where releases are kept, under `name`; its folder there.

    What it is made of is on the disk before the name is: a machine that loses its power has the whole release or none.
    """
    site.releases.mkdir(exist_ok=True)
    subprocess.run(["sync", "--file-system", str(made)], check=False, capture_output=True)
    target = site.releases / name
    made.rename(target)
    _settle(site.releases)
    return target


def switch(site: SiteFolder, folder: Path, work: Path) -> None:
    """Readers see the release in `folder` from now on: one rename of a symbolic link (rename(2) is atomic)."""
    if now := live(site):
        now.left.touch()
    made = work / "live"
    made.symlink_to(Path("releases") / folder.name / "site")
    made.rename(site.live)
    _settle(site.path)


def prune(site: SiteFolder, keep: int, work: Path) -> list[str]:
    """Remove the oldest releases until `keep` are left, and those that nobody saw; their names. The live one stays.

    A release leaves its place by one rename before it is taken apart, so that none is ever there in part.
    """
    now = live(site)
    others = [release for release in releases(site) if now is None or release.folder != now.folder]
    seen = [release for release in others if release.left.exists()]
    old = [release for release in others if release not in seen[: keep - 1]]
    for release in old:
        gone = work / release.folder.name
        release.folder.rename(gone)
        shutil.rmtree(gone, ignore_errors=True)
    return [release.folder.name for release in old]


def before(site: SiteFolder, back: int) -> Release | None:
    """The release `back` places before the live one, in the order they were made; None where so many are not kept.

    What was placed and never shown, because its process was killed between the two, is none of them.
    """
    now = live(site)
    older = [one for one in releases(site) if now and one.manifest.number < now.manifest.number and one.left.exists()]
    return older[back - 1] if 0 < back <= len(older) else None


def _settle(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
