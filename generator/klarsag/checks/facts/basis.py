"""A record in, its passages out: what a summary may rest on, each with its role and place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from itertools import takewhile

from markdown_it.token import Token

from klarsag.markdown.headings import shown
from klarsag.markdown.parser import tokens_of
from klarsag.records.archive import Archive
from klarsag.records.document import Path_
from klarsag.records.entry import ItemEntry, MemoEntry
from klarsag.records.item import AgendaItem, Memo, Side
from klarsag.records.meeting import Attendance, Committee


class Role(StrEnum):
    """What a passage is to its record."""

    TITLE = "title"
    CASE_NUMBER = "case number"
    RECOMMENDATION = "recommendation"
    DECISION = "decision"
    VOTE = "vote"
    RESERVATION = "reservation"
    COMING = "coming"
    EARLIER = "earlier"
    ATTACHMENT = "attachment"
    MEETING = "meeting"
    PERSON = "person"
    HEADING = "heading"
    TEXT = "text"
    CELL = "cell"


@dataclass(frozen=True)
class Passage:
    """A paragraph, heading, list entry, table cell or value of a record, as plain text.

    `line` and `column` are its place in the record's file (from 1). `context` is what it stands under, the nearest
    last: headings for a text, headings, then row header and column header for a cell. `point` is the number of the
    recommendation's point that it words or decides; `body` another body than the meeting's own.
    """

    text: str
    role: Role
    line: int
    column: int
    context: tuple[str, ...] = ()
    point: int | None = None
    body: str | None = None


@dataclass(frozen=True, eq=False)
class Basis:
    """An open record with all that its summary may rest on: itself, its meeting, and the names the edition knows."""

    entry: ItemEntry | MemoEntry
    record: AgendaItem | Memo
    archive: Archive

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        return tuple(passages(self))

    @property
    def tokens(self) -> Sequence[Token]:
        """The case presentation as the parser reads it; its first line is 0."""
        return tokens_of(self.entry.body)

    @property
    def committee(self) -> Committee | None:
        """The body that met, or that the memo was written for."""
        return self.archive.committee(self.entry.authority, self.entry.committee) if self.entry.committee else None

    @property
    def people(self) -> tuple[Attendance, ...]:
        """Who took part in the meeting or in this item."""
        own = self.record.presence if isinstance(self.record, AgendaItem) else ()
        met = self.entry.meeting.meeting.participants if isinstance(self.entry, ItemEntry) else ()
        return (*own, *met)


def passages(basis: Basis) -> Iterator[Passage]:
    """Every passage of the record in its file's order, the meeting's own facts last."""
    record, entry = basis.record, basis.entry

    def value(text: str, role: Role, path: Path_, point: int | None = None, body: str | None = None) -> Passage:
        return Passage(text, role, *entry.document.place(path), (), point, body)

    def texts(text: str | None, role: Role, path: Path_, point: int | None, body: str | None) -> Iterator[Passage]:
        line, column = entry.document.place(path)
        for passage in _standing(text or ""):
            yield Passage(passage.text, role, line, column, passage.context, point, body)

    yield value(record.title, Role.TITLE, ("titel",))
    if record.case_number:
        yield value(record.case_number, Role.CASE_NUMBER, ("sagsnummer",))
    for at, advice in enumerate(record.recommendations):
        path: Path_ = ("indstilling", at)
        for key, name in (("fra", advice.by), ("instans", advice.body)):
            if name:
                yield value(name, Role.RECOMMENDATION, (*path, key), None, advice.body)
        yield from texts(advice.text, Role.RECOMMENDATION, (*path, "tekst"), None, advice.body)
        for number, point in enumerate(advice.points):
            yield from texts(point, Role.RECOMMENDATION, (*path, "punkter", number), number + 1, advice.body)
    for at, decision in enumerate(record.decisions):
        path = ("beslutning", at)
        for point_number in decision.applies_to or (None,):
            yield value(decision.outcome.value, Role.DECISION, (*path, "udfald"), point_number, decision.body)
            yield from texts(decision.text, Role.DECISION, (*path, "tekst"), point_number, decision.body)
        if decision.body:
            yield value(decision.body, Role.DECISION, (*path, "instans"))
        if decision.date:
            yield value(decision.date.isoformat(), Role.DECISION, (*path, "dato"))
    for at, vote in enumerate(record.votes):
        path = ("afstemning", at)
        yield from texts(vote.text, Role.VOTE, (*path, "tekst"), None, None)
        for key, side in (("for", vote.in_favour), ("imod", vote.against), ("undlod", vote.abstained)):
            for said in _side(side):
                yield value(said, Role.VOTE, (*path, key))
    for at, reservation in enumerate(record.reservations):
        path = ("forbehold", at)
        yield value(reservation.reserved_by, Role.RESERVATION, (*path, "af"))
        yield from texts(reservation.text, Role.RESERVATION, (*path, "tekst"), None, None)
    for key, role, references in (
        ("kommende", Role.COMING, record.coming),
        ("tidligere", Role.EARLIER, record.earlier),
    ):
        for at, reference in enumerate(references):
            yield value(reference, role, (key, at))
    for at, attachment in enumerate(record.attachments):
        yield value(attachment.title, Role.ATTACHMENT, ("bilag", at, "titel"))
    for passage in _blocks(basis.tokens):
        line = entry.document.body_line + passage.line - 1
        yield Passage(passage.text, passage.role, line, passage.column, passage.context)
    if isinstance(record, Memo) and record.sender:
        yield value(record.sender, Role.TEXT, ("afsender",))
    for person in basis.people:
        yield Passage(f"{person.name} ({person.party})" if person.party else person.name, Role.PERSON, 1, 1)


@lru_cache(maxsize=4096)
def _standing(text: str) -> tuple[Passage, ...]:
    """The blocks of a value, kept: "Godkendt." and its like come again in hundreds of records."""
    return tuple(blocks(text))


def _side(side: Side | None) -> Iterator[str]:
    if side:
        yield from side.parties
        yield from side.names
        if side.count is not None:
            yield str(side.count)


def blocks(text: str) -> Iterator[Passage]:
    """The blocks of a Markdown text; its first line is 1. A table gives a passage a cell of its body."""
    return _blocks(tokens_of(text))


def _blocks(tokens: Sequence[Token]) -> Iterator[Passage]:
    headings: list[tuple[int, str]] = []
    table: list[list[str]] = []
    merged: dict[int, tuple[int, str]] = {}  # of a column: for how many rows its cell goes on, and what it says
    for place, token in enumerate(tokens):
        line = (token.map or [0])[0] + 1
        if token.type == "table_open":
            table, merged = [], {}
        elif token.type == "tr_open":
            table.append([])
        elif token.type in ("fence", "code_block"):
            yield Passage(token.content, Role.TEXT, line, 1, tuple(name for _level, name in headings))
        elif token.type == "inline":
            said = shown(token).strip()
            before = tokens[place - 1]
            context = tuple(name for _level, name in headings)
            if before.type in ("th_open", "td_open"):
                _put(said, before, table[-1], merged)
                yield from _cell(said, table, context, _row_line(tokens, place))
            elif before.type == "heading_open":
                level = int(before.tag[1:])
                headings = [(one, name) for one, name in headings if one < level]
                yield Passage(said, Role.HEADING, line, 1, tuple(name for _level, name in headings))
                headings.append((level, said))
            elif said:
                yield Passage(said, Role.TEXT, line, 1, context)


def _row_line(tokens: Sequence[Token], place: int) -> int:
    return next(((token.map or [0])[0] + 1 for token in reversed(tokens[:place]) if token.map), 1)


def _put(said: str, opening: Token, row: list[str], merged: dict[int, tuple[int, str]]) -> None:
    """Put a cell at its place in `row`, after those that go on from the rows above."""
    while merged.get(len(row), (0, ""))[0] > 0:
        left, above = merged[len(row)]
        merged[len(row)] = (left - 1, above)
        row.append(above)
    rows, columns = (int(opening.attrs.get(name, 1)) for name in ("rowspan", "colspan"))
    if rows > 1:
        merged[len(row)] = (rows - 1, said)
    row.extend([said] * columns)


def _headers(row: list[str]) -> str:
    """The header of a row, which may stand in several cells: "Januar 2022" and "Greve" before the first figure."""
    label = list(takewhile(lambda cell: cell[:1].isalpha(), row[:-1]))
    return " ".join(label or row[:-1][:1])


def _cell(said: str, table: list[list[str]], context: tuple[str, ...], line: int) -> Iterator[Passage]:
    row, column = table[-1], len(table[-1]) - 1
    header = table[0][column] if len(table) > 1 and column < len(table[0]) else ""
    if said:
        yield Passage(said, Role.CELL, line, 1, (*context, *(one for one in (_headers(row), header) if one)))
