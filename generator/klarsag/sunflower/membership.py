"""What sources claim of a membership in, from when until when it may be relied on out.

Where they disagree the narrowest reading holds: a notice that comes late does less harm than a promise nobody keeps.
The claims themselves are shown as they are.
"""

from calendar import monthrange
from datetime import date, timedelta
from itertools import combinations

from klarsag.records.sunflower import Claim, Membership, Sunflower

WARNED = timedelta(days=60)  # so long before its end staff are told


def span(rough: str) -> tuple[date, date]:
    """The first and the last day that a date as exact as its source ("2024", "2024-12", "2024-12-01") may mean."""
    if len(rough) == 10:
        return date.fromisoformat(rough), date.fromisoformat(rough)
    year, month = int(rough[:4]), int(rough[5:7] or 0)
    last = date(year, month or 12, monthrange(year, month or 12)[1])
    return date(year, month or 1, 1), last


def begins(membership: Membership) -> date | None:
    """The latest beginning that a source names; None where none names one."""
    return max((span(claim.first)[0] for claim in membership.claims if claim.first), default=None)


def ends(membership: Membership) -> date | None:
    """The last day by the earliest end that a source names; None where none names one."""
    return min((span(claim.last)[1] for claim in membership.claims if claim.last), default=None)


def holds(sunflower: Sunflower | None, day: date | None) -> bool:
    """Whether the authority is a member on `day`. Without a claim, or without a day, nothing is known: it is not."""
    if sunflower is None or day is None or not sunflower.membership.claims:
        return False
    first, last = begins(sunflower.membership), ends(sunflower.membership)
    return (first is None or first <= day) and (last is None or day <= last)


def ended(sunflower: Sunflower, day: date | None) -> bool:
    """Whether the membership is over on `day`."""
    last = ends(sunflower.membership)
    return bool(last and day and last < day)


def ends_soon(sunflower: Sunflower, day: date | None) -> bool:
    """Whether the membership still holds on `day` and ends within 60 days."""
    last = ends(sunflower.membership)
    return bool(last and day and day <= last and last - day <= WARNED)


def contradictions(membership: Membership) -> list[tuple[Claim, Claim]]:
    """Pairs of claims of which only one can be right: they begin, or end, at times that have no day in common."""
    return [
        (one, other)
        for one, other in combinations(membership.claims, 2)
        if apart(one.first, other.first) or apart(one.last, other.last)
    ]


def apart(one: str | None, other: str | None) -> bool:
    """Whether two dates have no day in common; one that is not given has every day."""
    if one is None or other is None:
        return False
    (first, last), (other_first, other_last) = span(one), span(other)
    return last < other_first or other_last < first
