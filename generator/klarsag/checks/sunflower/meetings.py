"""Meetings that everybody may come to, where nobody can learn where they are held or where to get help at the door."""

from collections.abc import Iterator

from klarsag.checks.check import Check, Looked
from klarsag.checks.sunflower.programme import programmes
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.records.meeting import Status
from klarsag.sunflower.membership import holds
from klarsag.sunflower.places import for_building
from klarsag.texts import _

BUILDING = Kind(
    "sunflower-building-without-place",
    Severity.WARNING,
    _("Everybody may come to the meeting, but no place in solsikke.yaml serves “{value}”."),
    _("Somebody with a hidden disability cannot learn where to get help at that door."),
    _("Write the building under “bygninger” of a place that hands out lanyards, or open such a place there."),
    wrong="sted: Rådhuset, lokale 2608",
    right="sted: Rådhuset, lokale 2608\nsolsikke.yaml: betjener: {bygninger: [Rådhuset]}",
)
VENUE = Kind(
    "meeting-public-without-venue",
    Severity.WARNING,
    _("Everybody may come to the meeting, but it does not say where it is held."),
    _("Nobody can come to a meeting without knowing where."),
    _("Add “sted: …”."),
    wrong="offentligt: ja",
    right="offentligt: ja\nsted: Rådhuset, lokale 2608",
)


def _find(looked: Looked) -> Iterator[Finding]:
    members = {programme.entry.slug: programme.sunflower for programme in programmes(looked.edition)}
    for entry in looked.edition.meetings:
        meeting, day = entry.meeting, looked.archive.day
        if not meeting.public or meeting.status is not Status.AGENDA or (day and meeting.date < day):
            continue  # nobody can come to what is over
        if meeting.place is None:
            yield entry.document.finding(VENUE, ("offentligt",), at_key=True)
            continue
        sunflower = members.get(entry.authority)
        if sunflower and holds(sunflower, meeting.date) and not for_building(sunflower, meeting.place):
            yield entry.document.finding(BUILDING, ("sted",), value=meeting.place)


MEETINGS = Check((BUILDING, VENUE), _find)
