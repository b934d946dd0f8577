"""In: any number, any day. Out: whether the recognisers read back what a Danish writer would write for it."""

from datetime import date
from decimal import Decimal

from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from klarsag.danish.dates import long_date, weekday
from klarsag.languages.registry import LANGUAGES
from klarsag.quantities.find import find_quantities
from klarsag.quantities.moments import find_moments

DAYS = st.dates(date(1990, 1, 1), date(2089, 12, 31))
ONES = [
    "nul",
    "en",
    "to",
    "tre",
    "fire",
    "fem",
    "seks",
    "syv",
    "otte",
    "ni",
    "ti",
    "elleve",
    "tolv",
    "tretten",
    "fjorten",
    "femten",
    "seksten",
    "sytten",
    "atten",
    "nitten",
]
TENS = ["tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems"]


def in_words(number: int) -> str:
    """The Danish words of 0-999, as the Danish Language Council writes them."""
    if number >= 100:
        hundreds = "et hundrede" if number < 200 else f"{ONES[number // 100]} hundrede"
        return hundreds if number % 100 == 0 else f"{hundreds} og {in_words(number % 100)}"
    if number < 20:
        return ONES[number]
    ten, one = TENS[number // 10 - 2], number % 10
    return ten if one == 0 else f"{ONES[one]}og{ten}"


@given(st.decimals(min_value=0, max_value=10**12, places=2))
def test_an_amount_is_read_back(amount: Decimal) -> None:
    written = format_decimal(amount, locale="da", decimal_quantization=False)
    (found,) = find_quantities(f"Kommunen får {written} kr. i alt.")
    assert (found.value, found.unit) == (amount, "kr")


@given(st.integers(min_value=2, max_value=999))
def test_number_words_are_read_back(number: int) -> None:
    (found,) = find_quantities(f"Der kom {in_words(number)} breve.")
    assert found.value == number


@given(DAYS)
def test_a_date_is_read_back_in_every_language(day: date) -> None:
    for language in LANGUAGES:
        found = [one.date for one in find_moments(long_date(day, language.tag), language.tag)]
        assert found == [day], language.tag


@given(DAYS)
def test_a_weekday_belongs_to_its_date(day: date) -> None:
    (found,) = find_moments(f"Mødet er {weekday(day)} den {long_date(day)}.")
    assert (found.date, found.weekday) == (day, day.weekday())


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    for language in LANGUAGES:
        for one in (*find_quantities(text, language.tag), *find_moments(text, language.tag)):
            assert 0 <= one.start < one.end <= len(text)
