"""In: small sites with a mistake each. Out: whether the gate finds that one and no other."""

import unicodedata
from pathlib import Path

import pytest
from tests.publish.gate.cases import Case, cases, lay_out

from klarsag.publish.gate.gate import gate
from klarsag.publish.gate.rules import ALL
from klarsag.records.finding import Finding

CASES = list(cases())
# What only a whole edition can show: tests/publish/gate/test_edition.py; and what would need a file of its size.
ELSEWHERE = {
    "release-file-unasked", "release-file-missing", "release-file-cut", "release-closed-text", "release-closed-file",
    "release-file-large",
}  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_what_is_found_is_what_is_wrong(case: Case, tmp_path: Path) -> None:
    found = gate(lay_out(case, tmp_path), None, 0)
    told = [_told(one, case) for one in found]
    assert sorted(told) == sorted(case.expected)


def _told(found: Finding, case: Case) -> str:
    """As the case tells it: with the line where the case names one."""
    exactly = unicodedata.normalize("NFC", f"{found.kind.id} {found.file}:{found.line}")
    return exactly if exactly in case.expected else exactly.rpartition(":")[0]


def test_every_kind_has_a_case() -> None:
    expected = {line.partition(" ")[0] for case in CASES for line in case.expected}
    assert expected | ELSEWHERE == {kind.id for kind in ALL}
