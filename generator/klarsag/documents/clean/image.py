"""The bytes of a JPEG or PNG in; the same picture without position, preview, names and texts, out. No pixel changes."""

from io import BytesIO

from PIL import Image

from klarsag.documents.carried.image import end_of, segments

_ORIENTATION = 0x0112
# Kept of a JPEG's own segments: JFIF, the colour profile, Adobe's colour mark; all else under APPn and COM speaks of
# the picture and is none of it (ISO 10918-1, B.2.4.6; ICC.1, B.4).
_KEPT = ((0xE0, b"JFIF\0"), (0xE2, b"ICC_PROFILE\0"), (0xEE, b"Adobe"))
_COMMENT, _SCAN = 0xFE, 0xDA
_DROPPED_CHUNKS = frozenset({b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME", b"dSIG"})  # PNG, third edition, 11.3


def clean_jpeg(data: bytes) -> bytes:
    """How the picture is turned stays, because it is seen."""
    parts = [data[:2], _turned_segment(data)]
    scan = len(data)
    for marker, start, end in segments(data):
        if marker == _SCAN:
            scan = start
            break
        kept = any(marker == one and data.startswith(begin, start + 4) for one, begin in _KEPT)
        if kept or not (0xE0 <= marker <= 0xEF or marker == _COMMENT):
            parts.append(data[start:end])
    return b"".join((*parts, data[scan : end_of(data)]))


def clean_png(data: bytes) -> bytes:
    """As `clean_jpeg`."""
    parts, at, end = [data[:8]], 8, end_of(data)
    while at + 12 <= end:
        size = int.from_bytes(data[at : at + 4], "big")
        kind = data[at + 4 : at + 8]
        if kind not in _DROPPED_CHUNKS:
            parts.append(data[at : at + 12 + size])
        at += 12 + size
    return b"".join(parts)


def _turned_segment(data: bytes) -> bytes:
    """An Exif segment that says how the picture is turned and nothing else; empty where it stands upright."""
    with Image.open(BytesIO(data)) as image:
        turned = image.getexif().get(_ORIENTATION, 1)
    if turned == 1:
        return b""
    only = Image.Exif()
    only[_ORIENTATION] = turned
    body = only.tobytes()
    body = body if body.startswith(b"Exif\0\0") else b"Exif\0\0" + body
    return b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body
