"""In: the example edition. Out: `site`, built once with `klarsag build` and served on this machine for the tests."""

import fcntl
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import settings

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
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site_folder))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield Site(site_folder, f"http://127.0.0.1:{server.server_address[1]}/")
        server.shutdown()


class Quiet(SimpleHTTPRequestHandler):
    """A plain web server of files that keeps no log."""

    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:
        return None


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the real documents, beside the project; not everybody who tests has it."""
    if not (SHARED / "documents").is_dir():
        pytest.skip("the folder shared/documents is not beside the project")
    return SHARED
