"""A text in, the references to meetings and their items out, as people write them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from klarsag.danish.bodies import Mention, find_bodies
from klarsag.danish.dates import FoundDate, find_dates
from klarsag.danish.item_numbers import items_after, items_before

# What may stand between a body and a date that belong together without an item: "Økonomiudvalgets møde tirsdag den".
_BESIDE = re.compile(
    r"\s{0,3}[,(:–-]?\s{0,3}(?:(?:på|i|ved|til|sit|det|et|møder?|mødet|ordinære?|ekstraordinære?|den|d\.?|dens"
    r"|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)\s{1,3}){0,6}",
    re.IGNORECASE,
)
_AFTER_DATE = re.compile(r"\s{0,3}[,:–-]?\s{0,3}(?:(?:i|på|af|ved)\s{1,3})?", re.IGNORECASE)
_BLANK_LINE = re.compile(r"\n\s*\n")  # what it parts does not belong together
_PARTS = re.compile(r"[,;\n]")  # in a list of pairs these stand between the pairs
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


class _Text:
    """A text with the bodies and dates in it, in order."""

    def __init__(self, text: str, bodies: Sequence[str], days: Sequence[FoundDate]) -> None:
        self.text, self.days, self.mentions = text, days, find_bodies(text, bodies)
        self._ends = [mention.end for mention in self.mentions]
        self._starts = [mention.start for mention in self.mentions]
        self._named = [mention.end for mention in self.mentions if mention.name]
        self._names = [mention.name for mention in self.mentions if mention.name]

    def before(self, place: int) -> Mention | None:
        at = bisect_right(self._ends, place)
        return self.mentions[at - 1] if at else None

    def after(self, place: int) -> Mention | None:
        at = bisect_left(self._starts, place)
        return self.mentions[at] if at < len(self.mentions) else None

    def name(self, mention: Mention | None, own: str | None) -> str | None:
        """The body that is meant: "udvalget" alone is the text's own, or the one named last."""
        if mention and mention.name:
            return mention.name
        if own or mention is None:
            return own
        at = bisect_right(self._named, mention.start)
        return self._names[at - 1] if at else None

    def beside(self, mention: Mention | None, day: FoundDate) -> str | None:
        """What stands between a body and a date right after it; None where they do not stand side by side."""
        between = self.text[mention.end : day.start] if mention and day.start - mention.end < _FAR else None
        return (
            between if between is not None and _BESIDE.fullmatch(between) and not _BLANK_LINE.search(between) else None
        )

    def leads(self, mention: Mention | None, day: FoundDate, following: FoundDate | None) -> bool:
        """Whether a date names its meeting by the body right after it, as in "30-05-2022 Økonomiudvalget"."""
        if mention is None or mention.name is None or mention.start - day.end > _FAR:
            return False
        between = self.text[day.end : mention.start]
        if not _AFTER_DATE.fullmatch(between) or _BLANK_LINE.search(between):
            return False
        to_next = self.beside(mention, following) if following and following.start >= mention.end else None
        return to_next is None or bool(_PARTS.search(to_next))


def _reference(whole: _Text, place: int, own: str | None) -> Reference | None:
    text, day = whole.text, whole.days[place]
    following = whole.days[place + 1] if place + 1 < len(whole.days) else None
    earlier, later = whole.before(day.start), whole.after(day.end)
    start, end = day.start, day.end
    items = items_after(text, end)
    between = whole.beside(earlier, day)
    body: Mention | None = None
    if whole.leads(later, day, following) and (between is None or _PARTS.search(between)) and later and not items:
        body, end = later, later.end
        items = items_after(text, end)
    elif earlier and between is not None:
        body, start = earlier, earlier.start
    elif earlier and items and day.start - earlier.end <= _FAR:
        sentence = text[earlier.end : day.start]
        body = None if _SENTENCE_ENDS.search(sentence) else earlier
    if items:
        end = items.end
        spans = ((start, items.spans[0][1]), *items.spans[1:])
    elif body and (items := items_before(text, start)):
        start = items.start
        spans = ((start, items.spans[0][1]), *items.spans[1:-1])
        spans = (*spans, (items.spans[-1][0], end)) if len(items.spans) > 1 else ((start, end),)
    elif body:
        return Reference(whole.name(body, own), day.date, (), start, end)
    else:
        return None
    return Reference(whole.name(body, own), day.date, items.numbers, start, end, spans)


def find_references(text: str, bodies: Sequence[str] = (), own: str | None = None) -> list[Reference]:
    """Every reference in `text`, in order, none overlapping another.

    `bodies`: names that are known, whatever they look like. `own`: the body whose text this is; it is meant by
    "udvalget" and by a date with an item but no body. A date alone is no reference.
    """
    days = find_dates(text)
    if not days:  # most texts have none, and looking for bodies is the slow part
        return []
    whole = _Text(text, bodies, days)
    found: list[Reference] = []
    for place in range(len(days)):
        reference = _reference(whole, place, own)
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
    day, items = days[0], items_after(text, days[0].end)
    name = re.sub(r"[\s,(:–-]+(?:(?:den|d\.?|møde|mødet|på)\s*)*$", "", text[: day.start].rstrip() + " ").strip()
    end = items.end if items else day.end
    if not name or text[end:].strip(" .)"):
        return None
    start = len(text) - len(text.lstrip())
    spans = ((start, items.spans[0][1]), *items.spans[1:]) if items else ()
    return Reference(" ".join(name.split()), day.date, items.numbers if items else (), start, end, spans)
