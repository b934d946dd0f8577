"""A count of a summary and the record in, what the record's lists, rows and bodies say for its number out."""

from collections.abc import Iterator
from functools import lru_cache

from klarsag.checks.facts.counts.countable import MOST, bodies, compounds, of_one_outcome, one_by_one, rows
from klarsag.checks.facts.counts.counted import ANY, Counted, says_others
from klarsag.checks.facts.counts.evidence import Evidence
from klarsag.checks.facts.counts.kindred import kindred
from klarsag.checks.facts.counts.tally import ALL, BODIES, CALLED, DONE, LISTED, POINTED, likest, shared_with, stems_of
from klarsag.checks.facts.ledger import Ledger
from klarsag.checks.facts.setting import Setting
from klarsag.checks.facts.structures import Listing, Made
from klarsag.danish.verdicts import find_verdicts
from klarsag.quantities.likeness import content, stem

# What each thing counts for, measured on the summaries of benchmarks/facts and their mutations.
_LISTED, _LEAD, _ENTRIES, _CALLED_SO, _BY_NAME = 0.4, 0.6, 0.3, 0.5, 0.25
_HEADINGS, _ROWS, _NO_HEAD, _EACH_NAMED, _NO_NOUN = 0.6, 0.7, 0.5, 0.9, 0.4
_ROW, _ROW_HEAD, _ROW_DONE = 0.3, 0.2, 0.1
_COMPOUND, _SINGLE, _BODIES, _OUTCOME = 1.0, 0.4, 0.6, 0.7
_OUTCOMES = "“til: …”"
_LEADING = 0.2  # a list speaks against another number where its lead names what is counted
_OF_ANY = 0.12  # "tre ting" may be the entries of any list
_SHORT = 2  # words of a sentence that hardly says what was done: "Udvalget sagde ja til to ting"
_ALIKE, _KIN = 0.7, 0.5
_NO_PLURAL = ("t", "en")  # endings of a word for one thing or of a verb: "på mødet" introduces no list of meetings


def of_lists(book: Ledger, one: Counted, found: Evidence) -> None:
    """Adds to `found` what can be counted in the record: entries, rows of things, compounds, bodies, points."""
    around = one.around
    about = frozenset(around) - {one.named}
    for listing in book.listings:
        if listing.length <= MOST:
            degree, rival = _of_list(book, one, about, listing)
            found.other(listing.length, degree * (1 if one.noun else _NO_NOUN))
            if rival and one.noun and not says_others(one.claim.text, one.said):
                text = " ".join((listing.words or listing.told).split())
                found.against(listing.length, degree, f"“{text[:160]}”", listed=True)
    for number, degree in _of_rows(book, one, around, about):
        found.other(number, degree)
    for number, degree, text in _of_head(book, one):
        found.other(number, degree)
        if text:
            found.against(number, degree, text, listed=True)


def _of_list(book: Ledger, one: Counted, about: frozenset[str], listing: Listing) -> tuple[float, bool]:
    """How far a list is of what is counted, and whether that speaks against other numbers."""
    head = one.named
    degree = _LISTED * shared_with(book, listing, about)
    lead = 0.0
    if head and listing.made is Made.HEADINGS and _each_named(listing, head):
        return degree + _EACH_NAMED, True
    if head:
        lead = _LEAD if any(kindred(head, own) >= _ALIKE for own in _plural(listing.words)) else 0.0
        degree += lead or _ENTRIES * (likest(head, stems_of(listing.told)) >= _ALIKE)
    elif one.head and one.head not in ANY:
        lead = _LEAD * max((kindred(stem(one.head), own) for own in _plural(listing.words)), default=0.0) ** 4
        degree += lead
    else:
        degree = degree * _NO_HEAD + _OF_ANY * (one.noun == "ting" and listing.made in LISTED)
    called = not one.said.heads and listing.made is Made.POINTS and bool(ALL.search(one.claim.text[: one.said.start]))
    called = called or one.head in CALLED.get(listing.made, ()) or (one.head in POINTED and listing.made in LISTED)
    if called:
        degree += _CALLED_SO if len(about) <= _SHORT else _BY_NAME
    degree *= {Made.HEADINGS: _HEADINGS, Made.ROWS: _ROWS}.get(listing.made, 1.0)
    return degree, listing.made in LISTED and (lead >= _LEADING or (called and one.head in ANY | POINTED))


def _each_named(listing: Listing, head: str) -> bool:
    """Whether each entry names what is counted: "Faglig ledelse", "Tværgående ledelse"."""
    return sum(own.endswith(head) for own, _start, _end in content(listing.told)) >= listing.length


@lru_cache(maxsize=4096)
def _plural(text: str) -> frozenset[str]:
    """The stems of what introduces a list, without those that stand for one thing."""
    last = text.rpartition(". ")[2]
    return frozenset(own for own, start, end in content(last) if not last[start:end].endswith(_NO_PLURAL))


def _of_rows(book: Ledger, one: Counted, around: Setting, about: frozenset[str]) -> Iterator[tuple[int, float]]:
    head = one.named if one.noun else ""
    known = [(book.rarity(own) * around[own], book.alike(own)) for own in about]
    for length, said in rows(book):
        common = sum(weight for weight, alike in known if not alike.isdisjoint(said.stems))
        degree = _ROW * common + _ROW_HEAD * bool(head and not book.alike(head).isdisjoint(said.stems))
        yield length, degree + _ROW_DONE * (said.passage.role in DONE and not head)


def _of_head(book: Ledger, one: Counted) -> Iterator[tuple[int, float, str]]:
    """What only the word for what is counted finds: compounds, single things, bodies, points."""
    if not one.head:
        return
    head = stem(one.head)
    for number, own, said in compounds(book):
        if own.startswith(head):
            yield number, _COMPOUND, f"“{said.text[:160]}”"
    for number in one_by_one(book, head):
        yield number, _SINGLE, ""
    if one.head in BODIES:
        for number in bodies(book, others=says_others(one.claim.text, one.said)):
            yield number, _BODIES, ""
    if one.head in CALLED[Made.POINTS]:
        for number in of_one_outcome(book):
            yield number, _OUTCOME, _OUTCOMES if find_verdicts(one.claim.text) else ""
