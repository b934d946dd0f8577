"""In: every kind of page in a real browser, in every scheme and state. Out: whether text and what means something can
be seen on the ground that it really stands on. No list of colours is kept here: a new rule is measured as it comes."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser
from tests.accessibility.places import PLACES, places, shown
from tests.accessibility.window import opened
from tests.conftest import PROJECT, Site

SCRIPT = (Path(__file__).parent / "colours.js").read_text("utf-8")
# How a page is looked at: what the reader's system asks for, and the width of the window.
LOOKS: dict[str, tuple[dict[str, Any], int]] = {
    "light": ({"color_scheme": "light"}, 1280),
    "dark": ({"color_scheme": "dark"}, 1280),
    "light and narrow": ({"color_scheme": "light"}, 320),
    "dark and narrow": ({"color_scheme": "dark"}, 320),
    "light, more contrast": ({"color_scheme": "light", "contrast": "more"}, 1280),
    "dark, more contrast": ({"color_scheme": "dark", "contrast": "more"}, 320),
    "print": ({"color_scheme": "light", "media": "print"}, 720),
}
USUAL: dict[str, Any] = {"media": "screen", "contrast": "no-preference", "reduced_motion": "reduce"}
STATES = ("rest", "hover", "focus", "active")


@pytest.mark.parametrize("place", PLACES)
def test_all_that_means_something_can_be_seen(window: Browser, site: Site, place: str) -> None:
    found = {}
    with shown(window, site, places(site)[place]) as page:
        for look, (media, width) in LOOKS.items():
            page.emulate_media(**{**USUAL, **media})
            page.set_viewport_size({"width": width, "height": 900})
            for state in STATES if look != "print" else ("rest",):
                found[look, state] = page.evaluate(SCRIPT, state)
        page.emulate_media(media="screen")  # the tab is used again for the next place
    assert {where: faults for where, faults in found.items() if faults} == {}


# Each is a rule that somebody could write, and what is then to be told.
FAULTS = {
    "h1 { color: #777 }": "text of h1",
    "a:hover { color: #8899aa }": "text of a",
    ":focus-visible { outline: 0 }": "no ring",
    ":focus-visible { outline-color: #ccc }": "ring of",
    ".choices a { border-color: #ddd }": "frame of a",
    "main { opacity: .9 }": "half seen through: main",
    ".site { background: linear-gradient(#fff, #000) }": "a picture: header.site",
    ".menu a[aria-current] { border-color: #eee }": "of a in LI",
    ".skip { background: #777 }": "text of a.skip",
    "a:visited { color: #777 }": "cannot be measured",
    "@media (min-width: 10px) { h2 { color: rgb(0 0 0 / .4) } }": "text of h2",
}


def test_a_fault_would_be_found(window: Browser, site: Site) -> None:
    missed = {}
    with opened(window, site.url + "moeder/") as page:
        for rule, told in FAULTS.items():
            style = page.add_style_tag(content=rule)
            found = [line for state in STATES for line in page.evaluate(SCRIPT, state)]
            style.evaluate("style => style.remove()")
            if not any(told.casefold() in line.casefold() for line in found):
                missed[rule] = found
    assert missed == {}


@cache
def css() -> str:
    return "\n".join(sheet.read_text("utf-8") for sheet in sorted((PROJECT / "theme_overrides/assets").glob("*.css")))


def test_the_stylesheets_ask_for_nothing_more() -> None:
    assert [asked for asked in ("url(", "@import", "@font-face") if asked in css()] == []
