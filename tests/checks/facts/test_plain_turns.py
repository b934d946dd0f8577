"""Ways, times and decisions told in easy Danish: what the gate finds in each sentence, and in an untrue one like it."""

from pathlib import Path

import pytest
from tests.checks.facts.told import Told, basis, fixtures, found

from klarsag.checks.facts.decisions import outcome_kinds
from klarsag.checks.facts.figures.quantity_kinds import TURNED
from klarsag.checks.facts.names import name_kinds
from klarsag.checks.facts.times.moment_kinds import MOMENT_KINDS

RECORDS = list(fixtures("plain_turns.txt"))
# A line tells one thing and leaves the others out.
ALL = frozenset((*MOMENT_KINDS, *outcome_kinds.ALL, *name_kinds.ALL, TURNED))
KINDS = frozenset(kind.id for kind in ALL - {outcome_kinds.UNMENTIONED})


@pytest.mark.parametrize("told", RECORDS, ids=lambda told: told.name)
def test_each_sentence_gets_what_it_deserves(told: Told, tmp_path: Path) -> None:
    record = basis(told, tmp_path)
    got = [(line.text, found(record, told, line, KINDS)) for line in told.lines]
    assert got == [(line.text, line.expected) for line in told.lines]
