"""In: an empty folder. Out: a small edition, a repository that publishes it, a clone to push from; all of them real."""

import io
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from klarsag.cli import main
from klarsag.publish.layout import Repository, SiteFolder
from klarsag.site.start import start

DAY = "1794700800"  # SOURCE_DATE_EPOCH of 2026-11-15: no test is about midnight, unless it says so
NEXT_DAY = str(int(DAY) + 86_400)
MEETING = "content/eksempel/moeder/2026/2026-01-14-kulturudvalget"
PAGE = "content/sider/om.md"
FIRST_ITEM = f"{MEETING}/01-nye-aabningstider.md"
CLOSED = """---
punkt: 2
titel: En personsag
titel_gennemset: ja
sagsnummer: 26-1-00.01.00-P35
adgang: lukket
---
"""
TIMES = "dag,åbner,lukker\nmandag,10,20\ntirsdag,10,20\n"


@dataclass(frozen=True)
class Place:
    """What lies in `folder`: `repo.git`, the site that it publishes, and a clone with the small edition."""

    folder: Path

    @property
    def repository(self) -> Repository:
        return Repository(self.folder / "repo.git")

    @property
    def site(self) -> SiteFolder:
        return SiteFolder(self.folder / "site")

    @property
    def clone(self) -> Path:
        return self.folder / "clone"

    def settings(self, old: str, new: str) -> None:
        """Change publish.yaml as whoever looks after the server does."""
        there = self.repository.config.read_text("utf-8")
        assert old in there
        self.repository.config.write_text(there.replace(old, new), "utf-8")


def environment(**more: str) -> dict[str, str]:
    """Of whoever pushes: nobody's own git settings, a name, and a fixed day."""
    who = {f"GIT_{role}_{part}": value for role in ("AUTHOR", "COMMITTER") for part, value in _WHO.items()}
    silent = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, "LC_ALL": "C.UTF-8"}
    return {"PATH": os.environ["PATH"], "HOME": os.environ["HOME"], "SOURCE_DATE_EPOCH": DAY, **who, **silent, **more}


_WHO = {"NAME": "Klarsags eksempelredaktion", "EMAIL": "redaktion@example.dk"}


def git(folder: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    call = ["git", "-C", str(folder), *arguments]
    return subprocess.run(call, capture_output=True, text=True, env=environment(**more), check=False)


def done(folder: Path, *arguments: str) -> str:
    """What git prints; a git that fails is a failure of the test."""
    answer = git(folder, *arguments)
    assert answer.returncode == 0, answer.stderr
    return answer.stdout.strip()


def klarsag(*arguments: str | Path, **more: str) -> subprocess.CompletedProcess[str]:
    """The command, in this process: what it is made of need not be read again for each call."""
    printed, said = io.StringIO(), io.StringIO()
    with patch.dict(os.environ, environment(**more), clear=True), redirect_stdout(printed), redirect_stderr(said):
        try:
            code = main([str(one) for one in arguments])
        except SystemExit as error:  # argparse: the call was wrong
            code = int(error.code or 0)
    return subprocess.CompletedProcess(arguments, code, printed.getvalue(), said.getvalue())


def edition(folder: Path) -> None:
    """The starter with a second, closed item, and with an attachment."""
    start(folder)
    (folder / MEETING / "02-lukket.md").write_text(CLOSED, "utf-8")
    (folder / MEETING / "bilag").mkdir()
    (folder / MEETING / "bilag/tider.csv").write_text(TIMES, "utf-8")
    item = folder / FIRST_ITEM
    attached = "bilag:\n  - titel: Tider\n    fil: bilag/tider.csv\nletlaest:"
    item.write_text(item.read_text("utf-8").replace("letlaest:", attached, 1), "utf-8")


def prepared(folder: Path, make: Callable[[Path], None] = edition) -> Place:
    """A repository that publishes, and a commit in the clone that nobody has pushed yet; `make` writes the edition."""
    place = Place(folder)
    folder.mkdir(parents=True, exist_ok=True)
    make(place.clone)
    made = klarsag("publish", "init", place.repository.path, "--site", place.site.path, "--from", place.clone)
    assert made.returncode == 0, made.stderr
    done(place.clone, "init", "--quiet", "--initial-branch=main")
    done(place.clone, "remote", "add", "origin", str(place.repository.path))
    commit(place)
    return place


def moved(template: Place, folder: Path) -> Place:
    """All of it once more in another folder: what was checked and published there is so here."""
    shutil.copytree(template.folder, folder, symlinks=True)
    place = Place(folder)
    place.settings(str(template.site.path), str(place.site.path))
    done(place.clone, "remote", "set-url", "origin", str(place.repository.path))
    return place


def change(place: Place, text: str, page: str = PAGE) -> str:
    """A page that ends in `text`, committed; the commit."""
    path = place.clone / page
    path.write_text(path.read_text("utf-8").partition("\n\nNyt:")[0] + f"\n\nNyt: {text}\n", "utf-8")
    return commit(place)


def commit(place: Place) -> str:
    done(place.clone, "add", "--all")
    done(place.clone, "commit", "--quiet", "--allow-empty", "--message", "En ændring")
    return done(place.clone, "rev-parse", "HEAD")


def push(place: Place, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    return git(place.clone, "push", "origin", *(arguments or ("main",)), **more)


def begun(place: Place, **more: str) -> "subprocess.Popen[str]":
    """A push that is on its way, in a process group of its own; `stderr` is what the pusher sees."""
    call = ["git", "-C", str(place.clone), "push", "origin", "main"]
    surroundings = environment(**more)
    return subprocess.Popen(call, stderr=subprocess.PIPE, text=True, env=surroundings, start_new_session=True)


def told(answer: subprocess.CompletedProcess[str]) -> list[str]:
    """What the server said: the `remote:` lines, without that word."""
    return [line.removeprefix("remote:").strip() for line in answer.stderr.splitlines() if line.startswith("remote:")]


def events(place: Place) -> list[dict[str, Any]]:
    """The auditors' log, a value for each line; every line of it must be one."""
    files = sorted(place.repository.log.glob("*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_text("ascii").splitlines()]
