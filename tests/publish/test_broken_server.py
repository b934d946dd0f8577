"""What goes wrong on the server after a push was taken: the old pages stay, the pusher is told, `run` mends it."""

import os
import signal
from pathlib import Path

import pytest
from tests.publish.place import Place, begun, change, done, events, klarsag, push, told
from tests.publish.whole import healed, shown

STAYS = "De gamle sider bliver stadig vist. Din ændring er gemt, og næste push prøver igen."


def _kept(place: Place, answer_lines: list[str], new: str) -> None:
    assert STAYS in answer_lines
    assert not any("Traceback" in line for line in answer_lines)
    assert done(place.repository.path, "rev-parse", "main") == new
    now = shown(place)
    assert now is not None
    assert now.manifest.commit != new
    assert list(place.site.work.iterdir()) == []
    assert events(place)[-1]["event"] == "failed"


def _mended(place: Place, new: str) -> None:
    run = klarsag("publish", "run", "--repo", place.repository.path)
    assert run.returncode == 0, run.stderr
    healed(place, new)


def test_settings_that_nothing_can_be_made_with(place: Place) -> None:
    """It is seen before the push is taken, so it is not taken, and the fault is not the pusher's."""
    settings, old = place.repository.own / "mkdocs.yml", shown(place)
    good = settings.read_text("utf-8")
    for file in (settings, place.clone / "mkdocs.yml"):
        file.write_text(good.replace("name: material", "name: findes-ikke"), "utf-8")
    refused = change(place, "den første udgave")
    answer = push(place)
    assert answer.returncode != 0
    assert "Din ændring er ikke modtaget, og intet er ændret." in told(answer)
    assert "Traceback" not in answer.stderr
    assert done(place.repository.path, "rev-parse", "main") != refused
    assert shown(place) == old
    for file in (settings, place.clone / "mkdocs.yml"):
        file.write_text(good, "utf-8")
    new = change(place, "den første udgave")
    assert push(place).returncode == 0
    healed(place, new)


def test_a_template_that_cannot_be_read(place: Place) -> None:
    settings, overrides = place.repository.own / "mkdocs.yml", place.repository.own / "theme_overrides"
    good = settings.read_text("utf-8")
    for file in (settings, place.clone / "mkdocs.yml"):
        file.write_text(good.replace("name: material", "name: material\n  custom_dir: theme_overrides"), "utf-8")
    overrides.mkdir()
    (overrides / "main.html").write_text("{% block aldrig_lukket %}", "utf-8")
    new = change(place, "den første udgave")
    answer = push(place)
    _kept(place, told(answer), new)
    settings.write_text(good, "utf-8")
    _mended(place, new)


def _children(number: int) -> list[int]:
    listed = Path(f"/proc/{number}/task/{number}/children").read_text("ascii")
    return [int(child) for child in listed.split()]


def _worker(number: int) -> int:
    """The process that does the work (klarsag.publish.apart), of all below the process `number`."""
    for child in _children(number):
        if b"klarsag.publish.apart" in Path(f"/proc/{child}/cmdline").read_bytes():
            return child
        if found := _worker(child):
            return found
    return 0


@pytest.mark.parametrize("what", ["stopped", "killed"])
def test_work_that_never_ends_or_dies(place: Place, what: str) -> None:
    """A process that is stopped does nothing any more, like one that waits for a disk that never answers."""
    if what == "stopped":
        place.settings("build_seconds: 1800", "build_seconds: 5")
    new = change(place, "den første udgave")
    with begun(place) as pushing:
        assert pushing.stderr is not None
        seen = [next(line for line in pushing.stderr if "Laver siderne" in line)]
        while not (worker := _worker(pushing.pid)):
            assert pushing.poll() is None
        os.kill(worker, signal.SIGSTOP if what == "stopped" else signal.SIGKILL)
        seen += pushing.stderr.readlines()
    lines = [line.removeprefix("remote:").strip() for line in seen]
    assert any("5 sekunder" in line for line in lines) == (what == "stopped"), lines
    _kept(place, lines, new)
    if what == "stopped":
        place.settings("build_seconds: 5", "build_seconds: 1800")
        _mended(place, new)
