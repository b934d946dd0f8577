"""A file in, all that it carries out. Runs in a process of its own: see `inspector`."""

import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
import pypdfium2
from pikepdf import settings

from klarsag.documents import formats
from klarsag.documents.carried.excel import excel_pieces
from klarsag.documents.carried.facts import Contents, Piece, contents
from klarsag.documents.carried.image import image_pieces
from klarsag.documents.carried.opendocument import open_document_pieces
from klarsag.documents.carried.package import Package, TooMuch, Unreadable, open_package
from klarsag.documents.carried.pdf import pdf_pieces
from klarsag.documents.carried.plain import plain_pieces
from klarsag.documents.carried.powerpoint import powerpoint_pieces
from klarsag.documents.carried.properties import office_pieces, open_pieces
from klarsag.documents.carried.word import word_pieces
from klarsag.documents.pdf.facts import State

_Read = Callable[[Package], Iterator[Piece]]
_PACKAGES: dict[formats.Format, tuple[_Read, _Read]] = {
    formats.WORD: (word_pieces, office_pieces),
    formats.EXCEL: (excel_pieces, office_pieces),
    formats.POWERPOINT: (powerpoint_pieces, office_pieces),
    formats.ODT: (open_document_pieces, open_pieces),
    formats.ODS: (open_document_pieces, open_pieces),
    formats.ODP: (open_document_pieces, open_pieces),
}
# What libraries answer to a file that contradicts itself.
_FAILURES = (Unreadable, zipfile.BadZipFile, zlib.error, pikepdf.PdfError, pypdfium2.PdfiumError, OSError, EOFError,
             AttributeError, LookupError, TypeError, ValueError, RuntimeError)  # fmt: skip


def read(path: Path) -> Contents:
    """All that the file carries; what cannot be opened or not read to its end is a state, never an error."""
    limits = settings.qpdf_limit_errors()
    try:
        found = contents(_pieces(path))
    except pikepdf.PasswordError:
        return Contents(State.PASSWORD)
    except (MemoryError, RecursionError, TooMuch):
        return Contents(State.UNFINISHED)
    except _FAILURES:
        return Contents(State.BROKEN)
    # What the library left out because it was too much, it only counts.
    return Contents(State.UNFINISHED) if settings.qpdf_limit_errors() > limits else found


def _pieces(path: Path) -> Iterator[Piece]:
    kind = formats.format_of(path)
    if kind is formats.PDF:
        yield from pdf_pieces(path)
    elif kind in _PACKAGES:
        package = open_package(path)
        for look in _PACKAGES[kind]:
            yield from look(package)
    elif (kind.media or "").startswith("image/") and kind is not formats.SVG:
        yield from image_pieces(path.read_bytes())
    else:
        yield from plain_pieces(path)
