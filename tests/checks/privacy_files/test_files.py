"""In: editions with files in every place. Out: which are looked into, what is told where nobody could."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.checks.privacy_files.edition import MEMO, edition, found
from tests.checks.privacy_files.table import CASES, Case

from klarsag.documents.carried import inspector
from klarsag.documents.carried.facts import Contents
from klarsag.documents.carried.read import read
from klarsag.records.privacy import content_hash

BY_NAME = {case.name: case for case in CASES}
FILES = "by/notater/2025/bilag"


def ids(root: Path) -> list[str]:
    return [one.kind.id for one in found(root)]


def test_a_picture_in_a_text_is_looked_into(tmp_path: Path) -> None:
    root = edition(tmp_path, [])
    BY_NAME["sted.jpg"].make(root / FILES / "sted.jpg")
    with (root / MEMO).open("a", encoding="utf-8") as file:
        file.write("\n![En legeplads](bilag/sted.jpg)\n")
    [one] = found(root)
    assert one.kind.id == "attachment-location"
    assert (root / one.file).read_text("utf-8").splitlines()[one.line - 1][one.column - 1 :].startswith("bilag/sted")


def test_what_lies_beside_hand_written_pages_is_looked_into(tmp_path: Path) -> None:
    root = edition(tmp_path, [])
    (root / "sider").mkdir()
    BY_NAME["sted.jpg"].make(root / "sider" / "sted.jpg")
    assert [(one.file, one.kind.id) for one in found(root)] == [("sider/sted.jpg", "attachment-location")]


def test_a_file_that_no_record_names_is_not_published_and_not_told(tmp_path: Path) -> None:
    root = edition(tmp_path, [])
    BY_NAME["sted.jpg"].make(root / FILES / "sted.jpg")
    assert ids(root) == []


def test_a_place_is_a_cell_and_a_paragraph(tmp_path: Path) -> None:
    root = edition(tmp_path, [BY_NAME["nummer.xlsx"], BY_NAME["nummer.docx"]])
    assert [one.values["places"] for one in found(root)] == ["1!D2", "3"]


def test_what_a_person_has_judged_is_silent_until_the_file_changes(tmp_path: Path) -> None:
    root = edition(tmp_path, [BY_NAME["skjult-raekke.ods"]])
    path = root / FILES / "skjult-raekke.ods"
    entry = (
        f"  - regel: attachment-cells-hidden\n    fil: {FILES}/skjult-raekke.ods\n    indhold: {content_hash(path)}\n"
        "    grund: Rækken er tom.\n    rolle: Sekretariatet\n    dato: 2026-11-22\n"
    )
    assert ids(root) == ["attachment-cells-hidden"]
    (root / "privatliv.yaml").write_text(f"accepteret:\n{entry}", "utf-8")
    assert ids(root) == []
    with path.open("ab") as file:
        file.write(b" ")
    assert ids(root) == ["attachment-cells-hidden"]


def test_a_machine_without_the_libraries_says_so_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = edition(tmp_path, [BY_NAME["forfatter.docx"], BY_NAME["sort-bjaelke.pdf"]])
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    [one] = found(root)
    assert (one.kind.id, one.kind.severity, one.values["count"]) == ("attachment-unexamined", "error", "2")


def test_the_command_needs_no_library_to_say_what_is_missing(tmp_path: Path) -> None:
    bare = "import sys; sys.modules['PIL'] = None; from klarsag.cli import main; sys.exit(main(sys.argv[1:]))"
    command = [sys.executable, "-c", bare, "clean", str(tmp_path / "a.jpg")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert 'pip install "klarsag[privacy]"' in done.stderr
    assert "Traceback" not in done.stderr


def test_a_huge_file_is_told_and_not_opened(tmp_path: Path) -> None:
    root = edition(tmp_path, [Case("stort.jpg", "", BY_NAME["foto.jpg"].make)])
    with (root / FILES / "stort.jpg").open("ab") as file:
        file.truncate(inspector.LARGEST + 1)
    assert "attachment-unread" in ids(root)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(name=st.sampled_from(["notat.odt", "tal.ods", "tal.xlsx", "sted.jpg", "beskaaret.png", "tekst.pdf"]),
       at=st.floats(0, 1, exclude_max=True), byte=st.integers(0, 255), cut=st.booleans())  # fmt: skip
def test_whatever_a_file_holds_there_is_an_answer(tmp_path: Path, name: str, at: float, byte: int, cut: bool) -> None:
    path = tmp_path / name
    BY_NAME[name].make(path)
    content = bytearray(path.read_bytes())
    place = int(at * len(content))
    content[place:] = b"" if cut else bytes([byte]) + content[place + 1 :]
    path.write_bytes(content)
    assert isinstance(read(path), Contents)
