"""In: what sources say of a membership. Out: whether staff are told that it ends, or that sources disagree."""

from datetime import date
from pathlib import Path

import pytest
from tests.checks.sunflower.edition import DAY, MEMBER, ids, places, sunflower, town

from klarsag.checks.sunflower.rules import SUNFLOWER


def told(root: Path, *claims: str, day: date | None = DAY) -> list[str]:
    return ids(town(root, sunflower=sunflower(claims=claims)), day)


def test_a_membership_that_holds_has_no_finding(tmp_path: Path) -> None:
    assert told(tmp_path, MEMBER) == []


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("2027-01-21", ["membership-ends-soon"]),
        ("2027-01-22", []),
        ("2026-11-22", ["membership-ends-soon"]),
        ("2026-11-21", ["membership-ended"]),
        ("2026-11", ["membership-ends-soon"]),
        ("2026-10", ["membership-ended"]),
    ],
)
def test_the_end_is_told_from_60_days_before_it(tmp_path: Path, last: str, expected: list[str]) -> None:
    assert told(tmp_path, f"{{til: {last}, kilde: Et notat}}") == expected


def test_it_is_told_at_the_earliest_end(tmp_path: Path) -> None:
    claims = ("{til: 2025-12, kilde: a}", '{til: "2024", kilde: b}')
    root = town(tmp_path, sunflower=sunflower(claims=claims))
    assert places(root) == ["by/solsikke.yaml:3:49 claims-differ", "by/solsikke.yaml:3:49 membership-ended"]


def test_a_membership_that_has_not_begun_is_no_finding(tmp_path: Path) -> None:
    assert told(tmp_path, "{fra: 2027-01-01, kilde: Et notat}") == []


def test_without_a_day_nothing_has_ended(tmp_path: Path) -> None:
    assert told(tmp_path, '{til: "2020", kilde: Et notat}', day=None) == []


def test_nobody_says_that_it_is_a_member(tmp_path: Path) -> None:
    assert told(tmp_path) == ["membership-unclaimed"]


def test_a_pair_that_disagrees_is_told_once_at_the_second(tmp_path: Path) -> None:
    claims = ('{fra: "2025", kilde: a}', "{tekst: Kommunen er medlem., kilde: b}", "{fra: 2024-12, kilde: c}")
    root = town(tmp_path, sunflower=sunflower(claims=claims))
    assert places(root) == ["by/solsikke.yaml:3:88 claims-differ"]


def test_dates_that_may_be_the_same_do_not_disagree(tmp_path: Path) -> None:
    assert told(tmp_path, '{fra: "2024", kilde: a}', "{fra: 2024-12, kilde: b}") == []


def test_an_end_before_the_beginning_is_told_and_nothing_else(tmp_path: Path) -> None:
    assert told(tmp_path, "{fra: 2026-12, til: 2025-12, kilde: a}") == ["membership-backwards"]


def test_every_kind_of_the_programme_belongs_to_one_check() -> None:
    kinds = [kind.id for check in SUNFLOWER for kind in check.kinds]
    assert len(kinds) == len(set(kinds))


def test_a_town_without_the_programme_has_no_finding(tmp_path: Path) -> None:
    assert ids(town(tmp_path)) == []
