"""In: the sentences of figures.txt about one record. Out: whether the gate finds in each just what stands beside it."""

from pathlib import Path

import pytest
from tests.checks.facts.record import kinds

CASES = [
    [part.strip() for part in line.split("|")]
    for line in (Path(__file__).parent / "figures.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("sentence", "wanted"), CASES)
def test_a_sentence_about_the_record(tmp_path: Path, sentence: str, wanted: str) -> None:
    assert sorted(set(kinds(tmp_path, sentence))) == wanted.split()


def test_an_english_summary_with_one_wrong_figure_is_refused(tmp_path: Path) -> None:
    danish = "150 unge får hjælp."
    assert kinds(tmp_path, danish, english="150 young people get help.") == []
    assert kinds(tmp_path, danish, english="160 young people get help.") == ["fact-number-unknown"]


def test_an_english_figure_that_the_record_has_of_another_thing_is_refused(tmp_path: Path) -> None:
    found = kinds(tmp_path, "150 unge får hjælp.", english="180 young people get help.")
    assert found == ["fact-quantity-of-another"]


def test_an_english_day_must_be_the_danish_one(tmp_path: Path) -> None:
    danish = "Svar senest den 1. maj 2026."
    assert kinds(tmp_path, danish, english="Answer by 1 May 2026.") == []
    assert kinds(tmp_path, danish, english="Answer by 9 June 2026.") == ["fact-date-of-another"]
    assert kinds(tmp_path, danish, english="Answer by 2 May 2026.") == ["fact-date-unknown"]


def test_a_relative_date_is_refused_in_english(tmp_path: Path) -> None:
    assert kinds(tmp_path, "Det sker i 2026.", english="It happens in 2026. It happens next year.") == [
        "fact-relative-date"
    ]


def test_two_answers_that_count_the_same_thing_differently(tmp_path: Path) -> None:
    brief = "Planen har tre mål for unge."
    assert kinds(tmp_path, brief, about="Der er tre mål i planen for unge.") == []
    assert "fact-number-unknown" in kinds(tmp_path, brief, about="Der er to mål i planen for unge.")
