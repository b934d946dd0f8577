"""A small edition in, the mutations of its summary out: single, untrue, the same each time, and dropped where true."""

from pathlib import Path

import pytest
from benchmarks.facts import measure
from benchmarks.facts.attach import attach
from benchmarks.facts.faithful import MADE_UP, Faithful, faithful, of_edition
from benchmarks.facts.kinds import KINDS
from benchmarks.facts.make import Made, make
from benchmarks.facts.words import MONTHS

from klarsag.checks.facts.abroad.verdict_words import LANGUAGES
from klarsag.checks.registry import run
from klarsag.records.archive import Archive
from klarsag.records.easyread import Answers
from klarsag.records.edition import read_edition
from klarsag.records.finding import Finding, Kind, Severity

MEETING = "lindeby/moeder/2024/2024-05-14-socialudvalget"
FIELDS = ("kort", "handler_om", "besluttet", "betyder", "videre")


def item(folder: Path, body: str, **answers: str) -> Faithful:
    """A faithful summary of a record with that body; answers left out say nothing checkable."""
    meeting = folder / MEETING
    meeting.mkdir(parents=True)
    (folder / "lindeby" / "myndighed.yaml").write_text("navn: Lindeby Kommune\nkortnavn: Lindeby\n", "utf-8")
    (folder / "lindeby" / "udvalg.yaml").write_text("udvalg: [{id: socialudvalget, navn: Socialudvalget}]\n", "utf-8")
    (meeting / "moede.yaml").write_text("udvalg: socialudvalget\ndato: 2024-05-14\nstatus: referat\n", "utf-8")
    told = "\n".join(f"  {field}: {answers.get(field, 'Mere er der ikke.')}" for field in FIELDS)
    (meeting / "01-sag.md").write_text(
        "---\npunkt: 1\ntitel: En sag\nadgang: åben\nbeslutning:\n  - {udfald: godkendt, tekst: Godkendt.}\n"
        f"letlaest:\n{told}\n  gennemset: {{af: Test, dato: 2024-05-15, proevet_med_laesere: nej}}\n---\n{body}\n",
        "utf-8",
    )
    return of_edition(folder)[0][0]


def made(name: str, summaries: list[Faithful], cap: int = 50) -> Made:
    return make(next(kind for kind in KINDS if kind.name == name), summaries, seed=1, cap=cap)


CHANGED = """
    digit changed                     | Huset har 34 pladser.              | Her er 34 pladser.
    magnitude                         | Huset har 34 pladser.              | Her er 34 pladser.
    million, milliard, tusind         | Det koster 2,5 mio. kr.            | Det koster 2,5 mio. kr.
    thousands separator               | Det koster 4.559 kr.               | Det koster 4.559 kr.
    percent, percentage point         | Andelen er 8 procent.              | Det er 8 procent af dem.
    number word                       | Der er tre huse.                   | Kommunen har tre huse.
    unit                              | Det tager 6 uger.                  | Man venter 6 uger.
    day                               | Mødet er 8. september 2024.        | Der er møde den 8. september 2024.
    month                             | Mødet er 8. september 2024.        | Der er møde den 8. september 2024.
    year                              | Mødet er 8. september 2024.        | Der er møde den 8. september 2024.
    weekday                           | Mødet er mandag den 9. september.  | Der er møde mandag den 9. september.
    time of day                       | Mødet er kl. 17.00.                | Der er møde kl. 17.00.
    before and after                  | Svar senest 8. maj 2024.           | Du skal svare senest den 8. maj 2024.
    committee                         | Sagen går til Økonomiudvalget.     | Nu skal Økonomiudvalget se på det.
    place                             | Huset ligger i Roskilde.           | Huset ligger i Roskilde.
    law, paragraph                    | Det følger af § 34.                | Det står i § 34.
    up and down                       | Prisen steg i 2023.                | Prisen steg i 2023.
    from and to                       | Tallet faldt fra 180 til 150.      | Det faldt fra 180 til 150.
    rounding                          | Der er 34 pladser.                 | Nu har det 34 pladser.
"""


