"""Lists of a page in; the same lists out, with titles that tell apart whatever two links lead to.

A list of links without what stands around it ("Meddelelser", nine times) leads nobody anywhere (WCAG 2.2, 2.4.9).
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations

from klarsag.pages.announced import Announced
from klarsag.pages.interface import Interface
from klarsag.pages.listing import Listed

Entry = Listed | Announced


def told_apart(ui: Interface, *lists: Iterable[Entry]) -> list[list[Entry]]:
    """Where entries with one title lead to several addresses, each title gets the least that tells them apart:
    its day, its number on the agenda, its committee, its authority, or as many of them as it takes."""
    kept = [list(entries) for entries in lists]
    same: dict[str, list[Entry]] = defaultdict(list)
    for entry in (entry for entries in kept for entry in entries):
        same[entry.title.casefold()].append(entry)
    names: dict[Entry, str] = {}
    for found in same.values():
        if len({entry.address for entry in found}) > 1:
            names.update(_named(found, ui))
    return [[replace(entry, title=names.get(entry, entry.title)) for entry in entries] for entries in kept]


def _named(found: Sequence[Entry], ui: Interface) -> dict[Entry, str]:
    marks = {entry: _marks(entry, ui) for entry in found}
    kinds = range(4)
    for kept in (kept for size in kinds for kept in combinations(kinds, size + 1)):
        told = {entry: ", ".join(filter(None, (marks[entry][kind] for kind in kept))) for entry in found}
        addresses: dict[str, set[str]] = defaultdict(set)
        for entry in found:
            addresses[told[entry]].add(entry.address)
        if all(mark and len(led) == 1 for mark, led in addresses.items()):
            return {entry: f"{entry.title} ({told[entry]})" for entry in found}
    return {entry: f"{entry.title} ({', '.join(filter(None, marks[entry]))})" for entry in found}


def _marks(entry: Entry, ui: Interface) -> tuple[str, str, str, str]:
    number = entry.number if isinstance(entry, Listed) else None
    return ui.day(entry.date), f"{ui('item')} {number}" if number else "", entry.body or "", entry.authority
