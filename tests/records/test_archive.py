"""The archive: an edition written to disk, found again by identity, reference, case number and topic."""

from datetime import date
from pathlib import Path

import pytest

from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition

COMMITTEES = """\
udvalg:
  - {id: boerneudvalget, navn: Børneudvalget, forkortelse: BU}
  - {id: oekonomiudvalget, navn: Økonomiudvalget}
"""


def item(number: int, title: str, **more: str) -> str:
    lines = [f"punkt: {number}", f"titel: {title}", "adgang: åben", *(f"{key}: {value}" for key, value in more.items())]
    return "---\n" + "\n".join(lines) + "\n---\nTekst.\n"


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    by = tmp_path / "by"
    files = {
        "myndighed.yaml": "navn: By Kommune\nkortnavn: By\n",
        "udvalg.yaml": COMMITTEES,
        "moeder/2025/2025-02-05-boerneudvalget/moede.yaml": (
            "udvalg: boerneudvalget\ndato: 2025-02-05\nstatus: referat\n"
        ),
        "moeder/2025/2025-02-05-boerneudvalget/01-skole.md": item(1, "Ny skole", sagsnummer="25-1-17.01.00-P20"),
        "moeder/2025/2025-02-05-boerneudvalget/02-lukket.md": (
            "---\npunkt: 2\ntitel: Køb af Skolegade 4\nadgang: lukket\nsagsnummer: 25-1-17.01.00-P20\n---\n"
        ),
        "moeder/2025/2025-02-05-boerneudvalget/10-andet.md": item(10, "Andet"),
        "moeder/2025/2025-03-11-oekonomiudvalget/moede.yaml": (
            "udvalg: oekonomiudvalget\ndato: 2025-03-11\nstatus: referat\n"
        ),
        "moeder/2025/2025-03-11-oekonomiudvalget/01-skole.md": item(
            1, "Ny skole", sagsnummer="25-1-17.01.00-P20", tidligere='["Børneudvalget 05.02.2025, punkt 1 og 7"]'
        ),
        "notater/2025/2025-02-skoler.md": (
            "---\ntitel: Skoler\ndato: 2025-02\nslags: notat\nadgang: åben\nsagsnummer: 25/77\n---\nTekst.\n"
        ),
    }
    for name, text in files.items():
        path = by / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    edition = read_edition(tmp_path)
    assert edition.findings == []
    return Archive(edition)


def test_items_stand_in_the_order_of_their_numbers(archive: Archive) -> None:
    meeting = archive.meeting("by", "boerneudvalget", date(2025, 2, 5))
    assert meeting is not None
    assert [entry.item.number for entry in archive.items(meeting)] == ["1", "2", "10"]


def test_a_reference_finds_the_records_that_the_edition_has(archive: Archive) -> None:
    found = archive.resolve("Børneudvalget 05.02.2025, punkt 1 og 7", "by")
    assert found is not None
    assert found.body == "Børneudvalget"
    titles = [(number, entry.title if entry else None) for number, entry in found.items]
    assert titles == [("1", "Ny skole"), ("7", None)]


def test_a_short_name_and_a_short_year_find_the_same(archive: Archive) -> None:
    found = archive.resolve("BU 05.02.25, punkt 10", "by")
    assert found is not None
    assert found.items[0][1] is not None


def test_a_reference_without_a_body_means_the_committee_itself(archive: Archive) -> None:
    found = archive.resolve_all("Udvalget så på det 05.02.2025, punkt 1.", "by", "boerneudvalget")
    assert [entry is not None for resolved in found for _number, entry in resolved.items] == [True]


def test_a_reference_to_nothing_keeps_committee_and_date(archive: Archive) -> None:
    found = archive.resolve("Økonomiudvalget 16.09.2025", "by")
    assert found is not None
    assert (found.body, found.day, found.meeting, found.items) == ("Økonomiudvalget", date(2025, 9, 16), None, ())


def test_one_number_is_one_case_closed_items_among_them(archive: Archive) -> None:
    case = next(case for case in archive.cases("by") if case.number == "25-1-17.01.00-P20")
    assert len(case.entries) == 3
    assert case.title == "Ny skole"  # the unreviewed title of the closed item names nothing


def test_an_unreviewed_title_is_in_no_address(archive: Archive) -> None:
    assert not [entry.address for entry in archive.all_items("by") if "skolegade" in entry.address]


def test_topics_come_out_of_case_numbers(archive: Archive) -> None:
    assert {group: len(found) for group, found in archive.topics("by").items()} == {"17": 3}


def test_a_memo_has_a_date_as_exact_as_its_source(archive: Archive) -> None:
    (memo,) = archive.memos("by")
    assert (memo.memo.date, memo.day, memo.address) == ("2025-02", None, "/by/notater/2025-02-skoler/")
