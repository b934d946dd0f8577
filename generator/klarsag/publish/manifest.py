"""A release in and out: its folder, what its `release.json` says of it, and whether every file is as it says."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from klarsag.publish.layout import SiteFolder
from klarsag.records.save import write

NAME = "release.json"


@dataclass(frozen=True)
class Manifest:
    """What a release is.

    `made` is UTC in ISO 8601, `day` the day that its pages are made for; `assets` are the folders of styles and scripts
    that its own pages ask for; `findings` is severity → how many, `seconds` stage → how long, `files` address in the
    site → SHA-256.
    """

    number: int
    commit: str
    made: str
    day: str
    by: str
    program: str
    pages: int
    assets: tuple[str, ...]
    findings: Mapping[str, int]
    seconds: Mapping[str, float]
    files: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True)
class Release:
    """A release in its folder."""

    folder: Path
    manifest: Manifest

    @property
    def site(self) -> Path:
        return self.folder / "site"

    @property
    def left(self) -> Path:
        """There once another release took this one's place: readers have seen it (klarsag.publish.switch)."""
        return self.folder / "left"


def name_of(number: int, commit: str) -> str:
    """Numbers go up by one and sort as text; a clock that is set back changes no order."""
    return f"{number:06d}-{commit[:12] or 'folder'}"


def write_manifest(folder: Path, manifest: Manifest) -> None:
    write(folder / NAME, json.dumps(asdict(manifest), ensure_ascii=False, indent=1) + "\n")


def read_release(folder: Path) -> Release | None:
    """None where there is no release, or no manifest that can be read: then nothing is known of what lies there."""
    try:
        data: dict[str, Any] = json.loads((folder / NAME).read_text("utf-8"))
        return Release(folder, Manifest(**data))
    except (OSError, ValueError, TypeError):
        return None


def releases(site: SiteFolder) -> list[Release]:
    """Every release that is kept, the newest first."""
    folders = site.releases.iterdir() if site.releases.is_dir() else ()
    found = filter(None, map(read_release, folders))
    return sorted(found, key=lambda release: release.manifest.number, reverse=True)


def live(site: SiteFolder) -> Release | None:
    """The release that readers see; None before the first one."""
    return read_release(site.live.resolve().parent) if site.live.is_symlink() else None


def files_of(site: Path) -> Iterator[tuple[str, Path]]:
    """Address from the site's root ("udvalg/index.html") and file, sorted."""
    for path in sorted(site.rglob("*")):
        if not path.is_dir():
            yield path.relative_to(site).as_posix(), path


def sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def faults(release: Release) -> list[str]:
    """The files that are not as the manifest says: changed, missing, or there and not named."""
    there = {address: sha256(path) for address, path in files_of(release.site)}
    named = release.manifest.files
    return sorted(address for address in there.keys() | named.keys() if there.get(address) != named.get(address))
