"""A file of an edition in, its record with all that a draft may rest on out."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from klarsag.checks.facts.basis import Basis
from klarsag.drafts.failure import CannotDraft
from klarsag.records.archive import Archive
from klarsag.records.edition import Edition, read_edition
from klarsag.records.readability import Readability
from klarsag.texts import _

_FOLDERS = ("moeder", "notater")


@dataclass(frozen=True, eq=False)
class Found:
    """An open item or memo in its edition, and the limits that the edition sets for easy texts."""

    path: Path
    basis: Basis
    limits: Readability


def found(path: Path) -> Found:
    """The record in the file at `path`. Raises CannotDraft where the file is no open item or memo of an edition."""
    whole = path.resolve(strict=True)
    folder = next((parent for parent in whole.parents if parent.name in _FOLDERS), None)
    if folder is None:
        raise CannotDraft(_("{path} stands in no edition. A record stands below moeder/ or notater/."), path=str(path))
    root = folder.parent.parent
    edition, archive = _edition(root)
    file = whole.relative_to(root).as_posix()
    for entry in archive.entries():
        if entry.document.file == file and entry.record is not None:
            limits = edition.readability[1] if edition.readability else Readability()
            return Found(path, Basis(entry, entry.record, archive), limits)
    raise CannotDraft(_("{path} is no open item or memo without errors. Run klarsag check."), path=str(path))


@lru_cache(maxsize=1)
def _edition(root: Path) -> tuple[Edition, Archive]:
    """Read once for several files of one edition."""
    edition = read_edition(root)
    return edition, Archive(edition)
