"""A text in, the places of Danish civil registration numbers (CPR) in it out: DDMMYY-SSSS, however it is written.

Source: the CPR office (cpr.dk): a day of birth and four digits. Since 1 October 2007 the modulus-11 check does not hold
for every number, so a sum that fails clears nothing; it only counts where a date and four digits may be something else.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import lru_cache

from stdnum.dk.cpr import checksum

from klarsag.danish.bare import Bare, bare
from klarsag.danish.cpr_shapes import (
    AFTER,
    BROKEN,
    CLOCK,
    DATE_WORD,
    HEX,
    HYPHEN,
    MONEY_AFTER,
    MONEY_BEFORE,
    NEAR,
    OTHER,
    SHAPES,
    SPLIT,
    TOKEN,
    WORD,
    YEAR,
)


@dataclass(frozen=True)
class Found:
    """A number's place: `text[start:end]`, with all that stands between its digits."""

    start: int
    end: int


_ROW = 200  # characters of a table's row on either side that tell whether it is a row of figures
_LONGEST = 130  # characters of an identifier: SHA-512 has 128


class _Verdict(IntEnum):
    NOTHING = 0
    POSSIBLE = 1
    CERTAIN = 2


def find_cpr(text: str) -> list[Found]:
    """Every civil registration number in `text`, in order.

    `"Borger 010203-0000."` gives one; so do all dashes, spaces, full stops and slashes, invisible signs, Markdown's
    marks, digits set apart, and a number split over a line end or two cells of a table. `"8.9.2025 0000"`, telephone
    numbers, amounts, `"J.nr. 0102030000"` and the identifiers of programs give none.
    """
    return [found for found, verdict in _judged(text) if verdict is _Verdict.CERTAIN]


def find_possible_cpr(text: str) -> list[Found]:
    """Dates and four digits that may as well be something else: a person should look at them."""
    return [found for found, verdict in _judged(text) if verdict is _Verdict.POSSIBLE]


@lru_cache(maxsize=2)  # whoever asks for those that are certain asks for the others next
def _judged(text: str) -> tuple[tuple[Found, _Verdict], ...]:
    seen = bare(text)
    found: list[tuple[int, int, _Verdict]] = []  # in order, none overlapping another
    for start, end, verdict in _candidates(seen.text):
        at = bisect_right(found, (start,))
        free = (not at or found[at - 1][1] <= start) and (at == len(found) or end <= found[at][0])
        if verdict and free:
            found.insert(at, (start, end, verdict))
    return tuple((_place(seen, start, end), verdict) for start, end, verdict in found)


def _place(seen: Bare, start: int, end: int) -> Found:
    return Found(seen.origin(start), seen.origin(end - 1) + 1)


def _candidates(text: str) -> Iterator[tuple[int, int, _Verdict]]:
    for shape in SHAPES:
        for match in shape.finditer(text):
            yield *match.span(), _verdict(text, match)
    for match in BROKEN.finditer(text):
        head, tail = match["head"].replace("-", ""), match["tail"].replace("-", "")
        if len(head) + len(tail) == sum(SPLIT) and (len(head), len(tail)) != SPLIT and _possible(head + tail):
            whole = "".join(match[0].split())
            said = _named(text, *match.span()) or re.fullmatch(r"\d{6}-\d{4}", whole)
            yield *match.span(), _Verdict.CERTAIN if said else _Verdict.POSSIBLE


def _verdict(text: str, match: re.Match[str]) -> _Verdict:
    start, end = match.span()
    digits = "".join(letter for letter in match[0] if letter.isdigit())
    if not _possible(digits) or _is_identifier(text, start, end):
        return _Verdict.NOTHING
    before, after = text[max(0, start - NEAR) : start], text[end : end + AFTER]
    gap, known = match["gap"], checksum(digits) == 0
    if _named(text, start, end):
        return _Verdict.CERTAIN
    hyphen = re.search(HYPHEN, gap) is not None
    other = OTHER.search(before.rpartition("\n")[2])
    if other or before.endswith("+"):
        return _labelled(other["case"] if other else None, digits != match[0], known)
    if not hyphen and (MONEY_BEFORE.search(before) or MONEY_AFTER.match(after)):
        return _Verdict.NOTHING
    inner = match.groupdict().get("inner", "")
    alone = hyphen and not inner  # "010203-0000-2.pdf": a second copy, and no other number is set apart so
    if not alone and (re.search(r"\d[.-]$", before) or re.match(r"[.-]\d", after)):  # a part of a longer number
        return _Verdict.POSSIBLE if known else _Verdict.NOTHING
    if inner.isspace() and re.search(r"\d\s$", before):  # a row of figures, of which these are the last
        return _Verdict.NOTHING
    if inner.strip():
        return _dated(before, digits[6:], gap, hyphen)
    if "|" in gap or "\n" in gap:
        return _split(text, match, digits, hyphen, known)
    return _Verdict.CERTAIN


def _labelled(case: str | None, apart: bool, known: bool) -> _Verdict:
    """For what is called another number: none of them is set apart as a day of birth is, but a case may be filed under
    a person's."""
    if apart or (case and known):
        return _Verdict.CERTAIN
    return _Verdict.POSSIBLE if case else _Verdict.NOTHING


def _dated(before: str, tail: str, gap: str, hyphen: bool) -> _Verdict:
    """For a date with its own marks, "den 08.09.25 1400": a year or a time of day may follow a date."""
    may_follow = YEAR.fullmatch(tail) or (CLOCK.fullmatch(tail) and not gap.strip())
    if not may_follow:
        return _Verdict.CERTAIN
    return _Verdict.NOTHING if DATE_WORD.search(before) and not hyphen else _Verdict.POSSIBLE


def _split(text: str, match: re.Match[str], digits: str, hyphen: bool, known: bool) -> _Verdict:
    """For the two halves in two cells or on two lines: both may be figures, or a postcode begins the next line."""
    if hyphen or known or digits[0] == "0" or digits[6] == "0":
        return _Verdict.CERTAIN
    if "|" in match["gap"]:
        before = text[max(0, match.start() - _ROW) : match.start()].rpartition("\n")[2]
        row = before + match[0] + text[match.end() : match.end() + _ROW].partition("\n")[0]
        figures = [cell for cell in row.split("|") if re.fullmatch(r"[\s\d.,%-]*\d[\s\d.,%-]*", cell)]
        return _Verdict.CERTAIN if len(figures) <= len(SPLIT) else _Verdict.POSSIBLE
    town = re.match(r"\s[A-ZÆØÅ]", text[match.end() : match.end() + 2])
    return _Verdict.POSSIBLE if town or YEAR.fullmatch(digits[6:]) else _Verdict.CERTAIN


def _named(text: str, start: int, end: int) -> bool:
    """Whether words beside the digits say that they are a person's."""
    return bool(WORD.search(text, max(0, start - NEAR), start) or WORD.search(text, end, end + AFTER))


def _possible(digits: str) -> bool:
    """Whether the first six are a day of some century; 2000 is a leap year, so it has every day that one can have."""
    try:
        date(2000 + int(digits[4:6]), int(digits[2:4]), int(digits[:2]))
    except ValueError:
        return False
    return True


def _is_identifier(text: str, start: int, end: int) -> bool:
    """Whether the digits are a part of a checksum or an identifier that a program made."""
    first = start
    while first > max(0, start - _LONGEST) and (text[first - 1].isalnum() or text[first - 1] == "-"):
        first -= 1
    token = TOKEN.match(text, first)
    return token is not None and token.end() >= end and HEX.fullmatch(token[0]) is not None
