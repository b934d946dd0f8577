"""In: findings that people have judged. Out: silence for the same content, and the finding again for any other."""

from pathlib import Path

import pytest
from tests.checks.privacy.town import PAGE, found, ids, town

from klarsag.records.privacy import content_hash

TEXT = "# Side\n\nSe http://esdh/sag\n"


def judged(root: Path, rule: str = "internal-host", file: str = PAGE, hash: str | None = None) -> Path:
    told = hash or content_hash(root / file)
    entry = f"regel: {rule}, fil: {file}, indhold: '{told}', grund: Set på, rolle: jurist, dato: 2025-09-10"
    (root / "privatliv.yaml").write_text(f"accepteret:\n  - {{{entry}}}\n", "utf-8")
    return root


def test_what_was_judged_is_silent(tmp_path: Path) -> None:
    root = town(tmp_path, {PAGE: TEXT})
    assert ids(root) == ["internal-host"]
    assert ids(judged(root)) == []


@pytest.mark.parametrize("text", [TEXT + "Og en linje til.\n", TEXT.replace("sag", "bil")])
def test_changed_content_must_be_judged_again(tmp_path: Path, text: str) -> None:
    root = judged(town(tmp_path, {PAGE: TEXT}))
    (root / PAGE).write_text(text, "utf-8")
    assert ids(root) == ["privacy-accepted-stale", "internal-host"]


def test_the_ends_of_lines_are_no_content(tmp_path: Path) -> None:
    root = judged(town(tmp_path, {PAGE: TEXT}))
    (root / PAGE).write_bytes(TEXT.replace("\n", "\r\n").encode())
    assert ids(root) == []


def test_another_kind_and_another_file_are_not_accepted(tmp_path: Path) -> None:
    root = judged(town(tmp_path, {PAGE: TEXT + "/home/anje/x\n", "sider/to.md": TEXT}))
    assert [(one.kind.id, one.file) for one in found(root)] == [("user-path", PAGE), ("internal-host", "sider/to.md")]


def test_an_entry_without_its_finding_is_told(tmp_path: Path) -> None:
    root = judged(town(tmp_path, {PAGE: TEXT}), rule="cpr-number")
    assert ids(root) == ["privacy-accepted-unmet", "internal-host"]


@pytest.mark.parametrize("file", ["sider/væk.md", "../uden-for.md"])
def test_an_entry_for_a_file_that_is_not_there_is_told(tmp_path: Path, file: str) -> None:
    (tmp_path / "uden-for.md").write_text(TEXT, "utf-8")
    root = town(tmp_path / "content", {})
    assert ids(judged(root, file=file, hash="0" * 16)) == ["privacy-accepted-stale"]


def test_the_entry_stands_at_its_line(tmp_path: Path) -> None:
    [one] = found(judged(town(tmp_path, {PAGE: "# Side\n"}), hash="0" * 16))
    assert (one.file, one.line, one.values["rule"]) == ("privatliv.yaml", 2, "internal-host")


def test_a_number_can_be_judged_too(tmp_path: Path) -> None:
    root = town(tmp_path, {PAGE: "# Side\n\nVare 010203-0000\n"})
    assert ids(root) == ["cpr-number"]
    assert ids(judged(root, rule="cpr-number")) == []


def test_no_finding_tells_the_hash(tmp_path: Path) -> None:
    """With it, and the rest of the file, anybody could try out all numbers until one fits."""
    root = judged(town(tmp_path, {PAGE: "# Side\n\nBorger 010203-0000\n"}), hash="0" * 16)
    told = str([one.as_json("da") for one in found(root)])
    assert content_hash(root / PAGE) not in told
