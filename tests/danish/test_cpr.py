"""In: texts with made-up civil registration numbers, and with figures that look like them. Out: what the finder says.

No number here can be a person's: those of days before 2007 all have a sum that is right, and the sum of these is not.
"""

import random
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import ean

from klarsag.danish.cpr import find_cpr, find_possible_cpr

ONE = "Borger 010203-0000 har klaget."
FOUND = {
    ONE: "010203-0000",
    "Cpr.nr.: 0102030000": "0102030000",
    "J.nr. 25-1, cpr 010203 0000": "010203 0000",
    "født 01.02.03 0000": "01.02.03 0000",
    "Født 31.12.99 1400": "31.12.99 1400",
    "Se 010203-\u200b**0000**!": "010203-\u200b**0000",
    "010203&ndash;0000": "010203&ndash;0000",
    r'"010203\u002d0000"': r"010203\u002d0000",
    "| 010203 | 0000 |": "010203 | 0000",
    "| Ida | 010203 | 0000 | 12 |": "010203 | 0000",
    "(010203-0000),(010203-0001)": "010203-0000",
    "bilag/010203-0000-2.pdf": "010203-0000",
    "sag_010203-0000_brev": "010203-0000",
    "290200-0000 er en skuddag": "290200-0000",
    "https://example.dk/0102030000?a=1": "0102030000",
    "Sagsnr. 010203-0000": "010203-0000",
    "?cpr=0102030000": "0102030000",
    "010203-0000/010203-0001": "010203-0000",
}
# What stands in agendas and minutes, and is no such number.
NOTHING = (
    "Mødet den 08.09.2025 1400",
    "08-03-2021 16:00",
    "Den 8. september 2025 1400 mødtes",
    "Fra den 08.09.25 1630",
    "den 08.09.25 2025",
    "2025-09-08 1430",
    "20250908-1234",
    "Tlf. 33 66 33 66, 21 12 33 44",
    "+45 21 12 33 44",
    "+46 08 12 34 56 78",
    "25-8-15.00.00-P20",
    "2009-45388, 2021-0007751, 21-014448, 20/4282, 330-2017-90442, 2016-001340",
    "EAN 5798009710222",
    "57 98 00 97 10 222",
    "CVR-nr. 12 12 12 12",
    "J.nr. 0102030000",
    "Journalnr.: 0102030000",
    "Dokumentnr. 0102030000",
    '<p paraid="1808115950" paraeid="{a}">',
    "https://example.dk/?v=1808115950",
    "1.203.451.234 kr.",
    "kr. 1203451234",
    "1203451234,50",
    "17012019201901171700",
    "57838180-ca47-4af7-9808-010203000074",
    "4af0150be94b09250102030000",
    "320113-0000",
    "011303-0000",
    "290201-0000",
    "150.120 | 3.400",
    "12345678901",
)
POSSIBLE = (
    "| Løn | 150120 | 1235 | 2000 |",
    "Betalt 150120\n8500 Grenaa",
    "15.01.24-2025",
    "15018\n51235",
    "Sagsnr. 0102030000",
)


@pytest.mark.parametrize(("text", "number"), FOUND.items())
def test_a_number_is_found_where_it_stands(text: str, number: str) -> None:
    found = find_cpr(text)
    assert [text[one.start : one.end] for one in found][:1] == [number]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_number_is_not_found(text: str) -> None:
    assert find_cpr(text) + find_possible_cpr(text) == []


@pytest.mark.parametrize("text", POSSIBLE)
def test_what_may_be_one_is_told_apart(text: str) -> None:
    assert find_cpr(text) == []
    assert len(find_possible_cpr(text)) == 1


def test_a_sum_that_fails_clears_nothing() -> None:
    assert all(find_cpr(f"010203-{number:04}") for number in range(10_000))


def _look_alikes(chance: random.Random) -> list[str]:
    """Figures of every kind that agendas are full of; none of them is a number."""
    day = date(2000, 1, 1) + timedelta(days=chance.randrange(12_000))
    clock = f"{chance.randrange(8, 22):02}{chance.choice((0, 15, 30, 45)):02}"
    phone = [f"{chance.randrange(100):02}" for _ in range(3)]
    twelve = f"57980{chance.randrange(10**7):07}"
    amount = f"{chance.randrange(10**7, 10**11):,}".replace(",", ".")
    return [
        f"den {day:%d.%m.%Y} {clock}",
        f"den {day:%d.%m.%y} {clock}",
        f"den {day.day}. september {day.year} {clock}",
        f"{day:%Y-%m-%d} {clock}",
        f"{day:%d-%m-%Y} {clock}",
        f"tlf. {chance.randrange(20, 100)} {' '.join(phone)}",
        f"tlf. +45 {chance.randrange(20, 100)} {' '.join(phone)}",
        f"EAN {twelve}{ean.calc_check_digit(twelve)}",
        f"{twelve}{ean.calc_check_digit(twelve)}",
        f"CVR {chance.randrange(10**7, 10**8)}",
        f"{day:%Y}-{chance.randrange(10**5):05}",
        f"{day:%Y}-{chance.randrange(10**7):07}",
        f"{day:%y}-{chance.randrange(10**6):06}",
        f"{day:%y}/{chance.randrange(10**4)}",
        f"330-{day:%Y}-{chance.randrange(10**5):05}",
        f"{day:%y}-{chance.randrange(30)}-{chance.randrange(30):02}.{chance.randrange(30):02}.00-P20",
        f"J.nr. {chance.randrange(10**10):010}",
        f"{amount} kr.",
        f"{amount},00",
        f'paraid="{chance.randrange(10**9, 10**10)}"',
        f"{chance.getrandbits(256) | 1 << 255:064x}a",
    ]


def test_no_look_alike_is_found() -> None:
    chance = random.Random(7)
    found = [text for _ in range(500) for text in _look_alikes(chance) if find_cpr(text) or find_possible_cpr(text)]
    assert found == []


@given(st.text(st.sampled_from("0123 45-./|\n\u00ad\u200b*&#45;<b>\\u002dcpr"), max_size=60))
def test_whatever_the_text_is_each_span_holds_ten_digits(text: str) -> None:
    for one in (*find_cpr(text), *find_possible_cpr(text)):
        assert 0 <= one.start < one.end <= len(text)
        assert text[one.start].isdigit() or text[one.start] in "&\\%"
        assert sum(letter.isdigit() for letter in text[one.start : one.end]) >= 10


@given(st.text(max_size=40), st.text(max_size=40))
def test_a_number_is_found_in_any_text_that_does_not_touch_it(before: str, after: str) -> None:
    text = f"{before}\n\ncpr 010203-0000\n\n{after}"
    assert any("0000" in text[one.start : one.end] for one in find_cpr(text))
