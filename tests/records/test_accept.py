"""In: `privatliv.yaml` as clerks write it, and `klarsag accept`. Out: the entry, and every other line as it was."""

from datetime import date
from pathlib import Path

import pytest
from tests.checks.privacy.town import PAGE, ids, town

from klarsag.cli import main
from klarsag.records.accept import CannotAccept, accept
from klarsag.records.document import read_yaml
from klarsag.records.load import load
from klarsag.records.privacy import AcceptedFinding, Privacy

ENTRY = AcceptedFinding(
    rule="private-phone",
    file="sider/side.md",
    content_hash="4af0150be94b0925",
    reason="Nummeret er foreningens: det står på dens side",
    role="jurist",
    date=date(2025, 9, 10),
)
OWN = "# vores egne\noffentlige:\n  mail: [by.example] # alle\n"
OTHER = "  # bibliotekets\n  - {regel: user-path, fil: a.md, indhold: 'x', grund: y, rolle: z, dato: 2025-01-02}\n"
OLD = OTHER.replace("user-path", "private-phone").replace("a.md", "sider/side.md")


def read(root: Path) -> Privacy:
    privacy = load(read_yaml(root / "privatliv.yaml", "privatliv.yaml"), Privacy)
    assert privacy is not None
    return privacy


@pytest.mark.parametrize(
    "before",
    [
        None,
        "",
        OWN,
        f"{OWN}accepteret: []\n",
        f"{OWN}accepteret:\n{OTHER}",
        f"accepteret:\n{OTHER}\n# slut\n{OWN}",
        f"accepteret:\n{OLD}{OTHER}{OWN}",
        f"{OWN}accepteret:\n- regel: user-path\n  fil: a\n  indhold: x\n  grund: y\n  rolle: z\n  dato: 2025-01-02\n",
    ],
)
def test_the_entry_is_written_and_the_rest_stays(tmp_path: Path, before: str | None) -> None:
    if before is not None:
        (tmp_path / "privatliv.yaml").write_text(before, "utf-8")
    if before == "":
        (tmp_path / "privatliv.yaml").unlink()
    accept(tmp_path, ENTRY)
    privacy = read(tmp_path)
    assert ENTRY in privacy.accepted
    assert len(privacy.accepted) == 1 + ("user-path" in (before or ""))
    text = (tmp_path / "privatliv.yaml").read_text("utf-8")
    kept = [line for line in (before or "").split("\n") if "private-phone" not in line and line != "accepteret: []"]
    assert all(line in text.split("\n") for line in kept)
    accept(tmp_path, ENTRY)
    assert (tmp_path / "privatliv.yaml").read_text("utf-8") == text


def test_lines_end_as_they_did(tmp_path: Path) -> None:
    (tmp_path / "privatliv.yaml").write_bytes(OWN.replace("\n", "\r\n").encode())
    accept(tmp_path, ENTRY)
    raw = (tmp_path / "privatliv.yaml").read_bytes()
    assert raw.count(b"\n") == raw.count(b"\r\n") > 3


@pytest.mark.parametrize("before", ["accepteret: [\n", "ukendt: ja\n", "accepteret: [{regel: x}]\n"])
def test_a_file_with_faults_is_not_touched(tmp_path: Path, before: str) -> None:
    (tmp_path / "privatliv.yaml").write_text(before, "utf-8")
    with pytest.raises(CannotAccept):
        accept(tmp_path, ENTRY)
    assert (tmp_path / "privatliv.yaml").read_text("utf-8") == before


def test_what_cannot_be_written_into_is_not_touched(tmp_path: Path) -> None:
    before = "accepteret: [{regel: x, fil: a, indhold: b, grund: c, rolle: d, dato: 2025-01-02}]\n"
    (tmp_path / "privatliv.yaml").write_text(before, "utf-8")
    with pytest.raises(CannotAccept):
        accept(tmp_path, ENTRY)
    assert (tmp_path / "privatliv.yaml").read_text("utf-8") == before


def call(root: Path, *said: str) -> int:
    return main(["accept", *said, "--content", str(root), "--role", "jurist"])


def test_the_command_makes_a_judged_finding_silent(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = town(tmp_path, {PAGE: "# Side\n\nSe http://esdh/sag\n"})
    assert call(root, "internal-host", PAGE, "--reason", "Et eksempel") == 0
    assert ids(root) == []
    assert "accepteret" in capsys.readouterr().err
    assert call(root, "internal-host", str(root / PAGE), "--reason", "Et eksempel") == 0
    assert len(read(root).accepted) == 1


@pytest.mark.parametrize(
    "said",
    [
        ("internal-host", "sider/væk.md", "--reason", "x"),
        ("internal-host", "/etc/hostname", "--reason", "x"),
        ("internal-host", PAGE, "--reason", " "),
        ("internal-hos", PAGE, "--reason", "x"),
        ("internal-host", PAGE, "--reason", "x", "--date", "i går"),
    ],
)
def test_a_call_that_is_wrong_is_told_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], said: tuple[str, ...]
) -> None:
    assert call(town(tmp_path, {PAGE: "# Side\n"}), *said) == 2
    assert "Traceback" not in capsys.readouterr().err
    assert not (tmp_path / "privatliv.yaml").exists()
