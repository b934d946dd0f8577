"""In: the built example edition. Out: the address of one page of each kind, the one that shows most."""

import re
from functools import cache
from pathlib import Path

from tests.conftest import PROJECT, Site

from klarsag.pages.interface import Interface
from klarsag.pages.plan import plan
from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition

# Every kind of page that the example edition has; `written` are the hand-written ones.
KINDS = (
    "front", "committees", "meetings", "topics", "authority", "committee", "meeting", "item", "closed", "document",
    "memos", "memo", "translation", "cases", "case", "authority-topics", "topic", "year", "glossary", "calendar",
    "accessibility", "authority-accessibility", "sunflower", "sunflower-translation", "sunflower-places",
    "sunflower-staff", "search", "written",
)  # fmt: skip

EXPLANATION = re.compile(r'<span class="meaning" .*?</a></span>|<div class="on-paper" .*?</dl>', re.DOTALL)


@cache
def kinds_of(folder: Path) -> dict[str, str]:
    """Address → kind, for each page of the built site in `folder`; addresses have no slash in front."""
    archive = Archive(read_edition(PROJECT / "content"))
    planned = {page.address.removeprefix("/"): page.kind for page in plan(archive, Interface("da"))}
    return {address: planned.get(address, "written") for address in Site(folder, "").pages()}


@cache
def one_of_each(site: Site) -> dict[str, str]:
    """Kind → the address of its largest page; the largest has the most tables, lists and links to go wrong."""
    largest: dict[str, str] = {}
    by_size = sorted(kinds_of(site.folder).items(), key=lambda page: (size(site.folder / page[0]), page[0]))
    for address, kind in by_size:
        largest[kind] = address
    return largest


def size(folder: Path) -> int:
    """In characters, without the explanations of words: they are alike everywhere."""
    return len(EXPLANATION.sub("", (folder / "index.html").read_text("utf-8")))
