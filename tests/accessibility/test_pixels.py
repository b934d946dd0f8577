"""In: pictures of the page before and after. Out: whether focus, opened parts and icons are really painted."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from playwright.sync_api import Browser, FloatRect, Page
from tests.accessibility.pixels import changed, drawn
from tests.accessibility.places import KEY, LOST, OPENED, TABLES, TRANSLATION, places, shown
from tests.accessibility.walk import interactive
from tests.accessibility.window import Look, settled
from tests.conftest import Site

LOOKS = {
    "light": Look(),
    "dark": Look(dark=True),
    "forced light": Look(forced=True),
    "forced dark": Look(forced=True, dark=True),
}
every_look = pytest.mark.parametrize("look", LOOKS)

LIGHT = (*KEY, "glossary", "written", LOST)

# One of each sort of stop: what the stylesheet can tell apart by element, classes and what they stand in.
SORTS = """() => globalThis.stops.expected.map((stop) => {
    const path = [];
    for (let at = stop; at && at !== document.body && path.length < 2; at = at.parentElement)
        path.push([at.localName, ...at.classList].join("."));
    return path.join(" < ") + (stop.hasAttribute("aria-current") ? " current" : "");
})"""
FOCUS = """(at) => {
    const stop = globalThis.stops.expected[at];
    stop.focus();
    const edge = globalThis.stops.ring(stop);
    if (!edge) return null;
    edge.around.scrollIntoView({ block: "center" });
    const box = edge.around.getBoundingClientRect();
    const { left, top, right, bottom } = globalThis.stops.ring(stop);
    return { clip: { x: Math.max(0, left - 4), y: Math.max(0, top - 4), width: right - left + 8,
             height: Math.min(innerHeight, bottom + 4) - Math.max(0, top - 4) },
             around: 2 * (box.width + Math.min(box.height, innerHeight)), name: globalThis.stops.name(stop) };
}"""


def rings(page: Page, known: set[str]) -> Iterator[str]:
    """What is wrong with the focus ring of the first stop of each sort that is not yet known."""
    # A table that fits is no stop: the script that finds out runs when the page has its size.
    settled(page)
    interactive(page)
    # From a key on, whatever gets the focus shows it.
    page.keyboard.press("Tab")
    for number, sort in enumerate(page.evaluate(SORTS)):
        if sort in known:
            continue
        known.add(sort)
        found: dict[str, Any] | None = page.evaluate(FOCUS, number)
        if found is None:
            # The browser draws a ring for whoever uses keys, and may have forgotten the one from the top of the page.
            page.keyboard.press("Tab")
            found = page.evaluate(FOCUS, number)
        if found is None:
            yield f"{sort}: no ring"
            continue
        clip: FloatRect = found["clip"]
        after = page.screenshot(clip=clip)
        page.evaluate("() => document.activeElement.blur()")
        before = page.screenshot(clip=clip)
        # 2.4.13: as much as a line of 2 px around the whole.
        if changed(before, after) < 2 * found["around"]:
            yield f"{found['name']} ({sort}): {changed(before, after)} px change, of {2 * found['around']:.0f}"


@every_look
def test_the_focus_ring_is_painted_around_every_sort_of_stop(window: Browser, site: Site, look: str) -> None:
    known: set[str] = set()
    wrong: list[str] = []
    for name in LIGHT if look == "light" else ("front", TABLES, OPENED, TRANSLATION):
        with shown(window, site, places(site)[name], LOOKS[look]) as page:
            wrong += rings(page, known)
    assert len(known) > 10
    assert wrong == []


@every_look
def test_an_opened_part_looks_other_than_a_closed_one(window: Browser, site: Site, look: str) -> None:
    place = places(site)[OPENED]
    with shown(window, site, place, LOOKS[look]) as page:
        # Its start, where the arrow is: the letters of its name are the same either way.
        open_ = painted(page, place.opens)
        page.evaluate("(selector) => { document.querySelector(selector).parentElement.open = false; }", place.opens)
        closed = painted(page, place.opens)
        assert drawn(open_) > 6
        assert drawn(closed) > 6
        assert changed(closed, open_) > 10


def painted(page: Page, selector: str) -> bytes:
    """The beginning of the control's line, where its arrow stands."""
    box = page.locator(selector).first.bounding_box()
    assert box is not None
    clip: FloatRect = {"x": box["x"], "y": box["y"] + 4, "width": 18, "height": box["height"] - 8}
    return page.screenshot(clip=clip)


# What is drawn without letters: the control or entry that it begins, how wide it is, where it is shown.
ICONS = (
    ("header strong a", 20, "front", 1280),
    ("header button", 40, "front", 400),
    (".line > ol > li", 26, "case", 1280),
)


@every_look
@pytest.mark.parametrize(("selector", "wide", "name", "width"), ICONS, ids=[icon[0] for icon in ICONS])
def test_every_icon_is_painted(
    window: Browser, site: Site, look: str, selector: str, wide: int, name: str, width: int
) -> None:
    with shown(window, site, places(site)[name], replace(LOOKS[look], width=width)) as page:
        icon = page.locator(selector).first
        icon.scroll_into_view_if_needed()
        box = icon.bounding_box()
        assert box is not None
        clip: FloatRect = {
            "x": box["x"] + 4,
            "y": box["y"] + 4,
            "width": wide - 4,
            "height": min(box["height"] - 8, 44),
        }
        assert drawn(page.screenshot(clip=clip)) > 20
