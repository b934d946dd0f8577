"""In: sources good and bad, editions empty and edited. Out: what an import writes, keeps, tells, and how it exits."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from klarsag.importers.run import import_sources
from klarsag.records.document import read_markdown
from klarsag.records.edition import read_edition
from klarsag.records.item import AgendaItem
from klarsag.records.load import load_item
from klarsag.records.save import dump_markdown

MEETING = Path(__file__).parent / "fixtures" / "firstagenda" / "moede.json"
FOLDER = "eksempelby/moeder/2025/2025-02-03-park-og-vejudvalget"
SUMMARY = """letlaest:
  kort: Der kommer en legeplads.
  handler_om: En legeplads.
  besluttet: Udvalget sagde ja.
  betyder: Børn kan lege.
  videre: Byrådet beslutter.
  gennemset: {af: Ida, dato: 2025-03-01, proevet_med_laesere: nej}
"""


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def ids(report: Any) -> set[str]:
    return {finding.kind.id for finding in report.all_findings}


def changed_source(tmp_path: Path, **changes: str) -> Path:
    """The example meeting with other texts in its first item."""
    data = json.loads(MEETING.read_text("utf-8"))
    data["Dagsordenpunkter"][0].update(changes)
    path = tmp_path / "ændret.json"
    path.write_text(json.dumps(data), "utf-8")
    return path


def test_importing_twice_changes_nothing(tmp_path: Path) -> None:
    import_sources([str(MEETING)], tmp_path, "eksempelby")
    before = files(tmp_path)
    again = import_sources([str(MEETING)], tmp_path, "eksempelby")
    assert files(tmp_path) == before
    assert [source.changed for source in again.sources] == [False]
    assert again.exit_code == 0


def test_what_is_imported_can_be_read_as_an_edition(tmp_path: Path) -> None:
    import_sources([str(MEETING)], tmp_path, "eksempelby")
    edition = read_edition(tmp_path)
    assert edition.findings == []
    assert (len(edition.meetings), len(edition.items)) == (1, 4)


def test_an_easy_read_summary_is_kept_where_the_source_has_changed(tmp_path: Path) -> None:
    import_sources([str(MEETING)], tmp_path, "eksempelby")
    path = tmp_path / FOLDER / "01-legeplads-ved-aaparken.md"
    path.write_text(path.read_text("utf-8").replace("---\n##", f"{SUMMARY}---\n##", 1), "utf-8")
    kept = import_sources([str(MEETING)], tmp_path, "eksempelby")
    assert kept.exit_code == 0
    report = import_sources([str(changed_source(tmp_path, Navn="Stor legeplads"))], tmp_path, "eksempelby")
    assert report.exit_code == 0
    assert not path.exists()
    record = load_item(read_markdown(tmp_path / FOLDER / "01-stor-legeplads.md", "x"))
    assert isinstance(record, AgendaItem)
    assert record.easy_read is not None
    assert record.easy_read.brief == "Der kommer en legeplads."


def test_a_record_changed_by_hand_stays_and_is_told_of(tmp_path: Path) -> None:
    import_sources([str(MEETING)], tmp_path, "eksempelby")
    path = tmp_path / FOLDER / "01-legeplads-ved-aaparken.md"
    edited = path.read_text("utf-8").replace("![](", "![En gynge](")
    path.write_text(edited, "utf-8")
    report = import_sources([str(MEETING)], tmp_path, "eksempelby")
    assert path.read_text("utf-8") == edited
    assert "import-kept-edited" in ids(report)
    assert report.exit_code == 0


def test_an_item_closed_by_hand_stays_closed(tmp_path: Path) -> None:
    import_sources([str(MEETING)], tmp_path, "eksempelby")
    path = tmp_path / FOLDER / "01-legeplads-ved-aaparken.md"
    path.write_text("---\npunkt: 1\ntitel: Legeplads ved Åparken\nadgang: lukket\n---\n", "utf-8")
    import_sources([str(MEETING)], tmp_path, "eksempelby")
    assert "adgang: lukket" in path.read_text("utf-8")
    assert "Gyngerne" not in "".join(file.read_text("utf-8") for file in (tmp_path / FOLDER).glob("*.md"))


def test_files_that_are_no_records_of_the_import_stay(tmp_path: Path) -> None:
    import_sources([str(MEETING)], tmp_path, "eksempelby")
    own = tmp_path / FOLDER / "bilag" / "kort.pdf"
    own.write_bytes(b"%PDF-")
    import_sources([str(changed_source(tmp_path, SagsNummer="24-9"))], tmp_path, "eksempelby")
    assert own.read_bytes() == b"%PDF-"
    assert not [path for path in (tmp_path / FOLDER).parent.iterdir() if path.name.startswith(".")]


def test_a_committee_is_added_and_nothing_else_of_the_list_is_touched(tmp_path: Path) -> None:
    folder = tmp_path / "eksempelby"
    folder.mkdir()
    before = "# vores udvalg\nudvalg:\n- id: byraadet   # øverst\n  navn: Byrådet\n"
    (folder / "udvalg.yaml").write_text(before, "utf-8")
    (folder / "myndighed.yaml").write_text("navn: Eksempelby Kommune\nkortnavn: Eksempelby\n", "utf-8")
    report = import_sources([str(MEETING)], tmp_path, "eksempelby")
    after = (folder / "udvalg.yaml").read_text("utf-8")
    assert after.startswith(before)
    assert "- navn: Park- og Vejudvalget\n  id: park-og-vejudvalget\n" in after
    assert (folder / "myndighed.yaml").read_text("utf-8").startswith("navn: Eksempelby Kommune")
    assert report.exit_code == 0


def test_a_committee_known_by_another_name_is_the_same(tmp_path: Path) -> None:
    folder = tmp_path / "eksempelby"
    folder.mkdir()
    listed = "udvalg:\n  - id: pvu\n    navn: Parkudvalget\n    andre_navne: [Park- og Vejudvalget]\n"
    (folder / "udvalg.yaml").write_text(listed, "utf-8")
    import_sources([str(MEETING)], tmp_path, "eksempelby")
    assert (folder / "udvalg.yaml").read_text("utf-8") == listed
    assert (folder / "moeder/2025/2025-02-03-pvu/moede.yaml").read_text("utf-8").startswith("udvalg: pvu\n")


def test_a_list_of_committees_that_cannot_be_read_stops_the_import(tmp_path: Path) -> None:
    (tmp_path / "eksempelby").mkdir()
    (tmp_path / "eksempelby" / "udvalg.yaml").write_text("udvalg: [", "utf-8")
    report = import_sources([str(MEETING)], tmp_path, "eksempelby")
    assert ids(report) == {"committees-unreadable"}
    assert report.exit_code == 1
    assert not (tmp_path / "eksempelby" / "moeder").exists()


def test_two_sources_of_one_meeting_never_overwrite_each_other(tmp_path: Path) -> None:
    data = json.loads(MEETING.read_text("utf-8"))
    data["Id"] = "moede-2"
    for item in data["Dagsordenpunkter"]:
        item["Id"] += "-andet"
    other = tmp_path / "andet.json"
    other.write_text(json.dumps(data), "utf-8")
    import_sources([str(MEETING)], tmp_path / "c", "eksempelby")
    before = files(tmp_path / "c")
    report = import_sources([str(other)], tmp_path / "c", "eksempelby")
    assert "meeting-twice" in ids(report)
    assert report.exit_code == 1
    assert files(tmp_path / "c") == before


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("x.json", b'{"Dagsordenpunkter": [', "source-not-json"),
        ("x.json", b"\xff\xfe", "source-not-utf8"),
        ("x.json", b"[1, 2]", "source-not-meeting"),
        ("x.json", b'{"Dagsordenpunkter": [], "Moede": {}, "Udvalg": {}}', "source-incomplete"),
        ("x.json", b"", "source-not-json"),
    ],
)
def test_a_bad_source_is_one_finding_and_the_others_are_imported(
    tmp_path: Path, name: str, content: bytes, kind: str
) -> None:
    sources = tmp_path / "kilder"
    sources.mkdir()
    (sources / name).write_bytes(content)
    shutil.copy(MEETING, sources / "moede.json")
    report = import_sources([str(sources)], tmp_path / "c", "eksempelby", "firstagenda")
    assert [finding.kind.id for finding in report.findings if finding.kind.id != "authority-guessed"] == [kind]
    assert len(report.sources) == 1
    assert report.exit_code == 1


def test_wrong_calls_are_told_and_change_nothing(tmp_path: Path) -> None:
    target = tmp_path / "c"
    (tmp_path / "tom").mkdir()
    (tmp_path / "tekst").mkdir()
    (tmp_path / "tekst" / "x.txt").write_text("x")
    called = {
        "source-missing": ([str(tmp_path / "findes-ikke")], "eksempelby", None),
        "format-unknown": ([str(MEETING)], "eksempelby", "sbsys2"),
        "authority-slug": ([str(MEETING)], "Eksempel By", None),
    }
    for kind, (sources, authority, name) in called.items():
        report = import_sources(sources, target, authority, name)
        assert (ids(report), report.exit_code) == ({kind}, 2)
        assert not target.exists()
    for folder, kind in (("tom", "source-empty"), ("tekst", "source-unknown")):
        report = import_sources([str(tmp_path / folder)], target, "eksempelby")
        assert kind in ids(report)
        assert report.exit_code == 1


def test_the_report_counts_every_word(tmp_path: Path) -> None:
    report = import_sources([str(MEETING)], tmp_path, "eksempelby").as_json("en")
    (source,) = report["sources"]
    assert source["tokens"] == source["placed"] + source["furniture"] + source["unplaced"] > 200
    assert source["unplaced"] == 0
    assert source["furniture"] == sum(source["furniture_reasons"].values())
    assert source["records"][0] == f"{FOLDER}/moede.yaml"
    assert all((tmp_path / record).is_file() for record in source["records"])
    notice = next(notice for notice in source["notices"] if notice["id"] == "image-without-alt")
    lines = (tmp_path / notice["file"]).read_text("utf-8").splitlines()
    assert "![](bilag/punkt-01-billede-1.png)" in lines[notice["line"] - 1]
    json.dumps(report)


def test_a_word_that_a_converter_loses_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "klarsag.importers.folder.dump_markdown",
        lambda record, body: dump_markdown(record, body.replace("slidte", "")),
    )
    report = import_sources([str(MEETING)], tmp_path, "eksempelby")
    assert report.sources[0].account.unplaced_runs == ["slidte"]
    assert "text-unplaced" in ids(report)
    assert report.exit_code == 1
