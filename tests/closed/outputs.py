"""An edition in; out: everything that comes out of it, each with its name and who reads it."""

import contextlib
import io
import logging
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from tests.closed.compiled import compiled_once
from tests.closed.editions import Planted

from klarsag.cli import main
from klarsag.report import FORMATS

DAY = "1795305600"  # 22.11.2026, as SOURCE_DATE_EPOCH has it


@dataclass(frozen=True)
class Output:
    """`clerk`: it is said to who mends the edition; everything else is for readers."""

    name: str
    content: bytes
    clerk: bool = False

    @property
    def ending(self) -> str:
        return Path(self.name).suffix


def outputs(planted: Planted, *, processes: bool = False) -> Iterator[Output]:
    """What every command makes of the edition; `processes`: the build in a process of its own, as a clerk calls it."""
    with on_the_day(), compiled_once():
        yield from built(planted, processes=processes)
        yield from checked(planted)
        yield from written(planted)


@contextmanager
def on_the_day() -> Iterator[None]:
    """The same day for every build: what ends does not end with the calendar."""
    with patch.dict(os.environ, {"SOURCE_DATE_EPOCH": DAY}):
        yield


def built(planted: Planted, *, processes: bool = False) -> Iterator[Output]:
    """The site, the note beside it, and what the build says."""
    site = planted.root / "site"
    call = ("build", "-f", str(planted.config), "-d", str(site), "--format", "json")
    yield from (called_alone if processes else called)(call)
    yield from files("site", site)
    yield from files("note", planted.root / ".klarsag")


def logged(planted: Planted) -> Iterator[Output]:
    """The same site as `mkdocs build` makes it, and everything that it logs."""
    site, said = planted.root / "site-of-mkdocs", io.StringIO()
    handler = logging.StreamHandler(said)
    logger = logging.getLogger("mkdocs")
    level, _ = logger.level, logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    try:
        with on_the_day(), compiled_once():
            mkdocs_build(load_config(str(planted.config), site_dir=str(site)))
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
    yield Output("mkdocs build, its log", said.getvalue().encode(), clerk=True)
    yield from files("site-of-mkdocs", site)


def checked(planted: Planted) -> Iterator[Output]:
    """What `klarsag check` says in one of its formats, and an overview for staff that it writes."""
    form = list(FORMATS)[len(planted.marks) % len(FORMATS)]
    report = planted.root / f"overblik.{('html', 'json')[len(planted.marks) // len(FORMATS) % 2]}"
    yield from called(("check", str(planted.content), "--format", form, "--report", str(report)))
    yield Output(f"check --report {report.name}", report.read_bytes(), clerk=True)


def written(planted: Planted) -> Iterator[Output]:
    """The pages as Markdown, and what is printed for the Sunflower programme's places."""
    pages, sheets = planted.root / "pages", planted.root / "print"
    yield from called(("pages", str(planted.content), "--out", str(pages)))
    yield from files("pages", pages)
    if planted.prints:
        yield from called(("print", "-f", str(planted.config), "--out", str(sheets)))
        yield from files("print", sheets)


def called(call: Sequence[str]) -> Iterator[Output]:
    """What a command prints, called here."""
    printed, said = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(said):
        code = main(call)
    yield from _answered(call, code, printed.getvalue(), said.getvalue())


def called_alone(call: Sequence[str]) -> Iterator[Output]:
    """What a command prints, called in a process of its own."""
    done = subprocess.run([sys.executable, "-m", "klarsag.cli", *call], capture_output=True, text=True, check=False)
    yield from _answered(call, done.returncode, done.stdout, done.stderr)


def _answered(call: Sequence[str], code: int, printed: str, said: str) -> Iterator[Output]:
    name = " ".join(("klarsag", *(Path(one).name for one in call)))
    if code not in (0, 1):  # a command that gave up has made nothing to search
        raise AssertionError(f"{name} exits with {code}: {said}")
    yield Output(f"{name}, stdout", printed.encode(), clerk=True)
    yield Output(f"{name}, stderr", said.encode(), clerk=True)


def files(name: str, folder: Path) -> Iterator[Output]:
    """Every file below a folder: its path, and its bytes."""
    for path in sorted(folder.rglob("*")):
        at = f"{name}/{path.relative_to(folder).as_posix()}"
        yield Output(f"{at}, its path", at.encode())
        if path.is_file():
            yield Output(at, path.read_bytes())
