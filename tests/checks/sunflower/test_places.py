"""In: places of `solsikke.yaml`. Out: what a place lacks, and languages that it has nothing to read in."""

from pathlib import Path

import pytest
from tests.checks.sunflower.edition import ids, place, places, sunflower, town


def told(root: Path, *entries: str) -> list[str]:
    return ids(town(root, sunflower=sunflower(*entries)))


def test_what_a_place_lacks(tmp_path: Path) -> None:
    kinds = ["hands-out-nothing", "place-without-address", "place-without-hours"]
    assert told(tmp_path, "{navn: Borgerservice}") == kinds


def test_what_nobody_can_find_out_needs_no_finding(tmp_path: Path) -> None:
    entry = "{navn: Borgerservice, udleverer: [snor], ukendt: Notatet siger det ikke.}"
    assert told(tmp_path, entry) == []


def test_a_place_that_stands_twice(tmp_path: Path) -> None:
    assert told(tmp_path, place(), place(navn="BORGERSERVICE")) == ["place-twice"]
    assert told(tmp_path, place(), place(adresse="Torvet 2")) == []


def test_a_committee_that_nobody_knows(tmp_path: Path) -> None:
    root = town(tmp_path, sunflower=sunflower(place(betjener="{udvalg: [teknikudvalg]}")))
    assert ids(root) == ["committee-unknown"]
    (tmp_path / "by" / "udvalg.yaml").write_text("udvalg: [{id: teknikudvalg, navn: Teknikudvalget}]\n", "utf-8")
    assert ids(root) == []


@pytest.mark.parametrize(
    ("things", "languages", "expected"),
    [
        ("[snor]", {"sprog": "[ar]"}, ["language-without-material"]),
        ("[snor, klistermærke]", {"flere_sprog": "ja"}, ["language-without-material"]),
        ("[snor, pjece]", {"sprog": "[ar]"}, []),
        ("[kort]", {"flere_sprog": "ja"}, []),
        ("[snor]", {"flere_sprog": "nej"}, []),
    ],
)
def test_languages_need_something_to_read(
    tmp_path: Path, things: str, languages: dict[str, str], expected: list[str]
) -> None:
    assert told(tmp_path, place(udleverer=things, **languages)) == expected


def test_it_is_told_at_its_key(tmp_path: Path) -> None:
    entry = place(sprog="[ar]")
    column = 5 + entry.index("sprog:")
    root = town(tmp_path, sunflower=sunflower(entry))
    assert places(root) == [f"by/solsikke.yaml:5:{column} language-without-material"]
