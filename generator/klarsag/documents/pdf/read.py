"""A PDF file in, its facts out. Runs in a process of its own: see `inspector`."""

from pathlib import Path

import pikepdf
from pikepdf import settings

from klarsag.documents.pdf import structure
from klarsag.documents.pdf.facts import Pdf, State
from klarsag.documents.pdf.text import is_without_text

# pikepdf answers a file that contradicts itself with Python's own errors, too: no page at that index, no such key.
_FAILURES = (pikepdf.PdfError, OSError, AttributeError, LookupError, TypeError, ValueError, RuntimeError)


def read(path: Path) -> Pdf:
    """The facts of the file; what cannot be opened or not read to its end is a state, never an error."""
    limits = settings.qpdf_limit_errors()
    try:
        with pikepdf.open(path) as pdf:
            found = _facts(pdf, list(pdf.pages))
    except pikepdf.PasswordError:
        return Pdf(State.PASSWORD)
    except _FAILURES:
        return Pdf(State.BROKEN)
    except (MemoryError, RecursionError):
        return Pdf(State.UNFINISHED)
    # What the library left out because it was too much, it only counts.
    return Pdf(State.UNFINISHED) if settings.qpdf_limit_errors() > limits else found


def _facts(pdf: pikepdf.Pdf, pages: list[pikepdf.Page]) -> Pdf:
    if not pages:
        return Pdf(State.BROKEN)
    damaged = bool(pdf.get_warnings())  # before the rest is read: only what opening the file took
    try:
        headless, undescribed = structure.gaps(pdf)
        return Pdf(
            State.READ,
            pages=len(pages),
            without_text=sum(map(is_without_text, pages)),
            damaged=damaged,
            locked=pdf.is_encrypted and not pdf.allow.accessibility,
            tagged=structure.is_tagged(pdf),
            language=structure.language(pdf),
            title=structure.title(pdf),
            shows_title=bool(structure.get(pdf.Root, "/ViewerPreferences", "/DisplayDocTitle")),
            bookmarks=structure.has_bookmarks(pdf),
            unnamed_fields=structure.unnamed_fields(pdf),
            headless_tables=headless,
            undescribed_images=undescribed,
        )
    except _FAILURES:
        return Pdf(State.UNFINISHED)  # it opens; some part of it cannot be read, or unpacks to more than is allowed
