"""A record in, everything of it that goes a way out: its clauses, its tables, its figures of two years."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from klarsag.checks.facts.basis import Role
from klarsag.checks.facts.ledger import Ledger, Said
from klarsag.checks.facts.ways.courses import paragraphs, tables
from klarsag.checks.facts.ways.deviations import deviations
from klarsag.checks.facts.ways.hints import compares, hints
from klarsag.checks.facts.ways.move import ABOVE, COST, DERIVED, MIXED, OWN, SENTENCE, Move, course, weighed
from klarsag.checks.facts.ways.since import compared_years
from klarsag.checks.facts.ways.trends import CONTRARY, Trend, trends, where
from klarsag.checks.facts.ways.unasserted import turned_where_prevented
from klarsag.danish.sentences import find_sentences
from klarsag.quantities.likeness import content
from klarsag.quantities.quantity import Quantity

_NEXT = r"(?=(?:et|en)\s(?:\w+\s)?(?:mer|mindre)\w)"  # "et merforbrug på 7 mio. kr., et mindreforbrug på 2 mio. kr."
CUT = re.compile(
    r"[;:]\s|\s[–-]\s|\s\((?=[^)]*\d)|,?\s(?:på nær|undtagen|bortset fra|udover)\s"
    r"|,?\s(?:mens|men|hvorimod|idet|hvor|hvilket|hvoraf|selv om|selvom|samt)\s|,\s(?:og|så|som|der|at)\s"
    rf"|,\s{_NEXT}|,?\sog\s{_NEXT}"
)
UNSURE = re.compile(r"\b(?:ikke|ingen)\b", re.IGNORECASE)
_LEGEND = re.compile(r"[+-]\s?=|=\s?[+-]")  # "+ = mindreforbrug" tells how to read a table
_RANK = re.compile(r"\b(?:nummer|nr\.|plads|placering)\b", re.IGNORECASE)
_VAGUE, _HINTED = 0.85, 0.6  # how sure a clause is that has only "flere" without "end", or only hints at a way
_BESIDE, _FADES = 25, 0.005  # characters from a way's word that are beside it, and what each more takes
_RANK_BEFORE = 12  # characters before a figure that may call it a place in a ranking
_PROSE = 60  # characters from which a cell is read as sentences
_SHIFT_BEFORE, _SHIFT_AFTER = 60, 40  # characters around "fra 180 til 150" that tell what it is of


@lru_cache(maxsize=32)
def moves(book: Ledger) -> tuple[Move, ...]:
    """Every move of the record."""
    return (*_clauses(book), *_shifts(book), *tables(book), *paragraphs(book), *deviations(book))


def _clauses(book: Ledger) -> Iterator[Move]:
    """Each clause that has a word for a way, and each sentence whose clauses do not go different ways."""
    figures = _figures(book)
    for said in book.sentences:
        if said.passage.role is not Role.CELL:
            yield from _in_sentence(said, said.text, figures.get(said.text, ()))
        elif len(said.text) >= _PROSE:
            for sentence in find_sentences(said.text):
                yield from _in_sentence(said, sentence.text, figures.get(said.text, ()))


def _figures(book: Ledger) -> dict[str, tuple[Quantity, ...]]:
    """The figures of each text of the record, but no places in a ranking."""
    found: dict[str, dict[tuple[int, int], Quantity]] = defaultdict(dict)
    for fact in book.quantities:
        what = fact.what
        if isinstance(what, Quantity) and not _RANK.search(fact.text[: what.start][-_RANK_BEFORE:]):
            found[fact.text].setdefault((what.start, what.end), what)
    return {text: tuple(own.values()) for text, own in found.items()}


def _in_sentence(said: Said, sentence: str, figures: Sequence[Quantity]) -> Iterator[Move]:
    lead = next((name for name in said.names if name.endswith(":") and trends(name)), "")
    if not (lead or trends(sentence) or hints(sentence)) or _LEGEND.search(sentence):
        return
    above = [(name, ABOVE) for name in said.names]
    split = False
    for text in dict.fromkeys((*CUT.split(sentence), sentence)):
        if not (lead or trends(text) or hints(text)):
            continue
        ways = turned_where_prevented(text, trends) if trends(text) else frozenset[Trend]()
        both = any(CONTRARY[one] in ways for one in ways)
        if both and split:
            continue
        split = split or bool(ways and not both)
        mixed = both or bool(UNSURE.search(text))
        hinted = frozenset(one for one in hints(text) | trends(lead) if CONTRARY[one] not in ways)
        if not (ways or hinted):
            continue
        money = bool(COST.search(text))
        stems = weighed(*above, (sentence, SENTENCE), ("udgift" if money else "", OWN))
        for stem, weight in (_near(text) | dict.fromkeys(compared_years(text), OWN)).items():
            stems[stem] = max(weight, stems.get(stem, 0.0))
        start = said.text.find(text)
        values = {one.value: OWN for one in figures if start <= one.start and one.end <= start + len(text)}
        if ways:
            yield Move(said, text, ways, stems, values, MIXED if mixed else OWN if compares(text) else _VAGUE, money)
        if hinted:
            yield Move(said, text, hinted, stems, values, _HINTED, money)


def _near(text: str) -> dict[str, float]:
    """The stems of a clause, weighed by how far they stand from what goes a way: "et fald i antallet af elever"."""
    places = where(text)
    weights: dict[str, float] = {}
    for stem, start, _end in content(text):
        far = min((abs(start - place) for place in places), default=0)
        weights[stem] = max(weights.get(stem, 0.0), max(SENTENCE, OWN - max(0, far - _BESIDE) * _FADES))
    return weights


def _shifts(book: Ledger) -> Iterator[Move]:
    """ "Fra 180 til 150": what was and what is, but no places in a ranking."""
    for said, shift in book.shifts:
        if shift.old == shift.new or _RANK.search(said.text):
            continue
        near = said.text[max(0, shift.start - _SHIFT_BEFORE) : shift.end + _SHIFT_AFTER]
        stems = weighed((said.text, SENTENCE), (near, OWN)) | dict.fromkeys(compared_years(said.text), OWN)
        values = {abs(shift.old - shift.new): DERIVED, shift.old: OWN, shift.new: OWN}
        money = bool(COST.search(said.text))
        yield Move(said, said.text, course(shift.old, shift.new), stems, values, money=money)


def index(moved: Sequence[Move]) -> Mapping[str, list[tuple[int, float]]]:
    """Where each stem stands: the place of the move and its weight there."""
    found: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for at, move in enumerate(moved):
        for stem, weight in move.stems.items():
            found[stem].append((at, weight))
    return found
