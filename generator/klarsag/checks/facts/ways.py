"""A sentence of a summary that goes a way in, the clause of the record that speaks of the same and goes the other."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import combinations

from klarsag.checks.facts.basis import Role
from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.ledger import Ledger, Said
from klarsag.checks.facts.trends import CONTRARY, Trend, as_told, told_trends, trends, without_trends
from klarsag.quantities.find import find_quantities
from klarsag.quantities.likeness import content, likeness
from klarsag.quantities.quantity import Quantity

# The part of what the sentence is about that a clause against it must name: less where a word or figure of it stands
# there itself and not only a synonym, nearly all where it is one word; and how many times more than any clause for it.
# Measured on the faithful summaries of benchmarks/facts.
_AGAINST, _AGAINST_NAMED, _AGAINST_ONE, _CLEARER = 0.5, 0.33, 0.9, 1.5
_LONG = 20  # stems: a longer sentence has a word of many things
_LEAST_PART = 4  # letters from which a stem inside a compound is the word itself
_FIGURE = 3.0  # what a common figure counts
_ROUNDED = Decimal("0.005")
_BEFORE_IT = 0.3  # what a word of the sentence before counts: "De venter nu at bruge mindre"
_ALIKE = 0.75  # the part of their words that two sentences must share to be about the same things
_DIGITS = re.compile(r"\d[\d.,]*")
_UNSURE = re.compile(r"\b(?:ikke|ingen|måske|hvis|både)\b", re.IGNORECASE)
# "Færre er uden job" is more jobs, and "De vil vide, om det giver flere sager" says neither.
_OPEN = re.compile(r"\b(?:uden|vide,? om|om det)\b", re.IGNORECASE)
_CUT = re.compile(
    r"[;:]\s|\s[–-]\s|,?\s(?:mens|men|hvorimod|idet|hvor|hvilket|hvoraf|selv om)\s|,\s(?:og|så|som|der|at|samt)\s"
)


@dataclass(frozen=True, eq=False)
class Clause:
    """A part of a sentence of the record that goes a way, with its stems and figures."""

    said: Said
    text: str
    ways: frozenset[Trend]
    stems: frozenset[str]
    values: frozenset[Decimal]


def other_way(book: Ledger, claim: Claim, figures: Sequence[Quantity]) -> Said | None:
    """A sentence of the record that goes the contrary way, where none about the same thing goes the told one."""
    way = told_trends(claim.text)
    contrary = {CONTRARY[one] for one in way}
    if not way or way & contrary or _UNSURE.search(claim.text) or _OPEN.search(claim.text):
        return None
    about = _about(claim)
    values = [one.value for one in figures]
    whole = sum(weight for weight in about.values() if weight == 1.0) + _FIGURE * len(values)
    if not whole:
        return None
    same, against = 0.0, 0.0
    found: Clause | None = None
    for clause in clauses(book):
        part = _shared(about, values, clause) / whole
        if as_told(way, clause.ways):
            same = max(same, part)
        elif contrary & clause.ways and part > against and not _UNSURE.search(clause.text):
            against, found = part, clause
    if not found or against <= same * _CLEARER:
        return None
    named = len(found.stems) <= _LONG and _names(found, about, values)
    least = _AGAINST_ONE if whole <= 1 else _AGAINST_NAMED if named else _AGAINST
    return found.said if against >= least else None


def _names(clause: Clause, about: dict[str, float], values: Sequence[Decimal]) -> bool:
    """Whether the clause has one of the sentence's own words, alone or in a compound, or one of its figures."""
    own = [stem for stem, weight in about.items() if weight == 1.0]
    return bool(clause.values & set(values)) or any(_within(stem, other) for stem in own for other in clause.stems)


def _within(first: str, second: str) -> bool:
    short, long = sorted((first, second), key=len)
    return short == long or (len(short) >= _LEAST_PART and (long.startswith(short) or long.endswith(short)))


def contradicted(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Two sentences of one summary that are about the same things and go contrary ways: one of them is untrue."""
    known = [(claim, told_trends(claim.text), _own(claim)) for claim in claims if not _UNSURE.search(claim.text)]
    for (first, way, about), (second, other, same) in combinations(known, 2):
        contrary = {CONTRARY[one] for one in way}
        if contrary & other and not way & other and about and len(about & same) >= _ALIKE * len(about | same):
            yield first, second


def _own(claim: Claim) -> frozenset[str]:
    """The stems, years and figures that the sentence is about."""
    return frozenset(
        (*(stem for stem, _start, _end in content(without_trends(claim.text))), *_DIGITS.findall(claim.text))
    )


@lru_cache(maxsize=32)
def clauses(book: Ledger) -> tuple[Clause, ...]:
    """Every clause of the record that goes a way, and every whole sentence that does."""
    return tuple(_clauses(book))


def _clauses(book: Ledger) -> Iterator[Clause]:
    for said in book.sentences:
        if said.passage.role is Role.CELL or not trends(said.text):
            continue
        for text in dict.fromkeys((*_CUT.split(said.text), said.text)):
            ways = trends(text)
            if ways and not any(CONTRARY[one] in ways for one in ways):
                stems = frozenset(stem for stem, _start, _end in content(text))
                yield Clause(said, text, ways, stems, frozenset(one.value for one in find_quantities(text)))


def _about(claim: Claim) -> dict[str, float]:
    """The stems of what the sentence is about, and with less weight those of the sentence before it."""
    before = claim.answer[: claim.sentence.start].rstrip().rpartition(". ")[2]
    weights: dict[str, float] = {
        stem: _BEFORE_IT for stem, _start, _end in content(without_trends(before)) if not stem.isdigit()
    }
    own = {stem: 1.0 for stem, _start, _end in content(without_trends(claim.text)) if not stem.isdigit()}
    return weights | own if len(own) != 1 else own  # one word with many before it would be about those


def _shared(about: dict[str, float], values: Sequence[Decimal], clause: Clause) -> float:
    words = sum(
        weight * max((likeness(stem, other) for other in clause.stems), default=0.0) for stem, weight in about.items()
    )
    common = sum(any(abs(value - one) <= abs(value) * _ROUNDED for one in clause.values) for value in values)
    # Of a row of figures the way of the first is not always that of the others.
    return words + _FIGURE * common / max(1, len(clause.values))