@pytest.mark.parametrize("line", [line.strip() for line in CHANGED.strip().splitlines()])
def test_a_kind_changes_the_sentence_and_nothing_else(line: str, tmp_path: Path) -> None:
    name, body, sentence = (part.strip() for part in line.split("|"))
    one = item(tmp_path, body, handler_om=f"Det er en sag. {sentence} Det er alt.")
    mutations = made(name, [one]).mutations
    assert mutations
    for mutation in mutations:
        assert mutation.field == "about"
        assert mutation.before == sentence
        assert mutation.after != sentence
        assert mutation.answer == f"Det er en sag. {mutation.after} Det er alt."


# " / " is where a paragraph of the record ends.
DROPPED = """
    number word       | Der er to huse. / Der er fire huse. / Der er fem huse. / Der er seks huse. | Der er tre huse.
    month             | {months}                               | Det er i maj.
    weekday           | Åbent mandag tirsdag onsdag torsdag fredag lørdag søndag. | Der er åbent mandag.
    total told as yearly | Det koster 900 kr. årligt. | Det koster 900 kr.
    before and after  | Aftalen gælder fra 2022 til 2025.      | Det gælder fra 2022 til 2025.
    rounding          | Der er cirka 34 pladser.               | Nu har det 34 pladser.
    up and down       | Man kan bruge flere eller færre penge. | Man kan bruge flere eller færre penge.
    fraction, ordinal | Mere end halvdelen siger ja.           | Mere end halvdelen siger ja.
"""


@pytest.mark.parametrize("line", [line.strip() for line in DROPPED.strip().splitlines()])
def test_what_the_record_bears_as_well_is_dropped(line: str, tmp_path: Path) -> None:
    name, body, sentence = (part.strip() for part in line.split("|"))
    record = body.replace(" / ", "\n\n").format(months=" ".join(MONTHS))
    kind = made(name, [item(tmp_path, record, handler_om=sentence)])
    assert kind.mutations == ()


@pytest.mark.parametrize(
    ("told", "turned"),
    [
        ("For de fleste er det et lille fald.", "For de fleste er det en lille stigning."),
        ("Folk er mindre glade end før.", "Folk er mere glade end før."),
        ("Nogle får et mindre beløb end før.", "Nogle får et større beløb end før."),
        ("I hele landet er faldet større.", "I hele landet er stigningen større."),
    ],
)
def test_a_way_that_is_turned_is_still_danish(told: str, turned: str, tmp_path: Path) -> None:
    one = item(tmp_path, "Der er 34 pladser.", handler_om=told)
    assert turned in {mutation.after for mutation in made("up and down", [one]).mutations}


def test_every_kind_has_mutations_in_the_edition_that_is_made_for_them() -> None:
    summaries = of_edition(MADE_UP)[0]
    few = {"million, milliard, tusind", "authority", "law, paragraph", "place"}  # the real records have plenty of these
    assert {kind.name for kind in KINDS if not make(kind, summaries, 1, 50).mutations} <= few


def test_an_outcome_is_turned_in_every_language_that_the_gate_reads() -> None:
    mutations = made("translation: outcome", of_edition(MADE_UP)[0], 100).mutations
    assert {mutation.field.partition("/")[0] for mutation in mutations} == set(LANGUAGES)


def test_a_yes_to_being_told_of_something_is_no_decision_to_turn(tmp_path: Path) -> None:
    one = item(tmp_path, "Der er en liste.", besluttet="Udvalget sagde ja til listen.")
    assert made("heard for decided", [one]).mutations
    path = tmp_path / MEETING / "01-sag.md"
    advice = "indstilling: {punkter: [orienteringen tages til efterretning]}\nbeslutning:"
    path.write_text(path.read_text("utf-8").replace("beslutning:", advice, 1), "utf-8")
    kind = made("heard for decided", of_edition(tmp_path)[0])
    assert kind.mutations == ()
    assert set(kind.dropped) == {"what was said yes to is no more than to be told of it"}


