"""A whole release of a pushed edition, the auditors' log and what the pusher reads say nothing that must not come out.

In the log and in the manifest a file's name is not said either: they go to people who never saw the edition.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.closed.editions import Planted, plant
from tests.closed.outputs import Output, files
from tests.closed.sweep import leaks
from tests.publish.place import Place, events, klarsag, prepared, push

PUSHES = (1,)
WRONG = 1


def _said(place: Place, answer: str) -> Iterator[Output]:
    """All that a push leaves behind but what git itself keeps of it, and what its pusher reads."""
    yield Output("the pusher's terminal", answer.encode(), clerk=True)
    yield from files("site", place.site.path)
    state = place.repository.path / "klarsag"
    # What stands in own/ was copied by whoever set the server up; it is read there and goes nowhere.
    yield from (one for one in files("klarsag", state) if not one.name.startswith("klarsag/own/"))
    status = klarsag("publish", "status", "--repo", place.repository.path, "--format", "json")
    yield Output("klarsag publish status", status.stdout.encode() + status.stderr.encode())


def _found(planted: Planted, place: Place, answer: str) -> list[str]:
    return [str(leak) for output in _said(place, answer) for leak in leaks(0, planted, output)]


@pytest.mark.parametrize("seed", PUSHES)
def test_a_release_says_nothing(seed: int, tmp_path: Path) -> None:
    planted: list[Planted] = []
    place = prepared(tmp_path / "place", lambda folder: planted.append(plant(folder, seed, sound=True)))
    answer = push(place)
    assert answer.returncode == 0, answer.stderr
    assert {path.suffix for path in place.site.live.resolve().rglob("*")} >= {".html", ".gz", ".br"}, answer.stderr
    assert _found(planted[0], place, answer.stderr) == []


def test_a_refused_push_says_nothing(tmp_path: Path) -> None:
    planted: list[Planted] = []
    place = prepared(tmp_path / "place", lambda folder: planted.append(plant(folder, WRONG)))
    answer = push(place)
    assert answer.returncode != 0
    assert [event["event"] for event in events(place)][-1] == "refused"
    assert _found(planted[0], place, answer.stderr) == []
