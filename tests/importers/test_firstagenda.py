"""In: a made-up FirstAgenda meeting, and small variations of it. Out: whether the records are the expected ones."""

import json
from pathlib import Path
from typing import Any

import pytest

from klarsag.importers.firstagenda.decisions import decide
from klarsag.importers.firstagenda.importer import FirstAgenda
from klarsag.importers.firstagenda.outcome import outcome
from klarsag.importers.firstagenda.recommendations import recommend
from klarsag.importers.html.notes import Notes
from klarsag.importers.html.tree import read
from klarsag.importers.importer import Imported, Source
from klarsag.importers.run import import_sources
from klarsag.records.item import AgendaItem, ClosedItem
from klarsag.records.meeting import Present, Status
from klarsag.records.values import Outcome

FIXTURES = Path(__file__).parent / "fixtures" / "firstagenda"


def meeting() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FIXTURES / "moede.json").read_text("utf-8"))
    return found


def converted(data: dict[str, Any]) -> Imported:
    return FirstAgenda().convert(Source("moede.json", json.dumps(data).encode()))


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_meeting_becomes_the_expected_records(tmp_path: Path) -> None:
    report = import_sources([str(FIXTURES / "moede.json")], tmp_path, "eksempelby")
    assert files(tmp_path / "eksempelby") == files(FIXTURES / "expected")
    assert report.exit_code == 0
    assert report.sources[0].account.complete


def test_what_is_open_never_says_who_may_read() -> None:
    for said in (True, False):
        data = meeting()
        for item in data["Dagsordenpunkter"]:
            item["IsOpen"] = said
        kinds = [type(item.record) for item in converted(data).items]
        assert kinds == [AgendaItem, ClosedItem, AgendaItem, AgendaItem]


@pytest.mark.parametrize("title", ["Lukket: Grund", "LUKKET PUNKT - Grund", "Lukket punkt: Grund", "lukket:Grund"])
def test_a_title_that_begins_with_closed_closes_the_item(title: str) -> None:
    data = meeting()
    data["Dagsordenpunkter"][1]["Navn"] = title
    record = converted(data).items[1].record
    assert isinstance(record, ClosedItem)
    assert record.title == "Grund"


def test_a_closed_item_holds_nothing_but_its_published_decision() -> None:
    data = meeting()
    item = data["Dagsordenpunkter"][1]
    item["Felter"][0]["Html"] = (
        "<h3>Beslutning</h3><p>Godkendt.</p><h3>Fremstilling</h3><h4>Resume</h4><p>Hemmelig pris.</p>"
    )
    item["Bilag"] = [{"Navn": "Hemmeligt bilag", "Id": "x"}]
    closed = converted(data).items[1]
    assert isinstance(closed.record, ClosedItem)
    assert closed.record.public_decision is not None
    assert closed.record.public_decision.text == "Godkendt."
    assert closed.record.public_decision.published_by == "kilden"
    assert "emmelig" not in closed.record.model_dump_json() + closed.body
    assert "closed-content" in {note.kind.id for note in closed.notes}


def test_a_meeting_without_a_decision_is_an_agenda() -> None:
    data = meeting()
    assert converted(data).meeting.status is Status.MINUTES
    data["Dagsordenpunkter"] = data["Dagsordenpunkter"][3:]
    assert converted(data).meeting.status is Status.AGENDA


def test_absences_are_kept_by_item_and_a_person_stands_once() -> None:
    record = converted(meeting()).items[0].record
    assert isinstance(record, AgendaItem)
    assert [(person.name, person.party, person.presence) for person in record.presence] == [
        ("Ole Lind", None, Present.APOLOGY),
        ("Ane Bak", "C", Present.APOLOGY),
        ("Per Dahl", None, Present.ABSENT),
    ]


def test_attachments_without_a_known_address_say_so() -> None:
    data = meeting()
    for item in data["Dagsordenpunkter"]:
        for field in item["Felter"]:
            field["Link"] = ""
    record = converted(data).items[0].record
    assert isinstance(record, AgendaItem)
    assert {attachment.withheld for attachment in record.attachments} == {"Filen fulgte ikke med fra kilden."}


