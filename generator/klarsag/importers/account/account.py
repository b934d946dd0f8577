"""A converted meeting and its saved files in, the account of every word of its source out."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from klarsag.importers.account.align import FURNITURE, Alignment, align
from klarsag.importers.account.records import Leaf, item_leaves, meeting_leaves
from klarsag.importers.account.words import words
from klarsag.importers.html.notes import Repeated
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
        leaves = once(item_leaves(record, body), item.repeated)
        found.add(align(words(item.source_text), [*leaves, *_aside(item.furniture)]))
    return found


def once(leaves: Sequence[Leaf], repeated: Iterable[Repeated]) -> list[Leaf]:
    """`leaves` without the headings by which a table that became sections names its columns once more."""
    kept: list[Leaf] = []
    tables = [(_split(table.names), _split(table.headings)) for table in repeated]
    named = 0  # leaves of the names themselves that are still to come
    again: list[tuple[str, ...]] = []
    for place, leaf in enumerate(leaves):
        if tables and [other.words for other in leaves[place : place + len(tables[0][0])]] == tables[0][0]:
            names, again = tables.pop(0)
            named = len(names)
        if named:
            named -= 1
        elif again and leaf.words == again[0]:
            again.pop(0)
            continue
        kept.append(leaf)
    return kept


def _split(lines: Iterable[str]) -> list[tuple[str, ...]]:
    return [split for line in lines if (split := tuple(words(line)))]


def _aside(furniture: Iterable[Furniture]) -> list[Leaf]:
    return [Leaf(f"{FURNITURE}{piece.reason}", tuple(split)) for piece in furniture if (split := words(piece.words))]
