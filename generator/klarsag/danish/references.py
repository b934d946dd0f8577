"""A text in, the references to meetings and their items out, as people write them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from klarsag.danish.bodies import Mention, find_bodies
from klarsag.danish.dates import FoundDate, find_dates

_POINT = r"(?:punkterne|punkter|punktet|punkt|pkt\.?)(?:\s+nr\.?)?\s*"
_NUMBER = r"\d{1,3}[a-z]?(?![\w/])(?!-[^\W\d])(?!\.\d)(?!\.?\s+(?:procent|pct|kr|mio|borgere|personer|ledige|år)\b)"
_MORE = rf"(?:\s*,\s*(?:{_POINT})?{_NUMBER})*\s*,?\s+(?:og|samt|&)\s+(?:{_POINT})?{_NUMBER}"
# "1, 25 borgere": a comma goes on with the list only where the list ends in "og", repeats "punkt" or ends the clause.
_COMMAS = rf"(?:\s*,\s*{_POINT}{_NUMBER})+|(?:\s*,\s*{_NUMBER})+(?=\s*(?:[.;:)]|$))"
_LIST = rf"{_NUMBER}(?:{_MORE}|{_COMMAS}|\s*[-–]\s*\d{{1,3}}\b)?"
_ITEMS_AFTER = re.compile(rf"\s*[,(:–-]?\s*(?:under\s+|som\s+)?{_POINT}(?P<list>{_LIST})", re.IGNORECASE)
_ITEMS_BEFORE = re.compile(rf"{_POINT}(?P<list>{_LIST})\s*(?:,|i|på|fra|ved|hos)?\s*$", re.IGNORECASE)
_ONE = re.compile(rf"(?:{_POINT})?(?P<number>\d{{1,3}}[a-z]?)(?:\s*[-–]\s*(?P<last>\d{{1,3}}))?", re.IGNORECASE)

# What may stand between a body and a date that belong together without an item: "Økonomiudvalgets møde tirsdag den".
_BESIDE = re.compile(
    r"\s*[,(:–-]?\s*(?:(?:på|i|ved|til|sit|det|et|møder?|mødet|ordinære?|ekstraordinære?|den|d\.?|dens"
    r"|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)\s+)*",
    re.IGNORECASE,
)
_AFTER_DATE = re.compile(r"\s*[,:–-]?\s*(?:(?:i|på|af|ved)\s+)?", re.IGNORECASE)
_SENTENCE_ENDS = re.compile(r"[.!?]\s+[A-ZÆØÅ]|\n\s*\n")
_FAR = 100  # characters between a body and the date of a sentence about it


@dataclass(frozen=True)
class Reference:
    """A meeting, and the items of it, that a text names; `text[start:end]` is how it is written.

    `body` is None where the text does not name it ("udvalget 30.10.2024, punkt 3") and the caller gave no `own`.
    `item_spans[n]` is where `items[n]` stands: the first one begins with the reference, so that the spans can become
    links one by one; an item between the ends of "1-3" has an empty span. A reference to a meeting as a whole has
    no items and no spans.
    """

    body: str | None
    date: date
    items: tuple[str, ...]
    start: int
    end: int
    item_spans: tuple[tuple[int, int], ...] = ()


def _items(text: str, start: int, end: int) -> list[tuple[str, int, int]]:
    found = []
    for match in _ONE.finditer(text, start, end):
        span = match.span()
        if match["last"] and match["number"].isdigit() and int(match["number"]) < int(match["last"]):
            numbers = range(int(match["number"]), int(match["last"]) + 1)
            # Only the ends of a range are written; the items between have an empty span.
            last = match.start("last")
            found.append((match["number"], span[0], match.end("number")))
            found += [(str(number), last, last) for number in numbers[1:-1]]
            found.append((match["last"], last, span[1]))
        else:
            found.append((match["number"], *span))
    return found


def _before(text: str, found: FoundDate, mentions: Sequence[Mention], *, far: bool) -> tuple[Mention, bool] | None:
    """The body that the date belongs to, and whether they stand side by side."""
    earlier = [mention for mention in mentions if mention.end <= found.start]
    if not earlier:
        return None
    mention = earlier[-1]
    between = text[mention.end : found.start]
    if _BESIDE.fullmatch(between):
        return mention, True
    if far and len(between) <= _FAR and not _SENTENCE_ENDS.search(between) and "\n" not in between.strip("\n"):
        return mention, False
    return None


def _after(text: str, found: FoundDate, mentions: Sequence[Mention]) -> Mention | None:
    for mention in mentions:
        if mention.start >= found.end and mention.name:
            return mention if _AFTER_DATE.fullmatch(text[found.end : mention.start]) else None
    return None


def _name(mention: Mention | None, mentions: Sequence[Mention], own: str | None) -> str | None:
    if mention and mention.name:
        return mention.name
    if own or mention is None:
        return own
    # "udvalget" is the body named last before it.
    return next((other.name for other in reversed(mentions) if other.name and other.end <= mention.start), None)


def _reference(text: str, found: FoundDate, mentions: Sequence[Mention], own: str | None) -> Reference | None:
    start, end = found.start, found.end
    after = _ITEMS_AFTER.match(text, end)
    beside = _before(text, found, mentions, far=after is not None)
    body = beside[0] if beside else None
    if beside and beside[1]:
        start = beside[0].start
    elif beside is None and (late := _after(text, found, mentions)):
        body, end = late, late.end
        after = _ITEMS_AFTER.match(text, end)
    if after:
        items = _items(text, after.start("list"), after.end("list"))
        end = after.end("list")
        spans = [(start, items[0][2]), *((first, last) for _number, first, last in items[1:])]
    elif body and (before := _ITEMS_BEFORE.search(text, max(0, start - 60), start)):
        items = _items(text, before.start("list"), before.end("list"))
        start = before.start()
        spans = [(start, items[0][2]), *((first, last) for _number, first, last in items[1:])]
        spans[-1] = (spans[-1][0], end)
    elif body:
        items, spans = [], []
    else:
        return None
    return Reference(_name(body, mentions, own), found.date, tuple(item[0] for item in items), start, end, tuple(spans))


def find_references(text: str, bodies: Sequence[str] = (), own: str | None = None) -> list[Reference]:
    """Every reference in `text`, in order, none overlapping another.

    `bodies`: names that are known, whatever they look like. `own`: the body whose text this is; it is meant by
    "udvalget" and by a date with an item but no body. A date alone is no reference.
    """
    days = find_dates(text)
    if not days:  # most texts have none, and looking for bodies is the slow part
        return []
    mentions = find_bodies(text, bodies)
    found: list[Reference] = []
    for day in days:
        reference = _reference(text, day, mentions, own)
        if reference and (not found or reference.start >= found[-1].end):
            found.append(reference)
    return found


def parse_reference(text: str, bodies: Sequence[str] = ()) -> Reference | None:
    """The one reference that a whole text is, as in a record's `kommende` and `tidligere`; None where it is none.

    Here what stands before the date names the body whatever it looks like.
    """
    found = find_references(text, bodies)
    if len(found) == 1 and found[0].body and not text[found[0].end :].strip(" .)"):
        return found[0]
    days = find_dates(text)
    if len(days) != 1:
        return None
    day = days[0]
    name = re.sub(r"[\s,(:–-]+(?:(?:den|d\.?|møde|mødet|på)\s*)*$", "", text[: day.start].rstrip() + " ").strip()
    after = _ITEMS_AFTER.match(text, day.end)
    if not name or text[after.end() if after else day.end :].strip(" .)"):
        return None
    start = len(text) - len(text.lstrip())
    items = _items(text, after.start("list"), after.end("list")) if after else []
    spans = tuple((start if place == 0 else item[1], item[2]) for place, item in enumerate(items))
    end = after.end() if after else day.end
    return Reference(" ".join(name.split()), day.date, tuple(item[0] for item in items), start, end, spans)
