"""Cases: items and memos with one case number, as one case with an address of its own."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from klarsag.danish.slug import slugify
from klarsag.records.entry import ItemEntry, MemoEntry


@dataclass(frozen=True, eq=False)
class Case:
    """All that an edition has under one case number, in order of time. Items keep what is theirs: nothing is merged."""

    authority: str
    number: str
    slug: str
    entries: tuple[ItemEntry | MemoEntry, ...]

    @property
    def address(self) -> str:
        return f"/{self.authority}/sager/{self.slug}/"

    @property
    def title(self) -> str:
        """The title that all its entries share; empty where they have several, or none that everybody may read.

        One number can cover oral messages, an approval and a closed item: no title of one of them is the case's.
        """
        titles = dict.fromkeys(entry.title for entry in self.entries)
        known = [title for title in titles if title]
        return known[0] if len(known) == 1 else ""


def cases_of(authority: str, listed: Iterable[ItemEntry | MemoEntry]) -> dict[str, Case]:
    """Case number → case, in the order of the numbers. Numbers whose addresses would be the same get a serial."""
    found: dict[str, list[ItemEntry | MemoEntry]] = defaultdict(list)
    for entry in listed:
        if entry.case_number:
            found[entry.case_number].append(entry)
    cases: dict[str, Case] = {}
    used: dict[str, int] = defaultdict(int)
    for number, entries in sorted(found.items()):
        slug = slugify(number)
        used[slug] += 1
        unique = slug if used[slug] == 1 else f"{slug}-{used[slug]}"
        cases[number] = Case(authority, number, unique, tuple(sorted(entries, key=lambda entry: entry.when)))
    return cases
