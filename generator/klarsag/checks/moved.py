"""Entries of `flyttet.yaml` that lead nobody on: to no page, from a page that is still there, twice, in a circle."""

from collections.abc import Iterator, Set

from klarsag.checks.addresses import reserved
from klarsag.checks.check import Check, Looked
from klarsag.records.document import Document
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.records.load import nearest
from klarsag.records.moved import Circle, Move, Moves, parts
from klarsag.records.moved_words import ClosedWords
from klarsag.records.values import is_site_address
from klarsag.texts import _

_E = Severity.ERROR

NOWHERE = Kind(
    "moved-to-nowhere",
    _E,
    _("No page stands at {value}."),
    _("Readers who follow an old link would meet an error page."),
    _("Did you mean “{nearest}”? Where the page was taken back, delete the entry."),
    wrong="- fra: /gladsaxe/notater/2025-01-31-plan/\n  til: /gladsaxe/notater/2025-01-31-planer/",
    right="- fra: /gladsaxe/notater/2025-01-31-plan/\n  til: /gladsaxe/notater/2025-01-31-planen/",
)
THERE = Kind(
    "moved-but-there",
    _E,
    _("Something stands at {value} itself."),
    _("A page that is there is shown; nobody is led on from it."),
    _("Delete the entry, or take away what stands there."),
    wrong="- fra: /gladsaxe/\n  til: /gladsaxe-kommune/",
    right="- fra: /gladsaxe-kommune/\n  til: /gladsaxe/",
)
TWICE = Kind(
    "moved-twice",
    _E,
    _("What stood at {value} is said to have moved in line {line} already."),
    _("Readers can be led to one place only."),
    _("Keep the entry that is right and delete the other."),
    wrong="- {fra: /gladsaxe/a/, til: /gladsaxe/b/}\n- {fra: /gladsaxe/a/, til: /gladsaxe/c/}",
    right="- {fra: /gladsaxe/a/, til: /gladsaxe/c/}",
)
CIRCLE = Kind(
    "moved-in-a-circle",
    _E,
    _("From {value} a reader would be led round and round."),
    _("The reader would never come to a page."),
    _("Delete the entry of the circle that is not right."),
    wrong="- {fra: /gladsaxe/a/, til: /gladsaxe/b/}\n- {fra: /gladsaxe/b/, til: /gladsaxe/a/}",
    right="- {fra: /gladsaxe/a/, til: /gladsaxe/b/}",
)
A_FILE = Kind(
    "moved-file",
    _E,
    _("{value} is not the address of a page: that ends with a slash."),
    _("A web server shows a file as what its name says, so a file cannot lead on."),
    _(
        "For a page, write the slash. For a file, write the address of the page that it belonged to, with "
        "“alt_under: ja”: then its files can be had at their old addresses too, as long as they keep their names."
    ),
    wrong="- fra: /gladsaxe/notater/2025-01-31-plan/bilag/kort.pdf\n  til: /gladsaxe/notater/2025-01-31-planen/",
    right="- fra: /gladsaxe/notater/2025-01-31-plan/\n  til: /gladsaxe/notater/2025-01-31-planen/\n  alt_under: ja",
)
BELOW = Kind(
    "moved-below",
    _E,
    _("“alt_under” cannot be used here: {value} is itself below {after}."),
    _("All of the pages there would be led into each other without end."),
    _("Delete “alt_under”, or write an entry for each page."),
    wrong="- {fra: /gladsaxe/gammelt-udvalg/, til: /gladsaxe/, alt_under: ja}",
    right="- {fra: /gladsaxe/gammelt-udvalg/, til: /gladsaxe/}",
)
CLOSED = Kind(
    "moved-closed",
    _E,
    _("The old address of a closed item is written with other words than its new one."),
    _("The words of an address are those of its title: the old one can tell what the item is about."),
    _("Delete the entry. Nobody is led on from the address, and it stands nowhere."),
    wrong="- {fra: /gladsaxe/…/3-salg-af-en-grund/, til: /gladsaxe/…/3-lukket-punkt/}",
    right="flyttet: []",
    source="Styrelsesloven § 13, offentlighedsloven, forvaltningsloven § 27",
)
ADDRESS = Kind(
    "moved-address",
    _E,
    _("“{value}” is not an address of this site."),
    _("An old address may lead to nothing but a page here: readers trust it."),
    _(
        "Write it from the first slash to the last, without the site's name, such as "
        "/gladsaxe/notater/2025-01-31-planen/."
    ),
    wrong="til: https://www.example.dk/planen",
    right="til: /gladsaxe/notater/2025-01-31-planen/",
)

_OWN_FOLDERS = ("/assets/", "/pagefind/")


def _find(looked: Looked) -> Iterator[Finding]:
    if looked.edition.moved is None:
        return
    document, moved = looked.edition.moved
    moves, words = Moves(moved.usable), ClosedWords(looked.archive)
    taken = _taken(looked)
    first: dict[str, int] = {}
    for at, move in enumerate(moved.moved):
        for key, value in (("fra", move.moved_from), ("til", move.moved_to)):
            if not is_site_address(value):
                yield document.finding(ADDRESS, ("flyttet", at, key), value=value)
        if not move.usable:
            continue
        place = ("flyttet", at, "fra")
        old = move.moved_from
        known = first.setdefault(old.casefold(), at)
        if known != at:
            line = str(document.place(("flyttet", known, "fra"))[0])
            yield document.finding(TWICE, place, value=old, line=line)
        if not old.endswith("/"):
            yield document.finding(A_FILE, place, value=old)
        elif _is_there(old, taken, looked):
            yield document.finding(THERE, place, value=old)
        if move.below and not move.reaches_below:
            yield document.finding(BELOW, ("flyttet", at, "alt_under"), value=old, after=move.moved_to)
        yield from _followed(move, at, document, moves, words, looked)


def _followed(
    move: Move, at: int, document: Document, moves: Moves, words: ClosedWords, looked: Looked
) -> Iterator[Finding]:
    """Where the entry leads to."""
    try:
        end = moves.end(move.moved_to, looked.addresses or {})
    except Circle:
        yield document.finding(CIRCLE, ("flyttet", at, "fra"), value=move.moved_from)
        return
    if words.told(move.moved_from, end or move.moved_to):
        yield document.finding(CLOSED, ("flyttet", at, "fra"))
    if end is None and looked.addresses is not None:
        near = nearest(move.moved_to, sorted(looked.addresses))
        yield document.finding(NOWHERE, ("flyttet", at, "til"), value=move.moved_to, nearest=near)


def _taken(looked: Looked) -> Set[str]:
    """What stands on the site, in small letters: some web servers do not tell them from capitals."""
    return {address.casefold() for address in (*(looked.addresses or ()), *reserved(looked.edition))}


def _is_there(old: str, taken: Set[str], looked: Looked) -> bool:
    """Whether something stands at `old`, or a file where one of the folders of its address would be."""
    files = [part.rstrip("/") for part in parts(old)]
    written = looked.edition.root / "sider"
    return (
        old.casefold() in taken
        or old.startswith(_OWN_FOLDERS)
        or any(file.casefold() in taken or (written / file.lstrip("/")).is_file() for file in files if file)
    )


MOVED = Check((ADDRESS, NOWHERE, THERE, TWICE, CIRCLE, A_FILE, BELOW, CLOSED), _find)
