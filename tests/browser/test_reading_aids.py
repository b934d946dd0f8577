"""In: one page of each kind of the built example edition. Out: whether its tools serve those who want them only."""

import subprocess
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page
from tests.browser.kinds import KINDS, one_of_each
from tests.conftest import PROJECT, Site

from klarsag.a11y.node import node
from klarsag.texts import translator

ONLY_WAYS = {
    *("front", "committees", "meetings", "topics", "memos", "cases", "authority-topics", "sunflower-places", "search"),
}
SCRIPTS = [
    PROJECT / "theme_overrides/assets" / f"{name}.js"
    for name in ("follow", "links", "listen", "parts", "print", "reading", "sentences", "voices")
]
SHOW = "Vis link til afsnit"
STATUS = ".tools [role=status]"


@pytest.fixture
def context(window: Browser) -> Iterator[BrowserContext]:
    context = window.new_context()
    yield context
    context.close()


def opened(context: BrowserContext, site: Site, kind: str = "item") -> Page:
    page = context.new_page()
    page.goto(site.url + one_of_each(site)[kind], wait_until="networkidle")
    return page


def tree(page: Page) -> list[tuple[str, str]]:
    """Role and name of all that the browser tells a screen reader, in order."""
    session = page.context.new_cdp_session(page)
    nodes: dict[str, Any] = {one["nodeId"]: one for one in session.send("Accessibility.getFullAXTree")["nodes"]}

    def walk(node: Any) -> Iterator[tuple[str, str]]:
        if not node["ignored"]:
            yield node["role"]["value"], node.get("name", {}).get("value", "").strip()
        for child in node.get("childIds", ()):
            yield from walk(nodes[child]) if child in nodes else ()

    return list(walk(next(node for node in nodes.values() if "parentId" not in node)))


def headings(page: Page) -> list[str]:
    return [name for role, name in tree(page) if role == "heading"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_has_tools_where_they_make_sense(context: BrowserContext, site: Site, kind: str) -> None:
    page = opened(context, site, kind)
    said, told = translator(page.evaluate("document.documentElement.lang")), tree(page)
    assert told.count(("region", said("Page tools"))) == (kind not in ONLY_WAYS)
    buttons = [name for role, name in told if role == "button"]
    sections = [name for role, name in told if role == "heading"]
    assert (said("Show links to sections") in buttons) is (kind not in ONLY_WAYS and len(sections) > 2)
    printing = [said("Print") in buttons, said("Print in large type") in buttons]
    assert printing == [kind not in ONLY_WAYS] * 2


def test_without_script_no_tool_is_shown(window: Browser, site: Site) -> None:
    plain = window.new_context(java_script_enabled=False)
    page = opened(plain, site)
    assert page.locator(".tools").count() == 1
    assert page.locator(".tools, .listen, .copy").locator("visible=true").count() == 0
    plain.close()


def test_headings_say_their_own_words_only(context: BrowserContext, site: Site) -> None:
    page = opened(context, site)
    before = headings(page)
    texts = page.locator("h1, h2, h3, h4, h5").locator("visible=true").all_inner_texts()
    assert before == [" ".join(text.split()) for text in texts]
    page.get_by_role("button", name=SHOW).click()
    assert headings(page) == before
    assert page.locator(":is(h1, h2, h3, h4, h5) :is(a[href^='#'], button)").count() == 0


def test_a_link_to_a_section_is_copied_and_told(context: BrowserContext, site: Site) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = opened(context, site)
    show = page.get_by_role("button", name=SHOW)
    assert show.get_attribute("aria-pressed") == "false"
    assert page.locator(".copy").count() == 0
    show.press("Enter")
    assert show.get_attribute("aria-pressed") == "true"
    button = page.get_by_role("button", name="Kopiér link til afsnittet: Hvad blev besluttet?", exact=True)
    button.press("Enter")
    link = page.url + "#hvad-blev-besluttet"
    page.locator(STATUS, has_text=f"Linket er kopieret: {link}").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == link
    assert button.evaluate("one => one === document.activeElement")
    page.keyboard.press("Tab")
    assert page.locator(STATUS).inner_text() == ""
    show.press("Enter")
    assert page.locator(".copy").count() == 0


def test_every_heading_below_the_title_has_its_link(context: BrowserContext, site: Site) -> None:
    page = opened(context, site)
    page.get_by_role("button", name=SHOW).click()
    titles = [name for name in headings(page)[1:] if name != "Sidens værktøjer"]
    named = [name for role, name in tree(page) if role == "button" and name.startswith("Kopiér link til afsnittet: ")]
    assert named == [f"Kopiér link til afsnittet: {title}" for title in titles]


def test_where_copying_is_refused_a_plain_link_stands_instead(context: BrowserContext, site: Site) -> None:
    page = opened(context, site)
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowed')); }")
    page.get_by_role("button", name=SHOW).click()
    page.get_by_role("button", name="Kopiér link til afsnittet: Beslutning", exact=True).click()
    link = page.get_by_role("link", name="Link til afsnittet: Beslutning", exact=True)
    link.wait_for()
    assert link.evaluate("one => one === document.activeElement")
    assert (
        page.locator(STATUS).inner_text()
        == f"Browseren giver ikke lov til at kopiere. Linket er: {page.url}#beslutning"
    )
    link.click()
    assert page.url.endswith("#beslutning")


def test_the_tools_work_under_a_strict_content_policy(context: BrowserContext, site: Site) -> None:
    policy = (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'"
    )
    page = context.new_page()
    broken: list[str] = []
    page.on("console", lambda message: broken.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: broken.append(str(error)))

    def strict(route: Any) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, headers={**answer.headers, "content-security-policy": policy})

    page.route("**/*", strict)
    page.goto(site.url + one_of_each(site)["item"], wait_until="networkidle")
    page.get_by_role("button", name=SHOW).click()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.evaluate("document.adoptedStyleSheets.flatMap(sheet => [...sheet.cssRules]).length") == 1
    assert broken == []


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_a_script_can_be_read_by_a_machine_and_a_person(script: Any) -> None:
    done = subprocess.run([node().command, "--check", str(script)], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    lines = script.read_text("utf-8").splitlines()
    assert lines[0].startswith("// In: ")
    assert "// @ts-check" in lines[:5]
    assert len(lines) <= 150
