"""A figure and those that the summary names beside it in, whether these give it out: share, change, difference, sum.

"Greve faldt 14 pladser, fra nummer 41 til 55", "83 af dem er startet. Det er næsten halvdelen." What the named figures
themselves are worth, their own comparison with the record tells.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import combinations

from klarsag.checks.facts.basis import Role
from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.figures.ratios import given_by
from klarsag.checks.facts.ledger import Fact, Ledger
from klarsag.checks.facts.mentions import figures_of
from klarsag.quantities.compare import bears
from klarsag.quantities.quantity import COUNT, FACTOR, KRONER, LABEL, ORDINAL, PERCENT, POINTS, SHARE, SPANS, Quantity

_COMPARED = re.compile(
    r"\b(?:mere|mindre|færre|flere|forskel\w*|ste[gt]\w*|stig\w*|fald\w*|ned|op(?! til\b)|frem\w*|tilbage|højere|lavere"
    r"|dyrere|billigere|længere|kortere|ældre|yngre|hurtigere|langsommere|tidligere|senere|bedre|dårligere|større|mangler|rest\w*"
    r"|spare\w*|mindske\w*|øge\w*|vokse\w*|rykke\w*|for meget|for lidt|overskud\w*|underskud\w*|plus|minus)\b",
    re.IGNORECASE,
)
# "Og 79 har ikke svaret".
_LEFT = re.compile(r"\b(?:ikke|resten|øvrige|andre|uden|mangler|endnu|tilbage)\b", re.IGNORECASE)
_NOT_THIS = re.compile(r"\bikke\s*$", re.IGNORECASE)  # "7 og ikke 9"
_PLACES = ("plads", "trin", "placering")
_FEW = 2  # "to" and "én" stand in sentences that tell shares of other things
_BACK = 2  # sentences with figures that a reader still has in mind
_OF_PASSAGE = 20  # figures of a paragraph that are set beside each other; of a longer one those of the sentence
_MOST = 12  # figures beside each other that are compared


@dataclass(frozen=True)
class Beside:
    """The figures of a summary that may give another one of it.

    `here` are those of its own sentence without it, `near` of the sentences beside it, the last before it first, and
    `money` all amounts of the summary.
    """

    text: str
    here: Sequence[Quantity]
    near: Sequence[Sequence[Quantity]]
    money: Sequence[Quantity] = ()


def beside(claims: Sequence[Claim], place: int, at: int) -> Beside:
    """What stands beside the figure `at` of the claim `place`: in its sentence, its answer, and the whole summary."""
    claim = claims[place]
    here = list(_parted([one for of, one in enumerate(figures_of(claim)) if of != at]))
    if all(one.unit in SPANS for one in here) and figures_of(claim)[at].unit not in SPANS:
        here = []  # "en tredjedel færre på to år"
    before = [list(_parted(figures_of(other))) for other in reversed(claims[:place]) if other.path == claim.path]
    after = [list(_parted(figures_of(other))) for other in claims[place + 1 : place + 2] if other.path == claim.path]
    near = [*[group for group in before if group][:_BACK], *after]
    money = [one for other in claims for one in figures_of(other) if one.unit == KRONER]
    return Beside(claim.text, here, near, money)


def _parted(figures: Sequence[Quantity]) -> Iterator[Quantity]:
    """The figures, "46 ud af 65" as its two counts."""
    for one in figures:
        if one.parts:
            yield from (replace(one, value=part, unit=COUNT, step=Decimal(1), parts=None) for part in one.parts)
        else:
            yield one


def names_another(beside: Beside) -> bool:
    """Whether the sentence names another figure, so that a share in it is of this one."""
    return any(one.unit not in SPANS | {LABEL, ORDINAL, SHARE, FACTOR} and one.value > _FEW for one in beside.here)


def follows(book: Ledger, said: Quantity, beside: Beside) -> bool:
    """Whether two figures, of which the summary names one or both, give `said`."""
    if said.unit in (SHARE, FACTOR) or (said.unit == PERCENT and said.bare is None):
        return any(given_by(said, beside.text, first, second) for first, second in _pairs(book, said, beside))
    if said.unit in (LABEL, ORDINAL) or (said.value <= 1 and not of_places(said)):
        return False
    pairs: Iterator[tuple[Quantity, Quantity]] = combinations(beside.here[:_MOST], 2)
    if (_LEFT.search(beside.text) and not _NOT_THIS.search(beside.text[: said.start])) or of_places(said):
        pairs = _pairs(book, said, beside)
    elif said.unit == POINTS or _COMPARED.search(beside.text):
        pairs = _named(beside)
    if any(_rounds(abs(first.value - second.value), said) for first, second in _like(said, pairs)):
        return True
    return any(_sum(said, group) for group in (beside.here, *beside.near))


def told_by_own(said: Quantity, beside: Beside) -> bool:
    """Whether two figures of its own sentence differ by just `said`: "knap to uger, fra 7,2 til 5,4"."""
    pairs = _like(said, combinations(beside.here[:_MOST], 2))
    return bool(_COMPARED.search(beside.text)) and any(_rounds(abs(one.value - two.value), said) for one, two in pairs)


def _named(beside: Beside) -> Iterator[tuple[Quantity, Quantity]]:
    """The pairs that the sentence tells; where it tells one figure, this and those beside; else those before."""
    here = beside.here[:_MOST]
    yield from combinations(here, 2)
    for one in here:
        yield from ((one, other) for group in beside.near for other in group[:_MOST] if other.unit == one.unit)
    if not here:
        yield from combinations([one for group in beside.near for one in group][:_MOST], 2)


def _pairs(book: Ledger, said: Quantity, beside: Beside) -> Iterator[tuple[Quantity, Quantity]]:
    own = [(first, second) for first, second in combinations(beside.here[:_MOST], 2) if _kin(first, second)]
    if own and not of_places(said):
        yield from own  # "46 af 65, altså godt to tredjedele": of no others
        return
    yield from _named(beside)
    money = [one for one in beside.here if one.unit == KRONER]
    yield from ((one, other) for one in money for other in beside.money)
    named = beside.here or next((group for group in beside.near if group), ())
    for one in named[:_MOST]:
        # "To pladser tilbage til 29" tells a number of the ranking, though it does not say so.
        number = replace(one, unit=LABEL) if of_places(said) and one.unit == COUNT and not one.heads else one
        yield from ((number, mate) for mate in _mates(book, number))


def _kin(first: Quantity, second: Quantity) -> bool:
    return first.unit == second.unit and first.unit not in SPANS | {LABEL, ORDINAL, SHARE, FACTOR}


def _mates(book: Ledger, one: Quantity) -> Iterator[Quantity]:
    """What the record has in one sentence or one row with a figure of the summary."""
    if one.unit == COUNT and (one.spelt or one.value <= _FEW):
        return
    for fact in book.quantities:
        if isinstance(fact.what, Quantity) and fact.what.unit == one.unit and bears(one, fact.what, cell=fact.cell):
            for other in _together(book, fact):
                yield from _other(fact, other)


def _together(book: Ledger, fact: Fact) -> Sequence[Fact]:
    if fact.passage.role is Role.CELL:
        return book.together.get(fact.passage.line, ())
    passage = book.together.get(id(fact.passage), ())
    return passage if len(passage) <= _OF_PASSAGE else book.together.get(fact.text, ())


def _other(fact: Fact, other: Fact) -> Iterator[Quantity]:
    one, mate = fact.what, other.what
    if isinstance(one, Quantity) and isinstance(mate, Quantity) and one.unit == mate.unit and one.value != mate.value:
        yield mate


def _like(said: Quantity, pairs: Iterator[tuple[Quantity, Quantity]]) -> Iterator[tuple[Quantity, Quantity]]:
    """The pairs whose difference can be `said`: of its unit, percent for percentage points, numbers for places."""
    for first, second in pairs:
        units = {first.unit, second.unit}
        numbers = of_places(said) and units <= {COUNT, LABEL, ORDINAL}
        if numbers or units == {said.unit} or (said.unit == POINTS and units == {PERCENT}):
            yield first, second


def of_places(said: Quantity) -> bool:
    """Whether places of a ranking are counted: "fire pladser frem"."""
    return said.unit == COUNT and bool(said.heads) and said.heads[0].startswith(_PLACES)


def _sum(said: Quantity, figures: Sequence[Quantity]) -> bool:
    """Whether all figures of a sentence that are of the kind of `said` make it: "12 job: 5 i maj og 7 i juni"."""
    parts = [one for one in figures if one.unit == said.unit and one.value > 0]
    return 1 < len(parts) < _MOST and _rounds(sum((one.value for one in parts), Decimal(0)), said)


def _rounds(value: Decimal, said: Quantity) -> bool:
    if value <= 0:
        return False
    if said.hedge:
        return bears(said, Quantity(value, said.unit, 0, 0, Decimal("0.01")))
    return abs(value - said.value) <= said.step / 2
