"""The pages of the last release and of the new one in; out: those that are gone and lead nowhere, as notices.

Taking a page back must work at once, so nothing here keeps a release from being shown.
"""

import html
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml

from klarsag.records.finding import Finding, Kind, Severity
from klarsag.records.moved import FILE, parts
from klarsag.records.words import danish
from klarsag.texts import _

_WHY = _("Links to it from other places, and from readers' own notes, lead to an error page now.")
GONE = Kind(
    "page-gone",
    Severity.NOTICE,
    _("The page {address} is no longer there."),
    _WHY,
    _("If it was taken back, all is well. If it has moved, write its old and its new address in flyttet.yaml."),
    wrong="/gladsaxe/notater/2025-01-31-plan/",
    right="flyttet:\n  - fra: /gladsaxe/notater/2025-01-31-plan/\n    til: /gladsaxe/notater/2025-01-31-planen/",
)
MOVED = Kind(
    "page-gone-moved",
    Severity.NOTICE,
    _("The page {address} is no longer there. It seems to have moved to {after}."),
    _WHY,
    _("If it has, write in flyttet.yaml, below the line “flyttet:”: {entry}"),
    wrong="/gladsaxe/notater/2025-01-31-plan/",
    right="flyttet:\n  - fra: /gladsaxe/notater/2025-01-31-plan/\n    til: /gladsaxe/notater/2025-01-31-planen/",
)
KINDS = (GONE, MOVED)

_TITLE = re.compile(r"<title>([^<|]*)")
_NUMBER = re.compile(r"^[^:|]{1,20} \d{1,4}[a-zæøå]?: ")  # "Punkt 3: "
_CASE = re.compile(r'<meta name="klarsag:case" content="([^"]+)"')
_KIND = re.compile(r'<body class="page-([\w-]+)')
_MEETING = re.compile(r"/\d{4}-\d{2}-\d{2}$")
_HEAD = 16_000  # characters of a page: what is asked for stands well before that
_MOST = 10_000  # pages to open; beyond that nobody is waiting for a line to copy

Key = Callable[[str], object]


@dataclass(frozen=True)
class Head:
    """What a page says of itself: its title without the number of its item, its case, its kind."""

    title: str = ""
    case: str = ""
    kind: str = ""


@dataclass(frozen=True)
class Pages:
    """The pages of a release, by their addresses, and the folder that its site is in."""

    addresses: frozenset[str]
    site: Path

    def head(self, address: str) -> Head:
        """Empty where the page cannot be read."""
        try:
            with (self.site / address.strip("/") / "index.html").open(encoding="utf-8", errors="replace") as file:
                text = file.read(_HEAD)
        except OSError:
            return Head()
        title, case, kind = _TITLE.search(text), _CASE.search(text), _KIND.search(text)
        named = _NUMBER.sub("", html.unescape(title[1])).strip() if title else ""
        return Head(named, case[1] if case else "", kind[1] if kind else "")


def pages_of(files: Iterable[str], site: Path) -> Pages:
    """The pages among `files`, names as a release's manifest has them ("gladsaxe/index.html")."""
    name = "index.html"
    return Pages(frozenset(f"/{file[: -len(name)]}" for file in files if f"/{file}".endswith(f"/{name}")), site)


def gone(before: Pages, after: Pages, day: date) -> list[Finding]:
    """A notice for each page of `before` that `after` has not, with the line to write where it seems to have moved.

    A page that leads on is there. One line can tell of all that was below a page, and then only that page is told of.
    `day` is the day that the line names. No line leads to a closed item: the old address may tell what it is about.
    """
    lost = sorted(before.addresses - after.addresses)
    found, told = _matched(lost, before, after), []
    covered: set[str] = set()
    for address in lost:
        if address in covered:
            continue
        new = found.get(address)
        if new is None:
            told.append(Finding(GONE, FILE, values={"address": address}))
            continue
        below = {one for one in lost if one.startswith(address) and new + one[len(address) :] in after.addresses}
        covered |= below
        entry = _entry(address, new, day, below=len(below) > 1)
        told.append(Finding(MOVED, FILE, values={"address": address, "after": new, "entry": entry}))
    return told


def _matched(lost: Sequence[str], before: Pages, after: Pages) -> Mapping[str, str]:
    """Lost address → where the page seems to be. What was below it tells too: where an item of a meeting stands below
    another address, so does the meeting."""
    added = after.addresses - before.addresses
    if len(lost) + len(added) > _MOST:
        return {}
    heads = {**{one: before.head(one) for one in lost}, **{one: after.head(one) for one in added}}
    shut = {_place(one) for one in added if heads[one].kind == "closed"}
    left = [one for one in lost if _place(one) not in shut or _place(one) is None]
    new = [one for one in added if heads[one].kind not in ("closed", "moved")]
    pairs: dict[str, str] = {}
    # What says that two addresses are one page's, the surest first: the same number in the same meeting, the same end,
    # the same title, the same case.
    keys: tuple[Key, ...] = (_place, _last, lambda one: heads[one].title, lambda one: heads[one].case)
    for key in keys:
        pairs |= _alike([one for one in left if one not in pairs], new, key)
    above = {old: now for pair in pairs.items() for old, now in _above(*pair) if old in left and now in after.addresses}
    return above | pairs


def _alike(lost: Iterable[str], new: Iterable[str], key: Key) -> dict[str, str]:
    """Pairs of a lost and a new address, each the only one that has their key."""
    olds, news = _by(lost, key), _by(new, key)
    both = ((one, news.get(same, [])) for same, one in olds.items() if same)
    return {one[0]: other[0] for one, other in both if len(one) == len(other) == 1}


def _by(addresses: Iterable[str], key: Key) -> Mapping[object, list[str]]:
    found = defaultdict(list)
    for address in addresses:
        found[key(address)].append(address)
    return found


def _above(old: str, new: str) -> Iterator[tuple[str, str]]:
    """The pairs of addresses that two are below, as long as the rest is the same."""
    for one, other in zip(parts(old), parts(new), strict=False):
        if old.removeprefix(one) != new.removeprefix(other):
            return
        yield one, other


def _place(address: str) -> tuple[str, str] | None:
    """An item's meeting and number; None for any other page."""
    folder, _slash, name = address.rstrip("/").rpartition("/")
    number, dash, _words = name.partition("-")
    return (folder, number) if dash and _MEETING.search(folder) else None


def _last(address: str) -> str:
    return address.rstrip("/").rpartition("/")[2]


def _entry(old: str, new: str, day: date, *, below: bool) -> str:
    """The line to write."""
    data = {danish("moved_from"): old, danish("moved_to"): new, danish("date"): day}
    data |= {danish("below"): "ja"} if below else {}
    return (
        "- " + yaml.safe_dump(data, default_flow_style=True, allow_unicode=True, sort_keys=False, width=10_000).strip()
    )
