"""Names, votes and verdicts in Danish sentences, as the fixtures beside this file list them."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klarsag.danish.names import find_names
from klarsag.danish.verdicts import find_verdicts
from klarsag.danish.votes import Ballot, find_ballots

HERE = Path(__file__).parent
WORDS = "Udvalget sagde ja nej til planen Linda Heegaard (F) stemte imod undlod § 104 serviceloven Greve ikke , ."
SENTENCES = st.lists(st.sampled_from(WORDS.split())).map(" ".join)


def _rows(file: str) -> list[tuple[str, str]]:
    lines = (HERE / file).read_text("utf-8").splitlines()
    pairs = [line.split(" | ") for line in lines if line and not line.startswith("#")]
    return [(text, "" if expected == "-" else expected) for text, expected in pairs]


@pytest.mark.parametrize(("text", "expected"), _rows("names.txt"))
def test_names_are_found_with_their_kind(text: str, expected: str) -> None:
    names = find_names(text)
    told = [f"{name.kind}: {name.canonical if name.sure else f'[{name.canonical}]'}" for name in names]
    assert ", ".join(told) == expected
    assert all(text[name.start : name.end] == name.text for name in names)


def test_only_who_is_in_the_text_is_found_in_it() -> None:
    people = ("Ida Holm Vester", "Bo Østerlund")
    assert [name.canonical for name in find_names("Mødet ledes af Bo Østerlund.", people)] == ["Bo Østerlund"]
    assert find_names("Godkendt.", people) == find_names("Godkendt.")


def _vote(ballot: Ballot) -> str:
    who = [*sorted(ballot.parties), *sorted(ballot.persons), *([str(ballot.count)] if ballot.count is not None else [])]
    return f"{ballot.cast}: {' '.join([*who, *(['*'] if ballot.everybody else []), *(['+'] if ballot.rest else [])])}"


@pytest.mark.parametrize(("text", "expected"), _rows("votes.txt"))
def test_votes_are_found_clause_by_clause(text: str, expected: str) -> None:
    assert " / ".join(map(_vote, find_ballots(text))) == expected


@pytest.mark.parametrize(("text", "expected"), _rows("verdicts.txt"))
def test_verdicts_are_found_with_negation_and_tense(text: str, expected: str) -> None:
    told = [f"{'!' if one.negated else ''}{'' if one.done else '?'}{one.verdict}" for one in find_verdicts(text)]
    assert " ".join(told) == expected


@given(SENTENCES)
def test_spans_lie_in_the_text_and_names_do_not_overlap(text: str) -> None:
    names = find_names(text)
    assert all(text[name.start : name.end] == name.text for name in names)
    assert all(one.end <= other.start for one, other in pairwise(names))
    assert all(0 <= one.start < one.end <= len(text) for one in find_verdicts(text))
    assert all(0 <= one.start < one.end <= len(text) for one in find_ballots(text))
