"""In: 2,000 made-up civil registration numbers in every written form, at every place. Out: all of them are found."""

from collections import Counter
from pathlib import Path

import pytest
from tests.checks.privacy.planted import FORMS, NAMES, PLACES, SPLIT, Planted, plant

from klarsag.checks.privacy.rules import exposed
from klarsag.checks.registry import run
from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition
from klarsag.records.finding import Finding, Severity
from klarsag.report import FORMATS

COUNT = 2000
KINDS = {"cpr-number", "cpr-possible", "cpr-file-name"}


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("planted")


@pytest.fixture(scope="module")
def planted(edition: Path) -> list[Planted]:
    return plant(edition, COUNT)


@pytest.fixture(scope="module")
def found(edition: Path, planted: list[Planted]) -> dict[str, list[Finding]]:
    """Findings of such numbers by the file that they are about."""
    by_file: dict[str, list[Finding]] = {one.file: [] for one in planted}
    for file, finding in exposed(read_edition(edition)):
        if finding.kind.id in KINDS:
            by_file[file].append(finding)
    return by_file


def test_every_form_and_every_place_has_its_turn(planted: list[Planted]) -> None:
    assert {one.form for one in planted} == FORMS.keys() | SPLIT.keys()
    assert {one.place for one in planted} == {*PLACES, "a file's name", "a folder's name"}
    assert {one.form for one in planted if one.place == "a file's name"} == set(NAMES)


def test_every_number_is_found(planted: list[Planted], found: dict[str, list[Finding]]) -> None:
    missed = [(one.form, one.place, one.digits) for one in planted if not found[one.file]]
    assert missed == []


def test_nearly_all_stop_a_publication(planted: list[Planted], found: dict[str, list[Finding]]) -> None:
    """A warning alone is left where ten digits are called a case's, and where a year or a time follows a date."""
    loud = {file for file, ones in found.items() if any(one.kind.severity is Severity.ERROR for one in ones)}
    quiet = Counter(one.form for one in planted if one.file not in loud and one.place != "a case number")
    assert quiet.total() <= COUNT * 0.005, quiet
    assert not quiet.keys() & {"with a hyphen", "in one", "with a space", "with an en dash"}


def test_each_stands_where_it_is_written(
    edition: Path, planted: list[Planted], found: dict[str, list[Finding]]
) -> None:
    for one in planted:
        if one.place.endswith("name"):
            continue
        lines = (edition / one.file).read_text("utf-8").split("\n")
        places = [lines[finding.line - 1][finding.column - 1 :] for finding in found[one.file]]
        assert any(place and place[0].isdigit() and int(place[0]) == int(one.digits[0]) for place in places), one


def test_no_finding_of_any_check_shows_a_number(tmp_path: Path) -> None:
    planted = plant(tmp_path, 400, seed=7)
    (tmp_path / "by/myndighed.yaml").write_text("navn: By Kommune\nkortnavn: By\n", "utf-8")
    edition = read_edition(tmp_path)
    findings = run(edition, Archive(edition))
    told = "".join(FORMATS[name](findings, "da") for name in FORMATS)
    for one in planted:
        assert one.digits not in told.replace("-", "").replace(" ", ""), one
