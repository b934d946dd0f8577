"""A faithful summary in, its times changed out: day, month, year, weekday, clock, before and after, dates swapped."""

import re
from collections.abc import Iterator, Sequence
from random import Random

from benchmarks.facts.change import Dropped, Edits, Mutator, Proposal, like, within
from benchmarks.facts.faithful import Faithful, Told
from benchmarks.facts.heard import alike
from benchmarks.facts.words import MONTHS, WEEKDAYS

_MONTH = "|".join(MONTHS)
_DAY = re.compile(rf"\b(\d{{1,2}})\.? ({_MONTH})(?: (\d{{4}}))?\b")
_ANY_MONTH = re.compile(rf"\b({_MONTH})\b")
_YEAR = re.compile(r"(?<![\d.,§-])\b((?:19|20)\d\d)\b(?![\d.,]\d|-\d|\s?(?:kr|kroner|mio|procent))")
_WEEKDAY = re.compile(rf"\b({'|'.join(WEEKDAYS)})\b", re.IGNORECASE)
_CLOCK = re.compile(r"\b(?:kl\.|klokken) (\d{1,2})(?:[.:](\d\d))?")
_ALSO = "the record bears the changed time as well"


def _on(text: str, day: int, month: str, year: str | None) -> bool:
    """Whether a passage has that day."""
    number = MONTHS.index(month) + 1
    written = rf"\b0?{day}\.?\s?(?:{month}|0?{number}[./-])|\b\d{{4}}-0?{number}-0?{day}\b|\b0?{day}/0?{number}\b"
    return any(year is None or year in text[match.start() : match.end() + 6] for match in re.finditer(written, text))


def _borne(one: Faithful, told: Told, day: int, month: str, year: str | None) -> bool:
    """Whether the record names that day for what the sentence is about."""
    return any(_on(passage.text, day, month, year) for passage in alike(one.heard, told.text))


def _day(one: Faithful, _others: Sequence[Faithful], random: Random) -> Iterator[Proposal]:
    for told in one.told:
        for match in _DAY.finditer(told.text):
            for new in random.sample([day for day in range(1, 29) if day != int(match[1])], 2):
                if _borne(one, told, new, match[2], match[3]):
                    yield Dropped(_ALSO)
                else:
                    yield within(told, match.start(1), match.end(1), str(new))


def _month(one: Faithful, _others: Sequence[Faithful], random: Random) -> Iterator[Proposal]:
    for told in one.told:
        for match in _ANY_MONTH.finditer(told.text):
            dated = re.search(r"(\d{1,2})\.? $", told.text[: match.start()])
            for new in random.sample([month for month in MONTHS if month != match[1]], 2):
                if _borne(one, told, int(dated[1]), new, None) if dated else new in one.record_text:
                    yield Dropped(_ALSO)
                else:
                    yield within(told, *match.span(), new)


def _year(one: Faithful, _others: Sequence[Faithful], random: Random) -> Iterator[Proposal]:
    for told in one.told:
        for match in _YEAR.finditer(told.text):
            old = int(match[1])
            for new in random.sample([old + step for step in (-10, -3, -2, -1, 1, 2, 3)], 2):
                dated = _DAY.search(told.text[: match.end()])
                if dated and dated.end() == match.end():
                    borne = _borne(one, told, int(dated[1]), dated[2], str(new))
                else:
                    short = f"{new % 100:02d}"
                    borne = any(
                        str(new) in p.text or re.search(rf"\b20\d\d[-/]{short}\b", p.text)
                        for p in alike(one.heard, told.text)
                    ) or _in_range(one, new)
                yield Dropped(_ALSO) if borne else within(told, *match.span(), str(new))


def _in_range(one: Faithful, year: int) -> bool:
    """Whether the record speaks of years from before `year` to after it: then the year may be meant."""
    ranges = re.findall(r"((?:19|20)\d\d)\s?(?:-|–|til)\s?((?:19|20)\d\d)", one.record_text)
    return any(int(first) <= year <= int(last) for first, last in ranges)


