"""In: calls of `klarsag a11y`. Out: what a person or a pipeline gets: words, files, exit codes, no process left."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from tests.a11y.processes import below, end_of
from tests.a11y.sites import made_site
from tests.conftest import PROJECT

from klarsag.a11y import node
from klarsag.a11y.browser import BROUGHT, chromium
from klarsag.cli import main
from klarsag.pages.built import note_build

KLARSAG = str(Path(sys.executable).with_name("klarsag"))


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small site without a fault, in a folder where there is no mkdocs.yml."""
    monkeypatch.chdir(tmp_path)
    return made_site(tmp_path / "site", {"/": "<p>Forside.</p>", "/1/": "<p>En.</p>", "/2/": "<p>To.</p>"})


def call(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [KLARSAG, "a11y", *map(str, arguments)]
    given = {**os.environ, **environment}
    return subprocess.run(command, env=given, capture_output=True, text=True, check=False)


def test_what_changed_is_tested_and_everything_is_written(site: Path, tmp_path: Path) -> None:
    note_build(site)
    page = site / "2" / "index.html"
    page.write_text(page.read_text("utf-8").replace("To.", "Andet."), encoding="utf-8")
    note_build(site)
    html, kept = tmp_path / "r.html", tmp_path / "e.yaml"
    done = call("--site", site, "--changed", "--format", "json", "--report", html, "--evidence", kept, "--jobs", 2)
    assert done.returncode == 0, done.stderr
    data = json.loads(done.stdout)
    assert ([page["address"] for page in data["pages"]], data["chosen"]) == (["/2/"], {"how": "changed"})
    assert [(view["view"], view["tested"], view["errors"]) for view in data["views"]] == [
        ("light", 1, 0), ("dark", 1, 0), ("narrow", 1, 0),
    ]  # fmt: skip
    assert html.read_text("utf-8").startswith('<!doctype html>\n<html lang="da">')
    assert yaml.safe_load(kept.read_text("utf-8"))["sider_afproevet"] == 1


def test_a_fault_gives_exit_code_1(site: Path, tmp_path: Path) -> None:
    made_site(site, {"/1/": '<img src="data:,">'})
    named = tmp_path / "pages.txt"
    named.write_text("/1/\n", encoding="utf-8")
    done = call("--site", site, "--pages", named, KLARSAG_LANG="en")
    assert done.returncode == 1
    assert "image-alt (axe)" in done.stdout
    assert "1 of 3 pages, those that were named, 3 views each." in done.stdout


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--site", "nowhere"], "There is no site in nowhere."),
        (["--site", "empty"], "There is no page in empty."),
        (["-f", "missing.yml"], "There is no file missing.yml."),
        (["--site", "site", "--changed"], "Nothing is known of the last build of site."),
        (["--site", "site", "--pages", "named.txt"], "The site has no page /nej/."),
        (["--site", "site", "--pages", "none.txt"], "The file none.txt names no page."),
        (["--was"], "There is no file mkdocs.yml."),
    ],
)
def test_what_cannot_be_tested_gives_exit_code_2(
    site: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, arguments: list[str], told: str
) -> None:
    monkeypatch.setenv("KLARSAG_LANG", "en")
    Path("empty").mkdir()
    Path("named.txt").write_text("/1/\n/nej/\n", encoding="utf-8")
    Path("none.txt").write_text("\n", encoding="utf-8")
    assert main(["a11y", *arguments]) == 2
    output = capsys.readouterr()
    assert output.err.startswith(told)
    assert output.out == ""


def test_changed_is_refused_where_the_build_changed_nothing_or_is_another(
    site: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KLARSAG_LANG", "en")
    note_build(site)
    note_build(site)
    assert main(["a11y", "--site", "site", "--changed"]) == 2
    assert capsys.readouterr().err.startswith("The last build changed no page.")
    (site / "1" / "index.html").write_text("skrevet udenom", encoding="utf-8")
    assert main(["a11y", "--site", "site", "--changed"]) == 2
    assert capsys.readouterr().err.startswith("site is not what the last klarsag build made.")


def test_a_browser_that_is_named_and_not_there_is_told(site: Path) -> None:
    done = call("--site", site, CHROME_PATH="/nowhere/chromium", KLARSAG_LANG="en")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "CHROME_PATH names /nowhere/chromium, and no browser starts there.\n"


def test_the_browser_of_npm_is_taken_where_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHROME_PATH", BROUGHT)
    assert "147" in chromium.__wrapped__().version  # whatever is installed: a new look, not the kept answer


def test_without_node_one_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    node.node.cache_clear()
    try:
        with pytest.raises(node.CannotTest, match=r"pip install 'klarsag\[a11y\]'$"):
            node.node()
    finally:
        node.node.cache_clear()


def test_a_machine_that_has_only_python_manages(site: Path, tmp_path: Path) -> None:
    """No node, npm or chromium on PATH: they come from Python's and npm's packages, once into the user's cache."""
    named = tmp_path / "pages.txt"
    named.write_text("/1/\n", encoding="utf-8")
    kept = {name: value for name, value in os.environ.items() if name not in ("PATH", "CHROME_PATH")}
    command = [sys.executable, "-m", "klarsag.cli", "a11y", "--format", "json", "--site", site, "--pages", named]
    done = subprocess.run(command, env={**kept, "PATH": str(tmp_path)}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    data = json.loads(done.stdout)
    assert [view["tested"] for view in data["views"]] == [1, 1, 1]
    versions = {tool["name"]: tool["version"] for tool in data["tools"]}
    assert versions["Node"].split(".")[0] >= "20"
    assert "147" in next(version for name, version in versions.items() if "rom" in name)


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGKILL, -signal.SIGKILL)])
def test_no_process_outlives_the_command(site: Path, number: signal.Signals, code: int) -> None:
    made_site(site, {f"/{page}/": "<p>Mange sider.</p>" for page in range(60)})
    command = [KLARSAG, "a11y", "--site", str(site), "--jobs", "2"]
    # In a group of its own, so that the signal reaches the command alone.
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    started = []
    while process.poll() is None and not any("--remote-debugging-pipe" in one.command for one in started):
        started = below(process.pid)
    process.send_signal(number)
    process.communicate(timeout=180)  # a browser that is just starting on a busy machine is waited for
    assert process.returncode == code
    assert started
    assert end_of(started, seconds=15) == []


def test_the_answers_for_was_tool_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["a11y", "-f", str(PROJECT / "mkdocs.yml"), "--was", "--authority", "gladsaxe"]) == 0
    assert "Gladsaxe" in capsys.readouterr().out
    assert main(["a11y", "-f", str(PROJECT / "mkdocs.yml"), "--was", "--authority", "nowhere"]) == 2
    assert "gladsaxe" in capsys.readouterr().err
