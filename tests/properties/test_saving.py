"""Saving a record and loading it again gives the same record, whatever stands in it."""

import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.properties.records import markdown, records

from klarsag.records.document import read_markdown, read_yaml
from klarsag.records.easyread import Glossary
from klarsag.records.item import AgendaItem, ClosedItem, Memo
from klarsag.records.load import load, load_item
from klarsag.records.meeting import Authority, Committees, Meeting
from klarsag.records.save import dump, dump_markdown, write
from klarsag.records.sunflower import Sunflower
from klarsag.records.values import Record

_SETTINGS = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)


@pytest.mark.parametrize("model", [Meeting, Authority, Committees, Glossary, Sunflower])
@_SETTINGS
@given(data=st.data())
def test_yaml(tmp_path: Path, model: type[Record], data: Any) -> None:
    record = data.draw(records(model))
    path = tmp_path / "record.yaml"
    write(path, dump(record))
    document = read_yaml(path, path.name)
    assert document.findings == []
    assert load(document, model) == record
    assert document.findings == []


@pytest.mark.parametrize("model", [AgendaItem, Memo])
@_SETTINGS
@given(data=st.data())
def test_front_matter_and_body(tmp_path: Path, model: type[Record], data: Any) -> None:
    record = data.draw(records(model))
    body = data.draw(st.one_of(st.just(""), markdown))
    path = tmp_path / "record.md"
    write(path, dump_markdown(record, body))
    document = read_markdown(path, path.name)
    assert document.findings == []
    loaded = load_item(document) if model is AgendaItem else load(document, model)
    assert loaded == record
    assert document.body == _tidy(body)
    write(path, dump_markdown(record, document.body))
    assert read_markdown(path, path.name).body == document.body


@_SETTINGS
@given(record=records(ClosedItem))
def test_closed_item(tmp_path: Path, record: ClosedItem) -> None:
    path = tmp_path / "record.md"
    write(path, dump_markdown(record, ""))
    document = read_markdown(path, path.name)
    assert load_item(document) == record
    assert document.findings == []


@_SETTINGS
@given(record=records(AgendaItem))
def test_saved_text_is_the_same_each_time(record: AgendaItem) -> None:
    assert dump(record) == dump(AgendaItem.model_validate(record.model_dump(by_alias=True), by_alias=True))


def _tidy(body: str) -> str:
    """A body as it is read: no spaces at the end of a line, no empty lines around it, one form of each letter."""
    lines = unicodedata.normalize("NFC", body.replace("\r\n", "\n").replace("\r", "\n")).split("\n")
    return "\n".join(line.rstrip() for line in lines).strip("\n")
