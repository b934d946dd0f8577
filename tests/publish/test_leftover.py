"""What killed pushes leave in a repository: the next push removes it where it must be dead, and leaves the rest."""

import os
from pathlib import Path
from time import time

from tests.publish.place import Place, change, push
from tests.publish.whole import healed


def _old(path: Path, seconds: float) -> Path:
    """As if nobody had written to it for so long."""
    then = time() - seconds
    for one in (path, *path.rglob("*")):
        os.utime(one, (then, then))
    return path


def test_the_next_push_clears_what_is_dead(place: Place) -> None:
    git = place.repository.path
    dead, alive = (git / f"objects/tmp_objdir-incoming-{name}" for name in ("DeAd01", "LiVe01"))
    for folder in (dead, alive):
        (folder / "pack").mkdir(parents=True)
        (folder / "pack/tmp_pack_1").write_text("half a push", "utf-8")
    _old(dead, 100_000)
    _old(alive, 600)
    locks = [git / "refs/heads/main.lock", git / "HEAD.lock"]
    for lock in locks:
        lock.touch()
        _old(lock, 60)
    half = place.repository.ours / ".checked.dead"
    half.touch()
    _old(half, 100_000)
    new = change(place, "den første udgave")
    answer = push(place)
    assert answer.returncode == 0, answer.stderr
    assert not dead.exists()
    assert alive.exists()
    assert not half.exists()
    healed(place, new)
    assert not any(lock.exists() for lock in locks)


def test_a_fresh_lock_is_waited_for(place: Place) -> None:
    """Nobody can say whether it is alive: after a while it must be dead."""
    lock = place.repository.path / "refs/heads/main.lock"
    lock.touch()
    _old(lock, 8)  # two seconds more, and it is a dead one's
    new = change(place, "den første udgave")
    answer = push(place)
    assert answer.returncode == 0, answer.stderr
    healed(place, new)
