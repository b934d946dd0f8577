"""In: the example edition and the real meetings. Out: `site` and `real_edition`, built once for all of the tests."""

import fcntl
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import settings
from tests.order import longest_first

from benchmarks import edition
from klarsag.a11y.browser import BROUGHT
from klarsag.a11y.server import serving

# On a busy machine a slow moment is no failure: speed is measured in benchmarks/. The same commit gives the same
# examples everywhere; HYPOTHESIS=search looks for new ones.
settings.register_profile("same", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS", "same"))

# The same browser and typefaces on every machine that npm's is made for; CHROME_PATH=chromium takes an installed one.
if (platform.system(), platform.machine()) == ("Linux", "x86_64"):
    os.environ.setdefault("CHROME_PATH", BROUGHT)

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

    def asset(self, name: str) -> str:
        """The address below `url` of a file of the theme: "klarsag.css" lies in a folder named by a hash."""
        return next(self.folder.glob(f"assets/*/{name}")).relative_to(self.folder).as_posix()


def pytest_configure(config: pytest.Config) -> None:
    """pytest-xdist, where it is there, keeps the order below, and does not put the files with most tests first."""
    config.option.loadscopereorder = False


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: longest_first(item.path.relative_to(PROJECT).as_posix()))


@contextmanager
def for_all(factory: pytest.TempPathFactory, name: str) -> Iterator[Path]:
    """A folder that all workers of pytest-xdist share, for one of them at a time; the first finds nothing there."""
    base = factory.getbasetemp()
    # Each worker has a folder of its own; what they share is the one above.
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield shared / name


@pytest.fixture(scope="session")
def site_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example edition as files, built once however many workers pytest runs."""
    with for_all(tmp_path_factory, "example-site") as folder:
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


@dataclass(frozen=True)
class RealEdition:
    """The example edition with the 71 real meetings in `folder`: `content`, the import's `report.json`, `site`.

    `imported` and `built` are what the commands `klarsag import` and `klarsag build --format json` answered."""

    folder: Path
    imported: "subprocess.CompletedProcess[str]"
    built: "subprocess.CompletedProcess[str]"


@pytest.fixture(scope="session")
def real_edition(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> RealEdition:
    """Imported and built once for all who look at it; nobody changes it."""
    with for_all(tmp_path_factory, "real-edition") as folder:
        kept = folder / "answers.json"
        if not kept.exists():
            folder.mkdir()
            edition.example(folder)
            imported = edition.bring(shared / "documents" / "firstagenda", folder, "--report", "report.json")[1]
            built = edition.run("build", "--format", "json", cwd=folder)[1]
            answers = [(done.args, done.returncode, done.stdout, done.stderr) for done in (imported, built)]
            kept.write_text(json.dumps(answers), encoding="utf-8")
    return RealEdition(folder, *(subprocess.CompletedProcess(*done) for done in json.loads(kept.read_text("utf-8"))))
