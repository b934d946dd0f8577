"""In: items with each outcome. Out: a draft that tells it, of the record's own facts, that the gate lets pass."""

from dataclasses import fields
from pathlib import Path

import pytest
from tests.conftest import PROJECT
from tests.drafts.edition import BODY, HALL, case, item

from klarsag.checks.facts.basis import Basis
from klarsag.danish.lix import lix
from klarsag.drafts.draft import Draft, draft
from klarsag.drafts.find import found
from klarsag.drafts.trial import ANSWERS, errors, tried
from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition
from klarsag.records.readability import Readability


def drafted(path: Path) -> Draft:
    record = found(path)
    return draft(record.basis, record.limits)


def test_a_draft_tells_each_point_its_own_outcome_and_the_cases_own_facts(tmp_path: Path) -> None:
    made = drafted(item(tmp_path))
    assert "Udvalget sagde ja til planen for en ny hal ved skolen." in made.summary.decided
    assert "anbefaler, at der afsættes 2,5 millioner kroner til hallen i 2025." in made.summary.decided
    assert "120 børn" in f"{made.summary.brief} {made.summary.about}"
    assert "Sagen koster ikke noget." in made.summary.meaning
    assert "Nu skal Økonomiudvalget og Byrådet se på sagen." in made.summary.next
    assert errors(made.findings) == []


def test_what_can_only_be_read_in_its_place_is_left_out(tmp_path: Path) -> None:
    made = drafted(item(tmp_path))
    assert not any("nedenfor" in getattr(made.summary, name) for name in ANSWERS)


def test_a_draft_is_never_reviewed(tmp_path: Path) -> None:
    summary = drafted(item(tmp_path)).summary
    assert (summary.review, summary.source_hash, summary.translations) == (None, None, {})


ONE = """punkt: 1
titel: Plan for en ny hal ved skolen
adgang: åben
indstilling:
  punkter: [planen for en ny hal ved skolen godkendes]
beslutning:
"""


@pytest.mark.parametrize(
    ("decision", "said"),
    [
        ("udfald: godkendt", "Udvalget sagde ja til planen"),
        ("udfald: tiltrådt", "Udvalget sagde ja til planen"),
        ("udfald: forkastet", "Udvalget sagde nej til planen"),
        ("udfald: anbefalet", "Udvalget anbefaler planen"),
        ("udfald: taget til efterretning", "Udvalget hørte om planen"),
        ("udfald: drøftet", "Udvalget talte om planen"),
        ("udfald: udsat", "Udvalget ventede med at sige ja eller nej."),
        ("udfald: tilbagesendt", "Udvalget sendte sagen tilbage."),
        ("udfald: bortfaldet", "Sagen faldt bort."),
        ("udfald: andet, tekst: Ida Holm blev valgt til formand.", "Udvalget valgte Ida Holm som formand."),
        ("udfald: andet, tekst: Taget til efterretning og anbefales.", "Det anbefaler noget af det."),
        ("udfald: andet, tekst: Udvalget undlod at tage stilling.", "Udvalget sagde hverken ja eller nej."),
        ("udfald: andet, tekst: Udvalget valgte Ida Holm til formand.", "Udvalget valgte Ida Holm til formand."),
        (
            "udfald: godkendt, tekst: 'Godkendt, idet udvalget ønsker en sag om priser.'",
            "vil gerne have en sag om priser",
        ),
    ],
)
def test_each_outcome_has_its_plain_words(tmp_path: Path, decision: str, said: str) -> None:
    made = drafted(item(tmp_path, f"{ONE}  - {{{decision}}}\n"))
    assert said in made.summary.decided
    assert errors(made.findings) == []


