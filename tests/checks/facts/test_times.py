"""In: the sentences of times.txt, by record. Out: whether the gate finds the times in each that are another's."""

from pathlib import Path

import pytest
from tests.checks.facts.told import Told, basis, fixtures, found

from klarsag.checks.facts.times.moment_kinds import MOMENT_KINDS

RECORDS = list(fixtures("times.txt"))
OURS = frozenset(kind.id for kind in MOMENT_KINDS)


@pytest.mark.parametrize("told", RECORDS, ids=lambda told: told.name)
def test_each_time_stands_with_what_the_record_tells_of_it(told: Told, tmp_path: Path) -> None:
    record = basis(told, tmp_path)
    got = [(line.text, found(record, told, line, OURS)) for line in told.lines]
    assert got == [(line.text, line.expected) for line in told.lines]