def test_a_digit_of_a_translation_stays_one_of_its_script(tmp_path: Path) -> None:
    one = item(tmp_path, "Huset har 34 pladser.", handler_om="Huset har 34 pladser.")
    answers = Answers(brief="٣٤", about="٣٤", decided="٣٤", meaning="٣٤", next="٣٤")
    arabic = Faithful("ar", one.basis, one.summary.model_copy(update={"translations": {"ar": answers}}))
    mutation = made("translation: digit changed", [arabic]).mutations[0]
    assert mutation.field.startswith("ar/")
    assert set(mutation.answer) <= set("٠١٢٣٤٥٦٧٨٩")
    assert mutation.answer != "٣٤"
    changed = arabic.with_answer(mutation.field, mutation.answer)
    assert getattr(changed.translations["ar"], mutation.field[3:]) == mutation.answer
    assert changed.about == one.summary.about


def test_the_same_seed_gives_the_same_and_a_summary_more_changes_no_others() -> None:
    summaries = of_edition(MADE_UP)[0]
    first, again = (made("day", summaries, 500).mutations for _time in range(2))
    assert first == again
    fewer = {one.after for one in made("day", summaries[:-1], 500).mutations}
    assert fewer <= {one.after for one in first}


def test_a_cap_takes_from_every_summary_before_it_takes_twice_from_one() -> None:
    summaries = of_edition(MADE_UP)[0]
    capped = made("digit changed", summaries, len(summaries)).mutations
    assert len({mutation.item for mutation in capped}) > len(summaries) * 3 // 4


def test_caught_is_an_error_that_the_faithful_summary_does_not_have(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = item(tmp_path, "Huset har 34 pladser.", handler_om="Huset har 34 pladser.")
    wrong, odd = (
        Kind(name, severity, "", "", "") for name, severity in (("a", Severity.ERROR), ("b", Severity.WARNING))
    )
    mutations = made("digit changed", [one]).mutations[:1]
    for found, caught in (
        (lambda text: [Finding(wrong, "f")], False),  # the faithful one has it too
        (lambda text: [Finding(odd, "f")] * text.count("34"), False),  # a warning is no error
        (lambda text: [] if "34" in text else [Finding(wrong, "f")], True),
    ):
        monkeypatch.setattr(measure, "judged", lambda _basis, _document, summary, found=found: found(summary.about))
        assert measure.judge(one, 0, mutations).caught == ((mutations[0], caught),)


def test_a_summary_is_attached_as_an_editor_would_write_it(tmp_path: Path) -> None:
    one = item(tmp_path / "edition", "Huset har 34 pladser.")
    path = tmp_path / "edition" / one.document.file
    path.write_text(path.read_text("utf-8").split("letlaest:")[0] + "kilde: {fil: m.json}\n---\nTekst.\n", "utf-8")
    (tmp_path / "summaries").mkdir()
    answers = "".join(f"  {field}: Det koster 34 kr.\n" for field in FIELDS)
    (tmp_path / "summaries" / "a.yaml").write_text(f"moede: m\npunkt: '1'\nletlaest:\n{answers}", "utf-8")
    (tmp_path / "summaries" / "b.yaml").write_text("moede: other\npunkt: '1'\n", "utf-8")
    assert [file.file for file in faithful(tmp_path / "edition", tmp_path / "summaries")[1]] == ["summaries/b"]
    assert attach(tmp_path / "edition", tmp_path / "summaries") == 1
    edition = read_edition(tmp_path / "edition")
    summary = next(entry.open.easy_read for entry in edition.items if entry.open)
    assert summary is not None
    assert summary.about == "Det koster 34 kr."
    assert not {finding.kind.id for finding in run(edition, Archive(edition))} & {"summary-unsealed", "summary-stale"}
