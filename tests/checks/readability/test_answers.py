"""What is found in a whole answer or summary: LIX, repetition, emptiness, two names, limits, languages, places."""

import re
from pathlib import Path

import pytest
import yaml
from tests.checks.readability.summaries import basis, found, kinds, summary

from klarsag.checks.facts.basis import Basis
from klarsag.checks.readability.rules import READABILITY, RULES, unreadable
from klarsag.danish.lix import lix
from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition
from klarsag.records.finding import Kind
from klarsag.records.readability import Readability

# 24 words, 3 sentences, 5 long words: 8 + 100 · 5 / 24.
MEDIUM = (
    "Kommunen hjælper mange familier i byen med penge. Hjælpen er for alle, som bor her. "
    "Skolerne kan få flere lærere i det nye år."
)


@pytest.mark.parametrize(
    ("value", "kind"),
    [(30, None), (31, "answer-lix-high"), (35, "answer-lix-high"), (36, "answer-lix-too-high")],
)
def test_lix_has_two_limits(value: int, kind: str | None) -> None:
    """An answer of exactly this LIX: 10 sentences of 10 words, so LIX is 10 and the number of long words."""
    long = value - 10
    words = ["kommune"] * long + ["by"] * (100 - long)
    text = " ".join(" ".join(words[at : at + 10]).capitalize() + "." for at in range(0, 100, 10))
    assert lix(text).value == value
    assert {one for one in kinds(kort=text) if one.startswith("answer-lix")} == ({kind} if kind else set())


def test_the_limits_of_lix_can_be_set() -> None:
    assert lix(MEDIUM).value == 29
    assert not {one for one in kinds(kort=MEDIUM) if "lix" in one}
    assert "answer-lix-high" in kinds(Readability(lix_warning=20), kort=MEDIUM)
    assert "answer-lix-too-high" in kinds(Readability(lix_warning=20, lix_error=25), kort=MEDIUM)


def test_lix_tells_its_counts_and_what_to_shorten() -> None:
    finding = next(one for one in found(Readability(lix_warning=20), kort=MEDIUM) if "lix" in one.kind.id)
    told = finding.as_json("da")
    assert "29" in told["message"]
    assert "24 ord" in told["message"]
    assert "familier" in told["hint"]


def test_one_long_word_makes_no_short_answer_hard() -> None:
    assert lix("Det slutter den 31. december 2024.").value > 35
    assert not {one for one in kinds(videre="Det slutter den 31. december 2024.") if "lix" in one}
    assert "answer-lix-too-high" in kinds(videre="Kommunalbestyrelsen godkendte lokalplanforslaget.")


@pytest.mark.parametrize("empty", ["-", "…", "Ikke relevant", "Ikke relevant.", "?", "TBD", "Se bilag.", "N/A"])
def test_an_answer_that_says_nothing_is_an_error(empty: str) -> None:
    finding = next(one for one in found(betyder=empty) if one.kind.id == "answer-empty")
    assert finding.kind.severity == "error"
    assert "betyder" in finding.as_json("da")["message"]


def test_an_answer_that_says_little_is_none() -> None:
    assert "answer-empty" not in kinds(betyder="Det ved vi ikke.")


def test_an_answer_that_repeats_the_title() -> None:
    assert "title-repeated" in kinds(titel="En ny hal i byen", kort="En ny hal i byen.")
    assert "title-repeated" in kinds(kort=basis().record.title)
    assert "title-repeated" not in kinds(titel="En ny hal i byen", kort="Hallen er klar i 2027.")


def test_two_words_for_one_thing_in_different_answers() -> None:
    told = found(kort="Flere ledige får hjælp.", betyder="Er du arbejdsløs?")
    finding = next(one for one in told if one.kind.id == "word-varied")
    assert finding.values["said"] == "arbejdsløs"
    assert finding.values["other"] == "ledige"
    assert "word-varied" not in kinds(kort="Flere ledige får hjælp.", betyder="Er du ledig?")


def test_an_abbreviation_is_told_once() -> None:
    told = [one for one in found(kort="QXW er ny. QXW er god.", videre="QXW er her.") if "abbrev" in one.kind.id]
    assert len(told) == 1


