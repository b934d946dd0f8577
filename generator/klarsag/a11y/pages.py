"""In: a folder with a built site. Out: its pages with their kinds, and which of them are to be tested."""

import random
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from klarsag.a11y.failure import CannotTest
from klarsag.pages.built import page_files
from klarsag.texts import _

_BODY = re.compile(r"<body\b[^>]*\bclass=\"?(?:[^\">]*\s)?page-([\w-]+)", re.IGNORECASE)
# A page that only sends the reader on shows nothing that could be tested: where it leads to is a page of its own.
_REDIRECT = re.compile(r"<meta\b[^>]*\bhttp-equiv=[\"']?refresh\b", re.IGNORECASE)


@dataclass(frozen=True)
class BuiltPage:
    """A page by its address ("/", "/gladsaxe/", "/404.html"); `kind` is what its body's class says, "" where nothing.

    `size` counts its characters."""

    address: str
    kind: str
    size: int

    @property
    def path(self) -> str:
        """The address as a web address has it."""
        return quote(self.address)


def site_pages(folder: Path) -> tuple[BuiltPage, ...]:
    """Every page of the site in `folder`, in the order of addresses.

    Raises CannotTest where there is no folder, or no page in it."""
    if not folder.is_dir():
        raise CannotTest(_("There is no site in {folder}. Build it first: klarsag build"), folder=folder)
    pages = []
    for address, path in page_files(folder).items():
        text = path.read_text(encoding="utf-8", errors="replace")
        if _REDIRECT.search(text):
            continue
        kind = _BODY.search(text)
        pages.append(BuiltPage(address, kind[1] if kind else "", len(text)))
    if not pages:
        raise CannotTest(_("There is no page in {folder}. Build the site first: klarsag build"), folder=folder)
    return tuple(sorted(pages, key=lambda page: page.address))


def only(pages: Sequence[BuiltPage], addresses: Collection[str]) -> tuple[BuiltPage, ...]:
    """Those of `pages` that stand in `addresses`. Raises CannotTest where one is no page of the site."""
    unknown = sorted(set(addresses) - {page.address for page in pages})
    if unknown:
        raise CannotTest(_("The site has no page {address}."), address=", ".join(unknown))
    return tuple(page for page in pages if page.address in addresses)


def sample(pages: Sequence[BuiltPage], count: int, seed: int, taken: Sequence[BuiltPage] = ()) -> tuple[BuiltPage, ...]:
    """`taken`, then the largest page of every kind, then pages by chance until there are `count`.

    The largest page of a kind has the most tables, lists and links to go wrong. The same `seed` chooses the same
    pages of the same site. Every kind is there even where there are more kinds than `count`."""
    chosen = {page.address: page for page in taken}
    kinds = {page.kind: page for page in sorted(pages, key=lambda page: (page.size, page.address))}
    chosen |= {page.address: page for page in kinds.values()}
    rest = [page for page in pages if page.address not in chosen]
    random.Random(seed).shuffle(rest)
    chosen |= {page.address: page for page in rest[: max(0, count - len(chosen))]}
    return tuple(sorted(chosen.values(), key=lambda page: page.address))
