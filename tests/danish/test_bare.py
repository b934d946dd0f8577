"""In: texts with signs that hide what stands between them. Out: the bare text, and where each character came from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klarsag.danish.bare import bare

SHOWN = {
    "a\u00adb": "ab",
    "a**b**": "ab",
    "a&#45;b&nbsp;c": "a-b\u00a0c",
    r"a\u002db": "a-b",
    r"a\-b": "a-b",
    "a<b>b</b>": "a b ",
    "a%2Db": "a-b",
    "2 < 3 & 4 > 1": "2 < 3 & 4 > 1",
    '<p id="1">': '<p id="1">',
}


@pytest.mark.parametrize(("text", "shown"), SHOWN.items())
def test_what_a_reader_sees(text: str, shown: str) -> None:
    assert bare(text).text == shown


@given(st.text(st.sampled_from("ab1*\u00ad\u200b&;#45-<>\\u0%2D "), max_size=50))
def test_what_is_left_leads_back_to_itself(text: str) -> None:
    seen = bare(text)
    places = [seen.origin(at) for at in range(len(seen.text))]
    assert places == sorted(places)
    for place, letter in zip(places, seen.text, strict=True):
        assert text[place] == letter or text[place] in "&\\%<"
