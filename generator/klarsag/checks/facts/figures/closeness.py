"""A figure of a summary and one of the record in, how far both are said of the same thing out: words and marks."""

from klarsag.checks.facts.figures.bearings import Bearing, of_fact
from klarsag.checks.facts.figures.marks import Marks
from klarsag.checks.facts.ledger import Fact, Ledger
from klarsag.checks.facts.ways.trends import CONTRARY, as_told
from klarsag.quantities.likeness import likeness
from klarsag.quantities.quantity import COUNT, Quantity

_COMMON = 0.5  # what a word counts that stands everywhere in the record; a rare one counts 1
# What each mark speaks for, or against where it is another. Measured on benchmarks/facts, whose results change little
# when one of them is half as much again.
_TIME, _OTHER_TIME, _WAY, _WAS = 0.9, 0.3, 0.4, 0.4
_PART, _TOTAL, _LIMIT, _DENIED, SAME_UNIT = 0.2, 0.2, 0.3, 0.25, 0.3
_NAMED_TIME = 0.8


def closeness(book: Ledger, told: Bearing, said: Quantity, fact: Fact) -> float:
    """From below 0, where the two are of different times or ways, up; 0 where nothing speaks for or against."""
    own = of_fact(fact)
    sum_ = SAME_UNIT if isinstance(fact.what, Quantity) and fact.what.unit == said.unit != COUNT else 0.0
    for stem, weight in told.words.items():
        sum_ += weight * max(
            (
                own.words[other] * degree * (_COMMON / book.rarity(other) + 1 - _COMMON)
                for other, degree in book.similar(stem)
                if other in own.words
            ),
            default=0.0,
        )
    return sum_ + _marked(told.marks, own.marks)


def kinship(first: Bearing, second: Bearing) -> float:
    """How far two figures of a summary are said of the same thing, as `closeness` is of a fact."""
    words = (
        weight * max((much * likeness(stem, other) for other, much in second.words.items()), default=0.0)
        for stem, weight in first.words.items()
    )
    return sum(words) + _marked(first.marks, second.marks)


def _marked(told: Marks, there: Marks) -> float:
    """What the marks speak for and against."""
    found = sum(_TIME * weight * there.times.get(name, 0.0) for name, weight in told.times.items())
    for name, weight in told.times.items():
        kind = "" if name in there.times else name.rstrip("0123456789")
        if kind and any(other.startswith(kind) and much >= _NAMED_TIME for other, much in there.times.items()):
            found -= _OTHER_TIME * weight
    if told.ways and there.ways:
        if as_told(told.ways, there.ways):
            found += _WAY
        elif {CONTRARY[one] for one in told.ways} & there.ways:
            found -= _WAY
    found += _WAS * told.was * there.was
    if told.part or there.part:
        found += _PART if told.part == there.part else -_PART
    if told.total:
        found += _TOTAL if there.total else -_TOTAL / 3
    if told.limit or there.limit:
        found += _LIMIT if told.limit == there.limit else -_LIMIT * (1 if told.limit * there.limit else 1 / 3)
    if told.denied or there.denied:
        found += _DENIED if told.denied == there.denied else -_DENIED
    return found
