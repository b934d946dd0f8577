"""The 71 real meetings and the example edition together: imported, checked and built with one command each."""

import json
from pathlib import Path

import pytest
from benchmarks.edition import MEETINGS, bring, example, run
from tests.linkcheck import check

pytestmark = pytest.mark.skipif(not MEETINGS.is_dir(), reason="the shared documents are not beside the project")


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("edition")
    example(folder)
    _seconds, done = bring(MEETINGS, folder, "--report", "report.json")
    assert done.returncode == 0, done.stderr
    return folder


def test_every_word_is_accounted_for(edition: Path) -> None:
    report = json.loads((edition / "report.json").read_text("utf-8"))
    assert len(report["sources"]) == 71
    assert report["tokens"] > 240_000
    assert (report["unplaced"], report["placed"] + report["furniture"]) == (0, report["tokens"])


def test_checks_give_findings_and_no_error(edition: Path) -> None:
    _seconds, done = run("check", "content", "--format", "json", cwd=edition)
    findings = json.loads(done.stdout)
    assert done.returncode == 1
    assert [found for found in findings if found["severity"] == "error"] == []
    assert sum(found["id"] == "image-without-alt" for found in findings) == 70


def test_the_site_has_every_item_and_no_broken_link(edition: Path) -> None:
    _seconds, done = run("build", "--format", "json", cwd=edition)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["made"] > 1000
    items = [path for path in (edition / "site/greve").glob("*/*/*/index.html") if path.parts[-4] not in ("sager",)]
    assert len(items) == 674
    assert len(list((edition / "site").rglob("*.png"))) == 70
    assert check(edition / "site") == []
