"""In: a page's address and the voices of a device. Out: the page in a real Chromium, and what it has read aloud."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page

ENGINE = (Path(__file__).parent / "voice.js").read_text("utf-8")


@dataclass(frozen=True)
class Voice:
    """A voice as the browser lists it; one that is not `own` sends the text to its maker."""

    name: str
    language: str
    own: bool = True


@dataclass(frozen=True)
class Said:
    """One utterance, and the text of the page that was marked meanwhile."""

    text: str
    language: str
    voice: str
    rate: float
    marked: str


SARA = Voice("Sara", "da-DK")
DANIEL = Voice("Daniel", "en-GB")


@contextmanager
def heard(
    browser: Browser, url: str, voices: Sequence[Voice] = (SARA,), *, width: int = 1280, height: int = 900
) -> Iterator[Page]:
    """The page at `url` on a device with `voices`, closed when the block ends."""
    context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce")
    context.set_default_timeout(20_000)
    context.add_init_script(ENGINE.replace("VOICES", listed(voices)))
    try:
        page = context.new_page()
        page.goto(url, wait_until="load" if voices else "networkidle")
        yield page
    finally:
        context.close()


def listed(voices: Sequence[Voice]) -> str:
    return json.dumps([{"name": one.name, "lang": one.language, "localService": one.own} for one in voices])


def said(page: Page) -> list[Said]:
    """All that the page has asked the voice to say until now."""
    return [Said(**one) for one in page.evaluate("speechSynthesis.said")]


def finish(page: Page, sentences: int = 1) -> None:
    """The voice comes to the end of so many sentences."""
    page.evaluate("(times) => { for (; times; times -= 1) speechSynthesis.finish(); }", sentences)


def read_all(page: Page, listen: str = "Lyt til siden") -> list[Said]:
    """Presses the button `listen` and hears the page to its end."""
    page.get_by_role("button", name=listen).click()
    page.evaluate("() => { while (speechSynthesis.speaking) speechSynthesis.finish(); }")
    return said(page)
