"""In: texts by the name of their file. Out: what the rules of privacy find in a small town that holds them."""

from datetime import date
from pathlib import Path

from klarsag.checks.check import Looked
from klarsag.checks.privacy.rules import PRIVACY
from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition
from klarsag.records.finding import Finding

PAGE = "sider/side.md"
MEETING = "by/moeder/2025/2025-01-02-udvalget/moede.yaml"


def town(root: Path, files: dict[str, str]) -> Path:
    """The edition's folder: an authority with a website and a telephone, one meeting with one member, and `files`."""
    about = "navn: By Kommune\nkortnavn: By\nhjemmeside: https://www.by.example\ntelefon: 33 66 33 66\n"
    bodies = "udvalg:\n  - {id: udvalget, navn: Teknikudvalget}\n"
    meeting = (
        "udvalg: udvalget\ndato: 2025-01-02\nstatus: referat\ndeltagere:\n  - {navn: Linda K. Heegaard, parti: F}\n"
    )
    given = {"by/myndighed.yaml": about, "by/udvalg.yaml": bodies, MEETING: meeting, **files}
    for name, text in given.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return root


def found(root: Path) -> list[Finding]:
    """The findings of the one check, in their order."""
    edition = read_edition(root)
    looked = Looked(edition, Archive(edition, date(2026, 11, 22)))
    return sorted(PRIVACY.find(looked), key=lambda finding: finding.sort_key)


def ids(root: Path) -> list[str]:
    return [finding.kind.id for finding in found(root)]


def of_page(root: Path, text: str, **more: str) -> list[str]:
    """The ids of what is found where a page says `text`."""
    return ids(town(root, {PAGE: f"# Side\n\n{text}\n", **more}))
