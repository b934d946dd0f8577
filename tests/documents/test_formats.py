"""In: files as programs write them, with right and wrong names. Out: the format that a reader is told."""

import zipfile
from pathlib import Path

import pytest

from klarsag.documents.formats import Format, format_of

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
CASES = {
    "pdf.pdf": (b"%PDF-1.7\n", "PDF"),
    "pdf-efter-skrammel.pdf": (b"\r\n\r\nMIME: x\r\n%PDF-1.4\n", "PDF"),
    "png.png": (b"\x89PNG\r\n\x1a\n....", "PNG image"),
    "jpeg.jpg": (b"\xff\xd8\xff\xe0\0\x10JFIF", "JPEG image"),
    "webp.webp": (b"RIFF\x10\0\0\0WEBPVP8 ", "WebP image"),
    "lyd.wav": (b"RIFF\x10\0\0\0WAVEfmt ", "sound (WAV)"),
    "film.mp4": (b"\0\0\0\x18ftypmp42", "video (MP4)"),
    "optagelse.m4a": (b"\0\0\0\x18ftypM4A ", "sound (M4A)"),
    "brev.rtf": (b"{\\rtf1\\ansi Hej}", "text document (RTF)"),
    "gammelt-brev.doc": (OLD + "WordDocument".encode("utf-16-le"), "Word document"),
    "gammelt-ark.xls": (OLD + "Workbook".encode("utf-16-le"), "Excel spreadsheet"),
    "mail.msg": (OLD + "__substg1.0_001A001E".encode("utf-16-le"), "e-mail"),
    "kort.svg": (b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', "SVG image"),
    "side.html": (b"\xef\xbb\xbf\n<!DOCTYPE html><title>Plan</title>", "web page"),
    "data.xml": (b'<?xml version="1.0"?><plan/>', "XML"),
    "tal.csv": ("år;beløb\n2025;10\n".encode("latin-1"), "CSV table"),
    "plan.md": (b"## Plan\n", "web page"),
    "noter.txt": ("æble\n".encode(), "text file"),
    "windows.txt": ("æble\n".encode("utf-16"), "text file"),
    "ukendt.bin": (b"\x01\x02\0\x03", "file"),
    "tom.pdf": (b"", "file"),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_the_content_tells_the_format(tmp_path: Path, name: str) -> None:
    content, expected = CASES[name]
    (tmp_path / name).write_bytes(content)
    found = format_of(tmp_path / name)
    assert found.name == expected
    assert not found.endings or name.rpartition(".")[2] in found.endings or name == "pdf-efter-skrammel.pdf"


# One text is like another but for its name.
TEXTS = {"tal.csv", "plan.md", "noter.txt", "windows.txt"}


@pytest.mark.parametrize("name", sorted(CASES.keys() - TEXTS))
def test_a_wrong_name_changes_nothing(tmp_path: Path, name: str) -> None:
    content, expected = CASES[name]
    (tmp_path / "bilag.docx").write_bytes(content)
    assert format_of(tmp_path / "bilag.docx").name == expected


def packed(folder: Path, **files: str) -> Format:
    with zipfile.ZipFile(folder / "fil.pdf", "w") as archive:
        for name, text in files.items():
            archive.writestr(name.replace("__", "/").replace("Types", "[Content_Types].xml"), text)
    return format_of(folder / "fil.pdf")


def test_office_documents_are_told_from_what_they_hold(tmp_path: Path) -> None:
    assert packed(tmp_path, Types="", word__document="").name == "Word document"
    assert packed(tmp_path, Types="", xl__workbook="").name == "Excel spreadsheet"
    assert packed(tmp_path, Types="", ppt__presentation="").name == "PowerPoint presentation"
    assert packed(tmp_path, mimetype="application/vnd.oasis.opendocument.text").media.endswith("text")
    assert packed(tmp_path, mimetype="application/epub+zip", indhold="").name == "EPUB"
    assert packed(tmp_path, word__noter="ikke et dokument").name == "ZIP folder"


def test_a_zip_that_ends_too_early_is_still_one(tmp_path: Path) -> None:
    packed(tmp_path, Types="", word__document="tekst")
    whole = (tmp_path / "fil.pdf").read_bytes()
    (tmp_path / "fil.pdf").write_bytes(whole[:40])
    assert format_of(tmp_path / "fil.pdf").name == "ZIP folder"
