"""In: an address as it stands in a file. Out: whether it is joined to where it stands as browsers and urllib do."""

from urllib.parse import unquote, urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klarsag.publish.gate.address import Home, Way, place

HOST = "https://by.example/"
STEPS = st.sampled_from(["a", "b.html", "..", ".", "æ", "%C3%B8", "x y"])
PATHS = st.builds(
    lambda first, steps, last: first + "/".join(steps) + last,
    st.sampled_from(["", "/"]),
    st.lists(STEPS, min_size=1, max_size=5),
    st.sampled_from(["", "/"]),
)


@given(PATHS, st.sampled_from(["index.html", "by/index.html", "by/møde/1/index.html"]))
def test_a_path_leads_where_urllib_says(path: str, file: str) -> None:
    assert place(file, path, Home()).path == unquote(urljoin(f"{HOST}{file}", path)).removeprefix(HOST)


@pytest.mark.parametrize(
    ("target", "way"),
    [
        ("mailto:a@example.dk", Way.OTHER),
        ("//other.example/", Way.AWAY),
        ("/\\other.example/", Way.AWAY),
        ("\thttps://other.example", Way.AWAY),
        ("java\nscript:alert()", Way.PROGRAM),
        ("\x01javascript:alert()", Way.PROGRAM),
        ("data:text/html,x", Way.DATA),
        ("https://by.example", Way.HERE),
        ("//BY.example/a/", Way.HERE),
        ("wss://other.example/", Way.AWAY),
    ],
)
def test_which_way_an_address_leads(target: str, way: Way) -> None:
    assert place("a/index.html", target, Home("by.example")).way is way


@pytest.mark.parametrize(
    ("target", "path"),
    [
        ("https://by.example/klarsag/a/", "a/"),
        ("https://by.example/klarsag/", ""),
        ("https://by.example/", None),
        ("/a/", None),
        ("../", ""),
        ("../../", None),
        ("%2e%2e/b/", "b/"),
        ("", "a/index.html"),
        ("?q=1#x", "a/index.html"),
    ],
)
def test_a_site_below_a_path(target: str, path: str | None) -> None:
    assert place("a/index.html", target, Home("by.example", "/klarsag/")).path == path
