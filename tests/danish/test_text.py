"""Slugs, dates, numbers, sorting, words and KLE: what a reader or an address shows."""

import unicodedata
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klarsag.danish.dates import find_dates, long_date, month_year, weekday
from klarsag.danish.kle import kle_subject
from klarsag.danish.numbers import danish_number, file_size
from klarsag.danish.slug import slugify
from klarsag.danish.sorting import danish_key
from klarsag.danish.words import tokens


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Modtagelse af puljemidler under Ungeløftet", "modtagelse-af-puljemidler-under-ungeloeftet"),
        ("Ærø, Åbenrå & Café Ünal", "aeroe-aabenraa-cafe-unal"),
        ("  -- 2. år (2026-2029) --", "2-aar-2026-2029"),
        ("日本", "x"),
        ("", "x"),
        ("A\u030abenra\u030a", "aabenraa"),
    ],
)
def test_slug(text: str, slug: str) -> None:
    assert slugify(text) == slug


def test_a_long_slug_is_cut_between_words() -> None:
    assert slugify("et to tre fire", most=9) == "et-to-tre"
    assert slugify("et to tre fire", most=8) == "et-to"
    assert slugify("beskæftigelse", most=5) == "beska"


@given(st.text(), st.integers(1, 90))
def test_a_slug_is_an_address(text: str, most: int) -> None:
    slug = slugify(text, most)
    assert 0 < len(slug) <= most
    assert set(slug) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert not slug.startswith("-")
    assert not slug.endswith("-")
    assert slugify(slug, most) == slug


def test_dates_in_words() -> None:
    day = date(2025, 9, 8)
    assert (long_date(day), long_date(day, "en")) == ("8. september 2025", "8 September 2025")
    assert (month_year(day), month_year(day, "en")) == ("september 2025", "September 2025")
    assert (weekday(day), weekday(day, "en")) == ("mandag", "Monday")


@pytest.mark.parametrize(
    "written",
    [
        "08.09.2025",
        "8.9.2025",
        "08.09.25",
        "08-09-2025",
        "8/9-2025",
        "8/9 2025",
        "8. september 2025",
        "2025-09-08",
        "8 September 2025",
        "8. sept. 2025",
        "08. SEPTEMBER 2025",
    ],
)
@pytest.mark.parametrize("around", ["{}", "d. {}.", "({})", "fra {}, punkt 3"])
def test_a_date_as_written(written: str, around: str) -> None:
    text = around.format(written)
    [found] = find_dates(text)
    assert found.date == date(2025, 9, 8)
    assert text[found.start : found.end] == written


@pytest.mark.parametrize(
    "text",
    [
        "31.02.2025",
        "25-10-15.00.00-P20",
        "15.00.00",
        "1.2.10",
        "4.559.593,73",
        "2009-45388",
        "192.168.10.2025.1",
        "2022-2025",
        "08.09.20255",
        "12.09.2025-45",
    ],
)
def test_no_date(text: str) -> None:
    assert find_dates(text) == []


@given(st.dates(date(1970, 1, 1), date(2069, 12, 31)))
def test_every_date_is_read_back(day: date) -> None:
    for written in (f"{day:%d.%m.%Y}", f"{day:%d.%m.%y}", f"{day:%d-%m-%Y}", long_date(day), day.isoformat()):
        assert [found.date for found in find_dates(written)] == [day]


def test_numbers() -> None:
    assert danish_number(Decimal("4559593.73")) == "4.559.593,73"
    assert danish_number(50000) == "50.000"
    assert danish_number(5, 2) == "5,00"
    assert danish_number(Decimal("1234.5"), lang="en") == "1,234.5"


@pytest.mark.parametrize(
    ("size", "shown"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1000, "1 kB"),
        (214_000, "214 kB"),
        (999_499, "999 kB"),
        (999_500, "1 MB"),
        (1_234_567, "1,2 MB"),
        (9_949_999, "9,9 MB"),
        (9_950_000, "10 MB"),
        (2_500_000_000, "2,5 GB"),
    ],
)
def test_file_size(size: int, shown: str) -> None:
    assert file_size(size) == shown


def test_sorting() -> None:
    right = [
        "Albertslund",
        "Dragør",
        "Gladsaxe",
        "Viborg",
        "Ærø",
        "Ølgod",
        "Øster Hornum",
        "Aabenraa",
        "Åbybro",
        "Aarhus",
    ]
    assert sorted(reversed(right), key=danish_key) == right
    assert sorted(["Punkt 10", "punkt 9", "Punkt 1"], key=danish_key) == ["Punkt 1", "punkt 9", "Punkt 10"]
    assert sorted(["Ö", "Z", "Ä", "Y", "Ü"], key=danish_key) == ["Y", "Ü", "Z", "Ä", "Ö"]
    assert danish_key("kontraalt") < danish_key("kontrabas")
    assert sorted(["idé", "ide", "Ide"], key=danish_key) == sorted(["Ide", "idé", "ide"], key=danish_key)


@given(st.lists(st.text()))
def test_any_texts_can_be_sorted(texts: list[str]) -> None:
    assert sorted(texts, key=danish_key) == sorted(reversed(texts), key=danish_key)


def test_words() -> None:
    assert tokens("Ad 1. Tiltrådt, jf. IPS-indsats_2 (4,6 mio.)") == [
        "Ad",
        "1",
        "Tiltrådt",
        "jf",
        "IPS",
        "indsats",
        "2",
        "4",
        "6",
        "mio",
    ]
    assert tokens("be\u00adskæftigelse a\u030ar") == ["beskæftigelse", "år"]
    assert tokens(" \n—") == []


@given(st.text(), st.text())
def test_words_of_two_texts_are_those_of_both(first: str, second: str) -> None:
    assert tokens(f"{first}\n{second}") == tokens(first) + tokens(second)
    assert tokens(unicodedata.normalize("NFD", first)) == tokens(first)


def test_kle() -> None:
    assert kle_subject("25-8-15.00.00-P20") == "15.00.00"
    assert kle_subject("24-7-00.22.04-P35") == "00.22.04"
    assert [kle_subject(number) for number in ("2009-45388", "21-014448", "20/4282", "")] == [None] * 4
