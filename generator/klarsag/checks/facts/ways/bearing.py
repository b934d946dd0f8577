"""A sentence of a summary that goes a way in, how much the record has of it going that way and the other way out."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.ledger import Ledger
from klarsag.checks.facts.ways.move import Move
from klarsag.checks.facts.ways.moves import index, moves
from klarsag.checks.facts.ways.since import compared_years, is_compared
from klarsag.checks.facts.ways.trends import CONTRARY, Trend, as_told, without_trends
from klarsag.languages.language import spaced
from klarsag.quantities.find import find_quantities
from klarsag.quantities.likeness import content, stem, synonyms
from klarsag.quantities.quantity import KRONER, Quantity

_FIGURE = 2.0  # what a common figure counts
_LENT_FIGURE = 0.7  # and one of the sentence before: "I 2022 var det 42. Det er færre end i 2021"
_ROUNDED = Decimal("0.005")
_DIGITS = 10  # times the last written digit that a figure with two of them has at least
_DISTINCTIVE = 60  # from here on, or with decimals, a figure is in a record by chance only rarely
_TITLE, _BEFORE, _BEFORE_SHORT = 0.2, 0.3, 0.6  # what a word of the title, of the sentence before counts
SHORT = 2  # words up to which a sentence needs those of the one before
_UNKNOWN = 0.2  # how rare a word is taken to be that the record does not have
_PLAIN_YEAR = 0.3  # of a year's weight, what it counts where the record compares from or to another year
_LEAST_PART, _IN_COMPOUND, _OF_SYNONYM = 4, 0.7, 0.5  # letters of a part of a compound; how alike the two are then
_OF_MONEY = 0.6  # how far a move of money bears out or denies one of anything else
_OF_OTHER_YEARS = 0.6  # how far one between other years does, or for a sentence without a year not the last one
_OF_A_PART = 0.6  # how far a move of a part bears out or denies one of the whole
_EXPENSE = stem("udgift")  # which every move of money has
_MONEY = re.compile(
    r"\b(?:\w*udgift\w*|penge\w*|kr|kroner|koste\w*|dyr\w*|billig\w*|bruge\w*|pris\w*|gå\w*|støtte|giver|tilskud\w*)\b",
    re.IGNORECASE,
)
# "Folk venter længere" is about waiting, "mere end ventet" about nothing.
_WAITED = frozenset({stem("vente")})
_WAITING = re.compile(r"\bvente[rt]?(?: \w+){0,2} (?:længe\w*|kort\w*|i (?:mere|over|op til)|på svar)\b", re.IGNORECASE)
_IN_ALL = re.compile(r"\b(?:samlet|samlede|i alt|netto|resultat\w*)\b", re.IGNORECASE)
# Words of money that name no part of it, and words of telling and expecting, which are about nothing.
WHOLE = frozenset(map(stem, spaced("udgift penge budget million bruge ender forvente")))
_TELLING = frozenset(
    map(
        stem,
        spaced(
            "ventet vente tro troede tal tallet derfor giver gør laves brug alt ser gange siden sagde vil mål målet"
            " skyldes mest især primært grund årsag"
        ),
    )
)

_LEFT_OR_LACKING = frozenset({Trend.SURPLUS, Trend.DEFICIT})


@dataclass(frozen=True)
class Weighed:
    """How much the record has of what a sentence is about, going its way and going the other, from 0 to about 1."""

    same: float
    borne: Move | None
    against: float
    contrary: Move | None


def weigh(
    book: Ledger, claim: Claim, text: str, figures: Sequence[Quantity], title: str, way: frozenset[Trend]
) -> Weighed | None:
    """The move that shares most with `text`, a clause of the claim, and the likest of those that go against it."""
    about = _about(claim, text, title)
    values, counts = figures_in(claim, text, figures), _FIGURE
    if not values:
        values, counts = list(find_quantities(_before(claim))), _LENT_FIGURE
        values = values if len(values) <= SHORT else []
    moved, places = _indexed(book)
    shared = [0.0] * len(moved)
    own, named = {word for word in words(text) if not word.isdigit() and word != _EXPENSE}, set[int]()
    whole = counts * len(values)
    for word, weight in about.items():
        similar = _similar(book, word)
        whole += weight * max((degree for _own, degree in similar), default=_UNKNOWN)
        best: dict[int, float] = {}
        for like, degree in similar:
            for at, there in places.get(like, ()):
                best[at] = max(best.get(at, 0.0), degree * there)
        for at, degree in best.items():
            shared[at] += weight * degree
        named.update(best if word in own else ())
    if not whole:
        return None
    speaks = _speaking_against(way)
    decisive = _decisive(moved, values, hinted=bool(way & _LEFT_OR_LACKING)) if counts == _FIGURE else frozenset()
    money, of_all = bool(_MONEY.search(text)), not set(words(text)) - WHOLE
    dated = compared_years(text)
    same: tuple[float, Move | None] = (0.0, None)
    against: tuple[float, Move | None] = (0.0, None)
    for at in decisive or range(len(moved)):
        move = moved[at]
        part = (shared[at] + counts * _common(values, move)) / whole
        part *= _OF_MONEY if move.money and not money else 1
        part *= _OF_OTHER_YEARS if (other_years(dated, move) if dated else move.past) else 1
        part *= _OF_A_PART if of_all and not _IN_ALL.search(move.text) else 1
        if as_told(way, move.ways):
            same = max(same, (part * move.sure, move), key=lambda one: one[0])
        elif (
            move.sure == 1
            and speaks & move.ways
            and (at in named or not own or (counts == _FIGURE and _common(values, move)))
        ):
            against = max(against, (part, move), key=lambda one: one[0])
    return Weighed(*same, *against)


def other_years(told: frozenset[str], move: Move) -> bool:
    """Whether the move is from, or to, another year than the sentence tells of."""
    there = [stem for stem in move.stems if is_compared(stem)]
    return any(one not in there and any(other[0] == one[0] for other in there) for one in told)


def _speaking_against(way: frozenset[Trend]) -> frozenset[Trend]:
    contrary = {CONTRARY[one] for one in way}
    more = {Trend.DOWN: Trend.LOWER, Trend.UP: Trend.HIGHER}
    return frozenset((*contrary, *(more[one] for one in contrary if one in more)))


def figures_in(claim: Claim, text: str, figures: Sequence[Quantity]) -> list[Quantity]:
    """The figures of the claim that stand in `text`, its clause."""
    return [one for one in figures if claim.text[one.start : one.end] in text]


def words(text: str) -> tuple[str, ...]:
    """The stems of what `text` is about, years among them."""
    told = _TELLING - _WAITED if _WAITING.search(text) else _TELLING
    return tuple(word for word, _start, _end in content(without_trends(text)) if word not in told)


def _before(claim: Claim) -> str:
    return claim.answer[: claim.sentence.start].rstrip().rpartition(". ")[2]


def _about(claim: Claim, text: str, title: str) -> dict[str, float]:
    """The stems of what the sentence is about, with less weight those of the sentence before it and of the title."""
    own = words(text)
    lent = _BEFORE_SHORT if len(own) <= SHORT else _BEFORE
    around = dict.fromkeys(words(title), _TITLE) | dict.fromkeys(words(_before(claim)), lent)
    weights = {word: _PLAIN_YEAR if word.isdigit() else 1.0 for word in own}
    return around | weights | dict.fromkeys(compared_years(text), 1 - _PLAIN_YEAR)


@lru_cache(maxsize=32)
def _indexed(book: Ledger) -> tuple[tuple[Move, ...], Mapping[str, list[tuple[int, float]]]]:
    moved = moves(book)
    return moved, index(moved)


@lru_cache(maxsize=16384)
def _similar(book: Ledger, word: str) -> tuple[tuple[str, float], ...]:
    """The record's stems that are like `word`, and those that a synonym of it begins: "hjælp", "ydelsesmodtager"."""
    if word == _EXPENSE or is_compared(word):
        return ((word, 1.0),)
    found = dict(book.similar(word))
    for other in (word, *sorted(synonyms(word))):
        for own in book.beginning_as(other):
            if own not in found and _begins(own, other):
                found[own] = (_IN_COMPOUND if other == word else _OF_SYNONYM) * book.rarity(own)
    return tuple(found.items())


