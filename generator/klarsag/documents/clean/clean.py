"""A file in, its cleaned bytes out. What is not metadata (comments, changes, hidden parts) is left to a person."""

import struct
import zipfile
import zlib
from pathlib import Path

import pikepdf
from PIL import UnidentifiedImageError

from klarsag.documents import formats
from klarsag.documents.carried.package import TooMuch, Unreadable
from klarsag.documents.clean import office, pdf
from klarsag.documents.clean.failure import CannotClean
from klarsag.documents.clean.image import clean_jpeg, clean_png
from klarsag.texts import _

NOT_READ = _("{file} cannot be read: it is damaged, has a password, or is too large. Nothing was written.")
NOT_KNOWN = _("{file} is of a kind that is not cleaned. PDF, Word, Excel, PowerPoint, OpenDocument, JPEG and PNG are.")
SIGNED = _("{file} is signed; any change would break the signature. Clean the original, and have it signed anew.")


# What libraries answer to a file that contradicts itself.
_FAILURES = (
    Unreadable, TooMuch, zipfile.BadZipFile, zlib.error, pikepdf.PdfError, pikepdf.PasswordError,
    UnidentifiedImageError, struct.error, AttributeError, LookupError, TypeError, ValueError, RuntimeError,
)  # fmt: skip


def cleaned(path: Path) -> bytes:
    """The cleaned file. Raises CannotClean; the file itself is not touched."""
    kind = formats.format_of(path)
    try:
        if kind is formats.PDF:
            if pdf.is_signed(path):
                raise CannotClean(SIGNED, file=path.name)
            return pdf.clean_pdf(path)
        if kind in formats.OFFICE:
            if office.is_signed(path):
                raise CannotClean(SIGNED, file=path.name)
            return office.clean_office(path)
        if kind.media == "image/jpeg":
            return clean_jpeg(path.read_bytes())
        if kind.media == "image/png":
            return clean_png(path.read_bytes())
    except _FAILURES as error:
        raise CannotClean(NOT_READ, file=path.name) from error
    raise CannotClean(NOT_KNOWN, file=path.name)
