"""Figures told in easy Danish: what the gate finds in each sentence about a record, and in a wrong one like it."""

from pathlib import Path

import pytest
from tests.checks.facts.told import Told, basis, fixtures, found

from klarsag.checks.facts.figures.quantity_kinds import QUANTITY_KINDS

RECORDS = list(fixtures("plain_danish.txt"))
FIGURES = frozenset(kind.id for kind in QUANTITY_KINDS)


@pytest.mark.parametrize("told", RECORDS, ids=lambda told: told.name)
def test_each_sentence_gets_what_it_deserves(told: Told, tmp_path: Path) -> None:
    record = basis(told, tmp_path)
    got = [(line.text, found(record, told, line, FIGURES)) for line in told.lines]
    assert got == [(line.text, line.expected) for line in told.lines]
