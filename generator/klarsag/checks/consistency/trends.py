"""A record's sentences about more and fewer in, pairs out that let the same group both rise and fall."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from klarsag.checks.consistency.reading import Contradiction, Reading, Rule
from klarsag.checks.facts.basis import Passage, Role
from klarsag.quantities.likeness import content
from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

BOTH = Kind(
    "trend-differs",
    Severity.WARNING,
    _("“{quote}” here; “{other_quote}” on line {line}. The same group seems both to rise and to fall."),
    _("Readers and summaries would tell one of the two, and it may be the wrong one."),
    _("Look the figures up. Is it of two places or two periods, then name them in both sentences."),
    wrong="Der er en stigning i antallet af ældre på 60 år. … Der er et fald i antallet af ældre på 60 år.",
    right="En stigning i antallet af ældre på 60 år i Greve. … På landsplan et fald i antallet af ældre på 60 år.",
    source=_(
        "Compares “stigning i antallet af …” with “fald i antallet af …” in the same section, where both name the "
        "same group with the same figure (“ældre på 60 år”), and the last place named before them is the same. "
        "Groups without a figure are told apart too seldom to be compared."
    ),
)
_CHANGE = re.compile(
    r"\b(?P<way>stigning|vækst|fald|nedgang)\s+i\s+(?P<what>antallet|andelen)\s+af\s+(?P<group>[^.,;()]{5,70})",
    re.IGNORECASE,
)
_SAID = re.compile(r" i an(?:tal|del)")  # what every change has, and few paragraphs
_ENDS = re.compile(r"\b(?:siden|fra|sammenlignet|i forhold|som|der|mens|hvor|og (?:en|et))\b", re.IGNORECASE)
_PLACE = re.compile(r"\b(?:landsplan|nationalt|hele landet|lokalt|region\w*|[A-ZÆØÅ]\w+ [Kk]ommune)\b")
_FIGURE = re.compile(r"\d+")
_SAME_PLACE = {"landsplan": "hele landet", "nationalt": "hele landet"}


@dataclass(frozen=True, eq=False)
class _Trend:
    rises: bool
    what: str
    words: frozenset[str]
    figures: frozenset[str]
    place: str
    passage: Passage
    start: int
    end: int


def _find(reading: Reading) -> Iterator[Contradiction]:
    trends = [one for passage in reading.passages if passage.role is Role.TEXT for one in _trends(passage)]
    for first, second in combinations(trends, 2):
        alike = first.words <= second.words or second.words <= first.words
        same = (first.what, first.place, first.figures, first.passage.context) == (
            second.what,
            second.place,
            second.figures,
            second.passage.context,
        )
        if first.rises != second.rises and same and alike:
            here = reading.place(second.passage, second.start, second.end)
            yield Contradiction(BOTH, here, reading.place(first.passage, first.start, first.end))


def _trends(passage: Passage) -> Iterator[_Trend]:
    for match in _CHANGE.finditer(passage.text) if _SAID.search(passage.text) else ():
        group = _ENDS.split(match["group"])[0].rstrip()
        words = frozenset(stem for stem, _start, _end in content(group))
        figures = frozenset(_FIGURE.findall(group))
        if words and figures:
            places = _PLACE.findall(passage.text[: match.end()])
            place = _SAME_PLACE.get(places[-1], places[-1]) if places else ""
            rises = match["way"].lower() in ("stigning", "vækst")
            yield _Trend(rises, match["what"].lower(), words, figures, place, passage, match.start(), match.end("what"))


TRENDS = Rule((BOTH,), _find)
