"""What a text counts: the value that the recognisers hand on."""

from dataclasses import dataclass
from decimal import Decimal

from klarsag.languages.language import Hedge

COUNT = ""  # things
KRONER = "kr"
PERCENT = "%"
POINTS = "pp"  # percentage points
SHARE = "share"  # "halvdelen", "hver fjerde", "2 ud af 3": the value is from 0 to 1
FACTOR = "x"  # "dobbelt så mange"
ORDINAL = "th"  # "1. rate"
SPANS = frozenset({"day", "week", "month", "year", "hour", "minute"})
LABEL = "no"  # "bilag 2", "§ 34": a number that names


@dataclass(frozen=True)
class Quantity:
    """`text[start:end]`: a figure with its unit and magnitude.

    `value` counts `unit`s ("4,6 mio. kr." is 4600000 "kr"); `step` is the value of its last written place (100000).
    `hedge` is the promise of the words around it. `parts` of "2 ud af 3" are (2, 3), and `unit` is SHARE. `heads` are
    the words that say what is counted, lower case, nearest first; for a LABEL the word before it. `spelt`: in words.
    `during`: the hedge is a word that also tells how long something lasts ("over 4 år"). `bare`: the value as it is
    written, where the unit is taken from the figure beside it ("7,6 mod 9,3 procent").
    """

    value: Decimal
    unit: str
    start: int
    end: int
    step: Decimal = Decimal(1)
    hedge: Hedge | None = None
    heads: tuple[str, ...] = ()
    parts: tuple[Decimal, Decimal] | None = None
    spelt: bool = False
    during: bool = False
    bare: Decimal | None = None
