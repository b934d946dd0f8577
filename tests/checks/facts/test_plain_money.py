"""What is left and what is lacking, told in easy Danish: what the gate finds in each sentence, and in an untrue one."""

from pathlib import Path

import pytest
from tests.checks.facts.told import Told, basis, fixtures, found

from klarsag.checks.facts.figures.quantity_kinds import TURNED

RECORDS = list(fixtures("plain_money.txt"))
KINDS = frozenset({TURNED.id})


@pytest.mark.parametrize("told", RECORDS, ids=lambda told: told.name)
def test_each_sentence_gets_what_it_deserves(told: Told, tmp_path: Path) -> None:
    record = basis(told, tmp_path)
    got = [(line.text, found(record, told, line, KINDS)) for line in told.lines]
    assert got == [(line.text, line.expected) for line in told.lines]
