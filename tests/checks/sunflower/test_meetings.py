"""In: meetings that everybody may come to. Out: whether somebody can learn where, and where to get help at the door."""

from datetime import date
from pathlib import Path

import pytest
from tests.checks.sunflower.edition import OVER, ids, place, places, sunflower, town

MEETING = "moeder__2026__2026-12-09-teknikudvalget__moede_yaml"
SERVED = place(betjener="{bygninger: [Rådhuset]}")


def told(root: Path, rest: str, text: str = "", status: str = "dagsorden") -> list[str]:
    meeting = f"udvalg: teknikudvalget\ndato: 2026-12-09\nstatus: {status}\n{rest}"
    return places(town(root, sunflower=text, **{MEETING: meeting}))


def _at(place: str) -> str:
    return f"by/moeder/2026/2026-12-09-teknikudvalget/moede.yaml:{place}"


def test_a_building_with_a_place_has_no_finding(tmp_path: Path) -> None:
    assert told(tmp_path, "offentligt: ja\nsted: Rådhuset, lokale 3\n", sunflower(SERVED)) == []


def test_a_building_without_a_place(tmp_path: Path) -> None:
    rest = "offentligt: ja\nsted: Kulturhuset\n"
    assert told(tmp_path, rest, sunflower(SERVED)) == [_at("5:7 building-without-place")]


def test_a_place_with_leaflets_only_is_no_help_at_the_door(tmp_path: Path) -> None:
    only = place(udleverer="[pjece]", betjener="{bygninger: [Rådhuset]}")
    rest = "offentligt: ja\nsted: Rådhuset\n"
    assert told(tmp_path, rest, sunflower(only)) == [_at("5:7 building-without-place")]


@pytest.mark.parametrize("text", ["", sunflower(claims=(OVER,))])
def test_who_is_no_member_on_that_day_has_promised_nothing(tmp_path: Path, text: str) -> None:
    root_findings = told(tmp_path, "offentligt: ja\nsted: Kulturhuset\n", text)
    assert not [one for one in root_findings if "moede.yaml" in one]


@pytest.mark.parametrize("text", ["", sunflower(SERVED)])
def test_a_public_meeting_must_say_where(tmp_path: Path, text: str) -> None:
    assert told(tmp_path, "offentligt: ja\n", text) == [_at("4:1 meeting-public-without-venue")]


@pytest.mark.parametrize("status", ["referat", "aflyst"])
def test_nobody_can_come_to_what_is_over_or_called_off(tmp_path: Path, status: str) -> None:
    assert told(tmp_path, "offentligt: ja\n", sunflower(SERVED), status) == []


def test_a_meeting_that_is_over_needs_nothing(tmp_path: Path) -> None:
    told(tmp_path, "offentligt: ja\n")
    assert ids(tmp_path, date(2026, 12, 9)) == ["meeting-public-without-venue"]
    assert ids(tmp_path, date(2026, 12, 10)) == []


def test_a_meeting_behind_closed_doors_needs_nothing(tmp_path: Path) -> None:
    assert told(tmp_path, "sted: Kulturhuset\n", sunflower(SERVED)) == []
    assert ids(tmp_path) == []
