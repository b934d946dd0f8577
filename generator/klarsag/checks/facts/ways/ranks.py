"""A sentence about places in a ranking and the record in, whether it goes the wrong way out: forward is a lower number.

"Faldt fra nummer 41 til 55" and "gik fire pladser frem, fra 18 til 14" are both right, though one figure rises there.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from klarsag.checks.facts.basis import Role
from klarsag.checks.facts.ledger import Ledger, Said
from klarsag.checks.facts.ways.rows import row_shifts
from klarsag.checks.facts.ways.shifts import Shift
from klarsag.quantities.quantity import Quantity

_NUMBERED = r"\b(?:nummer|nr\.?|plads(?:en)?|placering(?:en)?)\s+"
_BEFORE, _INSIDE = re.compile(rf"{_NUMBERED}$", re.IGNORECASE), re.compile(rf"{_NUMBERED}\d", re.IGNORECASE)
_RANKED = re.compile(r"\b(?:ranglist\w*|ranger\w+|placering\w*|placeret|\d+\. ?plads)\b", re.IGNORECASE)
_RECORDED = re.compile(r"\b(?:nr\.?|nummer|ranglist\w*|ranger\w+|placering\w*|placeret|pladser)\s", re.IGNORECASE)
# "Nummer 12, hvor den året før var nummer 19" tells the new place first, and is not read.
_MOVED = re.compile(
    r"\b(?:nummer|nr\.)\s(\d{1,3})\b[^.;]{0,60}?\b(?:til|nu)\b[^.;\d]{0,50}?(?:nummer|nr\.)\s(\d{1,3})\b", re.IGNORECASE
)
_PLACES = re.compile(r"\s*plads(?:er)?\b", re.IGNORECASE)
_STEPS = re.compile(r"\b(\d{1,2}) pladser\b", re.IGNORECASE)
_REACHED = re.compile(rf"\b(?:til|på|som|nu)\s+(?:en\s+|{_NUMBERED})?$", re.IGNORECASE)
_FORWARD = re.compile(
    r"\b(?:frem(?:ad|gang\w*)?(?! til (?:den|\d{4}|\w+ \d{4})\b)|op(?:ad)?|opryk\w*|ste[gt]\w*|stig\w*|klatre\w*"
    r"|avancer\w*|forbedr\w*|bedre|vandt|vinder|vundet|hoppe\w*)\b",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"\b(?:tilbage|tilbagegang\w*|fald\w*|ned(?:ad)?|nedryk\w*|dumpe\w*|røg|ryger|røget|gled|glider|gledet|tab(?:t|er|te)"
    r"|miste\w*|dårligere|forværr\w*|forringe\w*|rasle\w*|sank|synke\w*|sunke\w*|dykke\w*)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[;:]\s|,?\s(?:men|mens|hvorimod|imens)\s|\sog\s(?=(?:på|for|i|med)\s)", re.IGNORECASE)


@dataclass(frozen=True)
class Place:
    """A place that a clause says was reached by moving forward or back, and where it stands."""

    number: int
    forward: bool
    start: int
    end: int


def is_ranking(book: Ledger, text: str, shift: Shift, figures: Sequence[Quantity]) -> bool:
    """Whether the two figures of `shift` are places of a ranking: by the sentence's own words or by the record's."""
    if _BEFORE.search(text[: shift.start]) or _INSIDE.search(text[shift.start : shift.end]) or _RANKED.search(text):
        return True
    if any(abs(shift.new - shift.old) == one.value and _counts_places(text, one) for one in figures):
        return True
    return any({old, new} == {shift.old, shift.new} for _said, old, new in _moves(book))


def turned_place(text: str, shift: Shift) -> bool:
    """Whether the clause of a shift of places says the other way than its two figures."""
    begins, ends = _bounds(text, shift.start, shift.end)
    forward = _goes_forward(text[begins:ends])
    return forward is not None and forward != (shift.new < shift.old)


def reached(text: str, figures: Sequence[Quantity]) -> Iterator[Place]:
    """Every place reached of which a clause tells a way and no place before it: "faldt to pladser til 29"."""
    for one in figures:
        begins, ends = _bounds(text, one.start, one.end)
        forward = _goes_forward(text[begins:ends])
        steps = any(begins <= it.start < ends and _counts_places(text, it) for it in figures)
        named = _BEFORE.search(text[: one.start]) or steps
        there = named and _REACHED.search(text[begins : one.start]) and not _counts_places(text, one)
        if forward is not None and there:
            yield Place(int(one.value), forward, one.start, one.end)


def told_otherwise(book: Ledger, place: Place) -> tuple[Said | None, bool]:
    """A sentence by which the place was reached the other way, and whether the record tells how it was reached."""
    known = [(said, old) for said, old, new in _moves(book) if new == place.number != old]
    if not known or any((place.number < old) == place.forward for _said, old in known):
        return None, bool(known)
    return known[0][0], True


def steps_told(book: Ledger, text: str, figures: Sequence[Quantity]) -> tuple[Quantity, Said | None] | None:
    """How many places a clause says it moved, and what of the record moves as many the other way alone, if anything.

    None where the record knows of no such move.
    """
    for one in figures:
        begins, ends = _bounds(text, one.start, one.end)
        forward = _goes_forward(text[begins:ends])
        if forward is None or not _counts_places(text, one):
            continue
        known = [(said, new < old) for said, old, new in _moves(book) if abs(new - old) == one.value]
        known += [(said, way) for said, steps, way in _steps(book) if steps == one.value]
        if known:
            return one, None if any(way == forward for _said, way in known) else known[0][0]
    return None


@lru_cache(maxsize=32)
def _steps(book: Ledger) -> tuple[tuple[Said, int, bool], ...]:
    """Each "tilbagegang på 14 pladser" of the record: how many places, and whether forward."""
    return tuple(
        (said, int(steps), forward)
        for said in book.sentences
        for steps in _STEPS.findall(said.text)
        if (forward := _goes_forward(said.text)) is not None
    )


@lru_cache(maxsize=32)
def _moves(book: Ledger) -> tuple[tuple[Said, int, int], ...]:
    """The old and the new place of everything that the record says has moved in a ranking."""
    shifted = [
        (said, int(one.old), int(one.new)) for said, one in (*book.shifts, *row_shifts(book)) if _of_places(said)
    ]
    told = ((said, int(old), int(new)) for said in book.sentences for old, new in _MOVED.findall(said.text))
    return (*shifted, *told)


def _of_places(said: Said) -> bool:
    names = said.passage.context[-2:] if said.passage.role is Role.CELL else ()
    return any(_RECORDED.search(f"{text} ") for text in (said.text, *names))


def _goes_forward(text: str) -> bool | None:
    """Whether the words of `text` move forward; None where they say both or nothing."""
    forward, back = bool(_FORWARD.search(text)), bool(_BACK.search(text))
    return forward if forward != back else None


def _counts_places(text: str, figure: Quantity) -> bool:
    """Whether a figure tells how many places something moved: "14 pladser"."""
    return bool(_PLACES.search(text, figure.start, figure.end) or _PLACES.match(text, figure.end))


def _bounds(text: str, start: int, end: int) -> tuple[int, int]:
    begins = max((cut.end() for cut in _CLAUSE.finditer(text) if cut.end() <= start), default=0)
    return begins, min((cut.start() for cut in _CLAUSE.finditer(text) if cut.start() >= end), default=len(text))
