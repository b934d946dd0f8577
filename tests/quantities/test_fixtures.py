"""In: the texts of quantities.txt and moments.txt. Out: whether just what stands beside each is found in it."""

from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest

from klarsag.quantities.find import find_quantities
from klarsag.quantities.moments import Moment, find_moments
from klarsag.quantities.quantity import Quantity

HERE = Path(__file__).parent
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def cases(name: str) -> list[list[str]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [[part.strip() for part in line.split("|")] for line in lines if line and not line.startswith("#")]


def shown(one: Quantity) -> str:
    value = f"{one.value.quantize(Decimal('0.0001')).normalize():f}"
    return " ".join(part for part in (value, one.unit, one.hedge.value if one.hedge else "") if part)


def told(one: Moment) -> str:
    if one.relative:
        return "relative"
    if one.hour is not None:
        return f"{one.hour}:{one.minute or 0:02d}"
    day = "-".join(str(part or "?") for part in (one.year, one.month, one.day)) if one.month else str(one.year or "")
    parts = (
        day,
        DAYS[one.weekday] if one.weekday is not None else "",
        f"q{one.quarter}" if one.quarter else "",
        f"h{one.half}" if one.half else "",
        one.season or "",
    )
    return " ".join(part for part in parts if part)


@pytest.mark.parametrize(("language", "text", "wanted"), cases("quantities.txt"))
def test_quantities(language: str, text: str, wanted: str) -> None:
    assert "; ".join(map(shown, find_quantities(text, language))) == wanted


@pytest.mark.parametrize(("language", "text", "wanted"), cases("moments.txt"))
def test_moments(language: str, text: str, wanted: str) -> None:
    assert "; ".join(map(told, find_moments(text, language))) == wanted


@pytest.mark.parametrize(("language", "text", "wanted"), cases("quantities.txt") + cases("moments.txt"))
def test_spans_stand_in_the_text_and_never_overlap(language: str, text: str, wanted: str) -> None:
    for found in (find_quantities(text, language), find_moments(text, language)):
        places = [(one.start, one.end) for one in found]
        assert all(0 <= start < end <= len(text) for start, end in places), wanted
        assert all(first[1] <= second[0] for first, second in pairwise(places))
