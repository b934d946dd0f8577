"""In: nothing. Out: a new edition in a git repository, a bad one, a release of the good one, a server to send it to."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.pipelines.hosts import tools
from tests.sshd import Sshd, sshd

from klarsag.site.start import start

ITEM = "content/eksempel/moeder/2026/2026-01-14-kulturudvalget/01-nye-aabningstider.md"
_GIT = {f"GIT_{role}_{part}": f"{part}@example.dk" for role in ("AUTHOR", "COMMITTER") for part in ("NAME", "EMAIL")}


def commit(folder: Path) -> str:
    """Everything in `folder` as a commit; its name."""
    calm = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, "PATH": os.environ["PATH"], **_GIT}
    for call in (["init", "--quiet", "--initial-branch=main"], ["add", "."], ["commit", "--quiet", "-m", "Ret"]):
        subprocess.run(["git", "-C", str(folder), *call], env=calm, check=True)
    asked = subprocess.run(["git", "-C", str(folder), "rev-parse", "HEAD"], capture_output=True, text=True, check=True)
    return asked.stdout.strip()


@pytest.fixture
def host(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def edition(host: str, tmp_path: Path) -> Path:
    folder = tmp_path / "udgave"
    start(folder, host)
    commit(folder)
    return folder


@pytest.fixture
def bin(tmp_path: Path) -> Path:
    return tools(tmp_path / "bin")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sshd]:
    with sshd(tmp_path_factory.mktemp("sshd"), "rsync", "flock") as server:
        yield server
