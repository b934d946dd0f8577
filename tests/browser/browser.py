"""In: jobs, each a page to open and how. Out: what a real Chromium showed and asked for, one Seen a job."""

import json
import os
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tests.browser.node import packages

from klarsag.a11y.browser import FLAGS, chromium
from klarsag.a11y.node import node

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Job:
    """A page to open: its address, the window in CSS pixels, dark or light, with or without scripts.

    `screenshot` is a file to write, of the whole page unless `full_page` is off; `axe` runs axe-core in the page;
    `tree` asks for the accessibility tree, which takes its time."""

    url: str
    width: int = 1280
    height: int = 900
    dark: bool = False
    javascript: bool = True
    screenshot: str | None = None
    full_page: bool = True
    axe: bool = False
    tree: bool = False


@dataclass(frozen=True)
class Request:
    """One request of the page; `status` is None where no answer came, `bytes` counts what came over the wire."""

    url: str
    type: str
    status: int | None
    bytes: int

    @property
    def host(self) -> str:
        return urlsplit(self.url).netloc


@dataclass(frozen=True)
class Heading:
    level: int
    text: str


@dataclass(frozen=True)
class Violation:
    """A rule of axe-core that the page breaks, with the elements as CSS selectors."""

    id: str
    impact: str
    help: str
    targets: tuple[str, ...]


@dataclass(frozen=True)
class Seen:
    """What a page showed. `text` and `main` are its visible lines, of the whole page and of its main part; `unseen`
    is text of the main part that is not to be seen; `wide` are elements that reach past the window's edge; `tree` is
    the accessibility tree as the browser gives it to a screen reader, empty where the job does not ask for it."""

    url: str
    status: int | None
    title: str
    lang: str
    text: tuple[str, ...]
    main: tuple[str, ...]
    headings: tuple[Heading, ...]
    unseen: tuple[str, ...]
    wide: tuple[str, ...]
    scroll_width: int
    client_width: int
    requests: tuple[Request, ...]
    errors: tuple[str, ...]
    violations: tuple[Violation, ...]
    tree: Mapping[str, Any]

    @property
    def bytes(self) -> int:
        return sum(request.bytes for request in self.requests)


def visit(jobs: Iterable[Job]) -> list[Seen]:
    """Opens the jobs' pages one after the other in one new Chromium.

    Raises RuntimeError with the browser's own words where it does not start or a page cannot be opened."""
    wanted = [asdict(job) for job in jobs]
    browser = chromium()
    with tempfile.TemporaryDirectory(prefix="klarsag-browser-", ignore_cleanup_errors=True) as folder:
        call = {"packages": str(packages()), "executable": browser.executable, "folder": folder}
        call |= {"flags": FLAGS, "jobs": wanted}
        done = subprocess.run(
            [node().command, str(HERE / "driver.mjs")],
            input=json.dumps(call),
            env={**os.environ, **browser.environment},
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode != 0:
        raise RuntimeError(f"the browser failed:\n{done.stderr}")
    return [as_seen(result) for result in json.loads(done.stdout)]


def as_seen(result: dict[str, Any]) -> Seen:
    return Seen(
        url=result["url"],
        status=result["status"],
        title=result["title"],
        lang=result["lang"],
        text=tuple(result["text"]),
        main=tuple(result["main"]),
        headings=tuple(Heading(**heading) for heading in result["headings"]),
        unseen=tuple(result["unseen"]),
        wide=tuple(result["wide"]),
        scroll_width=result["scrollWidth"],
        client_width=result["clientWidth"],
        requests=tuple(Request(**request) for request in result["requests"]),
        errors=tuple(result["errors"]),
        violations=tuple(Violation(**{**found, "targets": tuple(found["targets"])}) for found in result["violations"]),
        tree=result["tree"] or {},
    )


def spoken(tree: Mapping[str, Any], roles: Sequence[str] = ()) -> Iterator[tuple[str, str]]:
    """Role and name of each node of an accessibility tree, in the order in which a screen reader comes to them."""
    if not roles or tree.get("role") in roles:
        yield str(tree.get("role", "")), str(tree.get("name", ""))
    for child in tree.get("children", ()):
        yield from spoken(child, roles)
