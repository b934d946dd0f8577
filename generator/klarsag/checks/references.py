"""References to meetings and items under `kommende` and `tidligere`: readable, known, there, and in order of time."""

from collections.abc import Iterator
from datetime import date

from klarsag.checks.check import Check, Looked
from klarsag.records.document import Path_
from klarsag.records.entry import ItemEntry, MemoEntry
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.records.load import nearest
from klarsag.texts import _

UNREADABLE = Kind(
    "reference-unreadable",
    Severity.WARNING,
    _("“{value}” cannot be read as a committee and a date."),
    _("It is shown as it stands, but the case's page cannot put it in order."),
    _("Write the committee, the day and the item: “Økonomiudvalget 13.05.2025, punkt 1”."),
    wrong="tidligere: [ØU i maj]",
    right='tidligere: ["Økonomiudvalget 13.05.2025, punkt 1"]',
)
BODY = Kind(
    "reference-committee-unknown",
    Severity.WARNING,
    _("The reference names “{value}”, which is not in udvalg.yaml."),
    _("It cannot become a link."),
    _("Did you mean “{nearest}”? Otherwise add the committee, or its other name under “andre_navne”."),
    wrong="tidligere: [Okonomiudvalget 13.05.2025]",
    right="tidligere: [Økonomiudvalget 13.05.2025]",
)
NOTHING = Kind(
    "reference-to-nothing",
    Severity.ERROR,
    _("The meeting of {date} is in the edition, but it has no item {number}."),
    _("Readers would look for it in vain."),
    _("Look at the meeting's agenda and correct the number or the date."),
    wrong='tidligere: ["Økonomiudvalget 13.05.2025, punkt 99"]',
    right='tidligere: ["Økonomiudvalget 13.05.2025, punkt 9"]',
)
ORDER = Kind(
    "reference-order",
    Severity.WARNING,
    _("{date} stands under “{key}”, but this record is from {own}."),
    _("What has been and what is to come would be told the wrong way round."),
    _("Correct the date, or move the reference to the other list."),
    wrong="# mødet 2025-09-08\nkommende: [Økonomiudvalget 13.05.2025]",
    right="# mødet 2025-09-08\ntidligere: [Økonomiudvalget 13.05.2025]",
)


def _find(looked: Looked) -> Iterator[Finding]:
    known = {entry.slug: entry for entry in looked.edition.authorities}
    for entry, record in looked.treated:
        if entry.authority not in known:
            continue
        for key, texts in (("kommende", record.coming), ("tidligere", record.earlier)):
            for place, text in enumerate(texts):
                yield from _reference(looked, entry, (key, place), text)


def _reference(looked: Looked, entry: ItemEntry | MemoEntry, path: Path_, text: str) -> Iterator[Finding]:
    document = entry.document
    resolved = looked.archive.resolve(text, entry.authority, entry.committee)
    if resolved is None:
        yield document.finding(UNREADABLE, path, value=text)
        return
    named = resolved.reference.body
    if named and not looked.archive.committee_named(entry.authority, named):
        names = [name for body in looked.archive.authority(entry.authority).committees for name in body.all_names]
        yield document.finding(BODY, path, value=named, nearest=nearest(named, names))
    if resolved.meeting and not resolved.meeting.meeting.excerpt:
        for number, item in resolved.items:
            if item is None and not _broken(looked, resolved.meeting.folder):
                yield document.finding(NOTHING, path, date=resolved.day.isoformat(), number=number)
    if _wrong_way(str(path[0]), resolved.day, entry.when):
        yield document.finding(ORDER, path, date=resolved.day.isoformat(), key=str(path[0]), own=entry.when)


def _broken(looked: Looked, folder: str) -> bool:
    """Whether the meeting has an item with errors, which may well be the one that is meant."""
    errors = (finding for finding in looked.edition.findings if finding.kind.severity is Severity.ERROR)
    return any(finding.file.startswith(f"{folder}/") and finding.file.endswith(".md") for finding in errors)


def _wrong_way(key: str, day: date, own: str) -> bool:
    # A memo's date may be a year or a month: compare as exactly as it is.
    other = day.isoformat()[: len(own)]
    return other < own if key == "kommende" else other > own


REFERENCES = Check((UNREADABLE, BODY, NOTHING, ORDER), _find)
