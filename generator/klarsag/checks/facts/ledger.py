"""A record in, every figure and point in time of it out, each with its setting: what summaries are compared with."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property, lru_cache

from klarsag.checks.facts.basis import Basis, Passage, Role
from klarsag.checks.facts.setting import Setting, setting, under
from klarsag.checks.facts.structures import Listing, listings
from klarsag.checks.facts.ways.shifts import Shift, shifts
from klarsag.danish.sentences import find_sentences
from klarsag.quantities.compare import alike
from klarsag.quantities.ellipsis import as_written
from klarsag.quantities.find import find_quantities
from klarsag.quantities.likeness import content_stems_of, likeness, synonyms
from klarsag.quantities.moments import Moment, find_moments
from klarsag.quantities.quantity import COUNT, Quantity
from klarsag.quantities.scales import in_scale, names_unit, says_unit
from klarsag.records.entry import ItemEntry

# One entry of a list without the unit that the others have: "-4,2" among "5,0 mio. kr.".
_MILLIONS, _IN_MILLIONS = re.compile(r"\bmio\b"), "(mio. kr.)"
_AGES = re.compile(r"\balder", re.IGNORECASE)
_YEAR_RARITY = 0.8  # a year tells a figure from its fellows however often it stands in the record
_OLDEST = 120
_LETTERS = 3  # that stems which are alike share at the beginning or the end (`likeness`)
_PART_OF = 0.7  # the likeness from which one stem is the other, a part of it or a synonym
_HEADING_WEIGHT = 0.35  # a heading says less of a figure than the figure's own sentence


@dataclass(frozen=True, eq=False)
class Fact:
    """A quantity or a moment of the record, in the sentence `text` of `passage`, and the words that it is said of.

    `before` is the sentence before it in the passage; empty where it is the first.
    """

    what: Quantity | Moment
    text: str
    passage: Passage
    names: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    at: int
    before: str = ""

    @cached_property
    def setting(self) -> Setting:
        weigh = 1.0 if self.cell else _HEADING_WEIGHT
        around = {stem: weight * weigh for stem, weight in under(self.names).items()}
        own = setting(self.text, self.spans, self.at)
        return around | {stem: max(weight, around.get(stem, 0.0)) for stem, weight in own.items()}

    @property
    def cell(self) -> bool:
        return self.passage.role is Role.CELL


@dataclass(frozen=True, eq=False)
class Said:
    """A sentence of the record with its stems."""

    text: str
    passage: Passage
    names: tuple[str, ...]

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset().union(*map(content_stems_of, (*self.names, self.text)))


class Ledger:
    """The facts of one record, and how much each of its words tells of one of them."""

    def __init__(self, basis: Basis) -> None:
        self.basis = basis
        self.quantities: list[Fact] = []
        self.moments: list[Fact] = []
        self.sentences: list[Said] = []
        self._similar: dict[str, tuple[tuple[str, float], ...]] = {}
        self._alike: dict[str, frozenset[str]] = {}
        for passage, text, names in _sentences(basis):
            self._read(passage, text, names)

    def _read(self, passage: Passage, text: str, names: tuple[str, ...]) -> None:
        quantities, moments = find_quantities(text), find_moments(text)
        quantities += [part for one in quantities for part in _parts(one)]
        quantities += [as_written(one) for one in quantities if one.bare is not None]
        if "alder" in text.lower() and _AGES.search(text):
            quantities += [replace(one, unit="year") for one in quantities if one.unit == COUNT and one.value < _OLDEST]
        if passage.role is Role.CELL or any(map(names_unit, names)):
            quantities = [scaled for one in quantities for scaled in in_scale(one, names)]
        whats: tuple[Quantity | Moment, ...] = (*quantities, *moments)
        spans = tuple((one.start, one.end) for one in whats)
        last = self.sentences[-1] if self.sentences else None
        before = last.text if last and last.passage is passage else ""
        for at, what in enumerate(whats):
            fact = Fact(what, text, passage, names, spans, at, before)
            (self.quantities if isinstance(what, Quantity) else self.moments).append(fact)
        self.sentences.append(Said(text, passage, names))

    @cached_property
    def listings(self) -> tuple[Listing, ...]:
        """The record's lists."""
        return listings(self.basis)

    @cached_property
    def named_weekdays(self) -> bool:
        """Whether the record names a weekday without a date."""
        whats = [fact.what for fact in self.moments]
        return any(isinstance(one, Moment) and one.weekday is not None and one.day is None for one in whats)

    @cached_property
    def _rows(self) -> dict[int, tuple[str, ...]]:
        rows: dict[int, tuple[str, ...]] = {}
        for said in self.sentences:
            if said.passage.role is Role.CELL:
                rows[said.passage.line] = (*rows.get(said.passage.line, ()), said.text)
        return rows

    def row(self, cell: Passage) -> tuple[str, ...]:
        """The cells of the row that `cell` stands in."""
        return self._rows.get(cell.line, ())

    @cached_property
    def shifts(self) -> tuple[tuple[Said, Shift], ...]:
        """What was and what is, in the record's own sentences."""
        return tuple(
            (said, shift) for said in self.sentences for shift in shifts(said.text, find_quantities(said.text))
        )

    @cached_property
    def together(self) -> dict[int | str, list[Fact]]:
        """The quantities of each sentence, of each passage by its id, and of each row of a table by its line."""
        found: dict[int | str, list[Fact]] = defaultdict(list)
        for fact in self.quantities:
            for key in (fact.passage.line,) if fact.cell else (fact.text, id(fact.passage)):
                found[key].append(fact)
        return found

    @cached_property
    def _values(self) -> dict[str, set[Decimal]]:
        values: dict[str, set[Decimal]] = defaultdict(set)
        for fact in self.quantities:
            if isinstance(fact.what, Quantity):
                values[fact.text].add(fact.what.value)
        return values

    def values(self, said: Said) -> set[Decimal]:
        """The figures of a sentence."""
        return self._values.get(said.text, set())

    @cached_property
    def _counts(self) -> Counter[str]:
        return Counter(stem for said in self.sentences for stem in said.stems)

    @cached_property
    def _by_letters(self) -> dict[str, list[str]]:
        index: dict[str, list[str]] = defaultdict(list)
        for stem in self._counts:
            index[stem[:_LETTERS]].append(stem)
        return index

    @cached_property
    def _by_last_letters(self) -> dict[str, list[str]]:
        index: dict[str, list[str]] = defaultdict(list)
        for stem in self._counts:
            index[stem[-_LETTERS:]].append(stem)
        return index

    def rarity(self, stem: str) -> float:
        """From near 0 for a word that is everywhere in the record to 1 for one that stands there once."""
        if stem.isdigit():
            return _YEAR_RARITY
        count = self._counts.get(stem, 1)
        total = len(self.sentences) + 1
        return math.log(1 + total / count) / math.log(1 + total)

    def beginning_as(self, stem: str) -> list[str]:
        """The record's stems that share their first letters with `stem`."""
        return self._by_letters.get(stem[:_LETTERS], [])

    def _near(self, stem: str) -> set[str]:
        """The record's stems that can be like `stem`: they begin or end as it does, or are synonyms."""
        near = {*self._by_letters.get(stem[:_LETTERS], ()), *self._by_last_letters.get(stem[-_LETTERS:], ())}
        return near | (synonyms(stem) & self._counts.keys())

    def similar(self, stem: str) -> tuple[tuple[str, float], ...]:
        """The record's stems that are like `stem`, each with how far and how rare it is."""
        if stem not in self._similar:
            found = ((own, likeness(stem, own) * self.rarity(own)) for own in self._near(stem))
            self._similar[stem] = tuple((own, degree) for own, degree in found if degree)
        return self._similar[stem]

    def alike(self, stem: str) -> frozenset[str]:
        """The record's stems that mean the same as `stem`, or have it as a part."""
        if stem not in self._alike:
            self._alike[stem] = frozenset(own for own in self._near(stem) if likeness(stem, own) >= _PART_OF)
        return self._alike[stem]

    def support(self, setting: Setting, fact: Fact) -> float:
        """How far `setting` and the fact speak of the same thing; 0 where no word agrees."""
        total = 0.0
        for stem, weight in setting.items():
            total += weight * max(
                (fact.setting.get(own, 0.0) * degree for own, degree in self.similar(stem)), default=0.0
            )
        return total