def _weekday(one: Faithful, _others: Sequence[Faithful], random: Random) -> Iterator[Proposal]:
    for told in one.told:
        for match in _WEEKDAY.finditer(told.text):
            others = [day for day in WEEKDAYS if day != match[0].lower()]
            for new in random.sample(others, 3):
                if not _DAY.search(told.text) and any(new in passage.text for passage in one.heard):
                    yield Dropped(_ALSO)
                else:
                    yield within(told, *match.span(), like(match[0], new))


def _clock(one: Faithful, _others: Sequence[Faithful], random: Random) -> Iterator[Proposal]:
    for told in one.told:
        for match in _CLOCK.finditer(told.text):
            for new in random.sample([hour for hour in range(8, 22) if hour != int(match[1])], 3):
                if re.search(rf"\b(?:kl\.|klokken) ?0?{new}\b|\b{new}[.:]\d\d\b", one.record_text):
                    yield Dropped(_ALSO)
                else:
                    yield within(told, match.start(1), match.end(1), str(new))


# What stands before a time and its contrary. "Fra" only alone: "fra 2022 til 2025" is a range.
_TURNED = {
    "før": "efter",
    "inden": "efter",
    "efter": "før",
    "siden": "før",
    "fra": "indtil",
    "senest": "tidligst",
    "tidligst": "senest",
    "indtil": "fra",
    "til og med": "fra",
    "fra og med": "indtil",
}
_BORDER = re.compile(
    rf"\b(før|inden|efter|siden|senest|tidligst|indtil|til og med|fra og med|fra)"
    rf"( (?:udgangen af |begyndelsen af )?(?:den \d|(?:{_MONTH})\b|(?:19|20)\d\d\b|\d{{1,2}}\. (?:{_MONTH})"
    rf"|(?:sommeren|jul|ferien|mødet|høringen|valget)\b))(?P<rest>.*)",
    re.IGNORECASE,
)

_THING = re.compile(r"(?:projekt|plan|budget|referat|møde\w*|regnskab|tal\w*|mål\w*|er)\s$")


def _border(one: Faithful, _others: Sequence[Faithful], _random: Random) -> Iterator[Proposal]:
    for told in one.told:
        match = _BORDER.search(told.text)
        if match is None:
            continue
        word = match[1].lower()
        if word == "fra" and re.search(r"\b(?:til|indtil|og frem)\b", match["rest"]):
            yield Dropped("a range has no contrary")
        elif re.search(
            r"(?:projekt|plan|budget|referat|møde\w*|regnskab|tal\w*|mål\w*)\s$", told.text[: match.start()]
        ):
            # "planen fra 2020" tells which plan, not since when.
            yield Dropped("the time names a thing")
        else:
            yield within(told, match.start(1), match.end(1), like(match[1], _TURNED[word]))


def _swapped(one: Faithful, _others: Sequence[Faithful], random: Random) -> Iterator[Proposal]:
    """Two dates of the summary change places: the right date on the wrong thing."""
    found = [
        (told, match)
        for told in one.told
        for match in _DAY.finditer(told.text)
        # "Den 4. og 5. marts" is one time.
        if not re.search(r"(?:\bog|\btil|,|-)\s?$", told.text[: match.start()])
    ]
    pairs = [
        (first, second)
        for at, first in enumerate(found)
        for second in found[at + 1 :]
        if first[0] != second[0] and first[1][0] != second[1][0] and bool(first[1][3]) == bool(second[1][3])
    ]
    for (told, match), (later, other) in random.sample(pairs, len(pairs))[:2]:
        if _borne(one, told, int(other[1]), other[2], other[3]) and not _both(one, match, other):
            yield Dropped(_ALSO)
            continue
        first, second = within(told, *match.span(), other[0]), within(later, *other.span(), match[0])
        yield Edits((first, second)) if told.field == later.field else first


def _both(one: Faithful, first: re.Match[str], second: re.Match[str]) -> bool:
    """Whether one passage of the record holds both days, each for its own thing."""
    return any(
        _on(passage.text, int(first[1]), first[2], None) and _on(passage.text, int(second[1]), second[2], None)
        for passage in one.heard
    )


TIMES: tuple[Mutator, ...] = (
    Mutator("day", _day),
    Mutator("month", _month),
    Mutator("year", _year),
    Mutator("weekday", _weekday),
    Mutator("time of day", _clock),
    Mutator("before and after", _border),
    Mutator("date of another event", _swapped),
)
