"""In: a page of each kind in colours, contrast and motion that its reader chose. Out: whether all is to be seen."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page
from tests.accessibility.places import PLACES, places, shown
from tests.accessibility.walk import interactive
from tests.accessibility.window import settled
from tests.conftest import Site

HERE = Path(__file__).parent
LOOKS, MOTION, TARGETS = (HERE.joinpath(f"{name}.js").read_text("utf-8") for name in ("looks", "motion", "targets"))
WIDTHS = (1280, 320)


@dataclass(frozen=True)
class Seen:
    """What looks.js found by scheme in forced colours, and with more contrast; motion.js where the reader wants less
    motion and where none was asked for; targets.js by width."""

    forced: dict[str, dict[str, list[str]]]
    contrast: dict[str, dict[str, list[str]]]
    calm: dict[str, list[str]]
    moving: dict[str, list[str]]
    targets: dict[int, dict[str, Any]]


class Views(dict[str, Seen]):
    """Seen by place; a page is opened once, when the first test asks for it."""

    def __init__(self, window: Browser, site: Site) -> None:
        super().__init__()
        self.window, self.site = window, site

    def __missing__(self, name: str) -> Seen:
        with shown(self.window, self.site, places(self.site)[name]) as page:
            self[name] = seen(page)
        return self[name]


def seen(page: Page) -> Seen:
    interactive(page)
    forced, contrast, targets = {}, {}, {}
    calm = page.evaluate(MOTION)
    page.emulate_media(reduced_motion="no-preference")
    moving = page.evaluate(MOTION)
    page.emulate_media(reduced_motion="reduce")
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme, contrast="more")
        contrast[scheme] = page.evaluate(LOOKS)
        page.emulate_media(color_scheme=scheme, contrast="no-preference", forced_colors="active")
        forced[scheme] = page.evaluate(LOOKS)
        page.emulate_media(forced_colors="none")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        settled(page)
        interactive(page)
        targets[width] = page.evaluate(TARGETS)
    return Seen(forced, contrast, calm, moving, targets)


@pytest.fixture(scope="module")
def views(window: Browser, site: Site) -> Views:
    return Views(window, site)


every_place = pytest.mark.parametrize("name", PLACES)
both_schemes = pytest.mark.parametrize("scheme", ["light", "dark"])


@every_place
@both_schemes
def test_every_control_is_drawn_in_forced_colours(views: Views, name: str, scheme: str) -> None:
    assert views[name].forced[scheme]["bare"] == []


@every_place
@both_schemes
def test_marks_are_drawn_in_forced_colours(views: Views, name: str, scheme: str) -> None:
    found = views[name].forced[scheme]
    assert (found["faint"], found["unmarked"]) == ([], [])


@every_place
@both_schemes
def test_a_reader_who_asks_for_contrast_gets_it(views: Views, name: str, scheme: str) -> None:
    """Every line that is drawn has 3:1 then, every text 7:1."""
    found = views[name].contrast[scheme]
    assert (found["weak"], found["pale"]) == ([], [])


@every_place
def test_nothing_moves_for_a_reader_who_wants_that(views: Views, name: str) -> None:
    assert (views[name].calm["now"], views[name].calm["later"]) == ([], [])


@every_place
def test_nothing_moves_without_end(views: Views, name: str) -> None:
    assert views[name].moving["endless"] == []


@every_place
@pytest.mark.parametrize("width", WIDTHS)
def test_every_target_can_be_hit(views: Views, name: str, width: int) -> None:
    found = views[name].targets[width]
    assert found["count"] > 5
    assert found["small"] == []


@every_place
@pytest.mark.parametrize("width", WIDTHS)
def test_main_controls_are_as_large_as_a_finger(views: Views, name: str, width: int) -> None:
    assert views[name].targets[width]["main"] == []
