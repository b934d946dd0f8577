"""What always holds for tables: a right total is never doubted, a wrong one always, whatever the figures are."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klarsag.checks.consistency.tables import figure, tables_of
from klarsag.checks.consistency.totals import table_totals
from klarsag.danish.numbers import danish_number
from klarsag.markdown.parser import parser

AMOUNTS = st.lists(st.integers(-9_999_999, 9_999_999), min_size=2, max_size=8)


def _table(figures: list[int], total: int) -> str:
    rows = "".join(f"| Række {at} | {danish_number(value)} |\n" for at, value in enumerate(figures))
    return f"| Art | Udgift i kr. |\n| --- | ---: |\n{rows}| I alt | {danish_number(total)} |\n"


def _found(text: str) -> list[str]:
    table = next(tables_of(parser().parse(text, {}), 1))
    return [one.kind.id for one in table_totals(table)]


@given(AMOUNTS)
def test_a_right_total_is_never_doubted(figures: list[int]) -> None:
    assert _found(_table(figures, sum(figures))) == []


@given(st.lists(st.integers(1000, 9_999_999), min_size=2, max_size=8), st.integers(10, 99))
def test_a_total_that_is_a_little_off_is_told_of(figures: list[int], off: int) -> None:
    assert _found(_table(figures, sum(figures) + off)) == ["table-sum-differs"]


@given(st.decimals(-9_999_999, 9_999_999, places=2))
def test_a_figure_is_read_as_it_is_written(value: Decimal) -> None:
    read = figure(danish_number(value))
    assert read is not None
    assert read.value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("(12)", "-12"),
        ("−3.200 kr.", "-3200"),
        ("40 %", "40"),
        ("kr. 5", "5"),
        ("**6", "6"),
        ("-84*", "-84"),
        ("1 234", "1234"),
    ],
)
def test_ways_to_write_a_figure(text: str, value: str) -> None:
    read = figure(text)
    assert read is not None
    assert read.value == Decimal(value)


@pytest.mark.parametrize("text", ["40% (36%)", "4-5", "jan - maj 2024", "", "-", "(12", "§ 85"])
def test_what_is_no_figure(text: str) -> None:
    assert figure(text) is None
