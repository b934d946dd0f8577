"""One person in two spellings, in one meeting and over the meetings of a committee; two people who are not."""

from pathlib import Path

import pytest
from tests.checks.consistency.one_record import basis

from klarsag.checks.consistency.across import across
from klarsag.checks.consistency.name_variants import names_across
from klarsag.checks.consistency.people import is_nearly
from klarsag.checks.consistency.reading import Reading
from klarsag.checks.facts.basis import Basis


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Linda Heegaard", "Linda Hegaard"),
        ("Simon Østergaard", "Simon Østergård"),
        ("Torben Hoffmann", "Thorben Hoffmann"),
    ],
)
def test_one_person(first: str, second: str) -> None:
    assert is_nearly(first, second)
    assert is_nearly(second, first)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Linda Heegaard", "Linda Heegaard"),
        ("Linda Heegaard", "Lone Heegaard"),
        ("Kenneth Jerkel", "Brigitte Jerkel"),
        ("John Olsen", "John T. Olsen"),
        ("Jan Lund", "Jan Lind Lund"),
        ("Bo Friis", "Bo Friiss"),
        ("Ann Lund", "Anne Holm"),
    ],
)
def test_two_people_or_the_same_name(first: str, second: str) -> None:
    assert not is_nearly(first, second)
    assert not is_nearly(second, first)


def test_a_spelling_of_another_meeting_is_told_once_at_the_rare_one(tmp_path: Path) -> None:
    looked = basis("", tmp_path, {"by/moeder/2025/2025-05-05-vejudvalget/moede.yaml": _LATER})
    found = [(finding.file[-30:], finding.line, finding.values["other"]) for finding in across(looked.archive)]
    assert found == [("2025-05-05-vejudvalget/moede.yaml"[-30:], 5, "Linda Heegaard")]


_LATER = """\
udvalg: vejudvalget
dato: 2025-05-05
status: referat
deltagere:
  - {navn: Linda Hegaard}
  - {navn: Bo Friis}
"""


def test_a_name_that_one_record_spells_in_its_own_way(tmp_path: Path) -> None:
    folder = "by/moeder/2025/2025-05-05-vejudvalget"
    item = "---\npunkt: {number}\nadgang: åben\ntitel: En vej\n---\nVejen går til Solhøjgården.\n"
    others = {f"{folder}/0{number}-vej.md": item.format(number=number) for number in (1, 2, 3)}
    looked = basis("Vejen går til Solhøgården og hjem.\n", tmp_path, others)
    records = [(entry, entry.open) for entry in looked.archive.all_items() if entry.open]
    readings = [Reading(Basis(entry, record, looked.archive)) for entry, record in records]
    assert [finding.values["said"] for finding in names_across(readings)] == ["Solhøgården"]
    assert list(names_across(readings[:3])) == []  # two records are too few to tell which is usual
