"""Words in; out: files that hold them, in the formats of attachments, packed as those formats pack."""

import io
import zipfile
from collections.abc import Callable

import pikepdf
from PIL import Image, PngImagePlugin


def pdf(words: str) -> bytes:
    """The words in a packed stream of the page and in the metadata."""
    made = pikepdf.new()
    page = made.add_blank_page(page_size=(200, 200))
    letters = words.encode("latin-1", "replace").replace(b"\\", b"").replace(b"(", b"").replace(b")", b"")
    page.Contents = made.make_stream(b"BT /F1 12 Tf 10 100 Td (" + letters + b") Tj ET")
    made.docinfo["/Title"] = words
    file = io.BytesIO()
    made.save(file, compress_streams=True, deterministic_id=True)
    return file.getvalue()


def odt(words: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED)
        package.writestr("content.xml", f"<text>{words}</text>")
    return file.getvalue()


def png(words: str) -> bytes:
    """A picture of one dot with the words beside it."""
    said = PngImagePlugin.PngInfo()
    said.add_text("Comment", words, zip=True)
    file = io.BytesIO()
    Image.new("L", (1, 1)).save(file, "png", pnginfo=said)
    return file.getvalue()


def text(words: str) -> bytes:
    return f"# {words}\n\n{words}\n".encode()


FORMATS: dict[str, Callable[[str], bytes]] = {"pdf": pdf, "odt": odt, "png": png, "txt": text, "md": text, "csv": text}
