"""In: sentences that compare two things by "mod". Out: whether the figures stand in the order that the words tell."""

import pytest

from klarsag.checks.facts.figures.compared import in_order
from klarsag.quantities.find import find_quantities


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Ledigheden er højere for kvinder end for mænd, 2,3 mod 1,7 procent.", True),
        ("Ledigheden er højere for kvinder end for mænd, 1,7 mod 2,3 procent.", False),
        ("Andelen er lavere end i landet, 7,6 mod 9,3 procent.", True),
        ("Andelen er lavere end i landet, 9,3 procent mod 7,6.", False),
        ("Andelen er 7,6 procent mod 9,3 i landet.", None),
        ("Andelen er lavere end i landet. Den er 7,6 procent, og i landet er den 9,3.", None),
    ],
)
def test_what_is_said_to_be_higher_comes_first(text: str, right: bool | None) -> None:
    first, second = find_quantities(text)
    assert in_order(text, first, second) is right
