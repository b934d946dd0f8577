"""In: what sources say of a membership, each as `first..last`. Out: from when until when it may be relied on."""

from datetime import date, timedelta

import pytest

from klarsag.records.sunflower import Claim, Membership, Sunflower
from klarsag.sunflower.membership import WARNED, begins, contradictions, ended, ends, ends_soon, holds, span


def membership(*claims: str) -> Membership:
    """`"2025.."` is a source that names a beginning, `"..2026-06"` an end, `".."` neither."""
    ends = [claim.split("..") for claim in claims]
    return Membership(
        claims=tuple(Claim(first=first or None, last=last or None, source="et notat") for first, last in ends)
    )


def sunflower(*claims: str) -> Sunflower:
    return Sunflower(date="2024", membership=membership(*claims))


@pytest.mark.parametrize(
    ("rough", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-12", "2024-12-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025-02", "2025-02-01", "2025-02-28"),
        ("2024-09-10", "2024-09-10", "2024-09-10"),
    ],
)
def test_a_rough_date_may_mean_any_day_of_its_month_or_year(rough: str, first: str, last: str) -> None:
    assert span(rough) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    ("claims", "first", "last"),
    [
        # The two that the example has: the later beginning is the one that nobody contradicts.
        (("2025..", "2024-12.."), "2025-01-01", None),
        (("2024-12..", "2025.."), "2025-01-01", None),
        # A month inside the year that another names: the narrower begins later.
        (("2025..", "2025-03.."), "2025-03-01", None),
        (("..2026", "..2026-06"), None, "2026-06-30"),
        (("2025..2026", "2024..2027"), "2025-01-01", "2026-12-31"),
        # A source that names no date takes nothing away.
        (("..", "2025.."), "2025-01-01", None),
        (("..",), None, None),
        ((), None, None),
    ],
)
def test_where_sources_disagree_the_narrowest_reading_holds(
    claims: tuple[str, ...], first: str | None, last: str | None
) -> None:
    found = membership(*claims)
    assert begins(found) == (date.fromisoformat(first) if first else None)
    assert ends(found) == (date.fromisoformat(last) if last else None)


@pytest.mark.parametrize(
    ("claims", "day", "expected"),
    [
        (("2025..2026",), "2024-12-31", False),
        (("2025..2026",), "2025-01-01", True),
        (("2025..2026",), "2026-12-31", True),
        (("2025..2026",), "2027-01-01", False),
        (("2025..", "2024-12.."), "2024-12-31", False),
        (("2025..", "2024-12.."), "2025-01-01", True),
        (("..",), "2026-11-22", True),
        # Of two that have no day in common none is left.
        (("2025..2025", "2026..2026"), "2025-06-01", False),
        (("2025..2025", "2026..2026"), "2026-06-01", False),
    ],
)
def test_a_membership_holds_on_its_first_and_last_day_and_between(
    claims: tuple[str, ...], day: str, expected: bool
) -> None:
    assert holds(sunflower(*claims), date.fromisoformat(day)) is expected


def test_what_nobody_knows_does_not_hold() -> None:
    day = date(2026, 11, 22)
    assert not holds(None, day)
    assert not holds(sunflower("2025.."), None)
    assert not holds(sunflower(), day)
    assert not ended(sunflower("..2025"), None)
    assert not ends_soon(sunflower("..2025"), None)


@pytest.mark.parametrize(
    ("before", "soon", "over"),
    [(61, False, False), (60, True, False), (1, True, False), (0, True, False), (-1, False, True)],
)
def test_staff_are_told_sixty_days_before_the_end_and_after_it(before: int, soon: bool, over: bool) -> None:
    day = date(2026, 6, 30) - timedelta(days=before)
    found = sunflower("2025..2026-06")
    assert (ends_soon(found, day), ended(found, day)) == (soon, over)
    assert holds(found, day) is not over
    assert WARNED.days == 60


def test_the_first_year_there_is_is_no_trap() -> None:
    found, day = sunflower("..0001-01"), date(2026, 11, 22)
    assert (ends_soon(found, day), ended(found, day), holds(found, day)) == (False, True, False)
    assert not ended(sunflower("..9999-12-31"), day)


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("2025..", "2024-12..", True),
        ("2024..", "2024-12..", False),
        ("2024-12-31..", "2025-01-01..", True),
        ("..2026", "..2027-01", True),
        ("..2026", "..2026-12-31", False),
        # An end before the other's beginning is no disagreement about one date.
        ("2025..", "..2024", False),
        ("..", "2025..", False),
    ],
)
def test_two_dates_contradict_each_other_where_no_day_fits_both(one: str, other: str, apart: bool) -> None:
    for claims in ((one, other), (other, one)):
        found = membership(*claims)
        assert contradictions(found) == ([(found.claims[0], found.claims[1])] if apart else [])


def test_every_pair_that_disagrees_is_told() -> None:
    found = membership("2025..", "2024-12..", "2026..", "..")
    first, second, third, _ = found.claims
    assert contradictions(found) == [(first, second), (first, third), (second, third)]
