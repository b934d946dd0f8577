"""In: an open page. Out: the stops that Tab comes to, in their order, and what is wrong with each of them."""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

STOPS = Path(__file__).with_name("stops.js").read_text("utf-8")

# The next Tab begins at the top again, as on a page that has just been opened.
FROM_THE_TOP = "() => { const b = document.body; b.tabIndex = -1; b.focus(); b.removeAttribute('tabindex'); b.blur(); }"

# Listens to Tab, before the page does; false where scripts are off and nothing can listen.
NOTE = """(question) => {
    const noted = [], note = ({ key }) => key === "Tab" && noted.push(globalThis.stops[question]());
    Object.assign(globalThis.stops, { noted, note });
    let heard = false;
    addEventListener("heard", () => { heard = true; }, { once: true });
    dispatchEvent(new Event("heard"));
    if (heard) addEventListener("keydown", note, true);
    return heard;
}"""
ANSWER = "(question) => globalThis.stops[question]()"
# The first press found what had the focus before the walk.
NOTED = """(question) => {
    const { noted, note } = globalThis.stops;
    removeEventListener("keydown", note, true);
    return [...noted.slice(1), globalThis.stops[question]()];
}"""


@dataclass(frozen=True)
class Box:
    """Where a stop stands on the page (not in the window), in CSS pixels: its first line's top and bottom.

    A page that is written from right to left is measured in a mirror."""

    left: float
    right: float
    top: float
    bottom: float


@dataclass(frozen=True)
class Stop:
    """`index` is the place among what has to be reached, in the page's own order; -1 is what should not be."""

    index: int
    name: str
    problems: tuple[str, ...]
    box: Box | None


def interactive(page: Page) -> list[str]:
    """What the keyboard has to reach, as names in the page's own order; the walks below need this call first."""
    names: list[str] = page.evaluate(STOPS)
    return names


def forwards(page: Page, most: int) -> list[Stop]:
    """The stops from the top of the page until the browser has the focus again, by at most `most` presses of Tab.

    One press more than there are stops gives the focus back to the browser, where a walk backwards begins. A browser
    without a window now and then begins at the top again at once, where one with a window has its own bar."""
    found: list[Stop] = []
    for told in pressed(page, most, "at"):
        stop = as_stop(told)
        if stop is None or (found and stop.index == found[0].index):
            break
        found.append(stop)
    return found


def as_stop(found: dict[str, Any] | None) -> Stop | None:
    if found is None:
        return None
    box = Box(**found["box"]) if found["box"] else None
    return Stop(found["index"], found["name"], tuple(found["problems"]), box)


def backwards(page: Page, most: int) -> list[int]:
    """The stops' places from the end of the page to its beginning, by Shift+Tab."""
    page.keyboard.down("Shift")
    found: list[int] = []
    for index in pressed(page, most, "index"):
        if index is None or found[:1] == [index]:
            break
        found.append(index)
    page.keyboard.up("Shift")
    return found


def pressed(page: Page, times: int, question: str) -> list[Any]:
    """What `globalThis.stops` answers to `question` ("at" or "index") after each press of Tab.

    A key that is held down repeats itself, and a page with scripts notes by itself where the focus is before the next
    press leads it on: a third of the messages to the browser."""
    told = []
    noting = page.evaluate(NOTE, question)
    for _ in range(times):
        page.keyboard.down("Tab")
        if not noting:
            told.append(page.evaluate(ANSWER, question))
    page.keyboard.up("Tab")
    return page.evaluate(NOTED, question) if noting else told


def past_the_menu(page: Page) -> str:
    """What has focus after the first stop was pressed and Tab after that, as the landmark that it stands in."""
    page.evaluate(FROM_THE_TOP)
    for key in ("Tab", "Enter", "Tab"):
        page.keyboard.press(key)
    return str(page.evaluate("() => document.activeElement.closest('body > *')?.localName ?? ''"))


def wrong(stops: Iterable[Stop]) -> list[str]:
    """What a reader with a keyboard would not see, one line each."""
    return [f"{stop.name}: {problem}" for stop in stops for problem in stop.problems]


def jumps(stops: list[Stop]) -> list[str]:
    """Neighbours of which the later stands above the earlier, or before it on the same line.

    A step up is right where it goes on at the top of the next column."""
    found = []
    for one, two in itertools.pairwise(stops):
        if one.box and two.box and goes_back(one.box, two.box):
            found.append(f"{one.name} → {two.name}")
    return found


def goes_back(one: Box, two: Box) -> bool:
    # Two links of one line are as high as their letters: a pixel or two is no line of its own.
    slack = 3
    above = two.bottom <= one.top + slack
    same_line = not above and two.top < one.bottom - slack
    return (above and two.left < one.right) or (same_line and two.left < one.left - slack)
