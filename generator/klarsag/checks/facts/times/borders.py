"""A text and a point in time in it in, the edges that its words name out: until, before, from, after, or none."""

import re
from enum import Enum


class Edge(Enum):
    """What a moment is to what is told of it: the end, a limit before it, the beginning, a limit after it."""

    UNTIL = "until"
    BEFORE = "before"
    FROM = "from"
    AFTER = "after"
    ON = "on"  # "pr. 31. juli": the figures up to that day, or the rules from it


# What bears a told edge, and what speaks against it. "Before 1 July they were told" does not bear "until 1 July".
BEARS = {
    Edge.UNTIL: frozenset({Edge.UNTIL, Edge.BEFORE, Edge.ON}),
    Edge.BEFORE: frozenset({Edge.BEFORE, Edge.UNTIL}),
    Edge.FROM: frozenset({Edge.FROM, Edge.AFTER, Edge.ON}),
    Edge.AFTER: frozenset({Edge.AFTER, Edge.FROM, Edge.ON}),
}
_BETWEEN = (
    r"(?:\s+(?:forventet|forventeligt|den|d\.|dagen|året|årene|møde\w*|uge|kl\.|klokken|i|måned|mandag|tirsdag"
    r"|onsdag|torsdag|fredag|lørdag|søndag|udgangen af|begyndelsen af|midten af|:))*\s*$"
)
_TOLD = tuple(
    (edge, re.compile(rf"\b(?:{words}){_BETWEEN}", re.IGNORECASE))
    for edge, words in (
        (Edge.UNTIL, r"indtil|til og med|frem til|op til|(?<!tilbage )(?<!forhold )til"),
        (Edge.BEFORE, r"før|inden|senest|forud for|frist\w*"),
        (Edge.FROM, r"siden|fra og med|fra"),
        (Edge.AFTER, r"efter|tidligst"),
    )
)
_RECORDED = tuple(
    (edge, re.compile(rf"\b(?:{words}){_BETWEEN}", re.IGNORECASE))
    for edge, words in (
        (Edge.UNTIL, r"udløber|ophører|slutter|udgangen af|slutningen af|afsluttes|løber til|ultimo"),
        (
            Edge.FROM,
            r"i kraft|ikrafttræd\w*|virkning|\w*start|\w*starte[rst]?|\w*start\w* i|begynder|indgangen til"
            r"|i (?:brug|drift)|\w*start\w* (?:pr\.|den)|i gang|primo|begyndelsen af",
        ),
    )
)
_AS_OF = re.compile(rf"\b(?:pr\.?|per){_BETWEEN}", re.IGNORECASE)
_ONWARD = re.compile(r"\s*og frem", re.IGNORECASE)
_RANGE_BEFORE = re.compile(r"\d\.?(?:\s+[a-zæøå]+)?(?:\s+\d{4})?\s*[-–]\s*$")
_LISTED_BEFORE = re.compile(r"(?:19|20)\d\d\s+(?:og|til)\s+$")
_RANGE_AFTER = re.compile(r"\s*[-–]\s*\d|\s+(?:og|til)\s+(?:den\s+)?\d")
_NAMES = re.compile(r"(?<!frem )\btil\s+$|\ber fra\s+$", re.IGNORECASE)
_IS_UNTIL = re.compile(r"\ber indtil\s+(?:den\s+)?$", re.IGNORECASE)
_LIMIT = re.compile(r"frist(?:en)?\b|\b(?:frist|deadline|senest)", re.IGNORECASE)
_DEADLINE = re.compile(r"frist(?:en)?\s+(?:er|var|bliver|blev)?\s*(?:den\s+|d\.\s+)?$", re.IGNORECASE)
_LOOKED_BACK = 48  # characters
_EXACT_END = re.compile(
    r"\b(?:indtil|til og med|(?:slutter|stopper|ophører|udløber)(?: med)?)\s+(?:udgangen af\s+|den\s+)*$", re.IGNORECASE
)


def told_edge(text: str, start: int, end: int, *, year: bool = False) -> Edge | None:
    """The edge that the words right before `text[start:end]` of a summary tell: "senest den 1. maj" is BEFORE.

    A bare `year` after "til" mostly ends a range, one after "er fra" is a name: they tell none.
    """
    found = _edge(text, start, end)
    before = text[max(0, start - _LOOKED_BACK) : start]
    if year and _NAMES.search(before):
        return None
    if found is Edge.FROM and re.match(r"\s+(?:til|og|[-–])\s", text[end : end + 8]):
        return None
    return found


def exact_end(text: str, start: int) -> bool:
    """Whether a summary says "indtil" or "til og med" right before `start`, which needs an end in the record."""
    return bool(_EXACT_END.search(text[max(0, start - _LOOKED_BACK) : start]))


def is_until(text: str, start: int) -> bool:
    """Whether a summary says that something "er indtil" `start`: then a range of years does not bear it."""
    return bool(_IS_UNTIL.search(text[:start]))


def borne_by(told: Edge, text: str, start: int) -> frozenset[Edge]:
    """The edges of a record that bear `told`, which a summary says right before `start`."""
    return frozenset({Edge.UNTIL}) if exact_end(text, start) else BEARS[told]


def _edge(text: str, start: int, end: int) -> Edge | None:
    before = text[max(0, start - _LOOKED_BACK) : start]
    return next(
        (edge for edge, pattern in _TOLD if pattern.search(before)), Edge.FROM if _ONWARD.match(text, end) else None
    )


def recorded_edges(text: str, start: int, end: int, names: tuple[str, ...] = ()) -> frozenset[Edge]:
    """Every edge that the record's words around `text[start:end]` can mean; `names` are the headers of its cell."""
    before = text[max(0, start - _LOOKED_BACK) : start]
    found = {edge for edge, pattern in _RECORDED if pattern.search(before)}
    if _AS_OF.search(before):
        return frozenset({*found, Edge.ON})
    plain = _edge(text, start, end)
    if plain and not found:
        found.add(plain)
    if any(map(_LIMIT.search, names)):
        found |= {Edge.BEFORE, Edge.UNTIL}
    if _DEADLINE.search(before) or (plain is Edge.BEFORE and _LIMIT.search(before)):
        found.add(Edge.BEFORE)
        found.add(Edge.UNTIL)  # what is due on a day at the latest can be done until it
    return frozenset(found)


def range_edges(text: str, start: int, end: int) -> frozenset[Edge]:
    """The edges that a range or a row of years gives: the first of "2022-2023" is FROM, the last UNTIL."""
    before = text[max(0, start - _LOOKED_BACK) : start]
    last = bool(_RANGE_BEFORE.search(before) or _LISTED_BEFORE.search(before))
    first = bool(_RANGE_AFTER.match(text, end))
    return frozenset((*([Edge.UNTIL] if last else []), *([Edge.FROM] if first else [])))
