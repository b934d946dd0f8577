"""A converted meeting and its saved files in, the account of every word of its source out."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from klarsag.importers.account.align import FURNITURE, Alignment, align
from klarsag.importers.account.records import Leaf, item_leaves, meeting_leaves
from klarsag.importers.account.words import words
from klarsag.importers.importer import Furniture, Imported
from klarsag.records.item import AgendaItem, ClosedItem
from klarsag.records.meeting import Committee, Meeting


@dataclass
class Account:
    """Word tokens of one source: `tokens` = `placed` + `furniture` + `unplaced`.

    `added`: words that stand in records and not in the source; `moved`: lines in another order. Both should be empty.
    """

    tokens: int = 0
    placed: int = 0
    furniture: Counter[str] = field(default_factory=Counter)
    unplaced: int = 0
    unplaced_runs: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    moved: list[str] = field(default_factory=list)

    @property
    def complete(self) -> bool:
        """Whether every word is accounted for, once, in its order."""
        return not (self.unplaced or self.added or self.moved)

    def add(self, part: Alignment) -> None:
        self.tokens += part.tokens
        self.placed += part.placed
        self.furniture += part.furniture
        self.unplaced += part.unplaced_count
        self.unplaced_runs += part.unplaced
        self.added += part.added
        self.moved += part.moved


@dataclass(frozen=True)
class Saved:
    """A meeting as it was read back from its files, its items in the order of the agenda."""

    meeting: Meeting
    committee: Committee
    items: tuple[tuple[AgendaItem | ClosedItem, str], ...]


def account(imported: Imported, saved: Saved) -> Account:
    """Compare the source's visible words with the saved records, part by part."""
    found = Account()
    leaves = [*meeting_leaves(saved.meeting, saved.committee), *_aside(imported.furniture)]
    found.add(align(words(imported.source_text), leaves))
    for item, (record, body) in zip(imported.items, saved.items, strict=True):
        found.add(align(words(item.source_text), [*item_leaves(record, body), *_aside(item.furniture)]))
    return found


def _aside(furniture: Iterable[Furniture]) -> list[Leaf]:
    return [Leaf(f"{FURNITURE}{piece.reason}", tuple(split)) for piece in furniture if (split := words(piece.words))]
