"""In: the sentences of turned.txt about their record. Out: whether the judges of times and ways find just that."""

import pytest
import yaml
from tests.checks.facts.told import FIELDS, Line, Told, basis, fixtures

from klarsag.checks.facts.basis import Basis
from klarsag.checks.facts.figures.quantity_kinds import TURNED
from klarsag.checks.facts.gate import judged
from klarsag.checks.facts.times.moment_kinds import MOMENT_KINDS
from klarsag.records.easyread import EasyRead

RECORDS = tuple(fixtures("turned.txt"))
LINES = [(told, line) for told in RECORDS for line in told.lines]
OURS = {kind.id for kind in (*MOMENT_KINDS, TURNED)}


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Basis]:
    return {told.name: basis(told, tmp_path_factory.mktemp(told.name)) for told in RECORDS}


@pytest.mark.parametrize(("told", "line"), LINES, ids=[line.text for _told, line in LINES])
def test_a_sentence_about_its_record(records: dict[str, Basis], told: Told, line: Line) -> None:
    answers = {name: "Se sagen." for name in FIELDS} | {line.field: line.text}
    summary = EasyRead.model_validate(yaml.load(yaml.safe_dump(answers, allow_unicode=True), yaml.BaseLoader))
    record = records[told.name]
    found = {one.kind.id for one in judged(record, record.entry.document, summary)}
    assert tuple(sorted(found & OURS)) == line.expected
