"""The deliberately broken edition: its findings, and the list of those that are expected."""

from datetime import date
from pathlib import Path

from klarsag.checks.registry import run
from klarsag.markdown.render import render
from klarsag.records.archive import Archive
from klarsag.records.edition import Edition, read_edition
from klarsag.records.finding import Finding

FIXTURES = Path(__file__).parent.parent / "fixtures"
DAY = date(2026, 11, 22)  # what ends, ends soon or has ended depends on it


def addresses(edition: Edition) -> dict[str, frozenset[str]]:
    """Address → heading ids, as the pages of the edition would have them."""
    found = {"/": frozenset[str](), "/ordliste/": frozenset[str](), "/tilgaengelighed/": frozenset[str]()}
    for entry in (*edition.authorities, *edition.meetings):
        found[entry.address] = frozenset()
    for item in edition.items:
        found[item.address] = frozenset(heading.id for heading in render(item.body).headings)
    return found


def findings() -> list[Finding]:
    edition = read_edition(FIXTURES / "broken")
    return run(edition, Archive(edition, DAY), addresses(edition))


def expected() -> list[str]:
    """`file:line:column id`, as `broken.txt` lists them."""
    lines = (FIXTURES / "broken.txt").read_text("utf-8").splitlines()
    return sorted(line for line in lines if line and not line.startswith("#"))
