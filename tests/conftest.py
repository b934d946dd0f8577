"""In: the example edition. Out: `site`, built once with `klarsag build` and served on this machine for the tests."""

import fcntl
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import settings

from klarsag.a11y.server import serving

# On a busy machine a slow moment is no failure: speed is measured in benchmarks/. The same commit gives the same
# examples everywhere; HYPOTHESIS=search looks for new ones.
settings.register_profile("same", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS", "same"))

PROJECT = Path(__file__).parent.parent
SHARED = PROJECT.parent / "shared"


@dataclass(frozen=True)
class Site:
    """The built example edition: its files, and the address that it is served at, ending in a slash."""

    folder: Path
    url: str

    def pages(self) -> list[str]:
        """Addresses of all pages below `url`, in order: "", "gladsaxe/", …"""
        found = (path.parent.relative_to(self.folder).as_posix() for path in self.folder.rglob("index.html"))
        return sorted("" if name == "." else f"{name}/" for name in found)


@pytest.fixture(scope="session")
def site_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example edition as files, built once however many workers pytest runs."""
    base = tmp_path_factory.getbasetemp()
    # Each worker of pytest-xdist has a folder of its own; what they share is the one above.
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder = shared / "example-site"
    with (shared / "example-site.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "index.html").exists():
            build(folder)
    return folder


def build(folder: Path) -> None:
    """`klarsag build` of the project's own mkdocs.yml into `folder`; a failure fails the tests with what it said."""
    klarsag = str(Path(sys.executable).with_name("klarsag"))
    command = [klarsag, "build", "-f", "mkdocs.yml", "--site-dir", str(folder)]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.fail(f"klarsag build exits with {done.returncode}:\n{done.stdout}\n{done.stderr}", pytrace=False)


@pytest.fixture(scope="session")
def site(site_folder: Path) -> Iterator[Site]:
    """The built example edition behind a web server on this machine's own address."""
    with served(site_folder) as site:
        yield site


@contextmanager
def served(folder: Path) -> Iterator[Site]:
    """The built site in `folder` behind the web server that `klarsag a11y` tests it with."""
    with serving(folder) as address:
        yield Site(folder, f"{address}/")


@contextmanager
def example() -> Iterator[Site]:
    """The example edition, built for this once and served: for commands that write down what its pages say."""
    with tempfile.TemporaryDirectory() as built:
        build(Path(built))
        with served(Path(built)) as site:
            yield site


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the real documents, beside the project; not everybody who tests has it."""
    if not (SHARED / "documents").is_dir():
        pytest.skip("the folder shared/documents is not beside the project")
    return SHARED
