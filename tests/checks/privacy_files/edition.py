"""Prepared files in; a small edition on disk whose one memo names them, and what the check says of each, out."""

from collections.abc import Iterable
from pathlib import Path

from tests.checks.privacy_files.table import Case

from klarsag.checks.check import Looked
from klarsag.checks.privacy_files.files import PRIVACY_FILES
from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition
from klarsag.records.finding import Finding

MEMO = "by/notater/2025/2025-01-02-filer.md"


def edition(root: Path, cases: Iterable[Case]) -> Path:
    """The edition's folder."""
    files = (root / MEMO).parent / "bilag"
    files.mkdir(parents=True)
    (root / "by/myndighed.yaml").write_text("navn: By Kommune\nkortnavn: By\n", "utf-8")
    named = []
    for case in cases:
        case.make(files / case.name)
        named.append(f"  - {{titel: Plan, fil: bilag/{case.name}}}\n")
    head = f"titel: Filer\ndato: 2025-01-02\nslags: notat\nadgang: åben\nbilag:\n{''.join(named)}"
    (root / MEMO).write_text(f"---\n{head}---\n\nEn tekst.\n", "utf-8")
    return root


def found(root: Path) -> list[Finding]:
    """What the check finds in the edition."""
    read = read_edition(root)
    return list(PRIVACY_FILES.find(Looked(read, Archive(read))))


def by_name(root: Path) -> dict[str, set[str]]:
    """File name → the ids of its findings without “attachment-”; notices are left out."""
    told: dict[str, set[str]] = {}
    for one in found(root):
        if one.kind.severity != "notice":
            name = one.values["value"].removeprefix("bilag/")
            told.setdefault(name, set()).add(one.kind.id.removeprefix("attachment-"))
    return told
