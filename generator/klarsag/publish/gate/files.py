"""The folder of a built site in; out: every file in it with its size, and everything that is no file."""

import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Files:
    """`sizes` gives the bytes of each file by its path in the site; `odd` are links, devices and the like."""

    folder: Path
    sizes: Mapping[str, int]
    odd: tuple[str, ...]

    def read(self, file: str) -> bytes:
        return (self.folder / file).read_bytes()


def list_files(site: Path) -> Files:
    """In the order of paths. A link is told of and never followed."""
    sizes, odd = {}, []
    for path, entry in sorted(_walk(site, "")):
        if entry is None:
            odd.append(path)
        else:
            sizes[path] = entry
    return Files(site, sizes, tuple(odd))


def _walk(folder: Path, above: str) -> Iterator[tuple[str, int | None]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            path = f"{above}{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                yield from _walk(folder / entry.name, f"{path}/")
            else:
                about = entry.stat(follow_symlinks=False)
                yield path, about.st_size if stat.S_ISREG(about.st_mode) else None
