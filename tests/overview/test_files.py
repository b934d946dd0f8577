"""In: `klarsag check --report`. Out: the page or the JSON it writes; without it the list of findings, as ever."""

import json
from pathlib import Path

import pytest
from tests.overview.edition import STALE, small

from klarsag.cli import main


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return small(tmp_path / "content")


def test_json_stays_a_list_until_an_overview_is_asked_for(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(root), "--format", "json"]) == 1
    findings = json.loads(capsys.readouterr().out)
    assert main(["check", str(root), "--format", "json", "--report", str(root.parent / "o.html")]) == 1
    told = json.loads(capsys.readouterr().out)
    assert list(told) == ["findings", "overview"]
    assert told["findings"] == findings
    assert (root.parent / "o.html").read_text("utf-8").startswith("<!doctype html>")


def test_the_file_may_be_json(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = root.parent / "o.JSON"
    assert main(["check", str(root), "--format", "json", "--report", str(file)]) == 1
    written = json.loads(file.read_text("utf-8"))
    assert written == json.loads(capsys.readouterr().out)
    told = written["overview"]
    assert list(told) == ["closed", "coverage", "lix", "records", "kinds"]
    assert told["coverage"]["all"] == {"records": 5, "current": 2, "unreviewed": 1, "stale": 1, "missing": 1}
    assert told["coverage"]["languages"][1] == {
        "authority": "by", "language": "en", "records": 5, "current": 1, "unreviewed": 1, "stale": 0, "missing": 3,
    }  # fmt: skip
    assert (told["lix"]["limit"], told["lix"]["median_summary"], told["lix"]["median_case"]) == (30, 5, 25)
    assert sum(span["summaries"] for span in told["lix"]["distribution"]) == 4
    assert told["records"][0] == {
        "file": STALE,
        "address": "/by/udvalget/2025-01-08/3-nyt-i-sagen/",
        "title": "Nyt i sagen",
        "date": "2025-01-08",
        "authority": "by",
        "committee": "udvalget",
        "state": "stale",
        "lix_summary": {"lix": 5, "words": 25, "sentences": 5, "long_words": 0, "band": "meget let"},
        "lix_case": {"lix": 25, "words": 10, "sentences": 2, "long_words": 2, "band": "let"},
        "languages": {"en": "missing"},
    }
    counted = {one["id"]: one["count"] for one in told["kinds"]}
    assert sum(counted.values()) == len(written["findings"])
    assert counted["summary-stale"] == 1


def test_text_stays_text_beside_a_report(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(root)])
    plain = capsys.readouterr()
    main(["check", str(root), "--report", str(root.parent / "o.html")])
    assert capsys.readouterr() == plain


def test_a_file_that_cannot_be_written_is_told(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root.parent / "fil").write_text("", "utf-8")
    assert main(["check", str(root), "--report", str(root.parent / "fil/o.html")]) == 2
    assert "fil" in capsys.readouterr().err
