"""In: what a summary says and what is true. Out: whether the one may be said of the other: rounding, hedges, units."""

import pytest

from klarsag.quantities.compare import bears
from klarsag.quantities.find import find_quantities

TRUE = (
    ("4,6 mio. kr.", "4.559.593,73 kr."),
    ("knap 4,6 millioner kroner", "4.559.593,73 kr."),
    ("næsten 4,6 millioner kroner", "4.559.593,73 kr."),
    ("godt 4,5 mio. kr.", "4.559.593,73 kr."),
    ("over 4 mio. kr.", "4.559.593,73 kr."),
    ("cirka 40.000 borgere", "43.000 borgere"),
    ("61 procent", "61,4 %"),
    ("to uger", "14 dage"),
    ("et halvt år", "6 måneder"),
    ("en tredjedel", "35 %"),
    ("halvdelen", "50 procent"),
    ("mindst 3 møder", "3 møder"),
    ("over 40.000 borgere", "over 40.000 borgere"),
    ("fordelt over 4 år", "4 år"),
)
UNTRUE = (
    ("4,5 mio. kr.", "4.559.593,73 kr."),
    ("4,6 mia. kr.", "4.559.593,73 kr."),
    ("godt 4,6 mio. kr.", "4.559.593,73 kr."),
    ("knap 4,5 mio. kr.", "4.559.593,73 kr."),
    ("over 80 borgere", "80 borgere"),
    ("mindre end 80 borgere", "80 borgere"),
    ("mindst 24 uger", "op til 24 uger"),
    ("3 procentpoint", "3 procent"),
    ("3 procent", "3 procentpoint"),
    ("en tredjedel", "halvdelen"),
    ("12 uger", "12 måneder"),
    ("12 kr.", "12 procent"),
    ("60 procent", "61,4 %"),
    ("5.000 borgere", "4.980 borgere"),
)


@pytest.mark.parametrize(("said", "true"), TRUE)
def test_what_may_be_said(said: str, true: str) -> None:
    assert bears(find_quantities(said)[0], find_quantities(true)[0])


@pytest.mark.parametrize(("said", "true"), UNTRUE)
def test_what_may_not_be_said(said: str, true: str) -> None:
    assert not bears(find_quantities(said)[0], find_quantities(true)[0])