def _sentences(basis: Basis) -> Iterator[tuple[Passage, str, tuple[str, ...]]]:
    """Every sentence of the record with its passage and the names that it stands under."""
    caption = ""
    lead: Passage | None = None
    units: tuple[str, ...] = ()
    noted: tuple[tuple[str, ...], str] = ((), "")
    for passage in basis.passages:
        if passage.role is Role.PERSON:
            continue
        if passage.role is Role.CELL:
            if says_unit(passage.text):
                units = (*units, passage.text)
            yield passage, passage.text, (caption, *units, *passage.context)
            continue
        units = ()
        if names_unit(passage.text):
            noted = (passage.context, passage.text)
        elif "mio" in passage.text and _MILLIONS.search(passage.text):
            noted = (passage.context, _IN_MILLIONS)
        names = (noted[1],) if noted[0] == passage.context and not _MILLIONS.search(passage.text) else ()
        if lead and lead.context == passage.context:
            names = (*names, lead.text)  # "Beløbene er årligt:" is said of each entry of the list below
        if passage.text.endswith(":"):
            lead = passage
        for sentence in find_sentences(passage.text):
            yield passage, sentence.text, (*names, *passage.context)
        caption = passage.text if passage.role in (Role.TEXT, Role.HEADING) and len(passage.text) < 200 else ""
    for text in _meeting(basis):
        yield Passage(text, Role.MEETING, 1, 1), text, ()


def _parts(quantity: Quantity) -> Iterator[Quantity]:
    """The two counts of "15 ud af 36 boliger", which a summary may tell alone."""
    for part in quantity.parts or ():
        yield replace(quantity, value=part, step=Decimal(1), unit=COUNT, parts=None)


def _meeting(basis: Basis) -> Iterator[str]:
    """When the meeting was, or what day the memo is of, in words that the recognisers read."""
    entry = basis.entry
    if isinstance(entry, ItemEntry):
        meeting = entry.meeting.meeting
        yield f"Mødet var den {meeting.date.isoformat()}."
        for word, clock in (("begyndte", meeting.start), ("sluttede", meeting.end)):
            if clock:
                yield f"Mødet {word} kl. {clock:%H.%M}."
        yield f"Punkt {entry.item.number}."
    else:
        yield f"Notatet er fra {entry.when}."


@lru_cache(maxsize=32)
def ledger(basis: Basis) -> Ledger:
    """The ledger of `basis`, made once."""
    return Ledger(basis)


def comparable(said: Quantity, fact: Fact) -> bool:
    """Whether the fact is a figure of the kind of `said`."""
    return isinstance(fact.what, Quantity) and alike(said, fact.what, cell=fact.cell)
