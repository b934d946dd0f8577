"""In: a size. Out: a server whose disk ends in the middle of a push, with what the pusher and the readers get then.

    unshare -rm python -m tests.publish.full --points 20

The disk is a tmpfs, which needs rights over mounts: those of root, or of a user in a namespace of their own. It is
printed how far each push came; the first thing that is not as it must be ends the command with an error.
"""

import argparse
import os
import shutil
import subprocess
import tempfile
from collections import Counter
from pathlib import Path

from tests.publish.place import Place, change, done, moved, prepared, push, told
from tests.publish.whole import ended, healed, shown, sound

_DISK = 64_000_000  # bytes
_STAYS = "De gamle sider bliver stadig vist."


def mounted(folder: Path) -> None:
    """A disk of its own at `folder`. Raises CalledProcessError where that is not allowed."""
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={_DISK}", "tmpfs", str(folder)], check=True)


def free(folder: Path) -> int:
    """Bytes."""
    there = os.statvfs(folder)
    return there.f_bavail * there.f_frsize


def fill(folder: Path, left: int) -> Path:
    """A file that takes all room but `left` bytes."""
    ballast = folder / "ballast"
    with ballast.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, max(1, free(folder) - left))
    return ballast


def place_on(disk: Path, clone: Path, template: Place | None) -> Place:
    """Repository and site on `disk`; the clone lies elsewhere, as a pusher's does. Of `template`, or made for this."""
    folder = disk / "place"
    if template:
        place = moved(template, folder)
        shutil.move(place.clone, clone)
        place.clone.symlink_to(clone)
    else:
        clone.mkdir()
        folder.mkdir()
        (folder / "clone").symlink_to(clone)
        place = prepared(folder)
        for text in ("den første udgave", "den anden udgave"):
            change(place, text)
            answer = push(place)
            assert answer.returncode == 0, answer.stderr
    place.settings("keep: 10", "keep: 2")
    return place


def pushed_with(place: Place, left: int, text: str) -> str:
    """Push where only `left` bytes are free; how far it came. Then there is room again, and the next push is live."""
    old = done(place.clone, "rev-parse", "HEAD")
    new = change(place, text)
    ballast = fill(place.folder, left)
    answer = push(place)
    ballast.unlink()
    assert "Traceback" not in answer.stderr, answer.stderr
    ended(place)
    sound(place)
    now, tip = shown(place), done(place.repository.path, "rev-parse", "main")
    assert now is not None
    reached = _reached(answer, now.manifest.commit == new, tip == new)
    assert now.manifest.commit in (old, new)
    assert tip in (old, new)
    commit = change(place, f"{text}, og der er plads igen")
    again = push(place)
    assert again.returncode == 0, again.stderr
    healed(place, commit)
    return reached


def _reached(answer: "subprocess.CompletedProcess[str]", live: bool, accepted: bool) -> str:
    """What the pusher was told must be what happened."""
    said = told(answer)
    if live:
        assert any(line.startswith("Siderne er ude") for line in said), answer.stderr
        return "live"
    if accepted:
        assert any(line.startswith(_STAYS) for line in said), answer.stderr
        return "accepted, not shown"
    assert answer.returncode != 0
    ours = any(line.startswith("Din ændring er ikke modtaget") for line in said)
    gits = "No space left" in answer.stderr or "unpack" in answer.stderr or "failed to" in answer.stderr
    assert ours or gits, answer.stderr
    return "refused by us" if ours else "refused by git"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.publish.full")
    parser.add_argument("--points", type=int, default=20, help="at how many places the disk ends")
    parser.add_argument("--left", type=int, nargs="*", help="these numbers of free bytes instead")
    parser.add_argument("--template", type=Path, help="the folder of a place where the two texts are published")
    call = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="klarsag-full-") as work:
        disk = Path(work, "disk")
        mounted(disk)
        try:
            place = place_on(disk, Path(work, "clone"), Place(call.template) if call.template else None)
            # A push takes less than what two releases take that share nothing.
            room = sum(path.lstat().st_size for path in place.site.releases.rglob("*"))
            points = call.left or [room * point // max(1, call.points - 1) for point in range(call.points)]
            found = Counter[str]()
            for point, left in enumerate(points):
                reached = pushed_with(place, left, f"disken ender {point}")
                found[reached] += 1
                print(f"{left:>9} bytes free: {reached}", flush=True)
            print(f"{len(points)} full disks: {dict(found)}")
        finally:
            subprocess.run(["umount", "--lazy", str(disk)], check=False)


if __name__ == "__main__":
    main()
