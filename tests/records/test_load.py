"""Data becomes a record, or findings that say all that is wrong with it."""

from pathlib import Path

import pytest

from klarsag.records.document import read_markdown, read_yaml
from klarsag.records.item import AgendaItem, ClosedItem
from klarsag.records.load import load, load_item, nearest
from klarsag.records.meeting import Meeting

ITEM = "punkt: 1\ntitel: Budget\nadgang: åben\n"


def _item(folder: Path, data: str, body: str = "") -> tuple[AgendaItem | ClosedItem | None, list[str]]:
    path = folder / "01-budget.md"
    path.write_text(f"---\n{data}---\n{body}", "utf-8")
    document = read_markdown(path, path.name)
    item = load_item(document)
    return item, [f"{found.line}:{found.column} {found.kind.id}" for found in document.findings]


def test_one_and_many_are_both_understood(tmp_path: Path) -> None:
    one, _ = _item(tmp_path, ITEM + "indstilling:\n  punkter: [a]\nbeslutning:\n  - {til: 1, udfald: udsat}\n")
    many, _ = _item(tmp_path, ITEM + "indstilling:\n  - punkter: [a]\nbeslutning:\n  - {til: [1], udfald: udsat}\n")
    assert isinstance(one, AgendaItem)
    assert one == many
    assert one.decisions[0].applies_to == (1,)


def test_dates_and_times_as_people_write_them(tmp_path: Path) -> None:
    path = tmp_path / "moede.yaml"
    path.write_text("udvalg: u\ndato: 8.9.2025\nstart: 9.30\nstatus: referat\n", "utf-8")
    meeting = load(read_yaml(path, path.name), Meeting)
    assert meeting is not None
    assert meeting.date.isoformat() == "2025-09-08"
    assert str(meeting.start) == "09:30:00"


def test_a_public_decision_is_a_text_or_says_who_published_it(tmp_path: Path) -> None:
    closed = "punkt: 1\ntitel: Budget\nadgang: lukket\noffentlig_beslutning: "
    plain, told = _item(tmp_path, closed + "Tiltrådt.\n")
    assert told == []
    assert isinstance(plain, ClosedItem)
    assert plain.public_decision is not None
    assert plain.public_decision.text == "Tiltrådt."
    published, told = _item(tmp_path, closed + "{tekst: Tiltrådt., offentliggjort_af: Greve Kommune}\n")
    assert told == []
    assert isinstance(published, ClosedItem)
    assert published.public_decision is not None
    assert published.public_decision.published_by == "Greve Kommune"


def test_access_that_is_not_a_known_word_is_never_open(tmp_path: Path) -> None:
    for word in ("Åben", "Lukket", "ja", "offentlig", "[åben]", "{åben: ja}"):
        item, told = _item(tmp_path, f"punkt: 1\ntitel: Budget\nadgang: {word}\n")
        assert item is None, word
        assert told == ["4:9 value-not-in-list"]


@pytest.mark.parametrize("body", ["x", "\n\n  x", "---"])
def test_a_closed_item_has_no_body(tmp_path: Path, body: str) -> None:
    item, told = _item(tmp_path, "punkt: 1\ntitel: Budget\nadgang: lukket\n", body)
    assert item is None
    assert [line.split()[1] for line in told] == ["closed-item-body"]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("dato: [2025]\n", "5:1 key-unknown"),
        ("emner: {a: b}\n", "5:8 not-list"),
        ("bilag:\n  - titel: [a]\n    fil: a.pdf\n", "6:12 not-text"),
        ("beslutning:\n  - udfald: tiltrådt\n    dato: [a]\n", "7:11 not-text"),
        ("letlaest: ja\n", "5:11 not-mapping"),
        ("kilde: {genfortalt: sandt}\n", "5:21 yes-no"),
        ("bilag:\n  - {titel: A, fil: a.pdf, adresse: https://example.dk}\n", "6:5 attachment-place"),
    ],
)
def test_a_wrong_shape_is_told_where_it_stands(tmp_path: Path, data: str, expected: str) -> None:
    assert _item(tmp_path, ITEM + data) == (None, [expected])


def test_an_empty_value_is_told_once(tmp_path: Path) -> None:
    assert _item(tmp_path, "punkt: 1\ntitel:\nadgang: åben\n") == (None, ["3:1 empty-value"])


def test_nearest() -> None:
    assert nearest("sagsnr", ["adgang", "sagsnummer", "titel"]) == "sagsnummer"
    assert nearest("TITEL", ["adgang", "titel"]) == "titel"
    assert nearest("x", []) == "…"
