"""Two figures of one answer in, whether they stand in each other's place out: each is said of what the other is of."""

import re
from collections.abc import Sequence

from klarsag.checks.facts.figures.closeness import closeness
from klarsag.checks.facts.figures.told import Told
from klarsag.checks.facts.ledger import Fact, Ledger
from klarsag.checks.facts.ways.shifts import shifts
from klarsag.quantities.quantity import Quantity

_RANGE = re.compile(r"\s*(?:-|–|til)\s*")
_OTHER_SIZE = 1000  # "76 får hjælp" and "1,6 millioner": nobody takes the one for the other
# How much nearer to the record the two must be in each other's place. Measured on benchmarks/facts.
_CLEARLY = 0.37
# What it counts that a part is less than its whole, that it seems to be one, and that it is not less.
_AS_IT_MUST, _AS_IT_SEEMS, _AS_IT_CANNOT = 1.0, 0.5, 0.3
_PART = re.compile(r"\s+af\s+(?:dem\b|disse\b|de\s)", re.IGNORECASE)
_OF_THEM = re.compile(r"\b(?:af|blandt) dem\b[^.,;]{0,40}$", re.IGNORECASE)
_ROSE_TO = re.compile(r"\b(?:steg|steget|vokset|øget|op)\b[^.,;\d]{0,20}(?:til|på)\s+$", re.IGNORECASE)
_FELL_TO = re.compile(r"\b(?:faldt|faldet|ned|skåret)\b[^.,;\d]{0,20}(?:til|på)\s+$", re.IGNORECASE)
_THEN = re.compile(r"(?:Da|Før|Sidst|Året før|Dengang)\b")
_MORE_THAN = re.compile(r"\b(?:mere|flere|højere|større) end (?:i|sidst|før|året|da)\b", re.IGNORECASE)
_LESS_THAN = re.compile(r"\b(?:mindre|færre|lavere) end (?:i|sidst|før|året|da)\b", re.IGNORECASE)
_OUT_OF = re.compile(r"[^.;,]{0,24}\b(?:ud af|af de)\b[^.;,]{0,12}")
_ON, _PLACES = re.compile(r"[^.;,\d]{0,24}\bpå\s+(?:de\s+)?"), "plads"  # "10 børn på 15 pladser", "og 19 på 20"
_OWN_PART = re.compile(r"[^.;]*, og ")


def swapped(book: Ledger, one: Told, other: Told) -> bool:
    """Whether the two would stand clearly better in each other's place."""
    first, second = sorted((one, other), key=lambda told: told.claim.sentence.start + told.said.start)
    if first.said.unit != second.said.unit or first.said.value == second.said.value:
        return False
    low, high = sorted((first.said.value, second.said.value))
    if low > 0 and high >= _OTHER_SIZE * low:
        return False
    if first.claim is second.claim and shifted(first.claim.text, first.said, second.said):
        return False
    if set(map(id, first.facts)) & set(map(id, second.facts)):
        return False
    own = nearness(book, first, first.facts) + nearness(book, second, second.facts)
    turned = nearness(book, first, second.facts) + nearness(book, second, first.facts)
    return turned - own - in_order(first, second) > _CLEARLY


def nearness(book: Ledger, told: Told, facts: Sequence[Fact]) -> float:
    """How near the nearest of `facts` is to what the figure is said of."""
    return max((closeness(book, told.bearing, told.said, fact) for fact in facts), default=0.0)


def shifted(text: str, first: Quantity, second: Quantity) -> bool:
    """Whether the two are "fra … til", "mod", "i stedet for": whose direction another judge looks at."""
    return bool(shifts(text, [first, second])) or bool(_RANGE.fullmatch(text[first.end : second.start]))


def in_order(first: Told, second: Told) -> float:
    """How far the sentence itself says that the two are the right way round; below 0 where it says the contrary.

    A part is less than its whole, what rose to a figure was less before, and "mere end i 2022. Da var det 27" is more.
    """
    text = second.claim.text
    before = text[: second.said.start]
    between = text[first.said.end : second.said.start] if first.claim is second.claim else ""
    less, more = second.said.value < first.said.value, second.said.value > first.said.value
    if between:
        if _OUT_OF.fullmatch(between) or (_ON.fullmatch(between) and _are_places(first, second)):
            return _as_told(more)
        if first.said.heads and not second.said.heads and _OWN_PART.fullmatch(between):
            return _AS_IT_SEEMS if less else 0.0
    elif not _next(first, second):
        return 0.0
    if _PART.match(text, second.said.end) or _OF_THEM.search(before) or _FELL_TO.search(before):
        return _as_told(less)
    if _ROSE_TO.search(before):
        return _as_told(more)
    if not between and _THEN.match(text):
        if _MORE_THAN.search(first.claim.text):
            return _as_told(less)
        if _LESS_THAN.search(first.claim.text):
            return _as_told(more)
    return 0.0


def _as_told(it_is: bool) -> float:
    return _AS_IT_MUST if it_is else -_AS_IT_CANNOT


def _are_places(first: Told, second: Told) -> bool:
    """Whether the first counts those who have the places that the second one counts."""
    return "".join(second.said.heads[:1]).startswith(_PLACES) and not "".join(first.said.heads[:1]).startswith(_PLACES)


def _next(first: Told, second: Told) -> bool:
    """Whether the second sentence follows the first one."""
    between = first.claim.answer[first.claim.sentence.end : second.claim.sentence.start]
    return first.claim.sentence.end <= second.claim.sentence.start and not between.strip()
