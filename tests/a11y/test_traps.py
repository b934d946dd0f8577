"""In: what goes wrong while pages are tested. Out: whether it is told, page by page, and nothing is left running."""

import os
import signal
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from threading import Event

import pytest
from tests.a11y.processes import Process, below, end_of
from tests.a11y.servers import Trouble, troubled
from tests.a11y.sites import made_site

from klarsag.a11y.browser import Chromium, chromium
from klarsag.a11y.failure import CannotTest
from klarsag.a11y.gate import Order, sweep, sweep_pages
from klarsag.a11y.packages import installed, packages
from klarsag.a11y.pages import BuiltPage
from klarsag.a11y.result import PageResult
from klarsag.a11y.shard import Limits, Shard, Tools
from klarsag.a11y.views import VIEWS
from klarsag.a11y.words import failure_words

LIGHT = VIEWS[0]
ALL = {"/1/": "<p>En.</p>", "/2/": "<p>To.</p>", "/3/": "<p>Tre.</p>"}
Happening = Mapping[str, Callable[[Event], None]]


@pytest.fixture(autouse=True)
def nothing_is_left() -> Iterator[None]:
    before = below(os.getpid())  # of tests that ran in this process earlier
    yield
    assert end_of([one for one in below(os.getpid()) if one not in before], seconds=10) == []


def outcome(pages: Mapping[str, str], happening: Happening, limits: Limits | None = None) -> dict[str, str]:
    """Address → "" for a page that was tested, or the sentence that says why it was not, in order."""
    shard = Shard(LIGHT, tuple(BuiltPage(address, "text", 1) for address in pages))
    tools = Tools(packages(), chromium())
    with troubled(pages, happening) as url:
        results = sweep_pages(url, [shard], tools, 1, limits or Limits(), len)
    return {result.address: sentence(result) for result in results}


def sentence(result: PageResult) -> str:
    return failure_words(result.failure, "en") if result.failure else ""


def commands(part: str) -> list[Process]:
    return [process for process in below(os.getpid()) if part in process.command]


def test_a_page_that_is_never_loaded_is_told_and_the_others_go_on() -> None:
    told = outcome(ALL, {"/2/": lambda closing: closing.wait(60) and None}, Limits(loading=10))
    assert told == {"/1/": "", "/2/": "The page was not loaded within 10 seconds.", "/3/": ""}


def test_a_page_whose_script_never_ends_is_told() -> None:
    endless = '<script>addEventListener("load", () => setTimeout(() => { for (;;); }, 700))</script>'
    told = outcome({**ALL, "/2/": f"<p>To.</p>{endless}"}, {}, Limits(loading=10, page=15))
    assert told["/1/"] == ""
    assert told["/2/"].startswith(("The page took more than 15 seconds", "The page was not loaded within 10 seconds"))


def test_a_crash_of_the_browsers_tab_is_told() -> None:
    def crash(closing: Event) -> None:
        for process in commands("--type=renderer"):
            os.kill(process.number, signal.SIGSEGV)
        raise Trouble

    told = outcome(ALL, {"/2/": crash}, Limits(loading=10, page=20))
    assert told["/1/"] == ""
    assert told["/2/"] != ""


def test_a_browser_that_dies_is_told_and_the_rest_counts_as_untested() -> None:
    def kill(closing: Event) -> None:
        for process in commands("--remote-debugging-pipe"):
            os.kill(process.number, signal.SIGKILL)
        raise Trouble

    told = outcome(ALL, {"/2/": kill}, Limits(loading=10, page=20))
    assert told["/1/"] == ""
    assert told["/2/"] != ""
    assert told["/3/"] != ""


def test_a_server_that_dies_is_told() -> None:
    gone = Event()

    def die(closing: Event) -> None:
        gone.set()
        raise Trouble

    def dead(closing: Event) -> None:
        if gone.is_set():
            raise Trouble

    told = outcome(ALL, {"/2/": die, "/3/": dead, "/assets/style.css": dead})
    assert told["/1/"] == ""
    assert told["/2/"].startswith("The server did not answer.")
    assert told["/3/"].startswith("The server did not answer.")


def test_a_page_without_its_stylesheet_was_not_tested() -> None:
    def dead(closing: Event) -> None:
        raise Trouble

    told = outcome({"/1/": "<p>En.</p>"}, {"/assets/style.css": dead})
    assert told == {"/1/": "The page was shown without /assets/style.css."}


def test_a_page_that_leads_elsewhere_was_not_tested() -> None:
    told = outcome({**ALL, "/1/": '<script>location.replace("/2/")</script>'}, {})
    assert told == {"/1/": "The page leads on to /2/.", "/2/": "", "/3/": ""}


def test_a_pa11y_ci_that_is_killed_is_told_and_takes_its_browser_along() -> None:
    def kill(closing: Event) -> None:
        for process in commands("pa11y-ci.js"):
            os.kill(process.number, signal.SIGKILL)
        raise Trouble

    told = outcome(ALL, {"/2/": kill})
    assert told["/1/"] == ""
    assert told["/2/"].startswith("pa11y-ci broke off at this page.")
    assert told["/3/"].startswith("The test ended before it came to this page.")


def test_a_browser_that_does_not_start_is_told(tmp_path: Path) -> None:
    browser = tmp_path / "chromium"
    browser.write_text("#!/bin/sh\necho 'no display' >&2\nexit 1\n", encoding="utf-8")
    browser.chmod(0o755)
    shard = Shard(LIGHT, (BuiltPage("/1/", "text", 1),))
    with troubled(ALL, {}) as url, pytest.raises(CannotTest) as told:
        sweep_pages(url, [shard], Tools(packages(), Chromium(str(browser))), 1, Limits(), len)
    assert told.value.told("da").startswith("Browseren starter ikke.\n")
    assert "no display" in told.value.told("da")


def test_a_run_that_takes_too_long_ends_and_says_what_is_untested() -> None:
    told = outcome(ALL, {"/2/": lambda closing: closing.wait(60) and None}, Limits(total=8))
    assert told["/2/"] == told["/3/"] == "The test ended before it came to this page."


def test_an_npm_that_fails_is_told_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    source = tmp_path / "source"
    source.mkdir()
    (source / "package.json").write_text('{"name": "a", "dependencies": {"b": "file:./nowhere"}}', encoding="utf-8")
    (source / "package-lock.json").write_text('{"name": "a", "lockfileVersion": 3, "packages": {}}', encoding="utf-8")
    with pytest.raises(CannotTest, match=r"npm.* failed with exit code 1") as told:
        installed(source)
    assert "package-lock.json" in str(told.value)
    assert [path.name for path in (tmp_path / "cache" / "klarsag").iterdir() if path.is_dir()] == []


def test_a_site_without_a_page_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotTest, match="There is no page in"):
        sweep(Order(tmp_path), len)


def test_the_site_may_lie_below_a_path(tmp_path: Path) -> None:
    site = made_site(tmp_path, {"/": "<p>Et link: <a href='/referater/2/'>to</a></p>", "/2/": "<p>To.</p>"})
    for file in site.rglob("*.html"):
        file.write_text(file.read_text("utf-8").replace('"/assets/', '"/referater/assets/'), encoding="utf-8")
    report = sweep(Order(site, base="/referater/", views=(LIGHT,), jobs=1), len)
    assert (report.exit_code, [result.address for result in report.results]) == (0, ["/", "/2/"])
