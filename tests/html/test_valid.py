"""In: every page of the built example edition. Out: whether its HTML and CSS are what the standards say."""

import pytest
from tests.conftest import Site
from tests.html.checker import Message, check

# What the checker takes for a fault in a style sheet, and why it is none.
NEWER = {
    "“anchor-name”: Property": "CSS Anchor Positioning (2025) is not among its properties",
    "“position-anchor”: Property": "CSS Anchor Positioning again",
    "“position-area”: Property": "and again",
    "“position-try”: Property": "and again",
    "“anchor-center” is not a “justify-self” value": "and again",
    "“top”: Parse Error. [bottom)": "nor is its function anchor()",
    "“max-width”: The types": "it cannot tell the type of a variable inside calc()",
    "ighlight(spoken)": "nor does it know the pseudo-element of the CSS Custom Highlight API",
}


def test_every_page_is_valid_html(site: Site) -> None:
    assert [str(message) for message in check(site.folder)] == []


def test_every_stylesheet_is_valid_css(site: Site) -> None:
    told = [str(message) for message in check(site.folder, "css") if message.error]
    assert [message for message in told if not any(newer in message for newer in NEWER)] == []
    assert [newer for newer in NEWER if not any(newer in message for message in told)] == []


# What stands in a page, and what the checker says of it.
INVALID = {
    "<p>A paragraph <b>that is never closed</p>": "End tag “p” seen, but there were open elements",
    '<p id="a">One</p><p id="a">Two</p>': "Duplicate ID",
    "<ul><p>No list entry</p></ul>": "not allowed as child of element “ul”",
}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> list[Message]:
    """What is said of a page for each of INVALID, by one start of the checker: page-0.html, page-1.html …"""
    folder = tmp_path_factory.mktemp("invalid")
    for number, html in enumerate(INVALID):
        page = f'<!doctype html><html lang="da"><meta charset="utf-8"><title>A</title><body>{html}</body></html>'
        (folder / f"page-{number}.html").write_text(page, encoding="utf-8")
    return check(folder)


@pytest.mark.parametrize(("number", "said"), list(enumerate(INVALID.values())))
def test_what_is_not_valid_is_told(told: list[Message], number: int, said: str) -> None:
    file = f"page-{number}.html"
    assert [message for message in told if said in message.text and message.file == file and message.error]
