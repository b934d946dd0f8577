"""Models of what a meeting treats: agenda item, closed item, memo, and their parts."""

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import ModelWrapValidatorHandler, SerializerFunctionWrapHandler, model_serializer, model_validator
from pydantic_core import PydanticCustomError

from klarsag.records.accepted import AcceptedContradiction
from klarsag.records.attachment import Attachment
from klarsag.records.easyread import EasyRead
from klarsag.records.meeting import Attendance, Source
from klarsag.records.values import (
    Access,
    Count,
    Day,
    ItemNumber,
    Markdown,
    OneOrMany,
    Outcome,
    Record,
    RoughDay,
    Slug,
    Text,
    TopicCode,
    YesNo,
)
from klarsag.records.words import danish


class ItemKind(StrEnum):
    """What an item asks of the committee."""

    DECISION = "beslutning"
    ORIENTATION = "orientering"
    DISCUSSION = "drøftelse"
    MESSAGE = "meddelelse"


class MemoKind(StrEnum):
    """A paper outside a meeting."""

    MEMO = "notat"
    THEME = "temapapir"
    RECOMMENDATION = "indstilling"


class Recommendation(Record):
    """What an administration or a body recommends: numbered points, text that is no point, or both."""

    by: Text | None = None
    body: Text | None = None
    date: Day | None = None
    text: Markdown | None = None
    points: tuple[Markdown, ...] = ()

    @model_validator(mode="after")
    def _says_something(self) -> "Recommendation":
        if self.text is None and not self.points:
            raise PydanticCustomError("recommendation-empty", "empty")
        return self


class Decision(Record):
    """What was decided of one point, of several, or (none named) of the whole item.

    `body` and `date` name another body than the meeting's own.
    """

    applies_to: Annotated[tuple[Count, ...], *OneOrMany] = ()
    outcome: Outcome
    text: Markdown | None = None
    body: Text | None = None
    date: Day | None = None

    @model_validator(mode="after")
    def _other_is_explained(self) -> "Decision":
        if self.outcome is Outcome.OTHER and self.text is None:
            raise PydanticCustomError("outcome-unexplained", "unexplained")
        return self


class Side(Record):
    """Who voted one way: how many, which parties, which persons."""

    count: Count | None = None
    parties: tuple[Text, ...] = ()
    names: tuple[Text, ...] = ()


class Vote(Record):
    """A vote on some points, or (none named) on the item."""

    applies_to: Annotated[tuple[Count, ...], *OneOrMany] = ()
    in_favour: Side | None = None
    against: Side | None = None
    abstained: Side | None = None
    text: Markdown | None = None


class Reservation(Record):
    """A reservation that somebody wanted in the minutes."""

    reserved_by: Text
    text: Markdown | None = None


class Treated(Record):
    """What an open agenda item and a memo have in common."""

    title: Text
    case_number: Text | None = None
    access: Literal[Access.OPEN]
    topics: tuple[TopicCode, ...] = ()
    recommendations: Annotated[tuple[Recommendation, ...], *OneOrMany] = ()
    decisions: tuple[Decision, ...] = ()
    votes: tuple[Vote, ...] = ()
    reservations: tuple[Reservation, ...] = ()
    coming: tuple[Text, ...] = ()
    earlier: tuple[Text, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    accepted: tuple[AcceptedContradiction, ...] = ()
    easy_read: EasyRead | None = None
    source: Source | None = None


class AgendaItem(Treated):
    """An item that everybody may read."""

    number: ItemNumber
    kind: ItemKind | None = None
    presence: tuple[Attendance, ...] = ()


class Memo(Treated):
    """A memo, a theme paper or a recommendation outside a meeting; its date is as exact as the source."""

    date: RoughDay
    memo_kind: MemoKind
    committee: Slug | None = None
    sender: Text | None = None
    document_number: Text | None = None


class PublicDecision(Record):
    """A closed item's decision in its public wording; plain text on disk where nobody else published it first."""

    text: Markdown
    published_by: Text | None = None

    @model_validator(mode="wrap")
    @classmethod
    def _from_text(cls, value: Any, handler: ModelWrapValidatorHandler["PublicDecision"]) -> "PublicDecision":
        return handler({danish("text"): value} if isinstance(value, str) else value)

    @model_serializer(mode="wrap")
    def _to_text(self, handler: SerializerFunctionWrapHandler) -> Any:
        return self.text if self.published_by is None else handler(self)


class ClosedItem(Record):
    """An item behind closed doors: what the law lets everybody see, and no field for anything else.

    The title is shown only where somebody has reviewed it for publication.
    """

    number: ItemNumber
    title: Text
    title_reviewed: YesNo = False
    case_number: Text | None = None
    access: Literal[Access.CLOSED]
    public_decision: PublicDecision | None = None
