"""In: every kind of page in a real browser. Out: whether letters, lines and space help who reads slowly.

What is lost when a page is enlarged or spaced is told by tests/accessibility/test_reflow.py.
"""

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page
from tests.accessibility.places import PLACES, places, shown
from tests.accessibility.window import Look, opened
from tests.conftest import Site

SCRIPT = (Path(__file__).parent / "lines.js").read_text("utf-8")


def measured(page: Page) -> dict[str, Any]:
    found: dict[str, Any] = page.evaluate(SCRIPT)
    return found


@pytest.mark.parametrize("place", PLACES)
def test_text_is_large_and_its_lines_are_of_a_length_to_follow(window: Browser, site: Site, place: str) -> None:
    with shown(window, site, places(site)[place]) as page:
        found = measured(page)
    assert found["smallest"] == []
    assert [block for block in found["running"] if block["longest"] > 75] == []
    assert [block for block in found["running"] if not block["narrow"] and block["mean"] < 45] == []


def test_some_page_has_running_text(window: Browser, site: Site) -> None:
    with shown(window, site, places(site)["item"]) as page:
        assert len([block for block in measured(page)["running"] if not block["narrow"]]) > 5


def test_small_letters_and_long_lines_would_be_found(window: Browser, site: Site) -> None:
    with opened(window, site.url + "om/") as page:
        page.locator("main").evaluate(
            "main => { main.innerHTML = `<p style='max-width: none; font-size: 16px'>${'mange ord '.repeat(90)}</p>`; }"
        )
        found = measured(page)
    assert found["smallest"] != []
    assert [block["longest"] > 75 for block in found["running"]] == [True]


def test_a_long_word_of_a_title_is_not_broken_on_a_narrow_screen(window: Browser, site: Site) -> None:
    """The browser of this test knows no Danish hyphenation, as many do not."""
    tried = set()
    with opened(window, site.url, Look(320, 640)) as page:
        for address in site.pages():
            html = (site.folder / address / "index.html").read_text("utf-8")
            if not re.search(r'<body class="[^"]* long(est)?-word"', html):
                continue
            page.goto(site.url + address)
            words = [word for word in page.locator("h1").inner_text().split() if 15 < len(word) <= 21]
            assert {word: heights(page, word) for word in words} == {word: [1] for word in words}
            if page.locator("main h2").count():
                assert size(page) >= size(page, "main h2")
            tried.update(words)
        page.set_viewport_size({"width": 1280, "height": 900})
        assert size(page) > 45  # the wide page's title is as large as ever
    assert max(map(len, tried)) > 18


def size(page: Page, heading: str = "h1") -> float:
    return float(page.locator(heading).first.evaluate("heading => parseFloat(getComputedStyle(heading).fontSize)"))


def heights(page: Page, word: str) -> list[int]:
    """The number of lines that a word of the title stands on, once for each place it has there."""
    found: list[int] = page.evaluate(
        """(word) => {
          const found = [], range = document.createRange();
          const walker = document.createTreeWalker(document.querySelector("h1"), NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const at = walker.currentNode.data.indexOf(word);
            if (at < 0) continue;
            range.setStart(walker.currentNode, at);
            range.setEnd(walker.currentNode, at + word.length);
            found.push(range.getClientRects().length);
          }
          return found;
        }""",
        word,
    )
    return found
