"""In: a page of each kind and a keyboard. Out: whether Tab comes to everything, in order, in sight, and out again."""

from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser
from tests.accessibility.places import KEY, PLACES, places, shown
from tests.accessibility.walk import Stop, backwards, forwards, interactive, jumps, past_the_menu, wrong
from tests.accessibility.window import MAGNIFIED, NARROW, WIDE, Look
from tests.conftest import Site

LOOKS = {"1280": WIDE, "400": NARROW, "400 % zoom": MAGNIFIED, "without script": Look(javascript=False)}
# The glossary has some hundred stops: on a narrow screen they would take as long as those of all other pages together.
BOTH_WAYS = [(name, look) for look in ("1280", "400") for name in PLACES if (name, look) != ("glossary", "400")]
WALKS = [*BOTH_WAYS, *((name, look) for look in ("400 % zoom", "without script") for name in KEY)]


@dataclass(frozen=True)
class Walk:
    """What has to be reached, and what Tab and Shift+Tab came to; where the first one led; if main has any."""

    expected: list[str]
    there: list[Stop]
    back: list[int]
    past_the_menu: str
    in_main: bool


@pytest.fixture(scope="module")
def walks(window: Browser, site: Site) -> dict[tuple[str, str], Walk]:
    """Walks by place and look; one is made when the first test asks for it."""
    return Walks(window, site)


class Walks(dict[tuple[str, str], Walk]):
    def __init__(self, window: Browser, site: Site) -> None:
        super().__init__()
        self.window, self.site, self.places = window, site, places(site)

    def __missing__(self, key: tuple[str, str]) -> Walk:
        name, look = key
        with shown(self.window, self.site, self.places[name], LOOKS[look]) as page:
            expected = interactive(page)
            # One press more than there are stops: what is walked round in circles does not end.
            there = forwards(page, len(expected) + 1)
            back = backwards(page, len(expected) + 1) if key in BOTH_WAYS else []
            in_main = page.evaluate("() => globalThis.stops.expected.some((stop) => stop.closest('main'))")
            self[key] = Walk(expected, there, back, past_the_menu(page), in_main)
        return self[key]


every_walk = pytest.mark.parametrize(("name", "look"), WALKS)


@every_walk
def test_tab_comes_to_everything_once_and_to_nothing_else(walks: Walks, name: str, look: str) -> None:
    walk = walks[name, look]
    assert [stop.name for stop in walk.there] == walk.expected
    assert [stop.index for stop in walk.there] == list(range(len(walk.expected)))


@pytest.mark.parametrize(("name", "look"), BOTH_WAYS)
def test_shift_tab_goes_the_same_way_back(walks: Walks, name: str, look: str) -> None:
    walk = walks[name, look]
    assert walk.back == [stop.index for stop in reversed(walk.there)]


@every_walk
def test_every_stop_is_in_sight_with_its_ring(walks: Walks, name: str, look: str) -> None:
    assert wrong(walks[name, look].there) == []


@every_walk
def test_the_way_goes_as_one_reads(walks: Walks, name: str, look: str) -> None:
    assert jumps(walks[name, look].there) == []


@every_walk
def test_the_first_stop_leads_past_the_menu(walks: Walks, name: str, look: str) -> None:
    walk = walks[name, look]
    assert walk.there[0].name.startswith("a.skip ")
    # A main part without anything to press is left for the footer.
    assert walk.past_the_menu == ("main" if walk.in_main else "footer")
