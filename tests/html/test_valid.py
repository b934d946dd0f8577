"""In: every page of the built example edition. Out: whether its HTML and CSS are what the standards say."""

from pathlib import Path

import pytest
from tests.conftest import Site
from tests.html.checker import check

# What the checker takes for a fault in a style sheet, and why it is none.
NEWER = {
    "“anchor-name”: Property": "CSS Anchor Positioning (2025) is not among its properties",
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


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ("<p>A paragraph <b>that is never closed</p>", "End tag “p” seen, but there were open elements"),
        ('<p id="a">One</p><p id="a">Two</p>', "Duplicate ID"),
        ("<ul><p>No list entry</p></ul>", "not allowed as child of element “ul”"),
    ],
)
def test_what_is_not_valid_is_told(tmp_path: Path, html: str, said: str) -> None:
    page = f'<!doctype html><html lang="da"><meta charset="utf-8"><title>A</title><body>{html}</body></html>'
    (tmp_path / "index.html").write_text(page, encoding="utf-8")
    found = check(tmp_path)
    assert [message for message in found if said in message.text and message.file == "index.html" and message.error]