def _begins(long: str, short: str) -> bool:
    """Whether a word begins a compound, with the e or s that links the two: "læge" in "lægeerklæring"."""
    rest = long.removeprefix(short)
    return rest != long and len(rest) >= _LEAST_PART and (len(short) >= _LEAST_PART or rest[0] in "es")


def _decisive(moved: Sequence[Move], figures: Sequence[Quantity], *, hinted: bool) -> frozenset[int]:
    """The clear moves with a figure of the sentence that is in a record by chance only rarely: they alone are asked.

    `hinted`: those that only hint are asked with them, as "overskrides med 2 mio. kr." for a deficit of so much.
    """
    rare = [value for value in (one.value for one in figures) if value >= _DISTINCTIVE or value != int(value)]
    return frozenset(
        at
        for at, move in enumerate(moved)
        if (hinted or move.sure == 1) and any(move.values.get(value) == 1 for value in rare)
    )


def _common(figures: Sequence[Quantity], move: Move) -> float:
    if not figures:
        return 0.0
    common = sum(
        max((weight for value, weight in move.values.items() if _rounds(one, value)), default=0.0) for one in figures
    )
    # Of a row of figures in one clause the way of the first is not always that of the others.
    return common / (1 if move.sure == 1 else max(1, len(move.values)))


def _rounds(said: Quantity, value: Decimal) -> bool:
    """Whether `said` may be `value`, rounded: an amount with several written digits to the last of them."""
    least = said.value * _ROUNDED
    rounded = said.unit == KRONER and said.step * _DIGITS <= said.value
    return abs(said.value - value) <= (max(least, said.step / 2) if rounded else least)
