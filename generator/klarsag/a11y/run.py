"""In: pages to open and how. Out: what pa11y-ci found in each, or why it found nothing. One process a shard."""

import json
import os
import re
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event
from time import monotonic
from typing import Any
from urllib.parse import urlsplit

from klarsag.a11y.failure import CannotTest
from klarsag.a11y.node import search
from klarsag.a11y.result import Failure, PageResult, page_result
from klarsag.a11y.shard import Limits, Shard, Tools, settings
from klarsag.texts import _


def run_shard(
    shard: Shard, url: str, tools: Tools, folder: Path, limits: Limits, heard: Callable[[str], None], stop: Event
) -> list[PageResult]:
    """One result for each page of the shard, in its order; `folder` is empty and is filled with working files.

    A page that the process does not come to has a failure. `heard` is told the view and the address of each page
    that is done; when `stop` is set the process ends early. Raises CannotTest where the browser does not start."""
    lines_file, words_file, config = folder / "lines.jsonl", folder / "words.txt", folder / "pa11yci.json"
    config.write_text(json.dumps(settings(shard, url, tools, lines_file, limits)), encoding="utf-8")
    lines_file.touch()
    by_url = {url + page.path: page for page in shard.pages}
    base = urlsplit(url).path
    results: dict[str, PageResult] = {}
    begun, broken = "", None
    with _started(config, words_file, tools) as process:
        try:
            for line in _lines(process, lines_file, limits, stop):
                begun = line.get("begin", begun)
                if page := by_url.get(line.get("url", "")):
                    results[page.address] = page_result(page.address, shard.view, base + page.path, line)
                    heard(f"{shard.view.name} {page.address}")
        except TimeoutError:
            broken = Failure(_("The page took more than {seconds} seconds."), (("seconds", int(limits.page)),))
    words = _told(words_file)
    if not begun and not stop.is_set():
        raise CannotTest(_("The browser does not start."), words)
    if begun and not stop.is_set() and by_url[begun].address not in results:
        address = by_url[begun].address
        broken = broken or Failure(_("pa11y-ci broke off at this page."), detail=words)
        results[address] = PageResult(address, shard.view, failure=broken)
    rest = Failure(_("The test ended before it came to this page."), detail="" if stop.is_set() else words)
    return [results.get(page.address, PageResult(page.address, shard.view, failure=rest)) for page in shard.pages]


@contextmanager
def _started(config: Path, words: Path, tools: Tools) -> Iterator[subprocess.Popen[bytes]]:
    """pa11y-ci, running until the block ends; what it has to say goes into the file `words`."""
    command = [str(tools.packages / "bin/node"), str(tools.packages / "node_modules/pa11y-ci/bin/pa11y-ci.js")]
    own = {**tools.browser.environment, **search(tools.packages / "bin"), "TMPDIR": str(config.parent)}
    with words.open("w") as told:
        # In a group of its own, so that a Ctrl-C reaches us alone and we end it in order. Its standard input is the
        # pipe by which it notices that we are gone.
        process = subprocess.Popen(
            [*command, "--config", str(config)],
            cwd=tools.packages,
            env={**os.environ, **own},
            start_new_session=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=told,
        )
        try:
            yield process
        finally:
            _end(process)


def _lines(process: subprocess.Popen[bytes], file: Path, limits: Limits, stop: Event) -> Iterator[dict[str, Any]]:
    """Each line of the growing `file` as soon as it is there, until the process ends or `stop` is set.

    Raises TimeoutError where no line comes for as long as a page may take."""
    with file.open(encoding="utf-8") as lines:
        last, half, running = monotonic(), "", True
        while running and not stop.is_set():
            running = _runs(process)
            *whole, half = (half + lines.read()).split("\n")
            for line in whole:
                last = monotonic()
                yield json.loads(line)
            if monotonic() - last > limits.page:
                raise TimeoutError


def _told(words: Path) -> str:
    """What pa11y-ci and the browser said last, without the places in their code."""
    code = re.compile(r"\s|[{}]|Node\.js v|/\S+:\d+$")
    lines = (line for line in words.read_text("utf-8", "replace").splitlines() if line and not code.match(line))
    return "\n".join([*dict.fromkeys(lines)][-5:])


def _runs(process: subprocess.Popen[bytes]) -> bool:
    """Waits a moment; whether the process still runs after it."""
    try:
        process.wait(timeout=0.1)
    except subprocess.TimeoutExpired:
        return True
    return False


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the process and its browser: asked first, so that it closes the browser itself, then without asking."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        if process.poll() is None:
            os.killpg(process.pid, number)
            with suppress(subprocess.TimeoutExpired):
                process.wait(timeout=5)
    if process.stdin:
        process.stdin.close()
