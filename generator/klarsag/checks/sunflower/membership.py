"""Memberships that are over or soon will be, that no source speaks of, and claims of which only one can be right."""

from collections.abc import Iterator
from datetime import date

from klarsag.checks.check import Check, Looked
from klarsag.checks.sunflower.programme import Programme, programmes
from klarsag.records.document import Path_
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.records.sunflower import Claim
from klarsag.sunflower.membership import apart, begins, contradictions, ended, ends, ends_soon, span
from klarsag.texts import _

ENDED = Kind(
    "sunflower-membership-ended",
    Severity.WARNING,
    _("The membership ended on {last}."),
    _("No notice is shown any more, and no place is promised."),
    _("Is it renewed? Then write what the new source says. Otherwise the file can be deleted."),
    wrong="oplysninger:\n  - {til: 2025-12-31, kilde: Aftale fra 2024}",
    right="oplysninger:\n  - {til: 2027-12-31, kilde: Aftale fra 2025}",
)
SOON = Kind(
    "sunflower-membership-ends-soon",
    Severity.WARNING,
    _("The membership ends on {last}."),
    _("After that day no notice is shown, and a page that still promises something is an error."),
    _("Find out if it will be renewed, and write what the new source says."),
    wrong="oplysninger:\n  - {til: 2026-12-31, kilde: Aftale fra 2025}",
    right="oplysninger:\n  - {til: 2027-12-31, kilde: Aftale fra 2026}",
)
UNCLAIMED = Kind(
    "sunflower-membership-unclaimed",
    Severity.WARNING,
    _("Nothing says that the authority is a member."),
    _("Without a source no notice is shown: nobody could tell whether the promise holds."),
    _("Write what a source says under “oplysninger”, with “kilde”."),
    wrong="medlemskab:\n  oplysninger: []",
    right="medlemskab:\n  oplysninger:\n    - {fra: 2024-12, kilde: Notat fra 2024}",
)
DIFFER = Kind(
    "sunflower-claims-differ",
    Severity.NOTICE,
    _("The sources do not agree: here stands {value}, in another place {other}."),
    _("Readers are shown both with their sources, and notices keep to the shortest time that both allow."),
    _("Ask somebody who knows. Where nobody does, leave both."),
    wrong='- {fra: 2024-12, kilde: Notat fra 2024}\n- {fra: "2025", kilde: Referat fra 2024}',
    right="- {fra: 2024-12, kilde: Notat fra 2024}\n- {fra: 2024-12-01, kilde: Referat fra 2024}",
)
BACKWARDS = Kind(
    "sunflower-membership-backwards",
    Severity.WARNING,
    _("By these dates the membership ends ({last}) before it begins ({first})."),
    _("There is no day on which it holds, so no notice is ever shown."),
    _("Look the dates up in their sources."),
    wrong="- {fra: 2026-12, til: 2025-12, kilde: Aftale}",
    right="- {fra: 2025-12, til: 2026-12, kilde: Aftale}",
)


def _find(looked: Looked) -> Iterator[Finding]:
    for programme in programmes(looked.edition):
        yield from _over(programme, looked.archive.day)
        yield from _differing(programme)


def _over(programme: Programme, day: date | None) -> Iterator[Finding]:
    sunflower, document = programme.sunflower, programme.document
    claims = sunflower.membership.claims
    if not claims:
        yield document.finding(UNCLAIMED, ("medlemskab", "oplysninger"))
    first, last = begins(sunflower.membership), ends(sunflower.membership)
    if last is None:
        return
    at = next(index for index, claim in enumerate(claims) if claim.last and span(claim.last)[1] == last)
    path, told = _claim(at, "til"), last.isoformat()
    if first and last < first:
        yield document.finding(BACKWARDS, path, first=first.isoformat(), last=told)
    elif ended(sunflower, day):
        yield document.finding(ENDED, path, last=told)
    elif ends_soon(sunflower, day):
        yield document.finding(SOON, path, last=told)


def _differing(programme: Programme) -> Iterator[Finding]:
    """A finding for each pair, at the second claim."""
    claims = programme.sunflower.membership.claims
    for one, other in contradictions(programme.sunflower.membership):
        at = next(index for index, claim in enumerate(claims) if claim is other)
        key, value, first = _apart(one, other)
        yield programme.document.finding(DIFFER, _claim(at, key), value=value, other=first)


def _apart(one: Claim, other: Claim) -> tuple[str, str, str]:
    """Key, the second's date and the first's, of the date in which the two cannot both be right."""
    if apart(one.first, other.first):
        return "fra", other.first or "", one.first or ""
    return "til", other.last or "", one.last or ""


def _claim(index: int, key: str) -> Path_:
    return "medlemskab", "oplysninger", index, key


MEMBERSHIP = Check((ENDED, SOON, UNCLAIMED, DIFFER, BACKWARDS), _find)
