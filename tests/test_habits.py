"""In: the project's own files. Out: whether they keep the habits that no tool checks (docs/decisions says why)."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from tests.conftest import PROJECT
from tests.habits.catalogue import used, written
from tests.habits.quotations import quotations

CODE = PROJECT / "generator" / "klarsag"
LONGEST_FILE = 300


def ids(paths: list[Path]) -> list[str]:
    return [path.relative_to(PROJECT).as_posix() for path in paths]


def test_no_file_is_longer_than_one_can_read() -> None:
    sources = [path for ending in ("py", "j2", "html", "mjs") for path in CODE.rglob(f"*.{ending}")]
    long = {path.name: lines for path in sources if (lines := len(path.read_text("utf-8").splitlines())) > LONGEST_FILE}
    assert long == {}


def test_every_module_begins_by_saying_what_it_is_for() -> None:
    modules = [path for path in (*CODE.rglob("*.py"), *(PROJECT / "tests").rglob("*.py")) if path.stat().st_size]
    silent = [path for path in modules if not path.read_text("utf-8").startswith('"""')]
    assert ids(silent) == []


def test_nothing_is_kept_from_the_type_checker_or_the_linter() -> None:
    hidden = re.compile(r"#\s*(type:\s*ignore|noqa|pragma: no cover)")
    found = [path for path in CODE.rglob("*.py") if hidden.search(path.read_text("utf-8"))]
    assert ids(found) == []


def test_only_the_command_line_prints() -> None:
    printing = re.compile(r"^\s*print\(", re.MULTILINE)
    # progress.py draws a bar on a terminal's standard error; remote.py tells a pusher what is being done.
    ours = {"cli.py", "progress.py", "remote.py"}
    others = [path for path in CODE.rglob("*.py") if path.relative_to(CODE).parts[0] not in ours]
    assert ids([path for path in others if printing.search(path.read_text("utf-8"))]) == []


def commands_in_help() -> set[str]:
    """The subcommands that `klarsag --help` lists, each at the beginning of a line that is set in by four spaces."""
    command = [str(Path(sys.executable).with_name("klarsag")), "--help"]
    help_text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    listed = set(re.findall(r"^ {4}([a-z][\w-]+)(?: {2,}|$)", help_text, re.MULTILINE))
    assert listed, f"klarsag --help lists no commands:\n{help_text}"
    return listed


def test_the_readme_lists_the_commands_that_there_are() -> None:
    rows = re.findall(r"^\|((?:\\.|[^|\\])*)\|", (PROJECT / "README.md").read_text("utf-8"), re.MULTILINE)
    table = {name for first in rows for name in re.findall(r"`klarsag ([\w-]+)", first)}
    assert table == commands_in_help()


def test_every_text_of_the_program_is_in_danish() -> None:
    missing = sorted(msgid for msgid in used() if not written().get(msgid))
    assert missing == []


def test_no_danish_text_is_left_over() -> None:
    assert sorted(written().keys() - used().keys()) == []


def places(text: str) -> set[str]:
    """The names between braces that a value is filled in for."""
    return set(re.findall(r"\{(\w+)", text))


def test_a_translation_fills_in_the_same_values() -> None:
    differing = {msgid: text for msgid, texts in written().items() for text in texts if places(text) != places(msgid)}
    assert differing == {}


def test_the_changelog_has_a_place_for_what_comes() -> None:
    changelog = (PROJECT / "CHANGELOG.md").read_text("utf-8")
    assert re.search(r"^## \[Unreleased\]\n", changelog, re.MULTILINE)
    version = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    released = re.findall(r"^## \[(\d+\.\d+\.\d+)\] - \d{4}-\d{2}-\d{2}$", changelog, re.MULTILINE)
    assert released == [] or released[0] == version


def test_the_licence_is_the_one_that_is_named() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["license"] == "EUPL-1.2"
    assert (PROJECT / "LICENSE").read_text("utf-8").startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2\n")


LOCKED = ("tests/browser", "tests/formats", "tests/pipelines", "generator/klarsag/a11y/locked")


@pytest.mark.parametrize("folder", LOCKED)
def test_a_lock_file_of_npm_names_no_host(folder: str) -> None:
    assert '"resolved"' not in (PROJECT / folder / "package-lock.json").read_text("utf-8")


@pytest.mark.parametrize("number", range(1, len(list((PROJECT / "docs/decisions").glob("*.md"))) + 1))
def test_decisions_are_numbered_without_a_gap(number: int) -> None:
    [note] = (PROJECT / "docs/decisions").glob(f"{number:04}-*.md")
    assert note.read_text("utf-8").startswith(f"# {number:04}: ")


def test_no_sentence_of_the_real_documents_stands_in_the_project(shared: Path) -> None:
    documents = [path for path in (shared / "documents").rglob("*") if path.suffix in (".txt", ".json")]
    places = [PROJECT / name for name in ("content", "docs", "generator", "tests", "README.md", "CHANGELOG.md")]
    assert quotations(documents, places) == []


def test_a_copied_sentence_would_be_found(shared: Path, tmp_path: Path) -> None:
    document = shared / "documents" / "003_9a250ad51864ab88.txt"
    words = document.read_text("utf-8").split()
    (tmp_path / "punkt.md").write_text("Vores egne ord. " + " ".join(words[400:430]), encoding="utf-8")
    assert quotations([document], [tmp_path]) != []
