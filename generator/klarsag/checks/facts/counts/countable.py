"""A record in, what it lets a reader count beside its figures and lists out: rows, compounds, single things, bodies."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import lru_cache

from klarsag.checks.facts.basis import Role
from klarsag.checks.facts.ledger import Ledger, Said
from klarsag.checks.facts.structures import enumerated
from klarsag.danish.names import NameKind, find_names
from klarsag.languages.danish import DANISH
from klarsag.quantities.find import find_quantities
from klarsag.quantities.likeness import stem

MOST = 20  # a longer row is counted by nobody
_WORDS = {word: value for word, value in DANISH.numbers.items() if 1 < value <= MOST} | {"fir": 4}
_COMPOUND = re.compile(
    rf"\b({'|'.join(sorted(_WORDS, key=len, reverse=True))})((?:trin|delt|sporet|punkt|fase|sidet|part)\w*)\b",
    re.IGNORECASE,
)
_SINGLE = re.compile(r"\b(?:en|et|én|ét)\s+(?:[a-zæøå]+(?:e|t)\s+)?([a-zæøå]{3,})", re.IGNORECASE)
_NEXT = re.compile(r"\.?\s?(?:,|og|samt)\s?", re.IGNORECASE)
_ABOVE = re.compile(r"Byråd|Kommunalbestyrelse|Borgerrepræsentation", re.IGNORECASE)
_FINANCE = re.compile(r"Økonomi", re.IGNORECASE)
_MOSTLY = 0.6  # of a passage that names who treats a case is the names themselves


@lru_cache(maxsize=32)
def rows(book: Ledger) -> tuple[tuple[int, Said], ...]:
    """How many things stand in each row of the record: 3 for "A, B og C", with its sentence."""
    return tuple(
        (length, one)
        for one in book.sentences
        for length in (*enumerated(one.text), *_figures(one.text))
        if 1 < length <= MOST
    )


def _figures(text: str) -> Iterator[int]:
    """How many figures stand in each row of them: "1,5 mio., 1 mio. og 0,5 mio." has three."""
    length, end = 0, 0
    for one in find_quantities(text):
        length = length + 1 if length and _NEXT.fullmatch(text, end, one.start) else 1
        end = one.end
        if length > 2:
            yield length


@lru_cache(maxsize=32)
def compounds(book: Ledger) -> tuple[tuple[int, str, Said], ...]:
    """Numbers that are a part of a word: 3 and the stem of "trinsmodel" for "tretrinsmodel"."""
    return tuple(
        (_WORDS[match[1].lower()], stem(match[2]), one)
        for one in book.sentences
        for match in _COMPOUND.finditer(one.text)
    )


def joined(book: Ledger, head: str) -> frozenset[int]:
    """The numbers that are joined with `head`, a stem, to one word."""
    return frozenset(number for number, own, _said in compounds(book) if own.startswith(head))


@lru_cache(maxsize=32)
def _singles(book: Ledger) -> tuple[Counter[str], ...]:
    """What is told one at a time, "én sag om … en sag om …", under each heading and in all that was decided."""
    found: dict[object, Counter[str]] = defaultdict(Counter)
    for passage in book.basis.passages:
        if passage.role in (Role.TEXT, Role.DECISION, Role.RECOMMENDATION):
            place = passage.context[-1:] if passage.role is Role.TEXT else passage.role
            found[place].update(stem(match[1]) for match in _SINGLE.finditer(passage.text))
    return tuple(found.values())


def one_by_one(book: Ledger, head: str) -> frozenset[int]:
    """How often `head`, a stem, is told one at a time in each place of the record."""
    counts = (sum(count for own, count in place.items() if own.endswith(head)) for place in _singles(book))
    return frozenset(count for count in counts if count > 1)


@lru_cache(maxsize=32)
def _bodies(book: Ledger) -> tuple[frozenset[str], ...]:
    """The bodies that treat the case: those of decisions and references, and of each passage that only names them."""
    record = book.basis.record
    decided = {decision.body for decision in record.decisions if decision.body}
    referred = {body for text in (*record.coming, *record.earlier) for body in _named(text)}
    found = [decided, decided | referred, referred]
    for passage in book.basis.passages:
        named = _named(passage.text) if "udvalg" in passage.text.lower() else frozenset()
        if len(named) > 1 and sum(map(len, named)) > _MOSTLY * len(passage.text):
            found.append(set(named))
    return tuple(frozenset(one) for one in found if one)


@lru_cache(maxsize=4096)
def _named(text: str) -> frozenset[str]:
    return frozenset(name.canonical for name in find_names(text) if name.kind is NameKind.BODY)


def bodies(book: Ledger, *, others: bool) -> frozenset[int]:
    """How many committees treat the case: all, or those beside its own, with the finance one or not."""
    own = book.basis.committee.name if book.basis.committee else ""
    found = set()
    for named in _bodies(book):
        committees = {one for one in named if not _ABOVE.match(one)} - {own}
        for group in (committees, {one for one in committees if not _FINANCE.match(one)}):
            found.add(len(group) + (not others))
    return frozenset(one for one in found if one > 1)


@lru_cache(maxsize=32)
def of_one_outcome(book: Ledger) -> frozenset[int]:
    """How many of the recommendation's points were decided alike: "ja til to punkter" of three."""
    points: dict[object, set[int]] = defaultdict(set)
    for decision in book.basis.record.decisions:
        points[decision.outcome, decision.body].update(decision.applies_to)
    return frozenset(len(one) for one in points.values() if len(one) > 1)
