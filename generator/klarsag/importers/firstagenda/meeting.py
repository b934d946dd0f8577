"""A meeting's JSON in, the meeting's records and the words they account for out."""

import hashlib
from datetime import datetime
from urllib.parse import urlsplit

from klarsag.danish.slug import slugify
from klarsag.danish.words import tokens
from klarsag.importers import kinds
from klarsag.importers.firstagenda import item as items
from klarsag.importers.firstagenda import presence
from klarsag.importers.firstagenda.item import Context
from klarsag.importers.firstagenda.shape import Json, entries, html, identity, parse, text
from klarsag.importers.firstagenda.visible import meeting_words
from klarsag.importers.html.notes import Notes
from klarsag.importers.html.tree import read
from klarsag.importers.html.write import markdown
from klarsag.importers.importer import Furniture, Imported, Reason, Source, Unreadable
from klarsag.records.meeting import Committee, Meeting, Status
from klarsag.records.meeting import Source as Origin


def convert(source: Source) -> Imported:
    """The records of one meeting.

    Raises:
        Unreadable: the JSON is no meeting, or has no committee or no day.
    """
    data = parse(source.data)
    about: Json = data["Moede"]
    name = text(data["Udvalg"], "Navn")
    if not tokens(name):
        raise Unreadable(kinds.SOURCE_INCOMPLETE, key="Udvalg.Navn")
    begins, ends = _when(about, "Dato") or _when(about, "MeetingBeginUtc"), _when(about, "MeetingEndUtc")
    if begins is None:
        raise Unreadable(kinds.SOURCE_INCOMPLETE, key="Moede.Dato")
    notes = Notes()
    base = source.base or _base(data)
    origin = _origin(data, source, base)
    context = Context(name, begins.date(), text(about, "Navn"), base, origin)
    converted = [
        items.convert(item, place, context, notes) for place, item in enumerate(entries(data, "Dagsordenpunkter"), 1)
    ]
    kind = text(about, "Navn")
    meeting = Meeting(
        committee=slugify(name),
        date=begins.date(),
        start=begins.time(),
        end=ends.time() if ends else None,
        place=text(about, "Sted") or None,
        status=_status(kind, any(items.decided(item) for item, _ in converted)),
        participants=presence.of_meeting(about),
        remark=markdown(read(html(about, "Description"), notes), notes) or None,
        source=origin,
    )
    return Imported(
        meeting=meeting,
        committee=Committee(id=slugify(name), name=name),
        items=tuple(item for item, _ in converted),
        source_text=meeting_words(data),
        furniture=(Furniture(kind, Reason.DOCUMENT_KIND),) if tokens(kind) else (),
        files={path: content for _, files in converted for path, content in files.items()},
        repairs=dict(sorted(notes.repairs.items())),
        notes=tuple(notes.notes),
    )


def _when(about: Json, key: str) -> datetime | None:
    """The local day and time; the offset behind it is the source's own and says nothing more."""
    try:
        return datetime.fromisoformat(text(about, key)[:16])
    except ValueError:
        return None


def _status(kind: str, decided: bool) -> Status:
    """Every Greve meeting is named "Dagsorden"; a decision in it makes it minutes."""
    if "aflyst" in kind.casefold():
        return Status.CANCELLED
    return Status.MINUTES if decided or "referat" in kind.casefold() else Status.AGENDA


def _base(data: Json) -> str | None:
    """The address of the installation, from the first field that links to its own document."""
    for item in entries(data, "Dagsordenpunkter"):
        for field in entries(item, "Felter"):
            parts = urlsplit(text(field, "Link"))
            if parts.scheme in ("http", "https") and parts.hostname:
                return f"{parts.scheme}://{parts.netloc}"
    return None


def _origin(data: Json, source: Source, base: str | None) -> Origin:
    key = identity(data)
    return Origin(
        file=source.name,
        id=key,
        address=f"{base}/vis?id={key}" if base and key else None,
        sha256=hashlib.sha256(source.data).hexdigest(),
    )
