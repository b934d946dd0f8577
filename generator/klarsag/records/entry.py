"""A record with its place in the edition: which authority and meeting it belongs to, which address it has for ever."""

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import PurePosixPath

from klarsag.danish.kle import kle_subject
from klarsag.danish.slug import slugify
from klarsag.markdown.plain import plain
from klarsag.records.accessibility import AuthorityAccessibility
from klarsag.records.document import Document
from klarsag.records.item import AgendaItem, ClosedItem, Memo
from klarsag.records.meeting import Authority, Committee, Meeting
from klarsag.records.source_hash import source_hash
from klarsag.records.sunflower import Sunflower
from klarsag.records.values import exact_day

CLOSED_TITLE = "lukket punkt"  # what the address of a closed item says whose title nobody has reviewed


@dataclass(frozen=True, eq=False)
class AuthorityEntry:
    """An authority; `slug` is its folder and the first part of its addresses."""

    slug: str
    authority: Authority
    committees: tuple[Committee, ...] = ()
    sunflower: Sunflower | None = None
    accessibility: AuthorityAccessibility | None = None
    document: Document | None = field(default=None, repr=False)
    committees_document: Document | None = field(default=None, repr=False)
    sunflower_document: Document | None = field(default=None, repr=False)
    accessibility_document: Document | None = field(default=None, repr=False)

    @property
    def address(self) -> str:
        return f"/{self.slug}/"

    @property
    def accessibility_address(self) -> str:
        return f"/{self.slug}/tilgaengelighed/"

    @property
    def sunflower_address(self) -> str:
        return f"/{self.slug}/solsikkeprogrammet/"

    def committee_address(self, committee: str) -> str:
        return f"/{self.slug}/{committee}/"


@dataclass(frozen=True, eq=False)
class MeetingEntry:
    """A meeting; `folder` is its path in the edition."""

    authority: str
    meeting: Meeting
    folder: str
    document: Document = field(repr=False)

    @property
    def key(self) -> tuple[str, str, date]:
        return self.authority, self.meeting.committee, self.meeting.date

    @property
    def address(self) -> str:
        return f"/{self.authority}/{self.meeting.committee}/{self.meeting.date.isoformat()}/"


@dataclass(frozen=True, eq=False)
class ItemEntry:
    """An agenda item, open or closed. The title of a closed one is None until somebody has reviewed it."""

    meeting: MeetingEntry
    item: AgendaItem | ClosedItem
    document: Document = field(repr=False)

    @property
    def authority(self) -> str:
        return self.meeting.authority

    @property
    def open(self) -> AgendaItem | None:
        """The item, where everybody may read it."""
        return self.item if isinstance(self.item, AgendaItem) else None

    @property
    def closed(self) -> ClosedItem | None:
        return self.item if isinstance(self.item, ClosedItem) else None

    @property
    def record(self) -> AgendaItem | None:
        """What the entry treats, where everybody may read it; the same name as a memo's."""
        return self.open

    @property
    def committee(self) -> str:
        """The id of the committee that met."""
        return self.meeting.meeting.committee

    @property
    def case_number(self) -> str | None:
        return self.item.case_number

    @property
    def when(self) -> str:
        """The day of the meeting as text, to stand in order with the dates of memos."""
        return self.meeting.meeting.date.isoformat()

    @property
    def body(self) -> str:
        """The case presentation; a closed item has none."""
        return self.document.body if self.open else ""

    @cached_property
    def plain_body(self) -> str:
        """What a reader sees of the body, read once: descriptions, the glossary and checks ask for it."""
        return plain(self.body)

    @property
    def title(self) -> str | None:
        return None if isinstance(self.item, ClosedItem) and not self.item.title_reviewed else self.item.title

    @cached_property
    def text_hash(self) -> str:
        """The hash of all that a summary may rest on, as it stands today; lists of all sorts ask for it."""
        return source_hash(self.open, self.body) if self.open else ""

    @property
    def topics(self) -> tuple[str, ...]:
        """KLE subjects: those of the record, else the one in its case number."""
        if self.open and self.open.topics:
            return self.open.topics
        subject = kle_subject(self.item.case_number or "")
        return (subject,) if subject else ()

    @property
    def address(self) -> str:
        return f"{self.meeting.address}{self.item.number}-{slugify(self.title or CLOSED_TITLE)}/"


@dataclass(frozen=True, eq=False)
class MemoEntry:
    """A memo; `slug` is the end of its file's name."""

    authority: str
    memo: Memo
    slug: str
    document: Document = field(repr=False)

    @property
    def record(self) -> Memo:
        return self.memo

    @property
    def committee(self) -> str | None:
        """The id of the committee that it was written for."""
        return self.memo.committee

    @property
    def case_number(self) -> str | None:
        return self.memo.case_number

    @property
    def title(self) -> str:
        return self.memo.title

    @property
    def when(self) -> str:
        """As exact as the source."""
        return self.memo.date

    @property
    def body(self) -> str:
        return self.document.body

    @cached_property
    def plain_body(self) -> str:
        """As an item's."""
        return plain(self.body)

    @cached_property
    def text_hash(self) -> str:
        """As an item's."""
        return source_hash(self.memo, self.body)

    @property
    def day(self) -> date | None:
        return exact_day(self.memo.date)

    @property
    def topics(self) -> tuple[str, ...]:
        subject = kle_subject(self.memo.case_number or "")
        return self.memo.topics or ((subject,) if subject else ())

    @property
    def address(self) -> str:
        return f"/{self.authority}/notater/{self.memo.date}-{slugify(self.slug)}/"


def beside(entry: ItemEntry | MemoEntry, name: str) -> str:
    """A file beside a record, as the record names it, in; its path in the edition out."""
    return f"{entry.document.file.rpartition('/')[0]}/{name}"


def page_beside(entry: ItemEntry | MemoEntry, name: str) -> str:
    """The address of the page that a Markdown file beside a record becomes: `bilag/plan-b.md` → `<record>/plan-b/`."""
    return f"{entry.address}{slugify(PurePosixPath(name).stem)}/"


def translation_address(entry: ItemEntry | MemoEntry, language: str) -> str:
    """The address of an entry's summary in another language: `<record>/ar/`."""
    return f"{entry.address}{language.lower()}/"


def number_key(number: str) -> tuple[int, str]:
    """Item numbers in their natural order: 2 before 10, 7 before 7a."""
    digits = number.rstrip("abcdefghijklmnopqrstuvwxyzæøå")
    return int(digits), number[len(digits) :]
