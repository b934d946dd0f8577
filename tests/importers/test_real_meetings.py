"""In: the 71 real meetings of two Greve committees. Out: whether all of each is in the records."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest
from tests.conftest import SHARED

from klarsag.importers.account.words import words
from klarsag.importers.firstagenda.visible import item_words, meeting_words
from klarsag.importers.report import Report
from klarsag.importers.run import import_sources
from klarsag.markdown.inspect import inspect
from klarsag.records.edition import Edition, read_edition
from klarsag.records.item import AgendaItem, ClosedItem

DOCUMENTS = SHARED / "documents" / "firstagenda"
pytestmark = pytest.mark.skipif(not DOCUMENTS.is_dir(), reason="the real documents are not beside the project")


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("greve")


@pytest.fixture(scope="module")
def report(target: Path) -> Report:
    return import_sources([str(DOCUMENTS)], target, "greve")


@pytest.fixture(scope="module")
def edition(report: Report, target: Path) -> Edition:
    return read_edition(target)


def test_every_word_is_placed_or_named_as_furniture(report: Report) -> None:
    assert report.exit_code == 0
    assert len(report.sources) == 71
    assert [source.source for source in report.sources if not source.account.complete] == []
    counted = sum(source.account.tokens for source in report.sources)
    assert counted > 242_000
    furniture = sum(sum(source.account.furniture.values()) for source in report.sources)
    assert furniture < counted * 0.02


def test_the_account_counts_what_the_sources_show(report: Report) -> None:
    for source in report.sources:
        data = json.loads((DOCUMENTS / source.source).read_bytes())
        shown = [meeting_words(data), *(item_words(item) for item in data["Dagsordenpunkter"])]
        assert source.account.tokens == sum(len(words(text)) for text in shown)


def test_every_meeting_item_table_image_and_attachment_is_there(report: Report, edition: Edition, target: Path) -> None:
    assert (len(edition.meetings), len(edition.items)) == (71, 674)
    records = [entry.item for entry in edition.items]
    assert sum(isinstance(record, ClosedItem) for record in records) == 16
    attachments = [
        attachment for record in records if isinstance(record, AgendaItem) for attachment in record.attachments
    ]
    assert len(attachments) == 610
    assert all(str(one.address).startswith("https://dagsordener.greve.dk/vis/pdf/bilag/") for one in attachments)
    bodies = [entry.document.body for entry in edition.items]
    tables = sum(line.startswith("| --- |") for body in bodies for line in body.split("\n"))
    told = Counter(finding.kind.id for finding in report.all_findings)
    # One of the 79 tables holds a text, and became one; three hold two tables, each under a heading of its own.
    assert tables + told["table-as-text"] == 79 + 3
    assert told["table-as-text"] == 1
    assert len(list(target.rglob("bilag/*.png"))) == told["image-without-alt"] == 70
    assert sum(int(finding.values["count"]) for finding in report.all_findings if "count" in finding.values) == 49


def test_every_table_is_heard_with_its_headings_or_claims_none(edition: Edition) -> None:
    found = [table for entry in edition.items for table in inspect(entry.document.body).tables]
    assert len(found) == 81
    assert sum(not table.header and not table.row_headers for table in found) == 1
    assert sum(bool(table.header) for table in found) == 80
    assert sum(table.row_headers for table in found) == 71
    bodies = "\n".join(entry.document.body for entry in edition.items)
    groups = re.findall(r"^\| \*\*(.+)\*\* \|(?: < \|)+$", bodies, re.MULTILINE)
    assert Counter(groups)["Januar"] == 2
    assert Counter(groups)["Midlertidige botilbud:"] == 3
    assert len(re.findall(r"^\| \^ \|", bodies, re.MULTILINE)) == 11  # rows below a name that covers several


def test_the_edition_of_them_has_no_error(edition: Edition) -> None:
    assert [finding for finding in edition.findings] == []


def test_no_word_leftover_or_markup_is_left(edition: Edition) -> None:
    for entry in edition.items:
        for rest in ("paraid", "xsltFirstParagraph", "data:image", "file:", "&nbsp;", "\u00a0", "<p", "</"):
            assert rest not in entry.document.body


def test_importing_again_changes_nothing(report: Report, target: Path) -> None:
    again = import_sources([str(DOCUMENTS)], target, "greve")
    assert [source.source for source in again.sources if source.changed] == []
    assert again.exit_code == 0
