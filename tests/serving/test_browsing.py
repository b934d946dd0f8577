"""In: the site behind nginx, under the content policy of docs/serving. Out: whether a real browser refuses anything."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from tests.accessibility.window import started
from tests.browser.kinds import one_of_each
from tests.browser.voice import ENGINE, SARA, listed, read_all
from tests.conftest import Site
from tests.serving.conftest import ITEM
from tests.serving.webservers import nginx

KINDS = ("front", "item", "meeting", "document", "translation", "glossary")
REFUSED = """addEventListener("securitypolicyviolation", (event) =>
  console.error(`refused: ${event.effectiveDirective} ${event.blockedURI}`));"""


@pytest.fixture(scope="module")
def shown(release: Path) -> Iterator[Site]:
    with nginx(release / "site") as url:
        yield Site(release / "site", url)


@pytest.fixture(scope="module")
def window() -> Iterator[Browser]:
    with started() as browser:
        yield browser


@pytest.fixture
def context(window: Browser) -> Iterator[BrowserContext]:
    """A browser as readers have it: it heeds the page's policy."""
    context = window.new_context(reduced_motion="reduce", permissions=["clipboard-read", "clipboard-write"])
    context.add_init_script(REFUSED)
    yield context
    context.close()


def listening(context: BrowserContext) -> tuple[Page, list[str]]:
    """A tab, and what it complains of: errors and warnings in its console, failed requests, faults of scripts."""
    page, wrong = context.new_page(), list[str]()
    page.on("console", lambda said: wrong.append(said.text) if said.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("requestfailed", lambda request: wrong.append(f"{request.url} {request.failure}"))
    page.on("response", lambda answer: wrong.append(f"{answer.url} {answer.status}") if answer.status > 399 else None)
    return page, wrong


def test_no_page_does_what_its_policy_refuses(shown: Site, context: BrowserContext, site: Site) -> None:
    page, wrong = listening(context)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for kind in KINDS:
        page.goto(shown.url + one_of_each(site)[kind], wait_until="networkidle")
    assert wrong == []
    assert len(asked) > len(KINDS)
    assert [url for url in asked if not url.startswith(shown.url)] == []


def test_a_policy_that_refuses_is_noticed_here(shown: Site, context: BrowserContext) -> None:
    page, wrong = listening(context)
    page.goto(shown.url)
    page.evaluate("() => document.body.append(Object.assign(document.createElement('script'), { text: '1' }))")
    page.evaluate("() => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).catch(() => 0)")
    expect(page.locator("h1")).to_be_visible()
    assert [line for line in wrong if line.startswith("refused: script-src-elem inline")] != []
    assert [line for line in wrong if line.startswith("refused: script-src wasm-eval")] != []


def test_somebody_searches_and_reads_what_is_found(shown: Site, context: BrowserContext) -> None:
    page, wrong = listening(context)
    page.goto(shown.url)
    page.locator("main").get_by_role("searchbox").fill("unge")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{shown.url}soeg/?q=unge")
    expect(page.locator("main [role=status]")).to_contain_text("resultater for »unge«")
    page.locator(".found a").first.click()
    page.wait_for_url(f"{shown.url}{ITEM}*")
    expect(page.locator("h1")).to_be_visible()
    assert wrong == []


def test_the_reading_aids_work(shown: Site, context: BrowserContext) -> None:
    context.add_init_script(ENGINE.replace("VOICES", listed((SARA,))))
    page, wrong = listening(context)
    page.goto(shown.url + ITEM)
    assert len(read_all(page)) > 10
    page.get_by_role("button", name="Vis link til afsnit").click()
    page.get_by_role("button", name="Kopiér link til afsnittet: Hvad blev besluttet?", exact=True).click()
    expect(page.locator(".tools [role=status]")).to_contain_text("Linket er kopieret")
    page.locator("button.word").first.click()
    expect(page.locator(".meaning:popover-open")).to_be_visible()
    page.emulate_media(media="print")
    assert wrong == []


def test_a_lost_reader_sees_a_page_with_its_look(shown: Site, context: BrowserContext) -> None:
    page, wrong = listening(context)
    page.goto(f"{shown.url}gladsaxe/nej/nej/")
    expect(page.locator("h1")).to_be_visible()
    assert [line for line in wrong if "404" not in line] == []
    assert page.evaluate("() => [...document.styleSheets].every((sheet) => sheet.cssRules.length)")
    page.locator("main").get_by_role("searchbox").fill("unge")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{shown.url}soeg/?q=unge")


def test_an_attachment_runs_nothing(shown: Site, context: BrowserContext) -> None:
    page, wrong = listening(context)
    page.goto(f"{shown.url}{ITEM}bilag/side.html")
    assert page.title() == "Bilag"
    assert page.evaluate("() => origin") == "null"
    assert len(wrong) > 0


def test_an_attachment_is_fetched(shown: Site, context: BrowserContext) -> None:
    page, _wrong = listening(context)
    page.goto(shown.url + ITEM)
    page.evaluate("() => { document.querySelector('main a[href*=\"bilag/\"]').href = 'bilag/skema.docx' }")
    with page.expect_download() as download:
        page.locator("main a[href*='bilag/']").first.click()
    assert download.value.path().read_text("utf-8") == "PK"