@pytest.mark.parametrize(
    ("limits", "sentence", "kind"),
    [
        (Readability(sentence_words=3), "Her er en ny hal.", "sentence-long"),
        (Readability(subordinate_clauses=0), "Du får brev, når vi ved mere.", "sentence-clauses"),
        (Readability(common_words=50), "Her er en undersøgelse.", "word-rare"),
        (Readability(word_letters=8), "Her er en børnehave.", None),
        (Readability(word_letters=8), "Her er en byhallenordning.", "word-long"),
        (Readability(chain_nouns=9), "Sagen er om vurdering af behovet for ændring af planen.", None),
        (Readability(number_words=4), "Der er fem pladser.", "number-in-words"),
        (Readability(decimals=0), "Det er 4,5 procent.", "decimals-needless"),
        (Readability(known_words=("tilsagnsbeløb",)), "Her er tilsagnsbeløbet.", None),
        (Readability(known_abbreviations=("QXW",)), "QXW er ny.", None),
    ],
)
def test_the_edition_sets_its_limits(limits: Readability, sentence: str, kind: str | None) -> None:
    assert {one for one in kinds(limits, kort=sentence) if "lix" not in one} == ({kind} if kind else set())


def test_other_languages_are_judged_by_length_emptiness_and_language_alone() -> None:
    english = {
        "kort": "The city has been promised money for a hall, and it will use all of it in the year that comes now.",
        "handler_om": "-",
        "besluttet": "Udvalget har sagt ja til det, og de skal nu i gang med at bygge.",
        "betyder": "It is for you.",
        "videre": "It is for you.",
    }
    one = basis()
    told = summary().model_copy(update={"translations": {"en": summary(**english)}})
    seen = {
        (finding.kind.id, finding.values.get("language", "en"))
        for finding in unreadable(one, one.entry.document, told, Readability())
    }
    assert seen == {("sentence-long", "en"), ("answer-empty", "en"), ("language-mixed", "en")}


def test_a_finding_stands_where_its_words_stand(tmp_path: Path) -> None:
    """In a folded value, on the second of its lines."""
    folder = tmp_path / "by"
    (folder / "moeder/2025/2025-01-08-udvalget").mkdir(parents=True)
    (folder / "myndighed.yaml").write_text("navn: By\nkortnavn: By\nsprog: [da]\n", "utf-8")
    (folder / "udvalg.yaml").write_text("udvalg:\n  - {id: udvalget, navn: Udvalget}\n", "utf-8")
    meeting = folder / "moeder/2025/2025-01-08-udvalget"
    (meeting / "moede.yaml").write_text("udvalg: udvalget\ndato: 2025-01-08\nstatus: referat\n", "utf-8")
    answers = "".join(f"  {key}: Her står svaret.\n" for key in ("handler_om", "besluttet", "betyder", "videre"))
    (meeting / "01-hal.md").write_text(
        "---\npunkt: 1\ntitel: Hal\nadgang: åben\ntype: beslutning\nletlaest:\n  kort: >-\n    Byen får en hal.\n"
        f"    Den er for børn samt unge.\n{answers}---\nTekst\n",
        "utf-8",
    )
    edition = read_edition(tmp_path)
    (entry,) = edition.items
    assert entry.open
    assert entry.open.easy_read
    (finding,) = unreadable(
        Basis(entry, entry.open, Archive(edition)), entry.document, entry.open.easy_read, Readability()
    )
    assert (finding.kind.id, finding.line, finding.column) == ("turn-bureaucratic", 9, 21)


@pytest.mark.parametrize("kind", READABILITY.kinds, ids=lambda kind: kind.id)
def test_the_page_of_a_kind_shows_a_wrong_and_a_right_example(kind: Kind) -> None:
    """The wrong example has the finding, the right one has none of it."""
    wrong, right = (yaml.load(text, yaml.BaseLoader) for text in (kind.wrong, kind.right))
    assert kind.id in kinds(**wrong)
    assert kind.id not in kinds(**right)


def test_every_rule_has_its_own_kinds() -> None:
    ids = [kind.id for rule in RULES for kind in rule.kinds]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)+", one) for one in ids)


def test_the_example_edition_is_easy() -> None:
    edition = read_edition(Path(__file__).parent.parent.parent.parent / "content")
    archive = Archive(edition)
    entries = [(entry, entry.open) for entry in edition.items] + [(entry, entry.memo) for entry in edition.memos]
    told = [
        finding
        for entry, record in entries
        if record and record.easy_read
        for finding in unreadable(Basis(entry, record, archive), entry.document, record.easy_read, Readability())
    ]
    assert told == []
