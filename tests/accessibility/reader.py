"""In: a page of each kind. Out: what a virtual screen reader says of it, as lines that a person can read and review.

`python -m tests.accessibility.reader [KIND…]` writes them anew into tests/accessibility/spoken/, one file a kind.
Headings, landmarks and the whole page are read by @guidepup/virtual-screen-reader inside the page, in a real
Chromium; tables by cells.py beside this file. What a real screen reader says: docs/screen-readers.md.
"""

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from playwright.sync_api import Browser
from tests.accessibility.axtree import tree
from tests.accessibility.cells import walked
from tests.accessibility.places import TABLES, places
from tests.accessibility.window import opened, started
from tests.browser.kinds import KINDS
from tests.conftest import Site, example

from klarsag.a11y.packages import installed

HERE = Path(__file__).parent
FOLDER = HERE / "spoken"
COMMAND = "python -m tests.accessibility.reader"
SCRIPT = "node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js"
SPOKEN = (*KINDS, TABLES)
WHOLE = "item"  # the page that is also read from top to end
# Entering and leaving what only holds text is said for each; a listener's reader is set to leave it out.
QUIET = (
    "strong", "emphasis", "paragraph", "time", "end of strong", "end of emphasis", "end of paragraph", "end of time",
    "end of listitem", "small", "end of small",
)  # fmt: skip


@cache
def voice() -> str:
    """The virtual screen reader's own script."""
    return (installed(HERE) / SCRIPT).read_text("utf-8")


def lines(browser: Browser, site: Site, name: str) -> list[str]:
    """What is said of the page of this name: three readings, each with its title; of one page a fourth."""
    with opened(browser, site.url + places(site)[name].address) as page:
        tables = [line for table in tree(page).find("table", "grid") for line in walked(table)]
        heard: dict[str, list[str]] = page.evaluate((HERE / "reader.js").read_text("utf-8"), voice())
    told = ["BY HEADINGS", *heard["headings"], "", "BY LANDMARKS", *heard["landmarks"]]
    told += ["", "TABLES, CELL BY CELL", *tables] if tables else []
    return told + (["", "FROM TOP TO END", *kept(heard["all"])] if name == WHOLE else [])


def kept(heard: list[str]) -> Iterator[str]:
    return (line for line in heard if line.split(",")[0] not in QUIET)


def write(names: tuple[str, ...]) -> None:
    FOLDER.mkdir(exist_ok=True)
    with example() as site, started() as browser:
        for name in names:
            file = FOLDER / f"{name}.txt"
            file.write_text("\n".join(lines(browser, site, name)) + "\n", encoding="utf-8")
            print(file)


if __name__ == "__main__":
    if not sys.argv[1:]:
        for old in FOLDER.glob("*.txt"):
            old.unlink()
    write(tuple(sys.argv[1:]) or SPOKEN)
