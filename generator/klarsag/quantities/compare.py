"""Two quantities in, whether the first may be said where the second is true out: rounding, hedges, units that agree."""

from dataclasses import replace
from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal

from klarsag.languages.language import Hedge
from klarsag.quantities.quantity import COUNT, FACTOR, KRONER, LABEL, ORDINAL, PERCENT, POINTS, SHARE, SPANS, Quantity

# What the true figure may be, as parts of the said one: at least, at most. The limits are this project's own choice and
# stand in the explain page of `fact-rounding-wrong`. A bare figure must be the true one, or the true one correctly
# rounded to the digits that are written.
TOLERANCES: dict[Hedge, tuple[Decimal, Decimal]] = {
    Hedge.ABOUT: (Decimal("0.9"), Decimal("1.1")),
    Hedge.JUST_UNDER: (Decimal("0.9"), Decimal(1)),
    Hedge.JUST_OVER: (Decimal(1), Decimal("1.1")),
    Hedge.UNDER: (Decimal("0.75"), Decimal(1)),
    Hedge.OVER: (Decimal(1), Decimal("1.25")),
    Hedge.AT_LEAST: (Decimal(1), Decimal("1.25")),
    Hedge.AT_MOST: (Decimal("0.75"), Decimal(1)),
    Hedge.UP_TO: (Decimal("0.75"), Decimal(1)),
}
SHARE_TOLERANCE = Decimal("0.03")  # "en tredjedel" may be 31 % and 36 %: three percentage points
_LASTING = (("møder",), ("gange",), ("omgange",), ("perioder",))
_HIGH = frozenset({Hedge.JUST_OVER, Hedge.OVER, Hedge.AT_LEAST})
_INCLUSIVE = frozenset({Hedge.ABOUT, Hedge.AT_LEAST, Hedge.AT_MOST, Hedge.UP_TO})
_LIMITS = frozenset({Hedge.AT_LEAST, Hedge.AT_MOST, Hedge.UP_TO})
_BASE = {"week": ("day", 7), "year": ("month", 12), "hour": ("minute", 60)}
_BARE, _NAMING = frozenset({COUNT, ORDINAL, LABEL}), frozenset({ORDINAL, LABEL})
_MOST_PERCENT = 1000
_THOUSAND, _IN_THOUSANDS = Decimal(1000), 100_000  # an amount from here on may be told in whole thousands
_MONEY_AT_LEAST = 1000  # "beløbet er 455.959": a bare figure of this size may be money


def alike(said: Quantity, true: Quantity, *, cell: bool = False) -> bool:
    """Whether the units can mean the same. A bare figure in a table may have any unit: its heading was not read."""
    if said.unit == true.unit or (said.unit in _NAMING and true.unit in _BARE):
        return True
    if _BASE.get(said.unit, (said.unit, 1))[0] == _BASE.get(true.unit, (true.unit, 1))[0]:
        return True
    if {said.unit, true.unit} <= {SHARE, PERCENT}:
        return True
    if true.unit == COUNT and said.unit not in (SHARE, FACTOR, POINTS):
        # "12 sager" in a cell counts cases, and no share is of thousands of percent.
        bare = not true.heads and not (said.unit == PERCENT and true.value > _MOST_PERCENT)
        return (cell and bare) or (said.unit == KRONER and true.value >= _MONEY_AT_LEAST)
    return said.unit == COUNT and true.unit == KRONER and said.value >= _MONEY_AT_LEAST


def bears(said: Quantity, true: Quantity, *, cell: bool = False) -> bool:
    """Whether `true` bears out `said`: the same, correctly rounded, or inside what the hedge promises."""
    if not alike(said, true, cell=cell):
        return False
    if SHARE in (said.unit, true.unit) and said.unit != true.unit:
        first, second = (one.value / (100 if one.unit == PERCENT else 1) for one in (said, true))
        return abs(first - second) <= min(SHARE_TOLERANCE, max(first, second) / 4)
    if said.unit == SHARE and said.hedge is None and said.parts is None:
        return abs(said.value - true.value) <= (SHARE_TOLERANCE if true.parts else Decimal("0.005"))
    based = true if true.unit != COUNT else said  # a bare figure of a cell counts what the summary says
    value, step = _in_base(said, said.value), _in_base(said, said.step)
    real = _in_base(based, true.value)
    if value == real:
        return _same(said, true)
    if said.hedge in _LIMITS and true.hedge is said.hedge and said.step == true.step:
        return False  # "op til 13 uger" where the record has "op til 12": a limit is told, not a size
    if said.hedge is not None:
        low, high = TOLERANCES[said.hedge]
        return low * value <= real <= high * value
    if said.unit == KRONER and value >= _IN_THOUSANDS and value % _THOUSAND == 0:
        step = max(step, _THOUSAND)  # "412.000 kroner" for 412.356
    return any(
        (real / step).quantize(Decimal(1), rounding) * step == value for rounding in (ROUND_HALF_UP, ROUND_HALF_DOWN)
    )


def near(said: Quantity, true: Quantity) -> bool:
    """Whether `said` looks like a wrong rounding of `true`: within a tenth, with a hedge or fewer digits."""
    if not alike(said, true) or not said.value or not true.value:
        return False
    coarse = said.hedge is not None or said.step > true.step
    value, real = _in_base(said, said.value), _in_base(true, true.value)
    return coarse and abs(value - real) <= abs(real) / 10


def _same(said: Quantity, true: Quantity) -> bool:
    """The same figure: may this hedge stand before it? "Over 80" is untrue of 80, and true of "over 80"."""
    if said.hedge is None or said.hedge is Hedge.ABOUT:
        return True
    if true.hedge is None or true.hedge is Hedge.ABOUT:
        # "Fordelt over 4 år" and "under 3 måneder" are also said of a time that is just as long.
        during = (said.unit in SPANS or said.heads[:1] in _LASTING) and said.hedge is Hedge.OVER and said.during
        return said.hedge in _INCLUSIVE or during
    return (said.hedge in _HIGH) == (true.hedge in _HIGH)


def contradicts(said: Quantity, true: Quantity) -> bool:
    """The same figure with a hedge that it cannot have: "under 80" of 80, "mindst 80" of "op til 80"."""
    if said.hedge is None or said.unit != true.unit or said.value != true.value or _same(said, true):
        return False
    return true.hedge is not Hedge.ABOUT


def in_unit(quantity: Quantity, unit: str) -> Quantity:
    """The same length of time in `unit`, where it is a whole number of it: 14 days are two weeks."""
    base, size = _BASE.get(unit, (unit, 1))
    if quantity.unit == unit or _BASE.get(quantity.unit, (quantity.unit, 1))[0] != base:
        return quantity
    value = _in_base(quantity, quantity.value) / size
    return replace(quantity, value=value, unit=unit, step=Decimal(1)) if value == int(value) else quantity


def _in_base(quantity: Quantity, value: Decimal) -> Decimal:
    return value * _BASE.get(quantity.unit, ("", 1))[1]
