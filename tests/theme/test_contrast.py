"""In: the colours of the stylesheet. Out: whether text and lines can be seen on their ground, in every scheme."""

import re

import pytest
from tests.conftest import PROJECT

SHEETS = sorted((PROJECT / "theme_overrides/assets").glob("*.css"))
CSS = re.sub(r"/\*.*?\*/", "", "\n".join(sheet.read_text("utf-8") for sheet in SHEETS), flags=re.DOTALL)
ROOT = re.compile(r":root\s*\{([^}]*)\}")
COLOUR = re.compile(r"--([\w-]+):\s*(#[0-9a-f]{6})\b")

# Each colour that letters are written in, and the grounds that they stand on.
TEXT = {
    "ink": ("paper", "sheet", "leaf-wash", "sun-wash"),
    "quiet": ("paper", "sheet", "leaf-wash"),
    "link": ("paper", "sheet", "leaf-wash"),
    "leaf": ("paper", "sheet", "leaf-wash"),
    "on-leaf": ("leaf",),
    "on-sun": ("sun",),
}
# Lines and marks that say something: the border of what can be pressed, the dots of a case's way, the focus.
LINES = {name: ("paper", "sheet", "leaf-wash") for name in ("line", "leaf", "ink")}


def schemes() -> dict[str, dict[str, str]]:
    """The colours by scheme. The stylesheet gives them light, dark, print; the two later ones change the first."""
    light, dark, printed = (dict(COLOUR.findall(block)) for block in ROOT.findall(CSS))
    return {"light": light, "dark": {**light, **dark}, "print": {**light, **printed}}


def luminance(colour: str) -> float:
    """Relative luminance of `#rrggbb` (WCAG 2.2, definition of relative luminance)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def too_low(colours: dict[str, str], pairs: dict[str, tuple[str, ...]], least: float) -> dict[str, float]:
    found = {
        f"{front} on {ground}": round(contrast(colours[front], colours[ground]), 2)
        for front, grounds in pairs.items()
        for ground in grounds
    }
    return {pair: ratio for pair, ratio in found.items() if ratio < least}


@pytest.mark.parametrize("scheme", ["light", "dark", "print"])
def test_text_has_the_enhanced_contrast(scheme: str) -> None:
    assert too_low(schemes()[scheme], TEXT, 7) == {}


@pytest.mark.parametrize("scheme", ["light", "dark", "print"])
def test_lines_that_say_something_can_be_seen(scheme: str) -> None:
    assert too_low(schemes()[scheme], LINES, 3) == {}


def test_dark_changes_every_colour_that_light_has() -> None:
    found = schemes()
    assert {name for name, value in found["light"].items() if found["dark"][name] == value} <= {"on-sun"}


def test_no_colour_stands_outside_the_list() -> None:
    assert re.findall(r"#[0-9a-f]{3,8}\b", ROOT.sub("", CSS)) == []


def test_the_smallest_letters_are_18_pixels() -> None:
    base = re.search(r"font: 400 ([\d.]+)%", CSS)
    small = re.search(r"--small: ([\d.]+)rem", CSS)
    assert base is not None
    assert small is not None
    assert float(base[1]) / 100 * 16 * float(small[1]) >= 18
    written = [float(size) for size in re.findall(r"font-size: (?:clamp\()?([\d.]+)rem", CSS)]
    assert min(written) >= float(small[1])


def test_the_stylesheet_asks_for_nothing_more() -> None:
    assert not re.search(r"url\(|@import|@font-face", CSS)
