"""Names, decisions and votes: what the gate finds in a sentence about a record, fixture by fixture."""

from pathlib import Path

import pytest
from tests.checks.facts.told import Told, basis, fixtures, found

RECORDS = [told for file in ("decisions.txt", "names.txt", "votes.txt") for told in fixtures(file)]


@pytest.mark.parametrize("told", RECORDS, ids=lambda told: told.name)
def test_each_sentence_gets_what_it_deserves(told: Told, tmp_path: Path) -> None:
    record = basis(told, tmp_path)
    got = [(line.field, line.text, found(record, told, line)) for line in told.lines]
    assert got == [(line.field, line.text, line.expected) for line in told.lines]


@pytest.mark.parametrize("told", RECORDS, ids=lambda told: told.name)
def test_every_record_has_true_and_untrue_sentences(told: Told) -> None:
    assert any(line.expected for line in told.lines)
    assert any(not line.expected for line in told.lines)
