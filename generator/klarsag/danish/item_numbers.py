"""A text and a place in it in, the item numbers written there out: "punkt 1, 5 og 6", "pkt. 4", "punkt 3-5"."""

import re
from dataclasses import dataclass

# Gaps are short on purpose: a pattern that may eat any number of spaces twice is slow on a text full of them.
_GAP = r"\s{0,3}"
_SPACE = r"\s{1,3}"
_POINT = rf"(?:punkterne|punkter|punktet|punkt|pkt\.?)(?:{_SPACE}nr\.?)?{_GAP}"
_COUNTED = r"(?:procent|pct|kr|mio|borgere|personer|ledige|unge|år)"
_NUMBER = rf"\d{{1,3}}[a-z]?(?![\w/])(?!-[^\W\d])(?!\.\d)(?!\.?{_SPACE}{_COUNTED}\b)"
_MORE = rf"(?:{_GAP},{_GAP}(?:{_POINT})?{_NUMBER}){{0,50}}{_GAP},?{_SPACE}(?:og|samt|&){_SPACE}(?:{_POINT})?{_NUMBER}"
# "1, 25 borgere": a comma goes on with the list only where the list ends in "og", repeats "punkt" or ends the clause.
_POINTS = rf"(?:{_GAP},{_GAP}{_POINT}{_NUMBER}){{1,50}}"
_COMMAS = rf"(?:{_GAP},{_GAP}{_NUMBER}){{1,50}}(?={_GAP}(?:[.;:)]|$))"
_LIST = rf"(?P<list>{_NUMBER}(?:{_MORE}|{_POINTS}|{_COMMAS}|{_GAP}[-–]{_GAP}\d{{1,3}}\b)?)"
_AFTER = re.compile(rf"{_GAP}[,(:–-]?{_GAP}(?:(?:under|som){_SPACE})?{_POINT}{_LIST}", re.IGNORECASE)
_BEFORE = re.compile(rf"{_POINT}{_LIST}[ \xa0](?:i|på|fra|ved|hos)[ \xa0]$", re.IGNORECASE)
_ONE = re.compile(rf"(?:{_POINT})?(?P<number>\d{{1,3}}[a-z]?)(?:{_GAP}[-–]{_GAP}(?P<last>\d{{1,3}}))?", re.IGNORECASE)
_BACK = 60  # how far before a place a list of items is looked for


@dataclass(frozen=True)
class ItemNumbers:
    """Numbers with the place of each, and where the whole stands. Between the ends of a range the places are empty."""

    numbers: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    start: int
    end: int


def _numbers(text: str, match: re.Match[str]) -> ItemNumbers:
    found: list[tuple[str, int, int]] = []
    for one in _ONE.finditer(text, match.start("list"), match.end("list")):
        first, last = one["number"], one["last"]
        if last and first.isdigit() and int(first) < int(last):
            at = one.start("last")
            found.append((first, one.start(), one.end("number")))
            found += [(str(number), at, at) for number in range(int(first) + 1, int(last))]
            found.append((last, at, one.end()))
        else:
            found.append((first, one.start(), one.end("number")))
    spans = tuple((start, end) for _number, start, end in found)
    return ItemNumbers(tuple(number for number, _start, _end in found), spans, match.start(), match.end("list"))


def items_after(text: str, place: int) -> ItemNumbers | None:
    """The items named right after `place`: ", punkt 1, 5 og 6"."""
    match = _AFTER.match(text, place)
    return _numbers(text, match) if match else None


def items_before(text: str, place: int) -> ItemNumbers | None:
    """The items named right before `place`: "punkt 2 på "."""
    match = _BEFORE.search(text, max(0, place - _BACK), place)
    return _numbers(text, match) if match else None
