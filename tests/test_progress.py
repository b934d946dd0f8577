"""Progress: on a terminal and after a while, one line that is wiped away; elsewhere nothing."""

import io

import pytest

from klarsag import progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def _work(monkeypatch: pytest.MonkeyPatch, stderr: io.StringIO, patience: float) -> str:
    monkeypatch.setattr("sys.stderr", stderr)
    monkeypatch.setattr(progress, "_PATIENCE", patience)
    with progress.Progress() as done:
        done("første.json")
        done("anden.json")
    return stderr.getvalue()


def test_a_terminal_shows_what_is_done_and_is_wiped_clean(monkeypatch: pytest.MonkeyPatch) -> None:
    said = _work(monkeypatch, Terminal(), -1)
    assert "2: anden.json" in said
    assert said.endswith("\r\x1b[K")
    assert "\n" not in said


def test_short_work_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _work(monkeypatch, Terminal(), 60) == ""


def test_a_file_or_a_pipe_gets_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _work(monkeypatch, io.StringIO(), -1) == ""
