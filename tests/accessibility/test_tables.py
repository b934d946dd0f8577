"""In: tables of the example edition, and one without headings. Out: what a browser tells a screen reader of them."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page
from tests.accessibility.window import Look, opened
from tests.conftest import Site

from klarsag.markdown.render import render

MEETING = "gladsaxe/beskaeftigelses-og-integrationsudvalget/2025-09-08/"
LISTED = MEETING + "5-kl-s-borgerundersoegelse-paa-beskaeftigelsesomraadet-2025/"
WIDE_TABLE = MEETING + "1-modtagelse-af-puljemidler-under-ungeloeftet/"
NARROWEST, WIDE = Look(320, 640), Look(1280, 900)
PARTS = ("table", "row", "columnheader", "rowheader", "cell")


def heard(page: Page) -> list[tuple[str, str]]:
    """Role and name of every part of the page's tables, as the browser gives them to a screen reader."""
    nodes: list[dict[str, Any]] = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    told = [(one.get("role", {}).get("value"), one.get("name", {}).get("value", "")) for one in nodes]
    return [(role, "" if role == "row" else name) for role, name in told if role in PARTS]


def test_a_table_that_is_a_list_on_a_narrow_screen_is_heard_as_the_same_table(window: Browser, site: Site) -> None:
    with opened(window, site.url + LISTED, WIDE) as page:
        wide = heard(page)
        assert page.locator(".list .name").first.is_hidden()
    with opened(window, site.url + LISTED, NARROWEST) as page:
        narrow = heard(page)
        assert page.locator(".list td").first.inner_text() == "Gladsaxe Kommune 2024: 3,54"
        assert page.locator(".list").evaluate("(box) => box.scrollWidth <= box.clientWidth")
    # A browser that forgets the table of such a list still says what each value is.
    assert ("cell", "Gladsaxe Kommune 2025: 2,88") in narrow
    unnamed = [(role, name.rpartition(": ")[2] if role == "cell" else name) for role, name in narrow]
    assert sorted(unnamed) == sorted(wide)
    assert ("columnheader", "Gladsaxe Kommune 2025") in narrow
    assert ("rowheader", "Oplevelsen af progression") in narrow


def test_a_wide_table_is_a_stop_and_a_region_only_where_it_scrolls(window: Browser, site: Site) -> None:
    with opened(window, site.url + WIDE_TABLE, NARROWEST) as page:
        box = page.get_by_role("region", name="Overblik over udgifter og indtægter i 2025-2029")
        box.focus()
        page.keyboard.press("ArrowRight")
        page.wait_for_function("document.activeElement.scrollLeft > 0")
        assert box.get_attribute("data-more") == "both"
    with opened(window, site.url + WIDE_TABLE, WIDE) as page:
        page.wait_for_function("!document.querySelector('.scroll[tabindex]')")
        assert page.get_by_role("table", name="Overblik over udgifter og indtægter i 2025-2029").count() == 1
        assert page.locator(".scroll").get_attribute("role") is None


@pytest.mark.parametrize("look", [NARROWEST, WIDE])
def test_without_javascript_a_wide_table_stays_a_stop(window: Browser, site: Site, look: Look) -> None:
    bare = Look(look.width, look.height, javascript=False)
    with opened(window, site.url + WIDE_TABLE, bare) as page:
        assert page.locator(".scroll[role=region][tabindex='0']").count() == 1


def test_a_table_without_headings_is_a_table_and_claims_none(window: Browser, site: Site) -> None:
    html = render("## Tidsplan\n\n| | |\n|---|---|\n| Uge 34 | Forhandling |\n| Uge 39 | Evaluering |").html
    with opened(window, site.url + WIDE_TABLE) as page:
        page.locator("main").evaluate("(main, html) => { main.innerHTML = html }", html)
        assert heard(page) == [
            ("table", "Tidsplan (tabel uden overskrifter)"), ("row", ""), ("row", ""),
            ("cell", "Uge 34"), ("cell", "Forhandling"), ("cell", "Uge 39"), ("cell", "Evaluering"),
        ]  # fmt: skip
