"""In: pages with a notice beside them, and without. Out: whether it is read last, on its own, and passed over."""

import pytest
from playwright.sync_api import Browser, Page
from tests.accessibility.axtree import Node, tree
from tests.accessibility.places import Place, shown
from tests.accessibility.walk import forwards, interactive
from tests.accessibility.window import WIDE, Look
from tests.browser.kinds import kinds_of
from tests.browser.paper import printed
from tests.conftest import PROJECT, Site

from klarsag.pages.notices import Beside, notices
from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition
from klarsag.site.today import today

MEMO = "koebenhavn/notater/2024-orienteringstiltag-solsikkeprogrammet/"
NOTICED = {
    "authority": "koebenhavn/",
    "memo": MEMO,
    "Arabic": f"{MEMO}ar/",
    "Danish beside Somali": f"{MEMO}so/",
}
WIDTHS = {"1280": WIDE, "320": Look(320, 640)}
LOOKS = {
    "without script": Look(javascript=False),
    "dark": Look(dark=True),
    "forced colours": Look(forced=True),
    "320 px, forced colours, dark, without script": Look(320, 640, dark=True, forced=True, javascript=False),
}
LANDMARKS = ("banner", "main", "complementary", "contentinfo")
PLACE = "Borgerindgangene i Jobcenter København"

every_notice = pytest.mark.parametrize("name", NOTICED)


@pytest.fixture(scope="module")
def told() -> dict[str, Beside]:
    """Address below the site's → its notice on the day of the build."""
    archive = Archive(read_edition(PROJECT / "content"), today())
    return {address.removeprefix("/"): beside for address, beside in notices(archive, "da").items()}


def notice_in(root: Node) -> Node:
    [found] = root.find("complementary")
    return found


@every_notice
@pytest.mark.parametrize("width", WIDTHS)
def test_a_screen_reader_comes_to_it_after_all_of_the_page(
    window: Browser, site: Site, told: dict[str, Beside], name: str, width: str
) -> None:
    with shown(window, site, Place(NOTICED[name]), WIDTHS[width]) as page:
        root = tree(page)
        # On the screen too: nothing of it stands beside or above the page's main part.
        main, aside = (page.locator(each).bounding_box() for each in ("main", "aside"))
    assert main
    assert aside
    assert main["y"] + main["height"] <= aside["y"]
    landmarks = list(root.find(*LANDMARKS))
    assert [node.role for node in landmarks] == list(LANDMARKS)
    assert list(landmarks[1].find("complementary")) == []
    found, said = landmarks[2], told[NOTICED[name]].notice
    [heading] = found.find("heading")
    assert found.name == heading.name == said.heading
    assert heading.states["level"] == 2
    assert found.lang == said.language
    assert [text.lang for text in found.find("text") if PLACE in text.name] == ["da"]


@every_notice
def test_it_says_all_that_it_has_to_say_and_nothing_else(
    window: Browser, site: Site, told: dict[str, Beside], name: str
) -> None:
    with shown(window, site, Place(NOTICED[name])) as page:
        found = notice_in(tree(page))
    said = told[NOTICED[name]].notice
    # The tree has no space between two paragraphs.
    assert "".join(found.words().split()) == "".join(str(said).split())
    [link] = found.find("link")
    assert link.name == said.more


@every_notice
def test_it_is_one_stop_on_the_way_and_no_trap(window: Browser, site: Site, name: str) -> None:
    with shown(window, site, Place(NOTICED[name])) as page:
        expected = interactive(page)
        inside: list[int] = page.evaluate(
            "() => globalThis.stops.expected.flatMap((stop, index) => stop.closest('aside') ? [index] : [])"
        )
        way = [stop.index for stop in forwards(page, len(expected) + 1)]
    [link] = inside
    assert way == list(range(len(expected)))
    # What follows it is no part of it, and what stands before it is the page's own.
    assert link < len(expected) - 1


@every_notice
def test_one_step_by_landmarks_leads_past_it(window: Browser, site: Site, name: str) -> None:
    with shown(window, site, Place(NOTICED[name])) as page:
        above: list[str] = page.evaluate(
            """() => {
                const names = [];
                for (let at = document.querySelector("aside"); at !== document.body; at = at.parentElement)
                    names.push(at.localName + (at.getAttribute("role") ?? ""));
                return names;
            }"""
        )
        roles = [node.role for node in tree(page).find("complementary", "region", "contentinfo")]
    assert set(above) <= {"aside", "div"}
    assert "contentinfo" in roles[roles.index("complementary") + 1 :]


@every_notice
@pytest.mark.parametrize("look", LOOKS)
def test_it_is_there_however_one_looks(
    window: Browser, site: Site, told: dict[str, Beside], name: str, look: str
) -> None:
    with shown(window, site, Place(NOTICED[name]), LOOKS[look]) as page:
        aside = page.locator("aside")
        assert aside.is_visible()
        assert aside.get_by_role("link").is_visible()
        assert PLACE in aside.inner_text()
        assert notice_in(tree(page)).name == told[NOTICED[name]].notice.heading
        if LOOKS[look].forced:
            # Its ground is the system's: a line alone tells it from the page.
            styles = aside.evaluate("(one) => { const {borderTopWidth: w, borderTopStyle: s} = getComputedStyle(one); "
                                    "return [w, s]; }")  # fmt: skip
            assert styles == ["1px", "solid"]


@every_notice
def test_on_paper_it_comes_after_the_page(window: Browser, site: Site, name: str) -> None:
    with shown(window, site, Place(NOTICED[name])) as page:
        whole = printed_words(page)
        page.evaluate("document.querySelector('aside').remove()")
        before = printed_words(page)
    # Every word of the page stands where it stands without the notice, which is what is added behind them all.
    assert whole[: len(before)] == before
    assert set(PLACE.split()) <= {word.strip(".,:") for word in whole[len(before) :]}
    assert 35 < len(whole) - len(before) < 65


def printed_words(page: Page) -> list[str]:
    """The words on all sheets in the order of the PDF, without the number that stands behind those of each sheet."""
    page.evaluate("document.adoptedStyleSheets = []")
    page.add_style_tag(content="@page { @bottom-right { content: none } }")
    return [word for sheet in printed(page) for word in sheet.text.split()]


@pytest.mark.parametrize("kind", ["front", "closed", "item", "glossary", "search"])
def test_a_page_without_one_has_no_such_landmark(
    window: Browser, site: Site, kind: str, told: dict[str, Beside]
) -> None:
    address = next(one for one, its in kinds_of(site.folder).items() if its == kind and one not in told)
    with shown(window, site, Place(address)) as page:
        assert list(tree(page).find("complementary")) == []


def test_no_page_of_an_authority_without_a_membership_has_one(site: Site) -> None:
    pages = [address for address in site.pages() if address.startswith("gladsaxe/")]
    assert len(pages) > 20
    assert [one for one in pages if "<aside" in (site.folder / one / "index.html").read_text("utf-8")] == []
