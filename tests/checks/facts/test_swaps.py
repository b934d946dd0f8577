"""In: the sentences of swaps.txt about their record. Out: whether the judge of figures finds just what is beside it."""

import pytest
from tests.checks.facts.told import Line, Told, basis, fixtures, found

from klarsag.checks.facts.basis import Basis
from klarsag.checks.facts.figures.quantity_kinds import QUANTITY_KINDS

RECORDS = tuple(fixtures("swaps.txt"))
LINES = [(told, line) for told in RECORDS for line in told.lines]
OURS = frozenset(kind.id for kind in QUANTITY_KINDS)


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Basis]:
    return {told.name: basis(told, tmp_path_factory.mktemp(told.name)) for told in RECORDS}


@pytest.mark.parametrize(("told", "line"), LINES, ids=[line.text for _told, line in LINES])
def test_a_figure_of_its_record(records: dict[str, Basis], told: Told, line: Line) -> None:
    assert found(records[told.name], told, line, OURS) == line.expected
