"""A text and its language in, the points in time it names out: dates, months, quarters, years, weekdays, times."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from klarsag.danish.dates import find_dates
from klarsag.languages.language import Language
from klarsag.languages.registry import language as language_of
from klarsag.quantities.days_again import days_again
from klarsag.quantities.digits import latin
from klarsag.quantities.moment import Moment
from klarsag.quantities.phrases import Signs, alternatives, looked_up, signs

__all__ = ["Moment", "find_moments"]


@dataclass(frozen=True)
class _Patterns:
    relative: re.Pattern[str]
    day_month: re.Pattern[str]
    month_day: re.Pattern[str]
    month: re.Pattern[str]
    quarter: re.Pattern[str]
    half: re.Pattern[str]
    season: re.Pattern[str] | None
    clock: re.Pattern[str]
    weekday: re.Pattern[str]
    words: Signs | None  # of months, weekdays, seasons and relative dates, where the language writes them whole


# Half-years and years said in words; the same pattern serves every language, since the words do not collide.
_OF_YEAR = r"\s+af(?=\s+(?:(?:19|20)\d\d|året)\b)"  # "den sidste halvdel af pengene" is no time
_HALF = (
    rf"(?P<number>[12])(?:\.|st|nd|-sze|-е)?\s*"
    rf"(?:halvår|halvdel{_OF_YEAR}|half\s+of|halbjahr|półrocz\w*|півріччя|yarıyıl)"
)
_HALF_WORD = (
    r"(?P<word>første|anden|andet|sidste|first|second|erste[ns]?|zweite[ns]?)\s+"
    rf"(?:halvår\w*|(?:halvdel|(?:seks|6)\s+måneder){_OF_YEAR}|half\s+of|halbjahr)"
)
# What every quarter and every half has in small letters, in one language or another: most texts have none of them.
_PARTS_OF_YEARS = (
    "halv", "måneder af", "half", "halb", "półr", "півр", "yar", "kvart", "quart", "kwart", "çeyre", "rubac", "кварт",
    "الربع",
)  # fmt: skip
_YEAR = re.compile(
    r"(?<![\d.,\-/§])(?<![^\W\d_])((?:19|20)\d\d)(?:\s*[-–/]\s*((?:19|20)\d\d|\d\d)(?!\d))?(?![\d%½]|[.,-]\d|-?[^\W\d_]\d)"
)
_YEAR_DIGITS = re.compile(r"19|20")
# "I første halvdel ventede 74": the year is the one that was named; "den sidste halvdel" may be one of anything.
_HALF_ALONE = re.compile(r"(?<=\bi )(første|anden|sidste) halvdel(?!\s+(?:af|med)\b)", re.IGNORECASE)
_BARE_CLOCK = re.compile(r"(?<![\d.,:])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])")
_TWO_DAYS = re.compile(
    r"(?<![\d.])(\d{1,2})\.?\s*(?:-|–|og|til|and|to|und|bis|i|do|та|до|ve|و)\s*(?:(?:den|d\.)\s*)?$", re.IGNORECASE
)
# "Fra klokken 10 til 13 og den 24. august": the figure before "og" is the end of a time, not a day of August.
_ENDS_CLOCK = re.compile(
    r"\b(?:kl\.?|klokken|at|um|von|o|saat)\s*\d{1,2}(?:[.:]\d\d)?\s*(?:-|–|til|to|bis|do)\s*(?:kl\.?\s*|klokken\s*)?$",
    re.IGNORECASE,
)
_QUARTER_BEFORE = re.compile(r"(?<![\d.,])([1-4])\.\s*(?:-|–|og|til)\s*$")
_NUMERIC_DAY = re.compile(r"\b(?:den|d\.)\s*(\d{1,2})[./](\d{1,2})\.?(?![\d./]|-\d)", re.IGNORECASE)
# "Fra 11.30 til 16": a dot before two digits is no decimal sign in Danish, and no thousands sign either.
_DOTTED_CLOCK = re.compile(
    r"(?<![\d.,:§])(?P<hour>[01]?\d|2[0-4])\.(?P<minute>[0-5]\d)(?![\d]|[.,]\d|\s*(?:%|pct|procent|mio|mia|m²|kr\b|kroner))",
    re.IGNORECASE,
)
_BARE_DAY = re.compile(r"\b(?:den|d\.)\s+(\d{1,2})\.(?=\s*(?:(?:og|til)\b|[,;]|$)|\s+(?-i:[A-ZÆØÅ]))", re.IGNORECASE)
_CLOCK_TO = re.compile(
    r"\s*(?:-|–|til|to|bis|do|до|ile)\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?(?![\d]|\.\s?\d)", re.IGNORECASE
)
_NOT_A_YEAR = re.compile(
    r"\s*(?:kr|kroner|pct|procent|%|m2|m²|kvm|kvadratmeter|mio|mia|timer|personer|borgere)\b|\s*%", re.IGNORECASE
)
_BETWEEN_WEEKDAY = re.compile(r"(?:,|\s|\bden|\bd\.|\bthe|\bof|\bdem|\bdnia|يوم|الموافق)*", re.IGNORECASE)
_WORDS = {
    "første": 1, "first": 1, "anden": 2, "andet": 2, "second": 2, "tredje": 3, "third": 3, "fjerde": 4, "fourth": 4,
    "erste": 1, "zweite": 2, "dritte": 3, "vierte": 4, "pierwsz": 1, "drugi": 2, "trzeci": 3, "czwart": 4,
    "перш": 1, "друг": 2, "трет": 3, "четверт": 4, "birinci": 1, "ikinci": 2, "üçüncü": 3, "dördüncü": 4, "ilk": 1,
    "son": 4, "الأول": 1, "الثاني": 2, "الثالث": 3, "الرابع": 4, "koowaad": 1, "labaad": 2, "saddexaad": 3,
    "afraad": 4, "sidste": 2,
}  # fmt: skip
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4}


@lru_cache
def _patterns(language: Language) -> _Patterns:
    flags = re.VERBOSE if language.cased else re.VERBOSE | re.IGNORECASE
    ending = r"(?:['’]?[a-zçğıöşü]{1,5})?" if language.suffixed else ""
    names = f"(?P<month>{alternatives(language.months)}){ending}"
    front, back = r"(?<![^\W\d_])(?:و|ب|ل)?", r"(?![^\W\d_])"
    year = r"(?:\.?,?\s+(?:af\s+|of\s+|i\s+|سنة\s+|عام\s+)?(?P<year>(?:19|20)\d\d)(?!\d)|-(?P<short>\d\d)(?![\d-]))?"
    day = (
        r"(?<!\d)(?<!\d[.,/])(?P<day>\d{1,2})(?:\.|st|nd|rd|th|-?da|-?ka|-?aad|-?го)?\s*(?:of\s+|bisha\s+|ee\s+|من\s+)?"
    )

    def compiled(pattern: str, more: int = re.IGNORECASE) -> re.Pattern[str]:
        return re.compile(pattern, flags | more)

    whole = [name for name in language.months if len(name) > 3 or name in ("maj", "mai", "May", "آب")]
    return _Patterns(
        relative=re.compile(rf"(?<![^\W\d_])(?:{language.relative})", re.VERBOSE | re.IGNORECASE),
        day_month=compiled(rf"{day}{names}{back}{year}", 0),
        month_day=compiled(
            rf"{front}{names}{back}\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th|-?da)?(?![\d.:,]\d|\d|\s*%){year}", 0
        ),
        month=compiled(rf"{front}(?P<month>{alternatives(whole)}){ending}{back}{year}", 0),
        quarter=re.compile(rf"(?<![^\W_])(?:{language.quarter}){year}", re.IGNORECASE),
        half=re.compile(rf"(?<![^\W_])(?:{_HALF}|{_HALF_WORD}){year}", re.IGNORECASE),
        season=re.compile(
            rf"(?<![^\W_])(?P<season>{alternatives(language.seasons)}){ending}{back}{year}", re.IGNORECASE
        )
        if language.seasons
        else None,
        clock=re.compile(rf"(?<![^\W_])(?:{language.clock})", re.IGNORECASE),
        weekday=re.compile(rf"(?<![^\W_])(?P<weekday>{alternatives(language.weekdays)}){ending}{back}", re.IGNORECASE),
        words=signs((*language.months, *language.weekdays, *language.seasons, *language.relative_words))
        if language.relative_words
        else None,
    )


def find_moments(text: str, language: str = "da") -> list[Moment]:
    """Every moment of `text`, in order; none for a language that is not listed.

    "mandag den 8. september 2025" is one moment; "12.-14. august" and "2025-2028" are two; "kl. 16-18" are two.
    """
    known = language_of(language)
    return list(_found(text, known)) if known else []


@lru_cache(maxsize=8192)
def _found(text: str, language: Language) -> tuple[Moment, ...]:
    shown = latin(text)
    found: list[Moment] = []
    for moments in _readings(shown, language, _patterns(language)):
        for moment in moments:
            if all(moment.end <= one.start or one.end <= moment.start for one in found):
                found.append(moment)
    if language.tag == "da":
        found += list(days_again(shown, found))
    return tuple(_with_weekdays(shown, sorted(found, key=lambda one: (one.start, one.end))))


def _readings(text: str, language: Language, patterns: _Patterns) -> Iterator[list[Moment]]:
    """The moments of each way to write one, the surest way first: what one has taken no later one takes."""
    named = patterns.words is None or patterns.words.may_be_in(text)
    if named:
        yield [Moment(match.start(), match.end(), relative=True) for match in patterns.relative.finditer(text)]
    if any(map(str.isdigit, text)):
        yield from _with_digits(text, language, patterns, named)
    yield from _in_words(text, language, patterns, named)


def _with_digits(text: str, language: Language, patterns: _Patterns, named: bool) -> Iterator[list[Moment]]:
    yield [Moment(one.start, one.end, one.date.year, one.date.month, one.date.day) for one in find_dates(text)]
    if named:
        yield [one for match in patterns.day_month.finditer(text) for one in _days(text, match, language)]
    if language.tag in ("en", "so"):
        yield [_month(match, language) for match in patterns.month_day.finditer(text) if int(match["day"]) <= 31]
    yield [
        Moment(*match.span(), day=int(match[1]), month=int(match[2]))
        for match in _NUMERIC_DAY.finditer(text)
        if 1 <= int(match[1]) <= 31 and 1 <= int(match[2]) <= 12
    ]
    yield [one for match in patterns.clock.finditer(text) for one in _clock(text, match)]
    yield [Moment(*match.span(), hour=int(match[1]), minute=int(match[2])) for match in _BARE_CLOCK.finditer(text)]
    if language.decimal == ",":
        yield [one for match in _DOTTED_CLOCK.finditer(text) for one in _clock(text, match)]
    yield [Moment(*match.span(), day=int(match[1])) for match in _BARE_DAY.finditer(text) if 1 <= int(match[1]) <= 31]


def _in_words(text: str, language: Language, patterns: _Patterns, named: bool) -> Iterator[list[Moment]]:
    lower = text.lower()
    if any(part in lower for part in _PARTS_OF_YEARS):
        yield [one for match in patterns.quarter.finditer(text) for one in _quarters(text, match)]
        yield [_half(match) for match in patterns.half.finditer(text)]
        yield [Moment(*match.span(), half=_WORDS[match[1].lower()]) for match in _HALF_ALONE.finditer(text)]
    if named:
        yield [_month(match, language) for match in patterns.month.finditer(text)]
    if named and patterns.season:
        yield [
            Moment(*match.span(), year=_int(match["year"]), season=looked_up(language.seasons, match["season"]))
            for match in patterns.season.finditer(text)
            if match["year"] or language.tag == "da"  # elsewhere a season's name is a part of other words
        ]
    if named:
        yield [
            Moment(*match.span(), weekday=looked_up(language.weekdays, match["weekday"]))
            for match in patterns.weekday.finditer(text)
        ]
    if _YEAR_DIGITS.search(text):
        yield [one for match in _YEAR.finditer(text) for one in _years(text, match)]


def _half(match: re.Match[str]) -> Moment:
    half = _int(match["number"]) or _WORDS.get((match["word"] or "").lower()) or 1
    return Moment(*match.span(), year=_int(match["year"]), half=half)


def _int(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _year(groups: dict[str, str | None]) -> int | None:
    short = groups.get("short")
    return 2000 + int(short) if short else _int(groups.get("year"))


def _month(match: re.Match[str], language: Language) -> Moment:
    groups = match.groupdict()
    month = looked_up(language.months, groups["month"])
    return Moment(*match.span(), year=_year(groups), month=month, day=_int(groups.get("day")))


def _days(text: str, match: re.Match[str], language: Language) -> Iterator[Moment]:
    last = _month(match, language)
    if not last.day or last.day > 31:
        return
    before = _TWO_DAYS.search(text[: match.start()][-16:])
    start = match.start() - (len(text[: match.start()][-16:]) - before.start()) if before else 0
    if before and int(before[1]) <= 31 and not _ENDS_CLOCK.search(text[:start]):
        yield replace(last, start=start, end=match.start(), day=int(before[1]))
    yield last


def _quarter(match: re.Match[str]) -> Moment:
    groups = match.groupdict()
    word = (groups.get("word") or "").lower()
    value = (
        _int(groups.get("quarter"))
        or _ROMAN.get((groups.get("roman") or "").upper().replace("І", "I"))
        or next((number for name, number in _WORDS.items() if word and word.startswith(name)), 1)
    )
    return Moment(*match.span(), year=_int(groups.get("year")), quarter=value)


def _quarters(text: str, match: re.Match[str]) -> Iterator[Moment]:
    """One quarter, or the two of "1. – 2. kvartal 2026"."""
    last = _quarter(match)
    before = _QUARTER_BEFORE.search(text, max(0, match.start() - 8), match.start())
    if before:
        yield replace(last, start=before.start(), end=match.start(), quarter=int(before[1]))
    yield last


def _clock(text: str, match: re.Match[str]) -> Iterator[Moment]:
    groups = match.groupdict()
    hour = _int(groups.get("hour") or groups.get("hour2") or groups.get("hour3"))
    minute = _int(groups.get("minute") or groups.get("minute2")) or 0
    if hour is None or hour > 24 or minute > 59:
        return
    half = (groups.get("half") or "").lower()
    if half.startswith(("p", "مس")) and hour < 12:
        hour += 12
    yield Moment(*match.span(), hour=hour, minute=minute)
    until = _CLOCK_TO.match(text, match.end())
    if until and int(until[1]) <= 24:
        yield Moment(until.start(1), until.end(), hour=int(until[1]), minute=_int(until[2]) or 0)


def _years(text: str, match: re.Match[str]) -> Iterator[Moment]:
    if _NOT_A_YEAR.match(text, match.end()):
        return
    first = int(match[1])
    yield Moment(match.start(1), match.end(1), year=first)
    if match[2]:
        last = int(match[2]) if len(match[2]) == 4 else first // 100 * 100 + int(match[2])
        yield Moment(match.start(2), match.end(2), year=last)


def _with_weekdays(text: str, moments: list[Moment]) -> list[Moment]:
    """A weekday that stands right before or after a day becomes a part of it."""
    joined: list[Moment] = []
    for one in moments:
        before = joined[-1] if joined else None
        if before and (before.weekday is None) != (one.weekday is None):
            named, dated = (before, one) if before.weekday is not None else (one, before)
            gap = text[before.end : one.start]
            if named.day is None and named.hour is None and dated.day and _BETWEEN_WEEKDAY.fullmatch(gap):
                joined[-1] = replace(dated, start=before.start, end=one.end, weekday=named.weekday)
                continue
        joined.append(one)
    return joined
