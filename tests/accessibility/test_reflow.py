"""In: a page of each kind, narrower, larger or wider set. Out: whether every text is still there, whole and apart."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from tests.accessibility.places import PLACES, places, shown
from tests.accessibility.window import MAGNIFIED, NARROW, WIDE, Look
from tests.conftest import Site

LINES = Path(__file__).with_name("lines.js").read_text("utf-8")

# WCAG 2.2, 1.4.12, to the letter.
SPACED = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }"""
# 1.4.4: letters alone grow to twice their size, the window stays.
DOUBLED = "() => { const root = document.documentElement; root.style.fontSize = " \
    "`${2 * parseFloat(getComputedStyle(root).fontSize)}px`; }"  # fmt: skip


# How much of the window's height is covered by what stays while the page scrolls.
STAYING = """() => [...document.body.querySelectorAll("*")]
    .filter((one) => /fixed|sticky/.test(getComputedStyle(one).position) && one.checkVisibility())
    .filter((one) => !one.closest("table, [popover]"))
    .map((one) => one.getBoundingClientRect())
    .map((box) => Math.max(0, Math.min(box.bottom, innerHeight) - Math.max(box.top, 0)))
    .reduce((sum, high) => sum + high, 0) / innerHeight"""


@dataclass(frozen=True)
class Setting:
    look: Look
    spaced: bool = False
    doubled: bool = False


SETTINGS = {
    "1280 px": Setting(WIDE),
    "320 px": Setting(Look(320, 640)),
    "400 % zoom": Setting(MAGNIFIED),
    "200 % zoom": Setting(Look(640, 450)),
    "text twice as large": Setting(WIDE, doubled=True),
    "text twice as large at 640 px": Setting(Look(640, 900), doubled=True),
    "text spacing": Setting(WIDE, spaced=True),
    "text spacing at 640 px": Setting(Look(640, 900), spaced=True),
    "text spacing at 400 px": Setting(NARROW, spaced=True),
    "text spacing at 320 px": Setting(Look(320, 640), spaced=True),
}


def told(page: Page) -> list[str]:
    """The words that can be seen below the header, whose menu is opened by a button where there is no room for it."""
    words: str = page.evaluate("() => [...document.body.children].filter((part) => !part.matches('header')).map("
                               "(part) => part.innerText).join(' ')")  # fmt: skip
    return words.split()


@pytest.mark.parametrize("name", PLACES)
def test_no_text_is_lost_however_it_is_set(window: Browser, site: Site, name: str) -> None:
    wrong = []
    with shown(window, site, places(site)[name]) as page:
        all_words = told(page)
        assert page.evaluate(LINES)["lines"] > 10
        for label, setting in SETTINGS.items():
            # One page for all of them: a window that changes its size is what magnifying does.
            page.set_viewport_size({"width": setting.look.width, "height": setting.look.height})
            sheet = page.add_style_tag(content=SPACED) if setting.spaced else None
            if setting.doubled:
                page.evaluate(DOUBLED)
            seen = page.evaluate(LINES)
            wrong += [f"{label}: {line}" for line in seen["found"]]
            if seen["sideways"] > 0:
                wrong.append(f"{label}: the page scrolls sideways by {seen['sideways']} px")
            if page.evaluate(STAYING) > 1 / 4:
                wrong.append(f"{label}: what stays in the window leaves too little room for the text")
            if told(page) != all_words:
                wrong.append(f"{label}: words are missing or new: {sorted(set(told(page)) ^ set(all_words))[:10]}")
            page.evaluate("() => document.documentElement.style.removeProperty('font-size')")
            if sheet:
                sheet.evaluate("(sheet) => sheet.remove()")
    assert wrong == []
