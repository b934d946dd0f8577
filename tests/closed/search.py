"""Bytes in; out: the marks in them, however they are written: packed, escaped, quoted, broken, small, base64."""

import base64
import gzip
import html
import io
import json
import re
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import unquote

import brotli
import pikepdf
import pypdfium2
from tests.closed.marks import LENGTH, STEM

_MARK = re.compile(rf"{STEM}[a-z]{{{LENGTH - len(STEM)}}}")
_TAG = re.compile(r"<[^<>]{0,300}>")
_CODE = re.compile(r"\\u([0-9a-fA-F]{4})")
_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{13,}={0,2}")
_DEEPEST = 4  # a package in a package in a package


@lru_cache(maxsize=512)  # the theme's files are the same in every site
def marks_in(content: bytes, ending: str = "") -> frozenset[str]:
    """The words of the marks that somebody could read out of `content`; `ending` is its file's, such as ".br"."""
    # Brotli has no sign that it begins with.
    read = brotli.decompress(content) if ending == ".br" else content
    return frozenset(word for text in _texts(read) for word in _words(text))


def _words(text: str) -> Iterator[str]:
    """Marks in a text as it is, and with what formats write in another way set right."""
    plain = html.unescape(html.unescape(_CODE.sub(lambda found: chr(int(found[1], 16)), unquote(text))))
    bare = _TAG.sub("", plain)
    for view in {text, plain, bare, bare.replace("\\n", "\n")}:
        letters = unicodedata.normalize("NFKC", view).casefold()
        yield from _MARK.findall(re.sub(r"[^a-z0-9]+", "", letters))


def _texts(content: bytes) -> Iterator[str]:
    for unpacked in opened(content):
        yield unpacked.decode("utf-8", "replace")
        if b"\0" in unpacked:
            yield unpacked.decode("utf-16-le", "ignore")
            yield unpacked.decode("utf-16-be", "ignore")
        if b"%PDF-" in unpacked[:1024]:
            yield from _pdf_text(unpacked)
        for found in _BASE64.findall(unpacked):
            yield _decoded(found)


def _decoded(found: bytes) -> str:
    letters = found.rstrip(b"=").replace(b"-", b"+").replace(b"_", b"/")
    # A run may begin with letters that do not belong to it.
    parts = (letters[start : len(letters) - ((len(letters) - start) % 4 == 1)] for start in range(4))
    return "\n".join(base64.b64decode(part + b"=" * (-len(part) % 4)).decode("utf-8", "replace") for part in parts)


def opened(content: bytes, deep: int = 0) -> Iterator[bytes]:
    """The bytes themselves, and what is packed in them: gzip, zlib, zip, streams of a PDF."""
    yield content
    if deep == _DEEPEST:
        return
    for unpack in (_gzip, _zlib, _zip, _pdf, _png):
        for inner in unpack(content):
            yield from opened(inner, deep + 1)


def _gzip(content: bytes) -> Iterator[bytes]:
    if content.startswith(b"\x1f\x8b"):
        yield gzip.decompress(content)


def _zlib(content: bytes) -> Iterator[bytes]:
    if content[:1] == b"\x78" and len(content) > 2 and int.from_bytes(content[:2], "big") % 31 == 0:
        try:
            yield zlib.decompress(content)
        except zlib.error:
            return


def _zip(content: bytes) -> Iterator[bytes]:
    if content.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            for name in package.namelist():
                yield name.encode()
                yield package.read(name)


def _png(content: bytes) -> Iterator[bytes]:
    """The packed texts of a picture."""
    if content.startswith(b"\x89PNG"):
        for found in re.finditer(rb"zTXt[^\0]*\0\0|iTXt[^\0]*\0\x01\0[^\0]*\0[^\0]*\0", content):
            try:
                yield zlib.decompressobj().decompress(content[found.end() :])
            except zlib.error:
                continue


def _pdf(content: bytes) -> Iterator[bytes]:
    if content.startswith(b"%PDF-"):
        with pikepdf.open(io.BytesIO(content)) as document:
            yield json.dumps({str(key): str(value) for key, value in document.docinfo.items()}).encode()
            for one in document.objects:
                if isinstance(one, pikepdf.Stream):
                    try:
                        yield one.read_bytes()
                    except pikepdf.PdfError:
                        continue


def _pdf_text(content: bytes) -> Iterator[str]:
    """What stands on the pages, letter for letter: a font may call them by other numbers."""
    document = pypdfium2.PdfDocument(content)
    try:
        for page in document:
            yield page.get_textpage().get_text_bounded()
    finally:
        document.close()
