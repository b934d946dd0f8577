"""In: an address and a way of looking at it. Out: the page, open in a real Chromium with a keyboard."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal, TypedDict
from weakref import WeakKeyDictionary

from playwright.sync_api import Browser, Page, sync_playwright

from klarsag.a11y.browser import FLAGS, chromium
from klarsag.a11y.node import node


@dataclass(frozen=True)
class Look:
    """A window in CSS pixels and what its reader has asked the system for. Motion is reduced unless `moving`."""

    width: int = 1280
    height: int = 900
    dark: bool = False
    forced: bool = False
    contrast: Literal["more", "no-preference"] = "no-preference"
    moving: bool = False
    javascript: bool = True


WIDE = Look()
NARROW = Look(400, 800)
# WCAG 2.2, 1.4.10: a window of 1280 x 1024 px magnified four times.
MAGNIFIED = Look(320, 256)


# The tab of each browser, with and without scripts, that `turned_to` leads from page to page.
TABS: WeakKeyDictionary[Browser, dict[bool, Page]] = WeakKeyDictionary()


@contextmanager
def started() -> Iterator[Browser]:
    """One start of the browser that `chromium()` finds."""
    found = chromium()
    environment: dict[str, str | float | bool] = {**os.environ, **found.environment}
    # Playwright's own Node needs libatomic.so.1, which a Debian as it is installed does not have.
    os.environ.setdefault("PLAYWRIGHT_NODEJS_PATH", node().command)
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=found.executable, args=list(FLAGS), env=environment)
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def opened(browser: Browser, url: str, look: Look = WIDE) -> Iterator[Page]:
    """The page at `url`, loaded; closed when the block ends.

    What the tests put into a page (a stylesheet, axe-core) is not stopped by the page's own content policy."""
    page = blank(browser, look)
    try:
        page.goto(url, wait_until="load")
        yield page
    finally:
        page.context.close()


@contextmanager
def turned_to(browser: Browser, url: str, look: Look) -> Iterator[Page]:
    """The same as `opened`, in the tab that this browser already has, with or without scripts: a page opens in a third
    of the time. For what leaves nothing behind: cookies and stored values stay."""
    tabs = TABS.setdefault(browser, {})
    page = tabs[look.javascript] = tabs.get(look.javascript) or blank(browser, look)
    page.set_viewport_size({"width": look.width, "height": look.height})
    page.emulate_media(**wishes(look))
    page.goto(url, wait_until="load")
    if look.javascript:
        settled(page)
    yield page


def settled(page: Page) -> None:
    """The page's scripts have seen how wide its boxes are: they are told so with a frame, which may come after load."""
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


def blank(browser: Browser, look: Look) -> Page:
    context = browser.new_context(
        viewport={"width": look.width, "height": look.height},
        java_script_enabled=look.javascript,
        locale="da-DK",
        bypass_csp=True,
        **wishes(look),
    )
    # On a machine that does much else a page may take its time.
    context.set_default_timeout(60_000)
    return context.new_page()


class Wishes(TypedDict):
    """What a reader asks the system for, in Playwright's words."""

    color_scheme: Literal["dark", "light"]
    forced_colors: Literal["active", "none"]
    contrast: Literal["more", "no-preference"]
    reduced_motion: Literal["reduce", "no-preference"]


def wishes(look: Look) -> Wishes:
    return {
        "color_scheme": "dark" if look.dark else "light",
        "forced_colors": "active" if look.forced else "none",
        "contrast": look.contrast,
        "reduced_motion": "no-preference" if look.moving else "reduce",
    }
