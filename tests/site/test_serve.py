"""The preview: a real server, a record that changes, and the page that changes with it."""

import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

ROOT = Path(__file__).parents[2]
MEETING = "beskaeftigelses-og-integrationsudvalget"
PAGE = f"gladsaxe/{MEETING}/2025-09-08/9-godkendelse/"


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    for name in ("content", "theme_overrides"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    return tmp_path


@pytest.fixture
def address(edition: Path) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "klarsag.cli", "serve", "-a", f"127.0.0.1:{port}"]
    with subprocess.Popen(command, cwd=edition, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr is not None
        said = []
        for line in server.stderr:  # blocks until the server says where it listens
            said.append(line)
            if "Serving on" in line:
                break
        else:
            pytest.fail("".join(said))
        yield f"http://127.0.0.1:{port}/"
        server.terminate()
        server.stderr.read()


def _read(url: str) -> str:
    try:
        with urlopen(url, timeout=60) as answer:
            return str(answer.read().decode("utf-8"))
    except URLError as error:
        return f"{error}"


def test_a_changed_record_is_a_changed_page(edition: Path, address: str) -> None:
    before = _read(f"{address}{PAGE}")
    assert "<main" in before
    assert "Ny overskrift" not in before
    record = next((edition / "content/gladsaxe/moeder/2025").glob(f"*/{'09-*.md'}"))
    text = record.read_text("utf-8")
    record.write_text(text.replace("\nletlaest:\n  titel: ", "\nletlaest:\n  titel: Ny overskrift, ", 1), "utf-8")
    # MkDocs answers this address when the site has been made anew: the browser's own way of waiting.
    start = before.split("livereload(")[1].split(",")[0] if "livereload(" in before else "0"
    for _attempt in range(20):
        start = _read(f"{address}livereload/{start}/1").strip() or start
        after = _read(f"{address}{PAGE}")
        if "Ny overskrift" in after:
            break
    assert "Ny overskrift" in after


def test_mkdocs_and_klarsag_build_the_same_site(edition: Path) -> None:
    commands = ["-m", "mkdocs", "build", "-q", "-d", "one"], ["-m", "klarsag.cli", "build", "-d", "two"]
    for command in commands:
        done = subprocess.run([sys.executable, *command], cwd=edition, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    one, two = (
        {path.relative_to(edition / name): path.read_bytes() for path in (edition / name).rglob("*.html")}
        for name in ("one", "two")
    )
    assert one == two
