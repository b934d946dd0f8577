"""Accessibility findings that one broken edition cannot show: none where all is said, and each way to say it."""

import shutil
from pathlib import Path

import pytest
from tests.conftest import PROJECT

from klarsag.checks.registry import run
from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition
from klarsag.records.save import write

FIXTURE = PROJECT / "tests/fixtures/accessible"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The accessible edition without the authority that says nothing, and with nothing accepted in vain."""
    folder = Path(shutil.copytree(FIXTURE, tmp_path / "content"))
    shutil.rmtree(folder / "by")
    (folder / "tilgaengelighed.yaml").unlink()
    _replace(folder / "tilgaengelighedstest.yaml", "dato: 2026-01-12", "dato: 2026-01-14")
    return folder


def _replace(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def _ids(root: Path) -> list[str]:
    edition = read_edition(root)
    found = [finding.kind.id for finding in run(edition, Archive(edition))]
    return [id for id in found if id != "summary-missing"]


def test_nothing_is_found_where_everything_is_said(root: Path) -> None:
    assert _ids(root) == []


def test_an_edition_that_nobody_tested_is_told_once(root: Path) -> None:
    (root / "tilgaengelighedstest.yaml").unlink()
    assert _ids(root) == ["evidence-missing"]
    write(root / "tilgaengelighedstest.yaml", "dato: i går\n")
    found = _ids(root)
    assert "date-unreadable" in found
    assert "evidence-missing" not in found


def test_contact_may_stand_in_either_file(root: Path) -> None:
    about, said = root / "eksempel/myndighed.yaml", root / "eksempel/tilgaengelighed.yaml"
    _replace(about, "telefon: 12 34 56 78\nmail: kontakt@example.dk\n", "")
    assert _ids(root) == []  # a phone and a form of its own
    _replace(said, "formular: https://www.example.dk/skriv\n", "")
    assert _ids(root) == ["contact-without-writing"]
    _replace(said, "telefon: 87 65 43 21\n", "mail: kontakt@example.dk\n")
    assert _ids(root) == ["contact-without-phone"]


def test_an_example_owes_no_statement(root: Path) -> None:
    write(root / "by/myndighed.yaml", "navn: By Kommune\nkortnavn: By\n")
    duties = ["contact-without-phone", "contact-without-writing", "statement-missing"]
    assert sorted(_ids(root)) == duties
    write(root / "by/tilgaengelighed.yaml", "eksempel: ja\n")
    assert _ids(root) == ["authority-example"]


def test_full_conformance_and_errors_contradict_each_other(root: Path) -> None:
    said = root / "eksempel/tilgaengelighed.yaml"
    write(said, "opfylder: fuldt\ntelefon: 87 65 43 21\n")
    assert _ids(root) == []
    _replace(root / "tilgaengelighedstest.yaml", "fejl: 0", "fejl: 2")
    assert _ids(root) == ["conformance-contradicted", "evidence-errors"]


@pytest.mark.parametrize(("reviewed", "found"), [("2025-01-14", []), ("2025-01-13", ["accessibility-review-old"])])
def test_a_review_holds_for_a_year_of_the_editions_own_time(root: Path, reviewed: str, found: list[str]) -> None:
    _replace(root / "eksempel/tilgaengelighed.yaml", "gennemgaaet: 2026-01-15", f"gennemgaaet: {reviewed}")
    _replace(root / "eksempel/tilgaengelighed.yaml", "dato: 2025-02-03", "dato: 2024-02-03")
    assert _ids(root) == found


def test_a_sample_cannot_tell_that_an_entry_is_unused(root: Path) -> None:
    write(root / "tilgaengelighed.yaml", (FIXTURE / "tilgaengelighed.yaml").read_text("utf-8"))
    assert _ids(root) == ["accepted-unused"]
    _replace(root / "tilgaengelighedstest.yaml", "sider_afproevet: 20", "sider_afproevet: 19")
    assert _ids(root) == []


def test_links_in_what_is_said_are_looked_up(root: Path) -> None:
    _replace(root / "eksempel/tilgaengelighed.yaml", "Læs referatet fra mødet.", '"[Referatet](/intet/)"')
    edition = read_edition(root)
    found = run(edition, Archive(edition), {"/eksempel/tilgaengelighed/": frozenset()})
    assert [one.kind.id for one in found if one.file == "eksempel/tilgaengelighed.yaml"] == ["link-broken"]
