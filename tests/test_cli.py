"""The command line as a clerk meets it: right answers, wrong calls, both languages, never a traceback."""

import json
import os
import re
import subprocess
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

from klarsag.cli import main
from klarsag.commands.registry import COMMANDS

ROOT = Path(__file__).parents[1]


def klarsag(*arguments: str, cwd: Path = ROOT, language: str = "da") -> subprocess.CompletedProcess[str]:
    """One command, called as its own program calls it, without the seconds that a new Python takes to begin.

    An error that no command catches, a traceback for a clerk, fails the test that called."""
    with pytest.MonkeyPatch.context() as patch, chdir(cwd):
        patch.setenv("KLARSAG_LANG", language)
        with redirect_stdout(StringIO()) as out, redirect_stderr(StringIO()) as err:
            try:
                code = main(arguments)
            except SystemExit as end:  # argparse's way out of a wrong call
                code = int(end.code or 0)
    return subprocess.CompletedProcess(["klarsag", *arguments], code, out.getvalue(), err.getvalue())


def program(*arguments: str, cwd: Path = ROOT, language: str = "da") -> subprocess.CompletedProcess[str]:
    """One command in a process of its own, as a clerk's shell starts it."""
    environment = {**os.environ, "KLARSAG_LANG": language, "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "klarsag.cli", *arguments]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "COMMAND"),
        (("publicer",), "publicer"),
        (("check", "ingen-mappe"), "ingen-mappe"),
        (("check", "content", "--format", "html"), "html"),
        (("explain", "key-unknwon"), "key-unknown"),
        (("build", "-f", "ingen.yml"), "ingen.yml"),
        (("import", "ingen.json", "--into", "content", "--authority", "by"), "ingen.json"),
        (("import", "README.md", "--into", "content", "--authority", "Stor By"), "stor-by"),
        (("new", "content"), "content"),
        (("schema", "--out", "README.md/her"), "README.md"),
        (("pages", "content", "--out", "README.md"), "README.md"),
        (("serve", "-a", "ikke-en-adresse"), "dev_addr"),
    ],
)
def test_a_wrong_call_is_told_and_ends_with_2(arguments: tuple[str, ...], said: str) -> None:
    done = klarsag(*arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize("command", [listed.name for listed in COMMANDS])
def test_every_command_tells_of_its_arguments(command: str) -> None:
    done = klarsag(command, "--help")
    assert done.returncode == 0
    assert f"klarsag {command}" in done.stdout


def test_the_list_of_commands_imports_none_of_them() -> None:
    """All of them together take more than a second, which nobody should wait for who asks for help."""
    asked = "import sys, klarsag.cli; klarsag.cli.main(['lix', '--help'])"
    shown = "print([name for name in sys.modules if name.startswith(('klarsag.commands.', 'klarsag.checks'))])"
    code = f"import atexit, sys; atexit.register(lambda: {shown}); {asked}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    imported = done.stdout.splitlines()[-1]
    assert "klarsag.commands.lix" in imported
    assert "klarsag.commands.check" not in imported
    assert "klarsag.checks" not in imported


def test_the_example_edition_is_fine() -> None:
    done = klarsag("check", "content", "--format", "json")
    assert (done.returncode, [found for found in json.loads(done.stdout) if found["severity"] != "notice"]) == (0, [])


def test_findings_end_with_1_and_name_the_place(tmp_path: Path) -> None:
    (tmp_path / "by").mkdir()
    (tmp_path / "by/myndighed.yaml").write_text("navn: By\nkortnavm: By\n", "utf-8")
    danish = program("check", str(tmp_path))
    english = klarsag("check", str(tmp_path), language="en")
    assert (danish.returncode, english.returncode) == (1, 1)
    assert "by/myndighed.yaml:2:1: fejl:" in danish.stdout
    assert "by/myndighed.yaml:2:1: error:" in english.stdout
    assert "kortnavn" in danish.stdout


@pytest.mark.parametrize("format", ["json", "sarif"])
def test_json_is_one_document(tmp_path: Path, format: str) -> None:
    (tmp_path / "by").mkdir()
    done = klarsag("check", str(tmp_path), "--format", format)
    assert done.returncode == 1
    json.loads(done.stdout)


def test_github_shows_findings_at_their_line(tmp_path: Path) -> None:
    (tmp_path / "by").mkdir()
    (tmp_path / "by/myndighed.yaml").write_text("navn: By\nkortnavm: By\n", "utf-8")
    done = klarsag("check", str(tmp_path), "--format", "github")
    assert "::error file=by/myndighed.yaml,line=2,col=1,title=key-unknown::" in done.stdout


def test_a_new_edition_checks_and_builds(tmp_path: Path) -> None:
    folder = tmp_path / "ny"
    assert program("new", str(folder)).returncode == 0
    checked = program("check", cwd=folder)
    assert checked.returncode == 0
    # It says of itself that it is an example, and that nobody has tested it yet.
    assert re.findall(r"\[([a-z-]+)\]", checked.stdout) == ["authority-example", "evidence-missing"]
    built = program("build", "--format", "json", cwd=folder)
    assert built.returncode == 0, built.stderr
    assert json.loads(built.stdout)["made"] > 5
    assert (folder / "site/eksempel/kulturudvalget/2026-01-14/1-nye-aabningstider-paa-biblioteket/index.html").is_file()
    assert len(list(folder.glob("site/assets/*/klarsag.css"))) == 1


def test_pages_are_markdown_files(tmp_path: Path) -> None:
    assert klarsag("pages", "content", "--out", str(tmp_path)).returncode == 0
    front = (tmp_path / "index.md").read_text("utf-8")
    assert front.startswith("::: hero")


def test_explain_tells_both_languages() -> None:
    danish, english = klarsag("explain", "access-missing"), klarsag("explain", "access-missing", language="en")
    assert (danish.returncode, english.returncode) == (0, 0)
    assert "adgang: åben" in danish.stdout
    assert danish.stdout != english.stdout