def test_votes_reservations_and_other_bodies_are_told_by_name(tmp_path: Path) -> None:
    front = (
        f"{ONE}  - {{udfald: godkendt}}\n  - {{udfald: anbefalet, instans: Økonomiudvalget}}\n"
        "afstemning: [{for: {navne: [Bo Dam, Eva Lund]}, imod: {navne: [Ida Holm]}}]\n"
        "forbehold: [{af: Enhedslisten}]\n"
    )
    told = drafted(item(tmp_path, front)).summary.decided
    assert "Bo Dam og Eva Lund stemte for. Ida Holm stemte imod." in told
    assert "Enhedslisten tog forbehold." in told
    assert "Økonomiudvalget anbefaler det også." in told


def test_a_case_without_a_decision_says_so(tmp_path: Path) -> None:
    made = drafted(item(tmp_path, HALL.partition("beslutning:")[0]))
    assert made.summary.decided == "Der er ikke sagt ja eller nej endnu."
    assert "sagde ja" not in made.summary.brief


def test_a_point_that_is_too_hard_is_named_and_left_to_the_clerk(tmp_path: Path) -> None:
    hard = "udmøntningsfinansieringsaftalens effektueringsgrundlag iværksættelseskvalificeres"
    front = HALL.replace("der afsættes 2,5 mio. kr. til hallen i 2025", hard)
    made = drafted(item(tmp_path, front))
    assert "Det anbefaler punkt 2." in made.summary.decided
    assert any(hard in note.values.get("official", "") for note in made.notes)


def test_what_the_draft_leaves_out_is_told_to_the_clerk(tmp_path: Path) -> None:
    body = "## Resumé\n\nByggeriudvidelsesentreprisekontraktsummen andrager 7,4 mio. kr.\n"
    made = drafted(item(tmp_path, body=body))
    assert {note.answer for note in made.notes} >= {"about", "meaning", "next"}
    assert any("7,4 mio. kr." in note.values.get("official", "") for note in made.notes)


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Godkendelse af dagsorden", "Den viser, hvad et møde skal handle om."),
        ("Orientering fra formanden og gensidig orientering", "På mødet kan formanden og de andre fortælle nyt."),
        ("Socialudvalget - mødekalender 2024", "Listen viser, hvornår udvalget har møder i 2024."),
    ],
)
def test_an_item_of_every_agenda_is_told_as_what_it_is(tmp_path: Path, title: str, said: str) -> None:
    front = f"punkt: 1\ntitel: {title}\nadgang: åben\nbeslutning: [{{udfald: godkendt}}]\n"
    made = drafted(item(tmp_path, front, "## Resumé\n\nListen er vedlagt.\n"))
    assert said in made.summary.about
    assert errors(made.findings) == []


def test_a_sentence_that_the_gate_refuses_is_not_offered(tmp_path: Path) -> None:
    true, false = "Udvalget sagde ja til planen.", "Udvalget sagde nej til planen."
    one = case(tmp_path, f"{ONE}  - {{udfald: godkendt}}\n")
    assert set(tried(one, "decided", [true, false])) == {true}


def test_every_record_of_the_example_gets_a_draft_that_passes() -> None:
    edition = read_edition(PROJECT / "content")
    archive = Archive(edition)
    for entry in (*edition.items, *edition.memos):
        if entry.record:
            made = draft(Basis(entry, entry.record, archive), Readability())
            told = " ".join(getattr(made.summary, name) for name in ANSWERS)
            assert (entry.document.file, [one.kind.id for one in errors(made.findings)]) == (entry.document.file, [])
            assert lix(told).value < 35
            assert made.summary.review is None


def test_the_same_record_gives_the_same_draft(tmp_path: Path) -> None:
    first, second = drafted(item(tmp_path)), drafted(item(tmp_path))
    assert [getattr(first, one.name) for one in fields(first)] == [getattr(second, one.name) for one in fields(second)]


def test_another_body_is_another_draft(tmp_path: Path) -> None:
    one = drafted(item(tmp_path / "a")).summary
    other = drafted(item(tmp_path / "b", body=BODY.replace("120", "85"))).summary
    assert "85 børn" in f"{other.brief} {other.about}"
    assert "85" not in f"{one.brief} {one.about}"
