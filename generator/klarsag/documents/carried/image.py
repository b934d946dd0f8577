"""The bytes of a picture in; position, preview picture, makers, texts and what stands after its end, out."""

import struct
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from klarsag.documents.carried.facts import Name, Passage, Piece, Trace, What
from klarsag.documents.carried.xmp import xmp_pieces

# Exif 2.32, table 4 and 7; the XP tags are those of Windows Explorer, in UTF-16.
_MAKERS = {0x013B: "Artist", 0x9C9D: "XPAuthor", 0xA430: "CameraOwnerName"}
_EXIF, _GPS, _PREVIEW = 0x8769, 0x8825, 0x0201
_AFTER = 16  # bytes after the end of a picture that a program may have filled up with
_START, _SCAN, _END = 0xD8, 0xDA, 0xD9


def image_pieces(data: bytes) -> Iterator[Piece]:
    """What a picture carries; nothing where it is none. Its pixels are not unpacked."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(BytesIO(data)) as image:
            exif = image.getexif()
            yield from _exif_pieces(exif)
            for key, value in image.info.items():
                if isinstance(value, str | bytes) and key not in ("exif", "icc_profile", "photoshop"):
                    text = value if isinstance(value, str) else value.decode("utf-8", "replace")
                    if str(key).lower() in ("xmp", "xml:com.adobe.xmp", "raw profile type xmp"):
                        yield from xmp_pieces(text)
                    else:
                        yield Name(text) if str(key).lower() == "author" else Passage(text, behind=True)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, struct.error, Image.DecompressionBombError):
        return
    if len(data) - end_of(data) > _AFTER and data[end_of(data) :].strip(b"\0"):
        yield Trace(What.LEFTOVERS)


def _exif_pieces(exif: Any) -> Iterator[Piece]:
    from PIL import ExifTags

    # 2 and 4 are latitude and longitude; a camera without a fix writes the block, too, and leaves them out.
    if {2, 4} & set(exif.get_ifd(_GPS)):
        yield Trace(What.LOCATION)
    if _PREVIEW in exif.get_ifd(ExifTags.IFD.IFD1):
        yield Trace(What.THUMBNAIL)
    for tag, value in (*exif.items(), *exif.get_ifd(_EXIF).items()):
        text = _text(value, wide=0x9C9B <= tag <= 0x9C9F)
        if text:
            yield Name(text) if tag in _MAKERS else Passage(text, behind=True)


def _text(value: Any, wide: bool) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-16-le" if wide else "latin-1", "replace").replace("\0", " ").strip()
    return value.strip("\0 ") if isinstance(value, str) else ""


def end_of(data: bytes) -> int:
    """Where the picture ends: what stands after it no program shows. The length of the file for other formats."""
    if data.startswith(b"\x89PNG"):
        return _end_of_png(data)
    return _end_of_jpeg(data) if data.startswith(b"\xff\xd8") else len(data)


def _end_of_png(data: bytes) -> int:
    at = 8
    while at + 12 <= len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        kind = data[at + 4 : at + 8]
        at += 12 + size
        if kind == b"IEND":
            return at
    return len(data)


def _end_of_jpeg(data: bytes) -> int:
    """The first end mark that stands in no segment: a preview picture inside one has an end of its own."""
    for marker, _start, end in segments(data):
        if marker == _SCAN:
            found = data.find(b"\xff\xd9", end)
            return found + 2 if found >= 0 else len(data)
    return len(data)


def segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Marker, start and end of each segment of a JPEG up to the first scan (ISO 10918-1, B.1.1.4)."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:  # a fill byte
            at += 1
            continue
        size = int.from_bytes(data[at + 2 : at + 4], "big")
        yield marker, at, at + 2 + size
        if marker == _SCAN:
            return
        at += 2 + size
