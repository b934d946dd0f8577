"""The 71 real meetings and the example edition together: imported, checked and built with one command each."""

import json

from benchmarks.edition import run
from tests.conftest import RealEdition

from klarsag.publish.gate.gate import gate
from klarsag.site.edition import read_site
from klarsag.site.today import today


def test_every_word_is_accounted_for(real_edition: RealEdition) -> None:
    assert real_edition.imported.returncode == 0, real_edition.imported.stderr
    report = json.loads((real_edition.folder / "report.json").read_text("utf-8"))
    assert len(report["sources"]) == 71
    assert report["tokens"] > 240_000
    assert (report["unplaced"], report["placed"] + report["furniture"]) == (0, report["tokens"])


def test_checks_give_findings_and_no_error(real_edition: RealEdition) -> None:
    _seconds, done = run("check", "content", "--format", "json", cwd=real_edition.folder)
    findings = json.loads(done.stdout)
    assert done.returncode == 1
    assert [found for found in findings if found["severity"] == "error"] == []
    assert sum(found["id"] == "image-without-alt" for found in findings) == 70


def test_the_site_has_every_item_and_may_be_shown(real_edition: RealEdition) -> None:
    done, site = real_edition.built, real_edition.folder / "site"
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["made"] > 1000
    items = [path for path in (site / "greve").glob("*/*/*/index.html") if path.parts[-4] not in ("sager",)]
    assert len(items) == 674
    assert len(list(site.rglob("*.png"))) == 70
    edition = read_site(real_edition.folder / "content", "da", day=today())
    # Of all tables one has no headings in its source, which `klarsag check` warns of.
    assert [found.kind.id for found in gate(site, edition, 0)] == ["release-table-without-headers"]
