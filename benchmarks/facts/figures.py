"""A faithful summary in, its figures changed out: digits, magnitudes, separators, percent, the wrong thing."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from random import Random

from benchmarks.facts.change import Dropped, Edits, Mutator, Proposal, within
from benchmarks.facts.faithful import Faithful
from benchmarks.facts.figure import Figure, figures
from benchmarks.facts.heard import SCALES, bears, stems, value_of

_TEN = 10
UNTRUE_NOT_SURE = "the record bears the changed figure as well"


def _put(one: Faithful, figure: Figure, digits: str) -> Proposal:
    """`digits` in the figure's place, where the record does not bear it."""
    try:
        value = value_of(digits)
    except ArithmeticError:
        return Dropped("no number")
    whole = value * SCALES[figure.scale] if figure.scale else value
    if whole == figure.whole:
        return Dropped("the value stays")
    if figure.about and abs(whole - figure.whole) < figure.whole * Decimal("0.2"):
        return Dropped("an approximate figure stays near enough")
    if bears(one.heard, figure.told.text, whole, figure.whole):
        return Dropped(UNTRUE_NOT_SURE)
    return within(figure.told, figure.start, figure.end, digits)


def _digit(one: Faithful, _others: Sequence[Faithful], random: Random) -> Iterator[Proposal]:
    for figure in figures(one):
        places = [at for at, char in enumerate(figure.digits) if char.isdigit()]
        for at in random.sample(places, len(places))[:2]:
            old = figure.digits[at]
            lowest = 1 if at == 0 else 0
            new = random.choice([str(digit) for digit in range(lowest, _TEN) if str(digit) != old])
            yield _put(one, figure, figure.digits[:at] + new + figure.digits[at + 1 :])


def _grouped(value: Decimal) -> str:
    whole, _dot, rest = f"{value:f}".partition(".")
    rest = rest.rstrip("0")
    return f"{int(whole):,}".replace(",", ".") + ("," + rest if rest else "")


def _magnitude(one: Faithful, _others: Sequence[Faithful], random: Random) -> Iterator[Proposal]:
    for figure in figures(one):
        factors = [Decimal(10), Decimal(1000), Decimal("0.1")]
        if figure.value < _TEN:
            factors.pop()
        yield _put(one, figure, _grouped(figure.value * random.choice(factors)))


_OTHER_SCALE = {
    "mio.": ("mia.",),
    "mio": ("mia",),
    "mia.": ("mio.",),
    "mia": ("mio",),
    "million": ("milliard", "tusind"),
    "millioner": ("milliarder", "tusind"),
    "milliard": ("million",),
    "milliarder": ("millioner",),
    "tusind": ("millioner",),
    "tusinde": ("millioner",),
}


def _scale(one: Faithful, _others: Sequence[Faithful], random: Random) -> Iterator[Proposal]:
    for figure in figures(one):
        if figure.scale is None:
            continue
        for other in random.sample(_OTHER_SCALE[figure.scale], len(_OTHER_SCALE[figure.scale])):
            if bears(one.heard, figure.told.text, figure.value * SCALES[other], figure.whole):
                yield Dropped(UNTRUE_NOT_SURE)
            else:
                at = figure.told.text.index(figure.scale, figure.end)
                yield within(figure.told, at, at + len(figure.scale), other)


def _separator(one: Faithful, _others: Sequence[Faithful], _random: Random) -> Iterator[Proposal]:
    """4.559 → 4,559; 4,6 → 4.600; 12,5 → 125: a sign misread."""
    for figure in figures(one):
        if figure.digits.count(".") == 1 and "," not in figure.digits:
            yield _put(one, figure, figure.digits.replace(".", ","))
        elif "." in figure.digits:
            first, _dot, last = figure.digits.partition(",")[0].rpartition(".")
            yield _put(one, figure, f"{first},{last}")
        elif "," in figure.digits and not figure.digits.startswith("0"):
            yield _put(one, figure, figure.digits.replace(",", ""))


def _percent(one: Faithful, _others: Sequence[Faithful], _random: Random) -> Iterator[Proposal]:
    for figure in figures(one):
        if figure.unit not in ("procent", "pct.", "%", "procentpoint"):
            continue
        at = figure.told.text.index(figure.unit, figure.end)
        points = figure.unit == "procentpoint"
        same = [h.text for h in one.heard if figure.value in h.values]
        wrong = "procent" if points else "procentpoint"
        if not points and any("procentpoint" in text or "%-point" in text for text in same):
            yield Dropped("the record has percentage points there too")
            continue
        space = " " if figure.unit == "%" and figure.told.text[at - 1] != " " else ""
        yield within(figure.told, at, at + len(figure.unit), space + wrong)


def _heads(one: Faithful, _others: Sequence[Faithful], random: Random) -> Iterator[Proposal]:
    """The figures of two different things change places."""
    found = [figure for figure in figures(one) if figure.head or figure.unit]
    pairs = [
        (first, second)
        for at, first in enumerate(found)
        for second in found[at + 1 :]
        if first.whole != second.whole
        and (bool(first.scale), first.unit) == (bool(second.scale), second.unit)
        and (first.unit or stems(first.head) != stems(second.head))
        and not (first.about or second.about)
    ]
    for first, second in random.sample(pairs, len(pairs))[:3]:
        if bears(one.heard, first.told.text, second.whole, first.whole) and bears(
            one.heard, second.told.text, first.whole, second.whole
        ):
            yield Dropped(UNTRUE_NOT_SURE)
            continue
        changes = (
            within(first.told, first.start, first.end, second.digits),
            within(second.told, second.start, second.end, first.digits),
        )
        if first.told.field == second.told.field:
            yield Edits(changes)
        else:
            # One of two is enough to be untrue, and a mutation stays in one answer.
            yield changes[0]


FIGURES: tuple[Mutator, ...] = (
    Mutator("digit changed", _digit),
    Mutator("magnitude", _magnitude),
    Mutator("million, milliard, tusind", _scale),
    Mutator("thousands separator", _separator),
    Mutator("percent, percentage point", _percent),
    Mutator("right figure, wrong thing", _heads),
)
