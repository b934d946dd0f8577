"""An edition with its plan of pages in; out: every file that its site is to have, and what each is."""

from collections.abc import Mapping, Set
from dataclasses import dataclass
from pathlib import Path

from klarsag.documents.real_file import is_real_file
from klarsag.records.hand_written import FOLDER
from klarsag.site.edition import Site


@dataclass(frozen=True)
class Meant:
    """Paths in the site. `attachments` give the file of the edition that each is a copy of.

    `searched` are the pages of the search, which a site without an index does not have. `moved` are the pages at old
    addresses, which give way to whatever stands there now. `own` are the files that lie beside hand-written pages.
    """

    pages: Set[str]
    searched: Set[str]
    moved: Set[str]
    attachments: Mapping[str, Path]
    data: Set[str]
    own: Set[str]


def meant(edition: Site) -> Meant:
    """What the plan says. An attachment that is a link is none: the build leaves it out."""
    root = edition.edition.root
    pages = {file_of(page.address) for page in edition.pages}
    pages |= {file_of(address) for address, _path in edition.hand_written()}
    assets = [asset for page in edition.pages for asset in page.assets] + [*edition.once_more]
    return Meant(
        pages=pages,
        searched={file_of(page.address) for page in edition.pages if page.kind == "search"},
        moved={file_of(page.address) for page in edition.moved},
        attachments={
            asset.address.strip("/"): root / asset.source for asset in assets if is_real_file(root / asset.source, root)
        },
        data={address.strip("/") for address in edition.data},
        own={path.relative_to(root / FOLDER).as_posix() for path in edition.beside_pages},
    )


def file_of(address: str) -> str:
    """The file of the page at an address: "/gladsaxe/" gives "gladsaxe/index.html"."""
    return f"{address.strip('/')}/index.html".lstrip("/")
