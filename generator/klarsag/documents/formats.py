"""A file in, its format out: told from its first bytes and from what a ZIP holds; never from its name alone."""

import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from klarsag.texts import _


@dataclass(frozen=True)
class Format:
    """`name` is a msgid, the word that a reader is told; `media` the media type (IANA), for the link's `type`.

    `endings` are the file name's endings that go with it, without a full stop; none where any will do.
    """

    name: str
    media: str | None = None
    endings: frozenset[str] = frozenset()


def _format(name: str, media: str, endings: str) -> Format:
    return Format(name, media, frozenset(endings.split()))


_OFFICE = "application/vnd.openxmlformats-officedocument."
_OPEN = "application/vnd.oasis.opendocument."
PDF = _format("PDF", "application/pdf", "pdf")
WORD = _format(_("Word document"), f"{_OFFICE}wordprocessingml.document", "docx docm dotx")
EXCEL = _format(_("Excel spreadsheet"), f"{_OFFICE}spreadsheetml.sheet", "xlsx xlsm xltx")
POWERPOINT = _format(_("PowerPoint presentation"), f"{_OFFICE}presentationml.presentation", "pptx pptm ppsx")
OLD_WORD = _format(_("Word document"), "application/msword", "doc dot")
OLD_EXCEL = _format(_("Excel spreadsheet"), "application/vnd.ms-excel", "xls xlt")
OLD_POWERPOINT = _format(_("PowerPoint presentation"), "application/vnd.ms-powerpoint", "ppt pps")
OUTLOOK = _format(_("e-mail"), "application/vnd.ms-outlook", "msg")
ODT = _format(_("OpenDocument text"), f"{_OPEN}text", "odt")
ODS = _format(_("OpenDocument spreadsheet"), f"{_OPEN}spreadsheet", "ods")
ODP = _format(_("OpenDocument presentation"), f"{_OPEN}presentation", "odp")
OFFICE = frozenset({WORD, EXCEL, POWERPOINT, ODT, ODS, ODP})  # packages of XML, whose insides are known
EPUB = _format("EPUB", "application/epub+zip", "epub")
ZIP = _format(_("ZIP folder"), "application/zip", "zip")
RTF = _format(_("text document (RTF)"), "application/rtf", "rtf doc")
SVG = _format(_("SVG image"), "image/svg+xml", "svg")
HTML = _format(_("web page"), "text/html", "html htm")
XML = _format("XML", "application/xml", "xml xsd rdf gml kml gpx")
CSV = _format(_("CSV table"), "text/csv", "csv")
MARKDOWN = _format(_("web page"), "text/html", "md")
JSON = _format("JSON", "application/json", "json geojson")
TEXT = Format(_("text file"), "text/plain")
UNKNOWN = Format(_("file"))

# The file begins so (RFCs and the formats' own specifications); longer beginnings stand before shorter ones.
_BEGINS: tuple[tuple[bytes, Format], ...] = (
    (b"\x89PNG\r\n\x1a\n", _format(_("PNG image"), "image/png", "png")),
    (b"\xff\xd8\xff", _format(_("JPEG image"), "image/jpeg", "jpg jpeg")),
    (b"GIF87a", _format(_("GIF image"), "image/gif", "gif")),
    (b"GIF89a", _format(_("GIF image"), "image/gif", "gif")),
    (b"II*\0", _format(_("TIFF image"), "image/tiff", "tif tiff")),
    (b"MM\0*", _format(_("TIFF image"), "image/tiff", "tif tiff")),
    (b"{\\rtf", RTF),
    (b"ID3", _format(_("sound (MP3)"), "audio/mpeg", "mp3")),
    (b"OggS", _format(_("sound (Ogg)"), "audio/ogg", "ogg oga opus")),
)
_INSIDE = {"word/": WORD, "xl/": EXCEL, "ppt/": POWERPOINT}
_MEDIA = {kind.media: kind for kind in (ODT, ODS, ODP, EPUB)}
# Old Office files are one container; the name of the stream with the content, in UTF-16, tells which it is.
_STREAMS = (("WordDocument", OLD_WORD), ("Workbook", OLD_EXCEL), ("Book", OLD_EXCEL),
            ("PowerPoint Document", OLD_POWERPOINT), ("__substg1.0_", OUTLOOK))  # fmt: skip
_TEXTS = {ending: kind for kind in (CSV, JSON, MARKDOWN) for ending in kind.endings}
_HEAD = 1024  # a PDF's mark may stand anywhere in the first 1024 bytes (ISO 32000-1, annex H, note 13)
_DIRECTORY = 1 << 20  # the streams' names of an old Office file are looked for in its first and last megabyte
_MOST_ENTRIES = 20_000  # names in a ZIP; an Office file has some hundred


def format_of(path: Path) -> Format:
    """The format of a file; `UNKNOWN` where its content tells none. Raises OSError where it cannot be read."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    for begin, kind in _BEGINS:
        if head.startswith(begin):
            return kind
    if b"%PDF-" in head:
        return PDF
    for begin, look in _CONTAINERS:
        if head.startswith(begin):
            return look(path)
    if head[4:8] == b"ftyp":
        return _format(_("sound (M4A)"), "audio/mp4", "m4a") if head[8:11] == b"M4A" else _VIDEO
    if head.startswith(b"RIFF"):
        return {b"WAVE": _SOUND, b"WEBP": _WEBP}.get(head[8:12], UNKNOWN)
    return _text(head, path)


_VIDEO = _format(_("video (MP4)"), "video/mp4", "mp4 m4v mov")
_SOUND = _format(_("sound (WAV)"), "audio/wav", "wav")
_WEBP = _format(_("WebP image"), "image/webp", "webp")


def _zip(path: Path) -> Format:
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()[:_MOST_ENTRIES]
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 100:
                return _MEDIA.get(archive.read("mimetype").decode("ascii", "replace").strip(), ZIP)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError):
        return ZIP  # a damaged one, or one with a password: still a ZIP
    if "[Content_Types].xml" not in names:
        return ZIP
    return next((kind for folder, kind in _INSIDE.items() if any(name.startswith(folder) for name in names)), ZIP)


def _old_office(path: Path) -> Format:
    with path.open("rb") as file:
        found = file.read(_DIRECTORY)
        file.seek(max(_DIRECTORY, path.stat().st_size - _DIRECTORY))
        found += file.read(_DIRECTORY)
    return next((kind for name, kind in _STREAMS if name.encode("utf-16-le") in found), UNKNOWN)


_CONTAINERS: tuple[tuple[bytes, Callable[[Path], Format]], ...] = (
    (b"PK\x03\x04", _zip),
    (b"PK\x05\x06", _zip),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _old_office),
)


def _text(head: bytes, path: Path) -> Format:
    """What is text says too little of itself: whether it is a table or a page of Markdown only its name tells."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if b"\0" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return UNKNOWN
    if start.startswith((b"<!doctype html", b"<html")):
        return HTML
    if b"<svg" in start and start.startswith(b"<"):
        return SVG
    if start.startswith(b"<?xml"):
        return HTML if b"<html" in start else XML
    if not start:
        return UNKNOWN
    return _TEXTS.get(path.suffix.lower().removeprefix("."), TEXT)
