"""A place's opening hours as short lines, in the order of the week and in the words of each language."""

import pytest
from babel import Locale

from klarsag.formats.print.hours import opening_lines
from klarsag.records.sunflower import Hours

WEEK = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag")


def hours(days: tuple[str, ...], opens: str, closes: str) -> Hours:
    return Hours.model_validate({"dage": list(days), "aabner": opens, "lukker": closes})


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("da", ("Mandag–torsdag 10.00–15.00", "Fredag 10.00–13.30")),
        ("en", ("Monday–Thursday 10:00–15:00", "Friday 10:00–13:30")),
        ("ar", ("الاثنين–الخميس 10:00–15:00", "الجمعة 10:00–13:30")),
        ("uk", ("Понеділок–четвер 10:00–15:00", "Пʼятниця 10:00–13:30")),
    ],
)
def test_days_in_a_row_are_a_span(language: str, lines: tuple[str, ...]) -> None:
    known = [hours(WEEK[:4], "10.00", "15.00"), hours(("fredag",), "10.00", "13.30")]
    assert opening_lines(known, Locale.parse(language)) == lines


@pytest.mark.parametrize(
    ("known", "lines"),
    [
        ([], ()),
        ([hours(("tirsdag", "mandag"), "9:00", "12:00")], ("Mandag og tirsdag 09.00–12.00",)),
        ([hours(("mandag", "onsdag", "fredag"), "9:00", "12:00")], ("Mandag, onsdag og fredag 09.00–12.00",)),
        (
            [hours(("fredag",), "9:00", "12:00"), hours(("mandag",), "9:00", "12:00")],
            ("Mandag og fredag 09.00–12.00",),
        ),
        (
            [hours(("lørdag",), "13:00", "15:00"), hours(("lørdag",), "9:00", "12:00")],
            ("Lørdag 09.00–12.00, 13.00–15.00",),
        ),
        (
            [hours(("mandag", "tirsdag", "onsdag", "fredag"), "9:00", "12:00")],
            ("Mandag–onsdag og fredag 09.00–12.00",),
        ),
    ],
)
def test_days_with_the_same_hours_stand_together(known: list[Hours], lines: tuple[str, ...]) -> None:
    assert opening_lines(known, Locale.parse("da")) == lines
