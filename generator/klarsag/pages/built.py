"""In: a folder with a site that was just built. Out: a note beside it: each page's content, and what became another.

`klarsag build` writes it and `klarsag a11y --changed` reads it. It lies outside of the site, so that it is never
published: `site/` has `.klarsag/site.json` beside it.
"""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from klarsag.records.save import write

_LENGTH = 16  # characters of a SHA-256: 64 bits, far beyond a chance for the pages of one site


@dataclass(frozen=True)
class LastBuild:
    """What the last `klarsag build` made. `changed` are the addresses of pages that a reader may find different from
    the build before: their own bytes are others, or the stylesheets and scripts that all pages share are."""

    pages: dict[str, str]
    looks: str
    changed: tuple[str, ...]

    def describes(self, site: Path) -> bool:
        """Whether the pages in `site` are still the ones that were built."""
        return self.pages == _pages(site)


def note_of(site: Path) -> Path:
    """Where the note about the site in `site` lies."""
    site = site.resolve()
    return site.parent / ".klarsag" / f"{site.name}.json"


def last_build(site: Path) -> LastBuild | None:
    """The note, or None where there is none or one that cannot be read: then nothing is known."""
    try:
        data = json.loads(note_of(site).read_text(encoding="utf-8"))
        return LastBuild(dict(data["pages"]), str(data["looks"]), tuple(data["changed"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def note_build(site: Path) -> LastBuild:
    """Write the note about the site that was just built; without an older note every page counts as changed."""
    before, pages, looks = last_build(site), _pages(site), _looks(site)
    known = before.pages if before and before.looks == looks else {}
    changed = tuple(sorted(address for address, content in pages.items() if known.get(address) != content))
    data = {"pages": pages, "looks": looks, "changed": changed}
    write(note_of(site), json.dumps(data, ensure_ascii=False, indent=1) + "\n")
    return LastBuild(pages, looks, changed)


def page_files(site: Path) -> dict[str, Path]:
    """Address ("/", "/gladsaxe/", "/404.html") → file of each page in the folder `site`; none where there is none."""
    files = sorted(site.rglob("*.html")) if site.is_dir() else []
    return {"/" + path.relative_to(site).as_posix().removesuffix("index.html"): path for path in files}


def _pages(site: Path) -> dict[str, str]:
    """Address → hash of each page's file."""
    return {address: _hash(path.read_bytes()) for address, path in page_files(site).items()}


def _looks(site: Path) -> str:
    """One hash for everything under assets/: a stylesheet changes what every page shows."""
    files = sorted(path for path in (site / "assets").rglob("*") if path.is_file())
    return _hash(b"\0".join(path.relative_to(site).as_posix().encode() + b"\0" + path.read_bytes() for path in files))


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:_LENGTH]
