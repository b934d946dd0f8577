"""The day that a build is made for: the clock's, or the one that a reproducible build names."""

from datetime import date

import pytest

from klarsag.site.today import today


def test_a_reproducible_build_names_its_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1757289600")
    assert today() == date(2025, 9, 8)


@pytest.mark.parametrize("value", ["", "i går", "-5", "²"])
def test_without_one_it_is_today(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    before = date.today()
    assert before <= today() <= date.today()
