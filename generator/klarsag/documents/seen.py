"""A file that a record names in; out: what a reader is told before opening it, and what stands in a PDF."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from klarsag.documents.formats import PDF, Format, format_of
from klarsag.documents.pdf.facts import Pdf
from klarsag.documents.pdf.inspector import inspect, inspector
from klarsag.documents.real_file import is_real_file


@dataclass(frozen=True)
class Seen:
    """`size` in bytes. `pdf` is None for another format, and where the extra `klarsag[pdf]` is not installed."""

    format: Format
    size: int
    pdf: Pdf | None = None

    @property
    def uninspected(self) -> bool:
        """Whether it is a PDF that nothing here could look into."""
        return self.format is PDF and self.pdf is None


def see(path: Path, root: Path) -> Seen | None:
    """What the file at `path` is; None where there is none, or where a link leads out of `root`."""
    if not is_real_file(path, root):
        return None
    state = path.stat()
    return _see(path, state.st_size, state.st_mtime_ns, inspector())


@cache
def _see(path: Path, size: int, _changed: int, by: str | None) -> Seen:
    """Kept while the program runs: pages and checks ask for the same file, and a preview asks again and again."""
    kind = format_of(path)
    return Seen(kind, size, inspect(path) if kind is PDF and by else None)
