"""A record as text in, the reading of it out: an edition of one committee, three meetings and that record."""

import re
from collections.abc import Mapping
from pathlib import Path

from klarsag.checks.facts.basis import Basis
from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition

_FILES = {
    "by/myndighed.yaml": "navn: By Kommune\nkortnavn: By\n",
    "by/udvalg.yaml": "udvalg:\n  - {id: vejudvalget, navn: Teknik- og Vejudvalget}\n",
    "by/moeder/2024/2024-02-05-vejudvalget/moede.yaml": "udvalg: vejudvalget\ndato: 2024-02-05\nstatus: referat\n",
    "by/moeder/2025/2025-05-05-vejudvalget/moede.yaml": "udvalg: vejudvalget\ndato: 2025-05-05\nstatus: referat\n",
    "by/moeder/2025/2025-03-10-vejudvalget/moede.yaml": (
        "udvalg: vejudvalget\ndato: 2025-03-10\nstatus: referat\ndeltagere:\n"
        "  - {navn: Linda Heegaard, parti: F}\n  - {navn: Bo Friis, parti: A}\n"
        "  - {navn: Ann Lund, parti: V, fremmoede: afbud}\n"
    ),
}


def basis(text: str, folder: Path, files: Mapping[str, str] | None = None) -> Basis:
    """The basis of a record whose front matter may leave out number, title and access.

    `files` are others of the edition, or stand in the place of its own.
    """
    front, _, body = text[4:].partition("---\n") if text.startswith("---\n") else ("", "", text)
    title = "" if re.search(r"^titel:", front, re.MULTILINE) else "titel: En sag om veje\n"
    item = f"---\npunkt: 1\nadgang: åben\n{title}{front}---\n{body}"
    for name, written in {**_FILES, **(files or {}), "by/moeder/2025/2025-03-10-vejudvalget/01-sag.md": item}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(written, "utf-8")
    edition = read_edition(folder)
    assert edition.findings == [], edition.findings
    entry = next(one for one in edition.items if one.document.file.endswith("01-sag.md"))
    assert entry.open
    return Basis(entry, entry.open, Archive(edition))