@pytest.mark.parametrize(
    ("wording", "expected"),
    [
        ("Godkendt.", Outcome.ENDORSED),
        ("Planen blev vedtaget", Outcome.ENDORSED),
        ("Godkendt med bemærkning om, at stien ikke må asfalteres.", Outcome.ENDORSED),
        ("Tages til efterretning, idet udvalget ønsker et møde.", Outcome.NOTED),
        ("Udvalget tog redegørelsen om stien til efterretning.", Outcome.NOTED),
        ("Anbefales godkendt.", Outcome.RECOMMENDED),
        ("Tiltrådt.", Outcome.APPROVED),
        ("Sagen udsat.", Outcome.POSTPONED),
        ("Sagen sendes tilbage til forvaltningen.", Outcome.RETURNED),
        ("Oversendes til budgettet.", Outcome.REFERRED),
        ("Punktet blev drøftet.", Outcome.DISCUSSED),
        ("Forslaget kan ikke anbefales.", Outcome.OTHER),
        ("Taget til efterretning og godkendt.", Outcome.OTHER),
        ("Udvalget skriver et brev.", Outcome.OTHER),
    ],
)
def test_the_outcome_is_one_of_the_list_only_where_the_wording_is_clear(wording: str, expected: Outcome) -> None:
    assert outcome(wording) is expected


@pytest.mark.parametrize(
    ("html", "points"),
    [
        ("<p>Ad 1. Tiltrådt.</p><p>Ad 2. Udsat.</p>", [(1,), (2,)]),
        ("<p>1.-3. Godkendt</p>", [(1, 2, 3)]),
        ("1. og 2. Godkendt.<br>3) Udsat", [(1, 2), (3,)]),
        ("<ol><li>Godkendt</li><li>Udsat</li></ol><p>Der skal ses på prisen.</p>", [(1,), (2,), ()]),
        ("<p>Pkt. 1: Godkendt.</p><p>1-2. Udsat.</p>", [(1,), (1, 2)]),
        ("<p>2. udkast til planen sendes ud.</p>", [()]),
        ("<p>12. maj holdes der møde.</p>", [()]),
        ("<p>1. Der ønskes:</p><ul><li>et kort</li></ul><p>2. Godkendt</p>", [(1,), (2,)]),
    ],
)
def test_a_decision_is_cut_at_its_points(html: str, points: list[tuple[int, ...]]) -> None:
    notes = Notes()
    assert [decision.applies_to for decision in decide(read(html, notes), notes).decisions] == points


def test_a_vote_is_told_who_and_how_and_in_its_own_words() -> None:
    notes = Notes()
    told = decide(read("<p>1. Godkendt.</p><p>Ida Holm (B) og Per Dahl (C) stemte imod punkt 1.</p>", notes), notes)
    (vote,) = told.votes
    assert vote.applies_to == (1,)
    assert vote.against is not None
    assert (vote.against.names, vote.against.parties) == (("Ida Holm", "Per Dahl"), ("B", "C"))
    counted = decide(read("Godkendt. Med stemmerne 19 for og 2 imod.", notes), notes).votes[0]
    assert counted.in_favour is not None
    assert counted.against is not None
    assert (counted.in_favour.count, counted.against.count) == (19, 2)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>Vejcentret indstiller, at stien bygges.</p>", [("Vejcentret", None, ("stien bygges.",))]),
        (
            "<p>Vejcentret indstiller:</p><p>1. at A</p><p>a) x</p><p>2. at B</p>",
            [("Vejcentret", None, ("A\n\na) x", "B"))],
        ),
        (
            "<p>Vejcentret indstiller til Parkudvalget, at</p><ol><li>A</li><li>B</li></ol>",
            [(None, "Vejcentret indstiller til Parkudvalget, at", ("A", "B"))],
        ),
        ("<p>Der indstilles intet.</p>", [(None, "Der indstilles intet.", ())]),
    ],
)
def test_a_recommendation_is_who_and_which_points(html: str, expected: list[tuple[str | None, ...]]) -> None:
    notes = Notes()
    found, _ = recommend(read(html, notes), notes)
    assert [(one.by, one.text, one.points) for one in found] == expected
