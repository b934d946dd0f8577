"""In: the built example edition, compressed on its way. Out: what a page costs a reader, in bytes and requests.

`pytest -rP tests/browser/test_weight.py` prints the figures."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, CDPSession, Page
from tests.browser.compressed import compressed
from tests.browser.kinds import one_of_each
from tests.browser.voice import ENGINE, SARA, listed, read_all
from tests.conftest import Site

FIRST, NEXT, SCRIPTS = 45_000, 10_000, 13_000  # bytes over the wire, heads of the answers among them


@dataclass(frozen=True)
class Sent:
    url: str
    type: str
    status: int
    bytes: int


class Log:
    """What came over the wire since it was last asked, as the browser counts it.

    The events of one request come in no fixed order, so that they are put together when they are asked for."""

    def __init__(self, session: CDPSession) -> None:
        self._asked: dict[str, dict[str, Any]] = {}
        self._status: dict[str, int] = {}
        self._bytes: dict[str, int] = {}
        session.on("Network.requestWillBeSent", lambda event: self._asked.update({event["requestId"]: event}))
        session.on("Network.responseReceivedExtraInfo", self._answered)
        session.on("Network.loadingFinished", self._finished)
        session.send("Network.enable")

    def _answered(self, event: dict[str, Any]) -> None:
        self._status[event["requestId"]] = event["statusCode"]  # 304 where the other events say 200, from the cache

    def _finished(self, event: dict[str, Any]) -> None:
        self._bytes[event["requestId"]] = int(event["encodedDataLength"])

    def take(self) -> list[Sent]:
        done = {key: event for key, event in self._asked.items() if key in self._bytes}
        for key in done:
            del self._asked[key]
        return [
            Sent(event["request"]["url"], event.get("type", ""), self._status.get(key, 0), self._bytes.pop(key))
            for key, event in done.items()
        ]


@pytest.fixture(scope="module")
def address(site: Site) -> Iterator[str]:
    with compressed(site.folder) as url:
        yield url


@pytest.fixture
def reader(window: Browser) -> Iterator[BrowserContext]:
    """A reader with an empty cache whose device has a Danish voice, so that every script is fetched."""
    context = window.new_context(viewport={"width": 1280, "height": 900})
    context.add_init_script(ENGINE.replace("VOICES", listed((SARA,))))
    yield context
    context.close()


def settled(page: Page) -> None:
    """All has come: the button to listen is the last that the scripts fetch something for. A browser without a window
    asks for no icon; it is fetched as a browser with one would."""
    page.get_by_role("button", name="Lyt til siden").wait_for()
    page.evaluate("fetch(document.querySelector('link[rel=icon]').href).then(answer => answer.text())")
    page.wait_for_load_state("networkidle")


def told(name: str, sent: list[Sent]) -> int:
    total = sum(one.bytes for one in sent)
    print(f"{name}: {total:,} bytes in {len(sent)} requests")
    for one in sorted(sent, key=lambda one: -one.bytes):
        print(f"  {one.bytes:6,}  {one.status}  {urlsplit(one.url).path.rsplit('/', 1)[-1] or one.type}")
    return total


def test_an_item_and_the_page_after_it_are_light(site: Site, address: str, reader: BrowserContext) -> None:
    page = reader.new_page()
    log = Log(reader.new_cdp_session(page))
    page.goto(address + one_of_each(site)["item"])
    settled(page)
    first = log.take()
    assert {urlsplit(one.url).netloc for one in first} == {urlsplit(address).netloc}
    assert [one for one in first if one.status == 304 and one.type != "Fetch"] == []
    assert {"Document", "Stylesheet", "Script"} <= {one.type for one in first}
    assert told("First view of the largest agenda item", first) <= FIRST
    assert sum(one.bytes for one in first if one.type == "Script") <= SCRIPTS

    page.locator(".choices a").last.click()
    page.wait_for_url(lambda url: one_of_each(site)["item"] not in url)
    settled(page)
    following = log.take()
    assert told("The next agenda item", following) <= NEXT
    assert [one.status for one in following if one.type == "Document"] == [200]
    assert {one.status for one in following if one.type == "Stylesheet"} == {304}


def test_no_kind_of_page_is_heavier_than_an_item_may_be(site: Site, address: str, window: Browser) -> None:
    opened = {}
    for kind, page_address in one_of_each(site).items():
        # Each with a cache of its own. They are all left open: the rest of one comes while the next is opened.
        context = window.new_context()
        page = context.new_page()
        opened[kind] = page, Log(context.new_cdp_session(page))
        page.goto(address + page_address)
    heaviest = {}
    for kind, (page, log) in opened.items():
        page.wait_for_load_state("networkidle")
        heaviest[kind] = sum(one.bytes for one in log.take())
        page.context.close()
    print(*(f"{size:7,}  {kind}" for kind, size in sorted(heaviest.items(), key=lambda one: -one[1])), sep="\n")
    assert {kind: size for kind, size in heaviest.items() if size > FIRST} == {}


def test_nothing_is_kept_about_a_reader(site: Site, address: str, reader: BrowserContext) -> None:
    page = reader.new_page()
    page.goto(address + one_of_each(site)["item"])
    read_all(page)
    page.get_by_role("button", name="Vis link til afsnit").click()
    page.goto(address + one_of_each(site)["glossary"])
    read_all(page)
    kept = "[localStorage.length, sessionStorage.length, document.cookie]"
    assert page.evaluate(kept) == [0, 0, ""]
    assert page.evaluate("indexedDB.databases()") == []
    assert page.evaluate("caches.keys()") == []
    assert reader.cookies() == []
