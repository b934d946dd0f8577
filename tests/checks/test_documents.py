"""In: records that name PDF files. Out: when a file is told of, when it is excused, and what a bare machine says."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.documents.edition import MEETING, edition

from klarsag.checks.registry import run
from klarsag.documents.pdf.inspector import LARGEST
from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition
from klarsag.records.finding import Finding

SCAN = "  - titel: Plan\n    fil: bilag/scannet.pdf\n"
UNTAGGED = "  - titel: Plan\n    fil: bilag/uden-koder.pdf\n"


def found(root: Path) -> list[Finding]:
    """Findings about documents; the files in the folder that the record does not name are another matter."""
    read = read_edition(root)
    return [one for one in run(read, Archive(read)) if one.kind.id.startswith("document-")]


def ids(root: Path) -> list[str]:
    return [one.kind.id for one in found(root)]


def test_a_finding_stands_where_the_file_is_named(tmp_path: Path) -> None:
    [one] = found(edition(tmp_path, f"  - {{titel: God, fil: bilag/god.pdf}}\n{SCAN}"))
    lines = (tmp_path / one.file).read_text("utf-8").splitlines()
    assert one.kind.id == "document-without-text"
    assert lines[one.line - 1][one.column - 1 :] == "bilag/scannet.pdf"


def test_an_accessible_version_is_the_way_out(tmp_path: Path) -> None:
    assert ids(edition(tmp_path, f"{SCAN}    tilgaengelig_udgave: {{fil: bilag/god.pdf}}\n")) == []


def test_the_accessible_version_itself_must_be_accessible(tmp_path: Path) -> None:
    [one] = found(edition(tmp_path, f"{SCAN}    tilgaengelig_udgave: {{fil: bilag/uden-koder.pdf}}\n"))
    assert (one.kind.id, one.values["value"]) == ("document-untagged", "bilag/uden-koder.pdf")


def test_a_reason_makes_it_a_notice(tmp_path: Path) -> None:
    [one] = found(edition(tmp_path, f"{SCAN}    ikke_tilgaengelig: {{grund: Den er scannet.}}\n"))
    assert (one.kind.id, one.kind.severity) == ("document-known", "notice")
    assert one.values["what"] == "document-without-text"


@pytest.mark.parametrize(("until", "expected"), [("2020-01-31", True), ("2999-01-31", False)])
def test_a_promise_that_is_over_is_told(tmp_path: Path, until: str, expected: bool) -> None:
    root = edition(tmp_path, f"{SCAN}    ikke_tilgaengelig: {{grund: Den er scannet., indtil: {until}}}\n")
    assert ("document-overdue" in ids(root)) is expected


@pytest.mark.parametrize(("day", "expected"), [("2018-09-22", "document-exempt"), ("2018-09-23", "document-untagged")])
def test_what_the_law_exempts_is_a_notice(tmp_path: Path, day: str, expected: str) -> None:
    assert ids(edition(tmp_path, UNTAGGED, day=day)) == [expected]


def test_a_language_that_differs_is_told_a_country_is_not(tmp_path: Path) -> None:
    item = "  - {titel: A, fil: bilag/god.pdf, sprog: en}\n  - {titel: B, fil: bilag/god.pdf, sprog: da}\n"
    [one] = found(edition(tmp_path, item))
    assert (one.kind.id, one.values["own"], one.values["said"]) == ("document-language-differs", "da-DK", "en")


def test_a_name_that_does_not_fit_the_content(tmp_path: Path) -> None:
    [one] = found(edition(tmp_path, "  - {titel: Plan, fil: bilag/plan.docx.pdf}\n"))
    assert (one.kind.id, one.values["endings"]) == ("document-format", ".zip")


def test_a_huge_file_is_told_and_not_opened(tmp_path: Path) -> None:
    root = edition(tmp_path, "  - {titel: Plan, fil: bilag/stor.pdf}\n")
    with (root / MEETING / "bilag" / "stor.pdf").open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(LARGEST + 1)
    [one] = found(root)
    assert (one.kind.id, one.values["size"]) == ("document-too-large", "100 MB")


def test_the_text_of_an_accessible_version_is_checked_as_any_text(tmp_path: Path) -> None:
    root = edition(tmp_path, f"{SCAN}    tilgaengelig_udgave: {{fil: bilag/planen.md}}\n")
    (root / MEETING / "bilag" / "planen.md").write_bytes(b"## Planen\n\n#### For dybt\n")
    read = read_edition(root)
    told = {one.kind.id: one for one in run(read, Archive(read))}
    assert told["heading-level"].file == f"{MEETING}/bilag/planen.md"
    assert told["heading-level"].line == 3


def test_bytes_that_are_no_text_are_told(tmp_path: Path) -> None:
    root = edition(tmp_path, f"{SCAN}    tilgaengelig_udgave: {{fil: bilag/planen.md}}\n")
    (root / MEETING / "bilag" / "planen.md").write_bytes("## Møde\n".encode("latin-1"))
    read = read_edition(root)
    assert f"{MEETING}/bilag/planen.md" in {one.file for one in run(read, Archive(read))}


def test_a_machine_without_the_library_says_so_once_and_goes_on(tmp_path: Path) -> None:
    root = edition(tmp_path, f"{SCAN}{UNTAGGED}  - {{titel: Plan, fil: bilag/plan.docx.pdf}}\n")
    bare = "import sys; sys.modules['pikepdf'] = None; from klarsag.cli import main; sys.exit(main(sys.argv[1:]))"
    command = [sys.executable, "-c", bare, "check", str(root), "--format", "json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    told = [one for one in json.loads(done.stdout) if one["id"].startswith("document-")]
    assert [one["id"] for one in told] == ["document-uninspected", "document-format"]
    assert told[0]["severity"] == "notice"
    assert ": 2." in told[0]["message"]
    assert 'pip install "klarsag[pdf]"' in told[0]["hint"]
