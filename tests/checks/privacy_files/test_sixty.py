"""Prepared attachments, clean ones and such as hide one thing in one way: each judged rightly, none quoted."""

from pathlib import Path

import pytest
from tests.checks.privacy_files.edition import by_name, edition, found
from tests.checks.privacy_files.table import CASES, CLEAN, DEFECTS, Case

from klarsag.records.finding import Finding
from klarsag.texts import LANGUAGES

SECRETS = ("Solveig", "naboen", "Naboen", "0102030004", "010203", "0004", "Ring til", "spr”")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return edition(tmp_path_factory.mktemp("filer"), CASES)


@pytest.fixture(scope="module")
def told(root: Path) -> dict[str, set[str]]:
    return by_name(root)


def test_there_are_enough_of_them() -> None:
    assert len(CLEAN) >= 20
    assert len(DEFECTS) >= 40
    assert len({case.name for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_is_judged_rightly(told: dict[str, set[str]], case: Case) -> None:
    assert told.get(case.name, set()) == ({case.expected} if case.expected else set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_quoted(root: Path, language: str) -> None:
    findings: list[Finding] = found(root)
    for one in findings:
        said = str({key: value for key, value in one.as_json(language).items() if key not in ("file", "line")})
        assert not any(secret in said for secret in SECRETS), one.kind.id


def test_each_finding_stands_where_its_file_is_named(root: Path) -> None:
    for one in found(root):
        line = (root / one.file).read_text("utf-8").splitlines()[one.line - 1]
        assert line[one.column - 1 :].startswith(one.values["value"])
