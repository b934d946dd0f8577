"""An old address and where it leads in, whether its words would tell what a closed item's title may not out.

An address is made of its page's title. When an item is closed after it was published, or moved, its old address still
says what it was about.
"""

from klarsag.danish.slug import slugify
from klarsag.records.archive import Archive
from klarsag.records.entry import CLOSED_TITLE, ItemEntry
from klarsag.records.moved import parts


class ClosedWords:
    """The closed items of an edition: what their addresses may say."""

    def __init__(self, archive: Archive) -> None:
        closed = [entry for entry in archive.entries() if isinstance(entry, ItemEntry) and entry.closed]
        self._ends = {entry.address: _words(entry) for entry in closed}
        self._places = {(entry.meeting.address, entry.item.number): _words(entry) for entry in closed}

    def told(self, old: str, end: str) -> bool:
        """Whether `old`, which leads to `end`, has other words than the closed item that it leads to, or than the one
        whose place in a meeting it names; words that `end` has too are public."""
        if end in self._ends and _last(old)[2] not in self._ends[end]:
            return True
        public = {_last(part)[2] for part in parts(end)}
        named = ((self._places.get((folder, number)), words) for folder, number, words in map(_last, parts(old)))
        return any(allowed is not None and words not in allowed | public for allowed, words in named)


def _last(address: str) -> tuple[str, str, str]:
    """`/by/udvalg/2025-09-08/3-budget/` gives `/by/udvalg/2025-09-08/`, `3`, `budget`."""
    folder, _slash, name = address.rstrip("/").rpartition("/")
    number, _dash, words = name.partition("-")
    return f"{folder}/", number, words


def _words(entry: ItemEntry) -> set[str]:
    return {slugify(CLOSED_TITLE), slugify(entry.title or CLOSED_TITLE)}
