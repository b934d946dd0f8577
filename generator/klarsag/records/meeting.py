"""Models of the bodies and their meetings: authority, committee, meeting, presence, source."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from klarsag.records.values import (
    Clock,
    Day,
    LanguageCode,
    Markdown,
    Record,
    Slug,
    Text,
    TopicCode,
    WebAddress,
    YesNo,
)


class Source(Record):
    """Where a record came from. `retold`: the text is retold from the source for demonstration."""

    file: Text | None = None
    title: Text | None = None
    address: WebAddress | None = None
    id: Text | None = None
    sha256: Text | None = None
    retold: YesNo = False


class Authority(Record):
    """A municipality or another body with committees of its own."""

    name: Text
    short_name: Text
    address: Text | None = None
    phone: Text | None = None
    email: Text | None = None
    website: WebAddress | None = None
    accessibility_statement: WebAddress | None = None
    languages: tuple[LanguageCode, ...] = ("da",)


class Term(Record):
    """A committee's term of office; without a last day it still sits."""

    first: Day
    last: Day | None = None

    @model_validator(mode="after")
    def _in_order(self) -> "Term":
        if self.last is not None and self.last < self.first:
            raise PydanticCustomError(
                "term-backwards", "backwards", {"first": self.first.isoformat(), "last": self.last.isoformat()}
            )
        return self


class Committee(Record):
    """A body that decides. `id` is its address and the end of its meetings' folder names."""

    id: Slug
    name: Text
    abbreviation: Text | None = None
    other_names: tuple[Text, ...] = ()
    description: Markdown | None = None
    terms: tuple[Term, ...] = ()
    topics: tuple[TopicCode, ...] = ()

    @property
    def all_names(self) -> tuple[str, ...]:
        """Every name a reference may use for it."""
        return (self.name, *([self.abbreviation] if self.abbreviation else []), *self.other_names)


class Committees(Record):
    """The file `udvalg.yaml`."""

    committees: tuple[Committee, ...]


class Present(StrEnum):
    """How somebody took part."""

    PRESENT = "til stede"
    APOLOGY = "afbud"
    ABSENT = "fraværende"
    PARTLY = "delvist"


class Attendance(Record):
    """One person's presence, at a meeting or for one item."""

    name: Text
    party: Text | None = None
    presence: Present = Present.PRESENT
    role: Text | None = None
    substitute_for: Text | None = None
    reason: Text | None = None
    remark: Text | None = None


class Status(StrEnum):
    """What the record of a meeting is: its agenda, its minutes, or the note that it was called off."""

    AGENDA = "dagsorden"
    MINUTES = "referat"
    CANCELLED = "aflyst"


class Meeting(Record):
    """A meeting. `public`: everybody may come and listen. `excerpt`: only some of its items are in the edition."""

    committee: Slug
    date: Day
    start: Clock | None = None
    end: Clock | None = None
    place: Text | None = None
    public: YesNo = False
    status: Status
    excerpt: YesNo = False
    participants: Annotated[tuple[Attendance, ...], Field(default=())]
    remark: Markdown | None = None
    source: Source | None = None

    @property
    def folder(self) -> str:
        """The name of the folder that holds the meeting, below its year."""
        return f"{self.date.isoformat()}-{self.committee}"
