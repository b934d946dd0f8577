"""What a check is: the kinds it may find and a function from what there is to look at to its findings."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from klarsag.checks.facts.basis import Basis
from klarsag.checks.texts import Written, written
from klarsag.records.archive import Archive
from klarsag.records.edition import Edition
from klarsag.records.entry import ItemEntry, MemoEntry
from klarsag.records.finding import Finding, Kind
from klarsag.records.item import AgendaItem, Memo
from klarsag.records.moved import Moves


@dataclass(frozen=True)
class Looked:
    """What checks look at.

    `addresses` gives every address of the site with the ids of its headings; None where no pages have been planned,
    and then no link is looked up.
    """

    edition: Edition
    archive: Archive
    addresses: Mapping[str, frozenset[str]] | None = None

    @cached_property
    def texts(self) -> tuple[Written, ...]:
        """Every Markdown text of the edition that could hold a link, an image, a heading, a table or a tag."""
        return tuple(written(self.edition))

    @cached_property
    def moved(self) -> Mapping[str, str]:
        """Old address → the address that it leads to, for all that `flyttet.yaml` knows of."""
        known = self.edition.moved[1].usable if self.edition.moved else ()
        return Moves(known).leading(self.addresses or ()) if known else {}

    @cached_property
    def treated(self) -> tuple[tuple[ItemEntry | MemoEntry, AgendaItem | Memo], ...]:
        """Every record that everybody may read, with its entry."""
        items = [(entry, entry.open) for entry in self.edition.items if entry.open]
        return (*items, *((entry, entry.memo) for entry in self.edition.memos))

    @cached_property
    def bases(self) -> tuple[Basis, ...]:
        """The records of every authority that could be read, each with all that its summary may rest on."""
        known = {authority.slug for authority in self.archive.authorities()}
        return tuple(Basis(entry, record, self.archive) for entry, record in self.treated if entry.authority in known)


@dataclass(frozen=True)
class Check:
    """One check: `kinds` are all that `find` may give.

    `each` is for a check that looks at one record at a time: `find` is then what it gives for all of them.
    """

    kinds: tuple[Kind, ...]
    find: Callable[[Looked], Iterator[Finding]]
    each: Callable[[Looked, Basis], Iterator[Finding]] | None = None


def of_each(kinds: tuple[Kind, ...], each: Callable[[Looked, Basis], Iterator[Finding]]) -> Check:
    """A check that looks at one record at a time."""

    def find(looked: Looked) -> Iterator[Finding]:
        for basis in looked.bases:
            yield from each(looked, basis)

    return Check(kinds, find, each)
