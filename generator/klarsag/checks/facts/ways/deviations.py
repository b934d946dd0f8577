"""A record in, what the rows of its budget tables show to be left or used too much out, as moves.

"Korrigeret budget 247,3 | Forbrug 241,0 | Rest 6,3": 6.3 is left. What a sign means in the column of the difference is
told by the row's own figures, else by the record's legend ("- = merforbrug") or its words ("et mindreforbrug på -2").
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from klarsag.checks.facts.ledger import Fact, Ledger, Said
from klarsag.checks.facts.ways.move import ABOVE, DERIVED, OWN, Move, weighed
from klarsag.checks.facts.ways.trends import Trend
from klarsag.quantities.quantity import COUNT, KRONER, Quantity

_DIFFERENCE = re.compile(r"rest|afvig|differenc|forskel|m(?:er|indre)-?\s?(?:/|og|eller)\s?-?m(?:er|indre)")
_PLANNED = re.compile(r"budget|ramme\b|rammen\b|bevilling")
_PART = re.compile(r"tillæg|omplac|oprindelig|vedtag|ændring|procent|pct|%")  # what the final budget is made of
_REACHED = re.compile(r"regnskab|forbrug|forvent|resultat|skøn")
_MINUS = re.compile(r"[-–−]\s?$")
_LEGEND = re.compile(r"(\+|[-–−]|\bplus\b|\bminus\b)\s?(?:=|er|angiver|betyder|viser)\s([^,;.]*)")
_NAMED = re.compile(r"\bm(er|indre)(?:forbrug|udgift\w*)\s(?:på\s)?[-–−]\s?\d")
_LEFT = re.compile(r"mindre(?:forbrug|udgift)|merindtægt|rest|overskud")
_LACKS = re.compile(r"mer(?:forbrug|udgift)|mindreindtægt|underskud")
_ROUNDING = Decimal("1.5")  # times the last written digit: three rounded figures may not add up
_SURPLUS = frozenset({Trend.DOWN, Trend.LOWER, Trend.SURPLUS})
_DEFICIT = frozenset({Trend.UP, Trend.HIGHER, Trend.DEFICIT})


@dataclass(frozen=True)
class _Cell:
    """A figure of a row with its sign, under its column's header."""

    header: str
    value: Decimal
    step: Decimal
    fact: Fact


def deviations(book: Ledger) -> Iterator[Move]:
    """A move for each row with a difference from its budget, told in a column of its own or worked out."""
    rows: dict[int, list[_Cell]] = defaultdict(list)
    for fact in book.quantities:
        if fact.cell and len(fact.passage.context) > 1 and (cell := _cell(fact)):
            rows[fact.passage.line].append(cell)
    usage = _minus_is_left(book) if rows else None
    for row in rows.values():
        yield from _of_row(row, usage)


def _cell(fact: Fact) -> _Cell | None:
    what = fact.what
    if not isinstance(what, Quantity) or what.unit not in (COUNT, KRONER):
        return None
    minus = bool(_MINUS.search(fact.text[: what.start]))
    return _Cell(fact.passage.context[-1].lower(), -what.value if minus else what.value, what.step, fact)


def _of_row(row: Sequence[_Cell], usage: bool | None) -> Iterator[Move]:
    told = [cell for cell in row if _DIFFERENCE.search(cell.header)]
    others = [cell for cell in row if cell not in told and not _PART.search(cell.header)]
    planned = [cell for cell in others if _PLANNED.search(cell.header) and not _REACHED.search(cell.header)]
    reached = [cell for cell in others if _REACHED.search(cell.header)]
    pairs = [(first, second) for first in planned for second in reached]
    for cell in told:
        left = next((gap > 0 for gap in _gaps(pairs) if _is(gap, cell)), None)
        if left is None and usage is not None:
            left = usage == (cell.value < 0)
        if cell.value and left is not None:
            yield _move(cell, abs(cell.value), OWN, left=left, spent=cell.value >= 0 or not _negative(pairs))
    if not told and len(planned) == len(reached) == 1 and (gap := planned[0].value - reached[0].value):
        yield _move(reached[0], abs(gap), DERIVED, left=gap > 0, spent=not _negative(pairs))


def _gaps(pairs: Sequence[tuple[_Cell, _Cell]]) -> Iterator[Decimal]:
    return (first.value - second.value for first, second in pairs if first.value != second.value)


def _is(gap: Decimal, cell: _Cell) -> bool:
    return abs(abs(gap) - abs(cell.value)) <= cell.step * _ROUNDING


def _negative(pairs: Sequence[tuple[_Cell, _Cell]]) -> bool:
    """Whether the row is of an income: what is more of it is no expense that rose."""
    return any(first.value < 0 or second.value < 0 for first, second in pairs)


def _minus_is_left(book: Ledger) -> bool | None:
    """Whether a difference with a minus is what is left, as the record tells; None where it tells nothing, or both."""
    told = set()
    for said in book.sentences:
        text = said.text.lower()
        for sign, meaning in _LEGEND.findall(text):
            left = bool(_LEFT.search(meaning))
            if left != bool(_LACKS.search(meaning)):
                told.add(left != (sign in ("+", "plus")))
        told |= {more == "indre" for more in _NAMED.findall(text)}
    return told.pop() if len(told) == 1 else None


def _move(cell: _Cell, value: Decimal, weight: float, *, left: bool, spent: bool) -> Move:
    fact = cell.fact
    ways = _SURPLUS if left else _DEFICIT
    if not spent:
        ways &= {Trend.SURPLUS, Trend.DEFICIT}
    names = fact.passage.context
    above = [(name, ABOVE) for name in fact.names[: -len(names)] + names[:-2]]
    stems = weighed(*above, *((name, OWN) for name in names[-2:]), ("udgift", OWN))
    said = Said(fact.text, fact.passage, fact.names)
    return Move(said, f"{' · '.join(names[-2:])}: {fact.text}", ways, stems, {value: weight}, money=True)
