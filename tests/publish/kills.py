"""In: a place, and a point or a moment. Out: a push that was killed there with SIGKILL, and what readers see after it.

The client, git's own processes and the hooks are one process group, as they are on a server whose power goes.
"""

import os
import shlex
import signal
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.publish.place import DAY, NEXT_DAY, Place, begun, change, done, push, told
from tests.publish.whole import ended, healed, shown, sound

DEADLY = Path(__file__).with_name("deadly.py")
BEFORE, AFTER = "pre-receive", "post-receive"
# Every stage by its name, as klarsag.publish tells it to klarsag.remote when it begins.
NAMED = (
    (BEFORE, "export"),
    (BEFORE, "check"),
    (AFTER, "export"),
    (AFTER, "check"),
    (AFTER, "build"),
    (AFTER, "compress"),
    (AFTER, "place"),
    (AFTER, "switch"),
    (AFTER, "prune"),
)


@contextmanager
def deadly(place: Place, hook: str, day: str = DAY) -> Iterator[None]:
    """Meanwhile the hook is the program with a point in it where it kills itself and all around it."""
    path = place.repository.path / "hooks" / hook
    real = path.read_text("utf-8")
    made = real.replace("exec ", f"export SOURCE_DATE_EPOCH={day}\nexec ").replace(
        "-m klarsag.cli", shlex.quote(str(DEADLY))
    )
    assert made.count(str(DEADLY)) == made.count("export") == 1
    path.write_text(made, "utf-8")
    try:
        yield
    finally:
        path.write_text(real, "utf-8")


def moments(place: Place, hook: str) -> int:
    """How often the hook changes a file or begins a program while it serves one push."""
    counted = place.folder / "moments"
    with deadly(place, hook):
        change(place, f"der tælles i {hook}")
        answer = push(place, **_known(place, "count"), KLARSAG_TEST_COUNT=str(counted))
    assert answer.returncode == 0, answer.stderr
    return int(counted.read_text("utf-8"))


def at_point(place: Place, hook: str, point: str, text: str) -> str:
    """Push a page that ends in `text`, killed at a point of a hook; the commit."""
    commit = change(place, text)
    # Only where midnight lies between the two hooks is there a check in the second one.
    day = NEXT_DAY if (hook, point) == (AFTER, "check") else DAY
    with deadly(place, hook, day), begun(place, **_known(place, point)) as pushing:
        said = pushing.communicate()[1]
    assert pushing.returncode == -signal.SIGKILL, f"{hook} never came to {point}: {said}"
    return commit


def at_moment(place: Place, seconds: float, text: str) -> tuple[str, bool]:
    """The same, killed so long after it began; the commit, and whether the push was still on its way."""
    commit = change(place, text)
    with begun(place) as pushing:
        try:
            pushing.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            os.killpg(pushing.pid, signal.SIGKILL)
            pushing.communicate()
    return commit, pushing.returncode != 0


def survived(place: Place, old: str, new: str, heal: str) -> None:
    """The site is whole, the old one or the new one; the next push is live, and nothing that was accepted is lost."""
    whole_after(place, [old, new])
    heals(place, heal)


def whole_after(place: Place, commits: Sequence[str]) -> None:
    """The site is that of one of `commits`, the oldest first, the branch has it, and no process is left."""
    now = shown(place)
    assert now is not None
    ended(place)
    sound(place)
    tip = done(place.repository.path, "rev-parse", "main")
    assert commits.index(now.manifest.commit) <= commits.index(tip)  # never one that was not accepted


def heals(place: Place, text: str) -> None:
    """A push of a page that ends in `text` is live, and has all that was accepted before."""
    tip = done(place.repository.path, "rev-parse", "main")
    commit = change(place, text)
    answer = push(place)
    assert answer.returncode == 0, answer.stderr
    assert any(line.startswith("Siderne er ude") for line in told(answer)), answer.stderr
    healed(place, commit)
    done(place.repository.path, "merge-base", "--is-ancestor", tip, "main")


def _known(place: Place, point: str) -> dict[str, str]:
    return {"KLARSAG_TEST_KILL": point, "KLARSAG_TEST_FOLDER": str(place.folder), "PYTHONDONTWRITEBYTECODE": "1"}
