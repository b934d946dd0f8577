"""In: what stands in a small town's files. Out: what the checks of the Sunflower programme find there on a day."""

from datetime import date
from pathlib import Path

from klarsag.checks.check import Looked
from klarsag.checks.sunflower.rules import SUNFLOWER
from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition
from klarsag.records.finding import Finding

DAY = date(2026, 11, 22)
HOURS = "[{dage: mandag, aabner: 10:00, lukker: 15:00}]"
MEMBER = "{fra: 2024-12, kilde: Et notat}"
OVER = "{fra: 2024-12, til: 2025-12-31, kilde: Et notat}"


def place(**other: str) -> str:
    """A place without fault, but for what is given, by key."""
    given = {"navn": "Borgerservice", "adresse": "Torvet 1", "aabningstider": HOURS, "udleverer": "[snor]"} | other
    return f"{{{', '.join(f'{key}: {text}' for key, text in given.items())}}}"


def sunflower(*places: str, claims: tuple[str, ...] = (MEMBER,), rest: str = "") -> str:
    """A `solsikke.yaml` without fault, but for what is given."""
    lines = ['dato: "2026"', "medlemskab:", f"  oplysninger: [{', '.join(claims)}]", "steder:"]
    return "\n".join([*lines, *(f"  - {one}" for one in places or (place(),)), rest])


def town(root: Path, *, sunflower: str = "", slug: str = "by", **files: str) -> Path:
    """An authority with a committee; `files` by name, where "__" stands for a slash and "_yaml", "_md" for its ending.

    A hand-written page is `sider__…` and stands beside the authority.
    """
    name = slug.capitalize()
    given = {
        "myndighed_yaml": f"navn: {name} Kommune\nkortnavn: {name}\nsprog: [da, en]\n",
        "udvalg_yaml": "udvalg:\n  - {id: teknikudvalget, navn: Teknikudvalget}\n",
        **({"solsikke_yaml": sunflower} if sunflower else {}),
        **files,
    }
    for key, text in given.items():
        path = key.replace("__", "/").replace("_yaml", ".yaml").replace("_md", ".md")
        file = root / path if path.startswith("sider/") else root / slug / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return root


def found(root: Path, day: date | None = DAY) -> list[Finding]:
    """What the programme's checks find, where loading has found nothing."""
    edition = read_edition(root)
    assert edition.findings == []
    looked = Looked(edition, Archive(edition, day))
    findings = [one for check in SUNFLOWER for one in check.find(looked)]
    return sorted(findings, key=lambda one: one.sort_key)


def ids(root: Path, day: date | None = DAY) -> list[str]:
    """The kinds of what is found, without "sunflower-"."""
    return [one.kind.id.removeprefix("sunflower-") for one in found(root, day)]


def places(root: Path, day: date | None = DAY) -> list[str]:
    """File, line, column and kind of what is found."""
    short = (one.kind.id.removeprefix("sunflower-") for one in found(root, day))
    return [f"{one.file}:{one.line}:{one.column} {kind}" for one, kind in zip(found(root, day), short, strict=True)]
