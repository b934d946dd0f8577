"""In: every kind of page in a real browser, wide and narrow. Out: whether all that can be pressed is large enough.

WCAG 2.2, 2.5.8 asks for 24 px, and lets links in a sentence be smaller; ours are as high as any other, and only less
wide where a word is. 2.5.5 (AAA) asks for 44 px: the site's own controls have them."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page
from tests.accessibility.places import PLACES, places, shown
from tests.conftest import Site

SMALLEST, MAIN = 24, 44
# What a reader meets as a button, whatever it is in HTML.
CONTROLS = """.site a:not(.skip), .site button, .choices a, .letters a, .languages a, .end a, form button,
  input[type=search], select"""
SCRIPT = """([least, main, controls]) => {
  const said = (element, box) => `${Math.round(box.width)} x ${Math.round(box.height)}: ` +
    `${element.tagName.toLowerCase()} "${(element.innerText || element.id).trim().slice(0, 40)}"`;
  const found = [];
  for (const element of document.querySelectorAll("a[href], button, summary, input, select, textarea")) {
    if (element.matches(".skip") || !element.checkVisibility({ visibilityProperty: true })) continue;
    // A tick box is pressed on its label too.
    const whole = element.matches("[type=checkbox], [type=radio]") ? element.closest("label") ?? element : element;
    const words = [...(element.closest("p, li, dd, td, span, div")?.childNodes ?? [])]
      .filter((node) => node.nodeType === 3 && /[\\p{L}\\d]/u.test(node.data));
    const sentence = element.matches("a") && getComputedStyle(element).display === "inline" && words.length > 0;
    // One box a line, for a link that goes on on the next one; a line that breaks at once leaves an empty box.
    const boxes = [...whole.getClientRects()].filter((box) => box.width && box.height);
    if (!boxes.length) found.push(`nothing to press: ${element.outerHTML.slice(0, 60)}`);
    const large = (element.matches(controls) ? main : least) - .01;
    const widest = Math.max(...boxes.map((box) => box.width));
    for (const box of boxes) if (box.height < large || (!sentence && widest < large)) found.push(said(element, box));
  }
  return found;
}"""


def too_small(page: Page) -> list[str]:
    found: list[str] = page.evaluate(SCRIPT, [SMALLEST, MAIN, CONTROLS])
    return found


@pytest.mark.parametrize("place", PLACES)
def test_what_is_pressed_is_large_enough(window: Browser, site: Site, place: str) -> None:
    found: dict[Any, list[str]] = {}
    with shown(window, site, places(site)[place]) as page:
        found[1280] = too_small(page)
        page.set_viewport_size({"width": 320, "height": 640})
        found[320] = too_small(page)
        page.locator(".site button").click()
        found["menu"] = too_small(page)
    assert {where: small for where, small in found.items() if small} == {}


def test_a_small_one_would_be_found(window: Browser, site: Site) -> None:
    with shown(window, site, places(site)["front"]) as page:
        page.add_style_tag(
            content=".choices a { min-height: 0; padding: 0 } .trail a, .news a { padding: 0; font-size: 14px }"
        )
        found = too_small(page)
    assert any('a "Beslutninger efter emne"' in line for line in found)
    assert any('a "Penge til' in line for line in found)
