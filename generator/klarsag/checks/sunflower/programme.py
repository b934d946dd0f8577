"""An edition in, every authority's part in the Sunflower programme with the file that it stands in out."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from klarsag.records.document import Document
from klarsag.records.edition import Edition
from klarsag.records.entry import AuthorityEntry
from klarsag.records.sunflower import Place, Sunflower
from klarsag.sunflower.membership import holds


@dataclass(frozen=True, eq=False)
class Programme:
    """An authority that has a `solsikke.yaml` without errors."""

    entry: AuthorityEntry
    sunflower: Sunflower
    document: Document

    def open_on(self, day: date | None) -> tuple[Place, ...]:
        """The places where somebody can get something on `day`; none while the authority is no member."""
        return self.sunflower.places if holds(self.sunflower, day) else ()


def programmes(edition: Edition) -> Iterator[Programme]:
    """In the edition's order."""
    for entry in edition.authorities:
        if entry.sunflower and entry.sunflower_document:
            yield Programme(entry, entry.sunflower, entry.sunflower_document)
