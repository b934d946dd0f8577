"""A record's figures and days in, pairs out that the same words stand before, though they are not the same.

The recommendation says "medfinansiering på op til 191.000 kr.", the case "medfinansiering på op til 171.000 kr.".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from klarsag.checks.consistency.reading import Contradiction, Reading, Rule
from klarsag.checks.facts.basis import Passage, Role
from klarsag.languages.language import Hedge
from klarsag.quantities.compare import bears
from klarsag.quantities.find import find_quantities
from klarsag.quantities.likeness import stem
from klarsag.quantities.quantity import LABEL, ORDINAL, Quantity
from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

FIGURE = Kind(
    "figure-differs",
    Severity.WARNING,
    _("“{quote}” here; “{other_quote}” on line {line}."),
    _("What is decided and what the case tells would not be the same, and nobody can see which is meant."),
    _("Look at the source and correct the wrong one. Are both right, then name what makes them differ."),
    wrong="punkter: [en medfinansiering på op til 191.000 kr. godkendes]\n---\n"
    "Kommunen skal give en medfinansiering på op til 171.000 kr.",
    right="punkter: [en medfinansiering på op til 191.000 kr. godkendes]\n---\n"
    "Kommunen skal give en medfinansiering på op til 191.000 kr.",
    source=_(
        "Takes the figures of the title and the recommendation and looks in the case for another figure of the same "
        "unit after the same words. Where the case has the figure too, the words right before must be the same. "
        "Figures without a unit are compared only where the same word follows too. It cannot tell two things apart "
        "that are named alike. Where the case has the difference of the two as well, it says nothing."
    ),
)
DAY = Kind(
    "day-differs",
    Severity.WARNING,
    _("“{quote}” here; “{other_quote}” on line {line}."),
    _("The same thing seems to be of two days."),
    _("Look the day up and correct the wrong one. Are both right, then name what makes them differ."),
    wrong="Opfølgningen er lavet pr. 30. september 2024. … Udgiften var pr. 30. oktober 2024 på 3 mio. kr.",
    right="Opfølgningen er lavet pr. 30. september 2024. … Udgiften var pr. 30. september 2024 på 3 mio. kr.",
    source=_(
        "Compares days of the same year that differ in the month alone or the day alone, that the same words stand "
        "before in different paragraphs, and of which the record has no third. The first and last days of a year, "
        "and days that stand in one list, are left out."
    ),
)
_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:-[^\W\d_]+)*|\bpr\b")
_EMPTY_TEXT = """
af at de den der det en er et for fra har i med og om op over på som til under ved ca cirka omkring kr mio d
"""
_EMPTY = frozenset(_EMPTY_TEXT.split())
_COMPARED = (Role.TITLE, Role.RECOMMENDATION)
_BEFORE = 7  # words before a figure or a day that are compared
_SAME = 2  # of them must be the same right before it
_SURE = 2
_STEM = 4  # letters of a word that a passage must have to be read at all
_ROUND = (Hedge.ABOUT, Hedge.JUST_UNDER, Hedge.JUST_OVER)
_CASE = frozenset({Role.TEXT, Role.CELL, Role.HEADING})


@dataclass(frozen=True, eq=False)
class _Said:
    what: Quantity
    passage: Passage
    words: tuple[str, ...]


def _find(reading: Reading) -> Iterator[Contradiction]:
    yield from _figures(reading)
    yield from _days(reading)


def _words_before(text: str, start: int) -> tuple[str, ...]:
    """The words right before, the nearest first."""
    words = [match[0].lower() for match in _WORD.finditer(text[max(0, start - 80) : start])]
    return tuple(reversed(words[-_BEFORE:]))


def _shared(first: Sequence[str], second: Sequence[str]) -> tuple[str, ...]:
    """The words that both have right before the figure."""
    found: list[str] = []
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        found.append(one)
    return tuple(found)


def _figures(reading: Reading) -> Iterator[Contradiction]:
    asked = [one for passage in reading.passages if passage.role in _COMPARED for one in _said(passage)]
    if not asked:
        return
    near = {word[:_STEM] for one in asked for word in one.words if word not in _EMPTY and len(word) >= _STEM}
    case = [passage for passage in reading.passages if passage.role in _CASE]
    alike = [passage for passage in case if any(stem in passage.text.lower() for stem in near)]
    candidates = [one for passage in alike for one in _said(passage)]
    told: list[_Said] | None = None
    for one in asked:
        if not any(_same_thing(one, other, 1) for other in candidates):
            continue
        told = told or [each for passage in case for each in _said(passage)]
        known = any(_bear(one.what, other.what) for other in told)
        other = next((other for other in candidates if _same_thing(one, other, _SURE if known else 1)), None)
        if other and not _explained(one, other, told):
            here = reading.place(one.passage, one.what.start, one.what.end)
            yield Contradiction(FIGURE, here, reading.place(other.passage, other.what.start, other.what.end))


def _explained(one: _Said, other: _Said, told: Sequence[_Said]) -> bool:
    """Whether the case has the difference of the two as a figure too: 191.000 is 171.000 and 20.000 for rent."""
    apart = abs(one.what.value - other.what.value)
    return any(each.what.unit == one.what.unit and each.what.value == apart for each in told)


def _bear(one: Quantity, other: Quantity) -> bool:
    """Whether one figure says or rounds the other. "Over 50" and "over 55" are not the same, though 55 is over 50."""
    bare = [replace(each, hedge=each.hedge if each.hedge in _ROUND else None) for each in (one, other)]
    return bears(bare[0], bare[1], cell=True) or bears(bare[1], bare[0], cell=True)


def _said(passage: Passage) -> list[_Said]:
    if not any(map(str.isdigit, passage.text)):
        return []
    found = [one for one in find_quantities(passage.text) if one.unit not in (LABEL, ORDINAL) and not one.spelt]
    return [_Said(one, passage, _words_before(passage.text, one.start)) for one in found]


def _same_thing(one: _Said, other: _Said, least: int) -> bool:
    """Whether the same words stand before both; `least` of them must carry meaning.

    A figure that the case has as well may be another thing's there: then only the words right before it count.
    """
    if one.what.unit != other.what.unit or one.what.value == other.what.value:
        return False
    shared = _shared(one.words, other.words)
    near = {stem(word) for word in one.words if word not in _EMPTY and word[0].isalpha()}
    telling = [word for word in other.words if word not in _EMPTY and stem(word) in near]
    if not one.what.unit and (one.what.heads[:1] != other.what.heads[:1] or not one.what.heads):
        return False
    if least > 1:
        telling = [word for word in shared if word not in _EMPTY and word[0].isalpha()]
    return len(shared) >= _SAME and len(telling) >= least


def _days(reading: Reading) -> Iterator[Contradiction]:
    found = [
        (moment.date, moment, passage, _words_before(passage.text, moment.start))
        for passage, moments in reading.moments
        if passage.role is not Role.CELL
        for moment in moments
        if moment.date
    ]
    days = {day for day, *_rest in found}
    for at, (first, moment, passage, words) in enumerate(found):
        for second, later, other, others in found[at + 1 :]:
            if other is passage or not _one_apart(first, second) or _listed(passage, other):
                continue
            shared = _shared(words, others)
            named = any(word == "pr" or (len(word) > 3 and word not in _EMPTY) for word in shared)
            alone = sum(1 for day in days if _one_apart(day, first) or _one_apart(day, second)) <= 2
            if named and alone:
                here = reading.place(other, later.start, later.end)
                yield Contradiction(DAY, here, reading.place(passage, moment.start, moment.end))


def _one_apart(first: date, second: date) -> bool:
    """Whether two days of a year differ in the month alone, or are neighbours; not those that accounts are made on."""
    if first.year != second.year or first == second or {first.day, second.day} & {1}:
        return False
    return first.day == second.day or abs((first - second).days) == 1


def _listed(first: Passage, second: Passage) -> bool:
    """Whether two passages are neighbours, as entries of a list and rows of a plan are."""
    return first.context == second.context and abs(first.line - second.line) <= 1


PHRASES = Rule((FIGURE, DAY), _find)
