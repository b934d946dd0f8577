"""In: the data of every language. Out: whether each has what the recognisers need, and no word means two things."""

import re

import pytest

from klarsag.languages.language import Language
from klarsag.languages.registry import LANGUAGES, language

EVERY = pytest.mark.parametrize("known", LANGUAGES, ids=lambda one: one.tag)


@EVERY
def test_every_month_and_weekday_has_a_name(known: Language) -> None:
    assert set(known.months.values()) == set(range(1, 13))
    assert set(known.weekdays.values()) == set(range(7))


@EVERY
def test_the_commonest_units_have_words(known: Language) -> None:
    assert {"kr", "%", "pp", "year", "month", "week", "day", "hour", "m2"} <= set(known.units.values())
    assert {10**3, 10**6, 10**9} <= set(known.magnitudes.values())


@EVERY
def test_number_words_reach_from_two_to_ninety(known: Language) -> None:
    assert {*range(2, 11), *range(20, 100, 10)} <= set(known.numbers.values())


@EVERY
def test_up_is_not_down(known: Language) -> None:
    assert known.up
    assert known.down
    assert not known.up & known.down


@EVERY
def test_patterns_can_be_compiled(known: Language) -> None:
    for pattern in (known.quarter, known.clock):
        re.compile(pattern)
    re.compile(known.relative, re.VERBOSE)


@EVERY
def test_words_are_as_they_are_looked_up(known: Language) -> None:
    for table in (known.numbers, known.units, known.hedges, known.shares, known.magnitudes):
        assert all(word == word.lower() and word == " ".join(word.split()) for word in table)


def test_a_region_is_passed_over() -> None:
    assert language("en-GB") is language("en")
    assert language("xx") is None
