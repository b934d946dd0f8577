"""The 71 real meetings and the example edition together: imported, checked and built with one command each."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.linkcheck import check

ROOT = Path(__file__).parents[2]
MEETINGS = ROOT.parent / "shared" / "documents" / "firstagenda"

pytestmark = pytest.mark.skipif(not MEETINGS.is_dir(), reason="the shared documents are not beside the project")


def _klarsag(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "klarsag.cli", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("edition")
    for name in ("content", "theme_overrides"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    done = _klarsag(
        "import", str(MEETINGS), "--into", "content", "--authority", "greve", "--report", "report.json", cwd=folder
    )
    assert done.returncode == 0, done.stderr
    return folder


def test_every_word_is_accounted_for(edition: Path) -> None:
    report = json.loads((edition / "report.json").read_text("utf-8"))
    assert len(report["sources"]) == 71
    assert report["tokens"] > 240_000
    assert (report["unplaced"], report["placed"] + report["furniture"]) == (0, report["tokens"])


def test_checks_give_findings_and_no_error(edition: Path) -> None:
    done = _klarsag("check", "content", "--format", "json", cwd=edition)
    findings = json.loads(done.stdout)
    assert done.returncode == 1
    assert [found for found in findings if found["severity"] == "error"] == []
    assert sum(found["id"] == "image-without-alt" for found in findings) == 70


def test_the_site_has_every_item_and_no_broken_link(edition: Path) -> None:
    done = _klarsag("build", "--format", "json", cwd=edition)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["made"] > 1000
    items = [path for path in (edition / "site/greve").glob("*/*/*/index.html") if path.parts[-4] not in ("sager",)]
    assert len(items) == 674
    assert len(list((edition / "site").rglob("*.png"))) == 70
    assert check(edition / "site") == []
