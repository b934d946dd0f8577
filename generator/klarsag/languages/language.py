"""What is written down of a language in, its words ready to look up out: the shape of the data beside this file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from babel import Locale


class Hedge(StrEnum):
    """What a word before a figure promises of the true one. `quantities.compare` holds the tolerance of each."""

    ABOUT = "about"
    JUST_UNDER = "just under"
    JUST_OVER = "just over"
    UNDER = "under"
    OVER = "over"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    UP_TO = "up to"


@dataclass(frozen=True, eq=False)
class Language:
    """The words of a language, lower case unless `cased`. A text of a language not listed here is not read.

    `numbers` are whole number words (also joined ones such as "femogtyve"); `scales` those that multiply what stands
    before them and may follow words only; `magnitudes` may follow digits too. `halves` are such as "halvanden". `units`
    maps a word to a unit's code: "kr", "EUR", "%", "pp" (percentage points), "day", "hour" … `shares` are fractions
    said in words, `factors` things such as "twice". `relative` is a regular expression of dates that depend on the day
    of reading, and `relative_words` are words one of which each of them has; where none is given they are looked for in
    every text. `suffixed`: endings are joined to names and units ("Eylül'de").
    """

    tag: str
    decimal: str
    group: str
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    numbers: Mapping[str, int]
    scales: Mapping[str, int]
    joiners: frozenset[str]
    magnitudes: Mapping[str, int]
    units: Mapping[str, str]
    hedges: Mapping[str, Hedge]
    hedges_after: Mapping[str, Hedge]
    shares: Mapping[str, Fraction]
    factors: Mapping[str, Decimal]
    up: frozenset[str]
    down: frozenset[str]
    earlier: frozenset[str]
    quarter: str
    clock: str
    relative: str
    cased: bool = False
    ordinals: Mapping[str, int] = field(default_factory=dict)
    halves: Mapping[str, Decimal] = field(default_factory=dict)
    seasons: Mapping[str, str] = field(default_factory=dict)
    suffixed: bool = False
    relative_words: frozenset[str] = frozenset()


def words(text: str) -> frozenset[str]:
    """The phrases of `text`: a line each, or parted by commas."""
    return frozenset(part.strip() for line in text.splitlines() for part in line.split(",") if part.strip())


def spaced(text: str) -> frozenset[str]:
    """The words of `text`, parted by white space."""
    return frozenset(text.split())


def valued(text: str) -> dict[str, int]:
    """`"2 to, tvende"` on a line: each phrase with its value."""
    table: dict[str, int] = {}
    for line in text.strip().splitlines():
        value, phrases = line.strip().split(" ", 1)
        table |= dict.fromkeys(words(phrases), int(value))
    return table


def coded(text: str) -> dict[str, str]:
    """`"kr: kr, kroner"` on a line: each phrase with its code."""
    return {
        phrase: code.strip()
        for code, phrases in (line.split(":", 1) for line in text.strip().splitlines())
        for phrase in words(phrases)
    }


def hedged(text: str) -> dict[str, Hedge]:
    """As `coded`, for hedges."""
    return {phrase: Hedge(code) for phrase, code in coded(text).items()}


def shared(text: str) -> dict[str, Fraction]:
    """`"1/2: halvdelen"` on a line: each phrase with its fraction."""
    return {phrase: Fraction(code) for phrase, code in coded(text).items()}


def factored(text: str) -> dict[str, Decimal]:
    """`"2: dobbelt så"` on a line: each phrase with its factor."""
    return {phrase: Decimal(code) for phrase, code in coded(text).items()}


def months(tag: str, more: str = "", *, cased: bool = False) -> dict[str, int]:
    """CLDR's names of the months, whole and inflected, and `more` as `valued` reads it."""
    locale = Locale.parse(tag)
    names = {
        name: number for context in ("format", "stand-alone") for number, name in locale.months[context]["wide"].items()
    }
    return {name if cased else name.lower(): number for name, number in names.items()} | valued_or_nothing(more)


def weekdays(tag: str, more: str = "") -> dict[str, int]:
    """CLDR's names of the weekdays, Monday 0, and `more` as `valued` reads it."""
    locale = Locale.parse(tag)
    names = {
        name.lower(): number
        for context in ("format", "stand-alone")
        for number, name in locale.days[context]["wide"].items()
    }
    return names | valued_or_nothing(more)


def valued_or_nothing(text: str) -> dict[str, int]:
    return valued(text) if text.strip() else {}
