"""`flyttet.yaml` and what the site has in; out: what stands at old addresses, pages that lead on and files once more.

A page that leads on is HTML, as every static host shows it. A file cannot lead on: what is asked for as a PDF would be
shown as one. So the files below a page that moved with all below it stand at their old addresses too.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from klarsag.pages.page import Asset
from klarsag.records.archive import Archive
from klarsag.records.edition import Edition
from klarsag.records.moved import Moves
from klarsag.records.moved_words import ClosedWords


def leading(edition: Edition, archive: Archive, addresses: Iterable[str]) -> Mapping[str, str]:
    """Old address → the one of `addresses` that it leads to. One that would tell what a closed item is about is left
    out, as `klarsag check` says (moved-closed): what is built without a check must not tell it either."""
    known = edition.moved[1].usable if edition.moved else ()
    if not known:
        return {}
    words = ClosedWords(archive)
    return {old: end for old, end in Moves(known).leading(addresses).items() if not words.told(old, end)}


def to_pages(led: Mapping[str, str]) -> dict[str, str]:
    """Those of `led` that become pages."""
    return {old: end for old, end in led.items() if old.endswith("/")}


def once_more(led: Mapping[str, str], assets: Iterable[Asset]) -> Iterator[Asset]:
    """The files that stand at old addresses too."""
    sources = {asset.address: asset.source for asset in assets}
    for old, end in led.items():
        if not old.endswith("/") and end in sources:
            yield Asset(sources[end], old)


class Room:
    """The files of a site by their names ("gladsaxe/index.html"), and which others can stand beside them.

    What `klarsag check` finds in `flyttet.yaml` (moved-but-there) may not break a build that is made without it.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._files = set(names)
        self._folders = {folder for name in self._files for folder in _folders(name)}

    def take(self, name: str) -> bool:
        """Whether there was room for `name`, which has it now: nothing stood there, and none of its folders is a
        file."""
        folders = set(_folders(name))
        if name in self._files or name in self._folders or self._files & folders:
            return False
        self._files.add(name)
        self._folders |= folders
        return True


def _folders(name: str) -> Iterator[str]:
    return (str(folder) for folder in PurePosixPath(name).parents)
