"""A record in, what its own figures show to have risen or fallen out: cells of two times, figures of two years."""

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from klarsag.checks.facts.basis import Role
from klarsag.checks.facts.ledger import Fact, Ledger, Said
from klarsag.checks.facts.ways.move import ABOVE, COST, DERIVED, MIXED, OWN, SENTENCE, Move, course, weighed
from klarsag.quantities.quantity import PERCENT, Quantity

_MONTHS = (
    *("januar", "februar", "marts", "april", "maj", "juni"),
    *("juli", "august", "september", "oktober", "november", "december"),
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_QUARTER = re.compile(r"\b([1-4])\. (?:kvartal|kv\.)", re.IGNORECASE)
_MONTH = re.compile(rf"\b({'|'.join(_MONTHS)})\b", re.IGNORECASE)
_PLANNED = re.compile(r"\b(?:\w*budget\w*|forrige|tidligere|før|sidste)\b", re.IGNORECASE)
_REACHED = re.compile(r"\b(?:\w*regnskab\w*|\w*forbrug|forvent\w*|nuværende|aktuel\w*|seneste)\b", re.IGNORECASE)
_MOST = 14  # columns or rows of a table that are compared with each other
_FEW = 8  # figures of a paragraph that are compared with each other


def tables(book: Ledger) -> Iterator[Move]:
    """Two cells of a row, or of a column, whose headers differ in nothing but their time."""
    series: dict[object, list[tuple[tuple[int, ...], str, Fact]]] = defaultdict(list)
    for fact in book.quantities:
        names = fact.passage.context
        if not fact.cell or not names:
            continue
        column, row = names[-1], names[-2] if len(names) > 1 else ""
        if time := _when(column):
            series["row", fact.passage.line, _unit(fact), _untimed(column)].append((time, column, fact))
        if time := _when(row):
            series["column", fact.names[:1], column, _unit(fact), _untimed(row)].append((time, row, fact))
    for cells in series.values():
        ordered = sorted({one[0]: one for one in reversed(cells)}.values(), key=lambda one: one[0])[:_MOST]
        pairs = [*pairwise(ordered), *([(ordered[0], ordered[-1])] if len(ordered) > 2 else [])]
        for (_time, early, first), (later, late, second) in pairs:
            yield from _between(first, second, early, late, past=later != ordered[-1][0])


def _between(first: Fact, second: Fact, early: str, late: str, *, past: bool) -> Iterator[Move]:
    old, new = first.what, second.what
    if not (isinstance(old, Quantity) and isinstance(new, Quantity)) or old.value == new.value:
        return
    names = second.passage.context
    above = [(name, ABOVE) for name in second.names[: -len(names)] + names[:-2]]
    stems = weighed(*above, *((name, OWN) for name in names[-2:]), (early, SENTENCE), (late, SENTENCE))
    for sign, header in (("<", early), (">", late)):
        stems |= {f"{sign}{year}": OWN for year in _YEAR.findall(header)[-1:]}
    said = Said(second.text, second.passage, second.names)
    text = f"{early}: {first.text} – {late}: {second.text}"
    money = any(map(COST.search, second.names))
    yield Move(said, text, course(old.value, new.value), stems, _values(old, new), money=money, past=past)


def _values(old: Quantity, new: Quantity) -> dict[Decimal, float]:
    own = {old.value: OWN, new.value: OWN}
    if old.unit == PERCENT or not old.value:
        return own
    change = abs(new.value - old.value)
    return {change: DERIVED} | {round(change / old.value * 100, digits): DERIVED for digits in (0, 1)} | own


def _unit(fact: Fact) -> str:
    return fact.what.unit if isinstance(fact.what, Quantity) else ""


def _when(text: str) -> tuple[int, ...]:
    """What orders a header in time: year and part of it; or 0 for a budget, 1 for what came of it. Empty: nothing."""
    years = _YEAR.findall(text)
    quarter, month = _QUARTER.search(text), _MONTH.search(text)
    if years:
        part = int(quarter[1]) * 3 if quarter else _MONTHS.index(month[1].lower()) + 1 if month else 0
        return int(years[-1]), part
    if _REACHED.search(text):
        return (1,)
    return (0,) if _PLANNED.search(text) else ()


def _untimed(text: str) -> str:
    for pattern in (_QUARTER, _MONTH, _YEAR, _REACHED, _PLANNED):
        text = pattern.sub("", text)
    return " ".join(text.lower().split())


def paragraphs(book: Ledger) -> Iterator[Move]:
    """Two figures of one thing in a paragraph, each beside a year of its own."""
    by_passage: dict[int, list[Fact]] = defaultdict(list)
    for fact in book.quantities:
        if not fact.cell and fact.passage.role is Role.TEXT:
            by_passage[id(fact.passage)].append(fact)
    for facts in by_passage.values():
        dated = sorted(((year, at) for at, fact in enumerate(facts) if (year := _year_of(fact))))
        if len(dated) > _FEW or len({year for year, _at in dated}) < 2:
            continue
        for place, (year, at) in enumerate(dated):
            for later, other in dated[place + 1 :]:
                if year < later and _unit(facts[at]) == _unit(facts[other]):
                    yield from _told_of(facts[at], facts[other], year, later)


def _told_of(first: Fact, second: Fact, year: int, later: int) -> Iterator[Move]:
    old, new = first.what, second.what
    if isinstance(old, Quantity) and isinstance(new, Quantity) and old.value != new.value and old.heads == new.heads:
        above = [(name, ABOVE) for name in second.names]
        stems = weighed(*above, (first.text, SENTENCE), (second.text, OWN)) | {f"<{year}": OWN, f">{later}": OWN}
        said = Said(second.text, second.passage, second.names)
        yield Move(said, second.text, course(old.value, new.value), stems, _values(old, new), MIXED)


def _year_of(fact: Fact) -> int:
    """The year that stands nearest to a figure, in its sentence; 0 where none does."""
    found = [(abs(match.start() - fact.what.start), int(match[0])) for match in _YEAR.finditer(fact.text)]
    return min(found)[1] if found else 0
