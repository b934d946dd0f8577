"""What an importer is: the small interface every format implements, and the values that pass through it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from klarsag.importers.html.notes import Note, Repeated
from klarsag.records.finding import Finding, Kind
from klarsag.records.item import AgendaItem, ClosedItem
from klarsag.records.meeting import Committee, Meeting
from klarsag.texts import _


class Unreadable(Exception):
    """The base of what a converter raises when a source is not what its format says, as the finding it becomes."""

    def __init__(self, kind: Kind, **values: str) -> None:
        super().__init__(kind.id)
        self.kind = kind
        self.values = values

    def finding(self, source: str) -> Finding:
        """The finding about `source`."""
        return Finding(self.kind, source, values={"source": source, **self.values})


@dataclass(frozen=True)
class Source:
    """One document: its name in the report, its bytes, and the address of the installation where it was fetched."""

    name: str
    data: bytes
    base: str | None = None


class Reason(StrEnum):
    """Why words of a source stand in no record by themselves. Nothing else may be set aside."""

    LABEL = _("heading that became the name of a field")
    CONTAINER = _("heading that only holds other headings")
    TITLE_REPEATED = _("title, repeated at the top of the text")
    DECISION_REPEATED = _("this meeting's own decision, repeated in the history of the case")
    HISTORY_ENTRY = _("this meeting, named in the history of its own case")
    NOT_RELEASED = _("note that a decision is not released")
    POINT_NUMBER = _("number of a point, kept as the point it belongs to")
    LEAD_IN = _("words that lead in a recommendation, kept as who recommends")
    PRESENCE_LABEL = _("word for presence, kept as the value of a field")
    PRESENCE_REPEATED = _("presence that the text states as well")
    CLOSED_PREFIX = _("mark of a closed item, kept as its access")
    DOCUMENT_KIND = _("kind of document, kept as the meeting's status")
    TERM_OF_OFFICE = _("term of office in a body's name")
    WITHHELD = _("withheld, because the item is closed")


@dataclass(frozen=True)
class Furniture:
    """Words of a source that stand in no record by themselves, and why."""

    words: str
    reason: Reason


@dataclass(frozen=True)
class Item:
    """A converted agenda item. `body` is its Markdown; `source_text` every visible word of it in the source.

    `source_text` is read by a walker of its own, which knows nothing of the conversion. `repeated`: headings that name
    the columns of a table once more, in the order in which they stand.
    """

    record: AgendaItem | ClosedItem
    body: str
    source_text: str
    furniture: tuple[Furniture, ...] = ()
    notes: tuple[Note, ...] = ()
    repeated: tuple[Repeated, ...] = ()


@dataclass(frozen=True)
class Imported:
    """A converted meeting with all that belongs to it. `files`: path from the meeting's folder → bytes."""

    meeting: Meeting
    committee: Committee
    items: tuple[Item, ...]
    source_text: str
    furniture: tuple[Furniture, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)
    repairs: Mapping[str, int] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()


class Importer(Protocol):
    """A format. To add one: write it, add it to `registry.IMPORTERS`, add its fixtures."""

    @property
    def name(self) -> str:
        """What `--from` calls it."""

    def recognises(self, source: str) -> bool:
        """Whether `source` (a path or an address) is of this format, as far as a first look tells."""

    def sources(self, source: str, cache: Path) -> Iterator[Source | Finding]:
        """The documents of `source`, one at a time, in an order that is always the same; a finding for each miss."""

    def convert(self, source: Source) -> Imported:
        """The records of one document.

        Raises:
            Unreadable: the document is not of this format.
        """
