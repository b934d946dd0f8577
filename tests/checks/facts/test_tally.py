"""In: a record's text with lists. Out: which counts of a summary the lists bear out, by what they are lists of."""

from pathlib import Path

import pytest
from tests.checks.facts.record import kinds

from klarsag.checks.facts.structures import enumerated


@pytest.mark.parametrize(
    ("sentence", "known"),
    [
        ("Planen har tre mål.", True),
        ("Der er tre ting, som skal nås.", True),
        ("Der er tre kommuner med.", False),
        ("Der sendes tre breve.", False),
        ("Planen har mere end tre mål.", False),
        ("De tre mål er for unge i job og skole.", True),
        ("Udvalget så på alle to punkter.", False),
        ("Der sendes ti breve til skolerne.", False),
        ("Der holdes femten møder for forældre.", False),
    ],
)
def test_a_list_bears_a_count_of_its_own_things_only(tmp_path: Path, sentence: str, known: bool) -> None:
    assert (kinds(tmp_path, sentence) == []) is known


def test_a_committee_with_a_long_name_is_one_of_a_row() -> None:
    assert list(enumerated("Klima-, Teknik- og Miljøudvalget, Byrådet og Økonomiudvalget")) == [3]
