"""A PDF file in; its makers, comments, files, earlier versions, and what its pages hide, out."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2

from klarsag.documents.carried.facts import Name, Passage, Piece, Trace, What
from klarsag.documents.carried.image import image_pieces
from klarsag.documents.carried.pdf_unseen import page_pieces
from klarsag.documents.carried.xmp import xmp_pieces
from klarsag.documents.pdf.structure import get

# The entries of the information dictionary that name somebody; the last two are Word's own (PDFMaker).
MAKERS = frozenset({"/Author", "/Company", "/Manager", "/SourceModified_By", "/LastModifiedBy"})
# ISO 32000-1, 12.5.6.2: what Acrobat lists as comments. A text box is seen; what somebody writes beside a mark is not.
_MARKS = frozenset({
    "/Text", "/Highlight", "/Underline", "/StrikeOut", "/Squiggly", "/Caret", "/Ink", "/Square", "/Circle", "/Polygon",
    "/PolyLine", "/Line", "/Stamp",
})  # fmt: skip
_HIDDEN = 2 | 32  # the flags Hidden and NoView (ISO 32000-1, table 165)
_LARGEST_PICTURE = 50_000_000


def pdf_pieces(path: Path) -> Iterator[Piece]:
    """Raises pikepdf's errors for a file that it cannot read."""
    with pikepdf.open(path) as pdf:
        yield from _properties(pdf)
        yield from _files(pdf)
        for number, page in enumerate(pdf.pages, 1):
            yield from _annotations(page.obj, str(number))
            _unpack(get(page.obj, "/Contents"))
            if get(page.obj, "/Thumb") is not None:
                yield Trace(What.THUMBNAIL)
        yield from _objects(pdf)
        # Whoever saves a changed file by adding to it keeps what it was before. A linearised file has two parts.
        if path.read_bytes().count(b"startxref") > (2 if pdf.is_linearized else 1):
            yield Trace(What.LEFTOVERS)
    document = pypdfium2.PdfDocument(path)
    try:
        for at in range(len(document)):
            yield from page_pieces(document, at)
    finally:
        document.close()


def _properties(pdf: pikepdf.Pdf) -> Iterator[Piece]:
    info = get(pdf.trailer, "/Info")
    for key, value in info.items() if isinstance(info, pikepdf.Dictionary) else ():
        yield Name(str(value)) if key in MAKERS else Passage(str(value), behind=True)
    packet = get(pdf.Root, "/Metadata")
    if isinstance(packet, pikepdf.Stream):
        yield from xmp_pieces(packet.read_bytes())


def _files(pdf: pikepdf.Pdf) -> Iterator[Piece]:
    named = [Trace(What.FILES) for _name in pdf.attachments]
    associated = get(pdf.Root, "/AF") is not None or get(pdf.Root, "/Collection") is not None
    yield from named or ([Trace(What.FILES)] if associated else [])


def _annotations(page: Any, number: str) -> Iterator[Piece]:
    found = get(page, "/Annots")
    for one in list(found) if isinstance(found, pikepdf.Array) else []:
        kind, words = str(get(one, "/Subtype") or ""), str(get(one, "/Contents") or "")
        if kind == "/Redact":  # marked to be taken out, and still there
            yield Trace(What.COVERED, number)
        elif kind == "/FileAttachment":
            yield Trace(What.FILES, number)
        elif kind == "/Text" or (kind in _MARKS and words.strip()):
            yield Trace(What.COMMENTS, number)
        value = get(one, "/V")
        said = str(value) if isinstance(value, pikepdf.String) else ""
        hidden = bool(int(get(one, "/F") or 0) & _HIDDEN)
        if hidden and (said.strip() or (kind == "/FreeText" and words.strip())):
            yield Trace(What.HIDDEN_TEXT, number)
        yield Passage(said, (number,), behind=hidden)
        yield Passage(words, (number,), behind=hidden or kind != "/FreeText")
        if kind in _MARKS:
            yield Passage(str(get(one, "/T") or ""), (number,), behind=True)


def _objects(pdf: pikepdf.Pdf) -> Iterator[Piece]:
    """Bookmarks, texts for those who do not see, and what the photographs in the file carry."""
    for one in pdf.objects:
        if isinstance(one, pikepdf.Stream):
            if get(one, "/Subtype") == "/Form":
                _unpack(one)
            if is_jpeg(one):
                data = one.read_raw_bytes()
                if len(data) < _LARGEST_PICTURE:
                    yield from (found for found in image_pieces(data) if found != Trace(What.LEFTOVERS))
        elif isinstance(one, pikepdf.Dictionary):
            for key in _TEXTS if "/Subtype" not in one else ():
                value = one.get(key)
                if isinstance(value, pikepdf.String):
                    yield Passage(str(value), behind=True)


def _unpack(content: Any) -> None:
    """Read what a page draws: where that fails, the library that draws it would pass over it without a word."""
    for one in list(content) if isinstance(content, pikepdf.Array) else [content]:
        if isinstance(one, pikepdf.Stream):
            one.read_bytes()


def is_jpeg(one: Any) -> bool:
    """Whether the object is a photograph that stands in the file as a camera wrote it."""
    if not isinstance(one, pikepdf.Stream) or get(one, "/Subtype") != "/Image":
        return False
    filters = get(one, "/Filter")
    names = [str(name) for name in filters] if isinstance(filters, pikepdf.Array) else [str(filters)]
    return names == ["/DCTDecode"]


_TEXTS = ("/Alt", "/ActualText", "/E", "/Title", "/TU")
