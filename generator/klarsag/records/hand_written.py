"""An edition's folder in; out: its hand-written pages, and what else in `sider/` is published with them."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from klarsag.documents.real_file import is_real_file
from klarsag.records.withheld import is_record

FOLDER = "sider"
# Files that browsers and robots ask for by name, which no page has to name.
_ASKED_FOR = frozenset(("robots.txt", "favicon.ico", "favicon.svg", "humans.txt", "security.txt", "CNAME"))


def hand_written(root: Path) -> Iterator[tuple[str, Path]]:
    """The pages of `sider/`, in order: address and file. A record that lies there is no page."""
    for path in _files(root):
        if path.suffix == ".md" and not is_record(path):
            yield _address(path.relative_to(root / FOLDER)), path


def from_root(address: str, folder: Path, root: Path) -> str:
    """What a link or an image of a page in `folder` leads to, as an address from the site's root.

    Pages and files of `sider/` may be named by where they lie, as MkDocs has it: "../kontakt.md". Any other address is
    for a browser, and stays as it is.
    """
    parts = urlsplit(address)
    if not parts.path or parts.scheme or parts.path.startswith("/"):
        return address
    pages = (root / FOLDER).resolve()
    path = Path(os.path.normpath(folder.resolve() / unquote(parts.path)))
    if not path.is_relative_to(pages) or not is_real_file(path, pages):
        return address
    inner = path.relative_to(pages)
    found = _address(inner) if path.suffix == ".md" and not is_record(path) else f"/{inner.as_posix()}"
    return parts._replace(path=quote(found)).geturl()


def is_beside_pages(path: str, root: Path) -> bool:
    """Whether `path`, an address from the site's root, is a file of `sider/` that is no page."""
    return not path.endswith(("/", ".md")) and is_real_file(root / FOLDER / path.lstrip("/"), root / FOLDER)


def records_among_pages(root: Path) -> list[Path]:
    """Records in `sider/`, where only pages belong."""
    return [path for path in _files(root) if path.suffix == ".md" and is_record(path)]


def beside_pages(root: Path, texts: Iterable[str]) -> tuple[list[Path], list[Path]]:
    """The other files in `sider/`: those that are published, and those that are not because nobody names them.

    `texts` are what readers can see: a file whose name stands in one of them is named.
    """
    others = [path for path in _files(root) if path.suffix != ".md"]
    said = "\n".join(texts) if others else ""
    named = [path for path in others if path.name in _ASKED_FOR or path.name in said or quote(path.name) in said]
    return named, [path for path in others if path not in named]


def links_among_pages(root: Path) -> list[Path]:
    """Symbolic links in `sider/`: they could lead to a closed record, or out of the edition."""
    return [path for path in sorted((root / FOLDER).rglob("*")) if path.is_symlink()]


def _address(inner: Path) -> str:
    """The address of the page whose file is `inner`, a path in `sider/`."""
    name = inner.with_suffix("").as_posix()
    return "/" if name == "index" else f"/{name.removesuffix('/index')}/"


def _files(root: Path) -> Iterator[Path]:
    """Real files in `sider/` in order; names that begin with a full stop are the tools' own."""
    folder = root / FOLDER
    for path in sorted(folder.rglob("*")):
        inner = path.relative_to(folder).parts
        if is_real_file(path, folder) and not any(part.startswith(".") for part in inner):
            yield path
