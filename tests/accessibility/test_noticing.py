"""In: pages with one fault each. Out: whether the walks and views of this folder notice it, and nothing else."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from tests.accessibility.test_pixels import rings
from tests.accessibility.test_reflow import LINES
from tests.accessibility.test_seeing import LOOKS, MOTION, TARGETS
from tests.accessibility.walk import forwards, interactive, jumps, wrong
from tests.accessibility.window import NARROW, opened

HERE = Path(__file__).parent
PLAIN = """<!doctype html><html lang="da"><title>Prøve</title><style>
body { margin: 40px; font: 18px/1.6 sans-serif; background: #fff; color: #000 } a, button { color: #000 }
:focus-visible { outline: 3px solid #000; outline-offset: 2px; scroll-margin: 10px } li { margin: 30px 0 }
button { min-height: 44px; border: 1px solid }</style>
<main><p>Her er <a href="#et">et link</a> i en sætning.</p><ul><li><a href="#to">Punkt to</a><li><a href="#tre">Punkt
tre</a></ul><button>Vis mere</button>%s</main>"""


def walked(page: Page) -> list[str]:
    names = interactive(page)
    stops = forwards(page, len(names) + 1)
    missed = [] if [stop.name for stop in stops] == names else ["stops differ"]
    return missed + wrong(stops) + jumps(stops)


def text_lost(page: Page) -> list[str]:
    found = page.evaluate(LINES)
    return [*found["found"], *(["sideways"] if found["sideways"] > 0 else [])]


def unseen(page: Page) -> list[str]:
    page.emulate_media(forced_colors="active")
    interactive(page)
    found = page.evaluate(LOOKS)
    return [*found["bare"], *found["faint"], *found["unmarked"]]


def weak(page: Page) -> list[str]:
    interactive(page)
    found = page.evaluate(LOOKS)
    return [*found["weak"], *found["pale"]]


def moving(page: Page) -> list[str]:
    found = page.evaluate(MOTION)
    return [*found["now"], *found["later"]]


def hard_to_hit(page: Page) -> list[str]:
    interactive(page)
    found = page.evaluate(TARGETS)
    return [*found["small"], *found["main"]]


def unpainted(page: Page) -> list[str]:
    return list(rings(page, set()))


FAULTS: dict[str, tuple[Callable[[Page], list[str]], str, str]] = {
    "a stop out of turn": (walked, '<a href="#x" tabindex="3">Først</a>', "stops differ"),
    "a control that Tab leaves out": (walked, '<button tabindex="-1">Glemt</button>', "stops differ"),
    "a stop that nobody sees": (walked, '<a href="#x" style="opacity: 0">Skjult</a>', "stops differ"),
    "a trap": (
        walked,
        "<button onkeydown=\"if (event.key === 'Tab') event.preventDefault()\">Fælde</button><a href='#x'>Ud</a>",
        "stops differ",
    ),
    "a stop off the window": (
        walked,
        '<a href="#x" style="position: fixed; left: -300px">Ude</a>',
        "outside the window",
    ),
    "a stop under a bar": (
        walked,
        '<div style="position: fixed; inset: 0 0 auto; height: 99px; background: #fff">Bjælke</div>',
        "covered by div",
    ),
    "a stop without a ring": (walked, '<a href="#x" style="outline: 0">Ingen ring</a>', "no focus ring"),
    "a ring that is cut off": (
        walked,
        '<div style="overflow: hidden; width: 90px"><a href="#x" style="display: block">Kant</a></div>',
        "cut off by div",
    ),
    "a stop that stands before the one it follows": (
        walked,
        '<a href="#x" style="position: absolute; top: 0; left: 0">Oppe</a>',
        "→",
    ),
    "a text that is cut off": (
        text_lost,
        '<p style="height: 20px; width: 90px; overflow: hidden">Mange ord, der ikke er plads til</p>',
        "cuts off",
    ),
    "texts over each other": (
        text_lost,
        '<p style="margin: 0">Et afsnit</p><p style="margin: -28px 0 0">Et andet afsnit</p>',
        "written over",
    ),
    "a text outside of its box": (
        text_lost,
        '<p style="border: 1px solid; width: 60px; white-space: nowrap">Mange ord på en linje</p>',
        "reaches outside p",
    ),
    "a page that scrolls sideways": (text_lost, '<div style="width: 900px">Bred</div>', "sideways"),
    "a button without a border": (unseen, '<button style="border: 0">Løs</button>', "Løs"),
    "an outcome without a line": (unseen, '<p><b class="outcome" style="background: #ff0">Ja</b></p>', "Ja"),
    "a current page in colour alone": (
        unseen,
        '<nav>Menu <a href="#x">En</a> <a href="#y" aria-current="page" style="color: red">To</a></nav>',
        "To",
    ),
    "a pale line": (weak, '<p style="border: 1px solid #eee">Ramme</p>', "p"),
    "a pale text": (weak, '<p style="color: #777">Grå</p>', "Grå"),
    "a transition": (moving, '<p style="transition: color 1s">Langsom</p>', "p"),
    "small targets side by side": (
        hard_to_hit,
        '<ul style="padding: 0">' + '<li style="margin: 0; line-height: 16px; font-size: 14px"><a href="#x">a</a>' * 2,
        "a “a”",
    ),
    "a main control too low for a finger": (hard_to_hit, '<button style="min-height: 30px">Lav</button>', "Lav"),
    "a ring too pale to notice": (
        unpainted,
        '<button style="outline-color: #ddd" class="pale">Svag ring</button>',
        "Svag ring",
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def page(window: Browser) -> Page:
    with opened(window, "about:blank", NARROW) as blank:
        yield blank


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_noticed(page: Page, fault: str) -> None:
    look, markup, told = FAULTS[fault]
    page.emulate_media(forced_colors="none")
    page.set_content(PLAIN % markup)
    assert any(told in line for line in look(page))


@pytest.mark.parametrize("look", dict.fromkeys(look for look, _, _ in FAULTS.values()), ids=lambda look: look.__name__)
def test_a_right_page_has_no_fault(page: Page, look: Callable[[Page], list[str]]) -> None:
    page.emulate_media(forced_colors="none")
    page.set_content(PLAIN % "")
    assert look(page) == []
