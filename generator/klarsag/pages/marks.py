"""What the parser marks in running text beside references: the dates in it, and the abbreviations that have words."""

from collections.abc import Mapping

from klarsag.danish.dates import find_dates
from klarsag.records.archive import Archive


def dates(text: str) -> list[tuple[int, int, str]]:
    """Where each date stands in a text, and the day as `2025-09-08`."""
    return [(found.start, found.end, found.date.isoformat()) for found in find_dates(text)]


def abbreviations(archive: Archive, authority: str | None) -> Mapping[str, str]:
    """Abbreviation → its words: what the glossary says, and the committees of the page's own authority.

    Two authorities may call different committees by the same letters, so a page of neither knows none of them.
    """
    known = {term.term: term.stands_for for term in archive.glossary() if term.stands_for}
    bodies = archive.authority(authority).committees if authority else ()
    return known | {body.abbreviation: body.name for body in bodies if body.abbreviation}
