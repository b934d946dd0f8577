"""A record in, its line of the overview out: the state of its summary in each language, and LIX beside its case."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from klarsag.danish.lix import Lix, lix
from klarsag.pages.treated import whole
from klarsag.records.archive import Archive
from klarsag.records.entry import ItemEntry, MemoEntry
from klarsag.records.item import AgendaItem, Memo
from klarsag.records.published import unpublished


class State(StrEnum):
    """What readers get of a summary; all but the first are klarsag.records.published's reasons for nothing."""

    CURRENT = "current"
    UNREVIEWED = "unreviewed"
    STALE = "stale"
    MISSING = "missing"


@dataclass(frozen=True)
class Row:
    """An open record. `file` is relative to the edition's folder, `committee` None for a memo that names none.

    `summary` is the LIX of all five answers together, as the record's page shows it, whatever their state; `case` that
    of the case presentation. Either is None where there are no words. `languages` has every other language that the
    authority names.
    """

    file: str
    address: str
    title: str
    when: str
    authority: str
    committee: str | None
    state: State
    summary: Lix | None
    case: Lix | None
    languages: Mapping[str, State]

    @property
    def year(self) -> str:
        return self.when[:4]


def rows(archive: Archive) -> tuple[Row, ...]:
    """Every open record, in the archive's order. A closed item has no summary and no row."""
    return tuple(_row(archive, entry, entry.record) for entry in archive.entries() if entry.record)


def _row(archive: Archive, entry: ItemEntry | MemoEntry, record: AgendaItem | Memo) -> Row:
    reason, answers = unpublished(entry), record.easy_read
    state = State(reason.value) if reason else State.CURRENT
    translated = answers.translations if answers else {}
    named = archive.authority(entry.authority).authority.languages or tuple(translated)
    return Row(
        file=entry.document.file,
        address=entry.address,
        title=record.title,
        when=entry.when,
        authority=entry.authority,
        committee=entry.committee,
        state=state,
        summary=_measured(whole(answers)) if answers else None,
        case=_measured(entry.plain_body),
        # A translation of a text that nobody sees is not seen either.
        languages={code: state if code in translated else State.MISSING for code in named if code != "da"},
    )


def _measured(text: str) -> Lix | None:
    found = lix(text)
    return found if found.words else None
