"""The example edition keeps its promises: a summary for every open record, easy to read, in two languages."""

from pathlib import Path

import pytest

from klarsag.danish.lix import lix
from klarsag.markdown.plain import plain
from klarsag.records.archive import Archive
from klarsag.records.easyread import Answers
from klarsag.records.edition import read_edition
from klarsag.records.entry import ItemEntry, MemoEntry
from klarsag.records.item import AgendaItem, Memo

ARCHIVE = Archive(read_edition(Path(__file__).parents[2] / "content"))
EASY = 30  # our own limit for the example; no Danish authority sets one
FIELDS = ("brief", "about", "decided", "meaning", "next")


def _record(entry: ItemEntry | MemoEntry) -> AgendaItem | Memo | None:
    return entry.open if isinstance(entry, ItemEntry) else entry.memo


RECORDS = [(entry.address, record) for entry in ARCHIVE.entries() if (record := _record(entry))]


def test_nine_items_one_item_and_three_memos() -> None:
    assert len(ARCHIVE.entries("gladsaxe")) == 9
    assert len(ARCHIVE.entries("koebenhavn")) == 4


@pytest.mark.parametrize(("address", "record"), RECORDS, ids=[address for address, _record in RECORDS])
def test_a_summary_is_easy_in_danish_and_there_in_english(address: str, record: AgendaItem | Memo) -> None:
    summary = record.easy_read
    assert summary is not None
    assert isinstance(summary.translations["en"], Answers)
    hard = {name: lix(plain(getattr(summary, name))).value for name in FIELDS}
    assert {name: value for name, value in hard.items() if value > EASY} == {}
    assert summary.review is not None
    assert summary.review.tried_with_readers is False


@pytest.mark.parametrize(("address", "record"), RECORDS, ids=[address for address, _record in RECORDS])
def test_a_record_names_the_document_that_it_retells(address: str, record: AgendaItem | Memo) -> None:
    assert record.source is not None
    assert record.source.retold
    assert record.source.title


def test_the_glossary_explains_forty_words_and_more_easily() -> None:
    terms = ARCHIVE.glossary()
    assert len(terms) >= 40
    assert [term.term for term in terms if lix(plain(term.explanation)).value > EASY] == []
    assert [term.term for term in terms if "en" not in term.translations] == []
