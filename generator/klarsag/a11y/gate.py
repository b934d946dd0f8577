"""In: a built site and which of its pages to test. Out: a Report, made by pa11y-ci in several processes at once."""

import json
import os
import tempfile
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from threading import Event
from time import monotonic

from klarsag import __version__
from klarsag.a11y.browser import answer, chromium
from klarsag.a11y.packages import packages
from klarsag.a11y.pages import BuiltPage, site_pages
from klarsag.a11y.report import Report
from klarsag.a11y.result import PageResult
from klarsag.a11y.rules import axe_words
from klarsag.a11y.run import run_shard
from klarsag.a11y.server import serving
from klarsag.a11y.shard import Limits, Shard, Tools, shards
from klarsag.a11y.views import VIEWS, View
from klarsag.records.accessibility import Accepted


@dataclass(frozen=True)
class Order:
    """What to test: the site's folder, the path that it has on its real host, the pages (None: all) and how they were
    chosen, in how many processes, which results a person has accepted, and in which language rules are told."""

    site: Path
    base: str = "/"
    pages: tuple[BuiltPage, ...] | None = None
    chosen: Mapping[str, object] | None = None
    jobs: int = 0
    views: tuple[View, ...] = VIEWS
    accepted: tuple[Accepted, ...] = ()
    language: str = "en"
    limits: Limits = field(default_factory=Limits)


def sweep(order: Order, progress: Callable[[str], None]) -> Report:
    """Every page asked for in every view. `progress` hears of each page that is done.

    Raises CannotTest where nothing can be tested at all: no page, no Node, no browser, no network for the packages."""
    everything = site_pages(order.site)
    pages = everything if order.pages is None else order.pages
    jobs = order.jobs or _cores()
    tools = Tools(packages(), chromium())
    start = monotonic()
    with serving(order.site, order.base) as url:
        results = sweep_pages(url, shards(pages, order.views, jobs), tools, jobs, order.limits, progress)
    words = axe_words(tools.packages, order.language)
    return Report(
        site=str(order.site),
        date=date.today().isoformat(),
        total=len(everything),
        pages=pages,
        chosen=dict(order.chosen or {"how": "all"}),
        views=order.views,
        results=tuple(_worded(result, words) for result in results),
        tools=versions(tools),
        seconds=monotonic() - start,
        jobs=jobs,
        accepted=order.accepted,
    )


def sweep_pages(
    url: str, work: Sequence[Shard], tools: Tools, jobs: int, limits: Limits, progress: Callable[[str], None]
) -> list[PageResult]:
    """The results of every shard, the pages of a site that is served at `url`; whatever ends this ends the processes.

    Raises CannotTest as soon as one shard cannot be tested at all."""
    stop, began = Event(), monotonic()
    with tempfile.TemporaryDirectory(prefix="klarsag-a11y-", ignore_cleanup_errors=True) as folder:
        with ThreadPoolExecutor(jobs) as pool:
            futures: list[Future[list[PageResult]]] = []
            try:
                for number, shard in enumerate(work):
                    own = Path(folder) / str(number)
                    own.mkdir()
                    futures.append(pool.submit(run_shard, shard, url, tools, own, limits, progress, stop))
                waiting: set[Future[list[PageResult]]] = set(futures)
                while waiting:
                    # Waiting in short turns lets a Ctrl-C through.
                    done, waiting = wait(waiting, timeout=0.2, return_when=FIRST_COMPLETED)
                    for future in done:
                        future.result()
                    if limits.total is not None and monotonic() - began > limits.total:
                        stop.set()
            finally:
                stop.set()
        results = [result for future in futures for result in future.result()]
    return sorted(results, key=lambda result: (VIEWS.index(result.view), result.address))


def versions(tools: Tools) -> tuple[tuple[str, str], ...]:
    """Name and version of each program that took part."""

    def package(name: str) -> str:
        data = json.loads((tools.packages / "node_modules" / name / "package.json").read_text(encoding="utf-8"))
        return str(data["version"])

    browser, _, number = tools.browser.version.partition(" ")
    return (
        ("Klarsag", __version__),
        ("pa11y-ci", package("pa11y-ci")),
        ("pa11y", package("pa11y")),
        ("axe-core", package("axe-core")),
        ("HTML_CodeSniffer", package("@pa11y/html_codesniffer")),
        (browser if number else "Chromium", number.split(" built")[0].strip() or browser),
        ("Node", answer(str(Path(tools.packages, "found", "node"))).lstrip("v")),
    )


def _worded(result: PageResult, words: Mapping[str, str]) -> PageResult:
    """Its rules in the reader's language, where axe has them."""
    issues = tuple(
        replace(issue, message=words[issue.rule], translated=True) if issue.rule in words else issue
        for issue in result.issues
    )
    return replace(result, issues=issues)


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
