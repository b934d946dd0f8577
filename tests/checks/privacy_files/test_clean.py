"""In: files with names, positions and hidden parts. Out: `klarsag clean` takes out what nobody sees, no more."""

import json
import shlex
import zipfile
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops
from tests.checks.privacy_files import made_images as image
from tests.checks.privacy_files import made_office as office
from tests.checks.privacy_files import made_open as odf
from tests.checks.privacy_files import made_pdf as pdf
from tests.checks.privacy_files.edition import by_name, edition, found
from tests.checks.privacy_files.table import CASES, Case
from tests.documents.pdfs import LETTERS, Wish
from tests.documents.pdfs import pdf as made

from klarsag.cli import main

MENDED = {"metadata", "location", "thumbnail"}
BY_NAME = {case.name: case for case in CASES}
WHITE = {".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".jpg", ".png", ".pdf"}


def clean(path: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, list[str]], Path]:
    capsys.readouterr()
    code = main(["clean", str(path), "--format", "json"])
    told = json.loads(capsys.readouterr().out)
    return code, told, path.with_stem(f"{path.stem}-renset")


@pytest.mark.parametrize("case", [one for one in CASES if one.expected in MENDED], ids=lambda case: case.name)
def test_the_line_of_the_finding_mends_it(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = edition(tmp_path / "content", [replace(case, name=f"en plan {case.name}")])
    (finding,) = (one for one in found(root) if one.kind.severity != "notice")
    program, *call = shlex.split(finding.as_json("da")["hint"].removeprefix("Skriv: "))
    assert program == "klarsag"
    monkeypatch.chdir(tmp_path)
    assert main(call) == 0
    assert by_name(root) == {}


@pytest.mark.parametrize("case", [one for one in CASES if one.expected in MENDED], ids=lambda case: case.name)
def test_what_nobody_sees_is_taken_out(case: Case, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / case.name
    case.make(path)
    before = path.read_bytes()
    code, told, out = clean(path, capsys)
    assert (code, told["removed"], told["left"]) == (0, [f"attachment-{case.expected}"], [])
    assert path.read_bytes() == before
    content = b"".join(_parts(out))
    assert not any("Solveig".encode(coding) in content for coding in ("utf-8", "utf-16-be"))


def _parts(path: Path) -> list[bytes]:
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            return [archive.read(name) for name in archive.namelist()]
    return [path.read_bytes()]


@pytest.mark.parametrize("name", ["kommentar.docx", "slettet.docx", "skjult-ark.xlsx", "talenoter.pptx", "seddel.pdf"])
def test_what_a_person_must_judge_is_left_and_told(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = BY_NAME[name]
    case.make(tmp_path / name)
    code, told, _out = clean(tmp_path / name, capsys)
    assert (code, told["left"]) == (1, [f"attachment-{case.expected}"])


@pytest.mark.parametrize("case", [one for one in CASES if Path(one.name).suffix in WHITE - {".pdf"}],
                         ids=lambda case: case.name)  # fmt: skip
def test_all_that_is_seen_stays(case: Case, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every part of an Office file but its properties is the same; every pixel of a picture is."""
    path = tmp_path / case.name
    case.make(path)
    if main(["clean", str(path)]) == 2:
        assert case.expected == "unread"
        return
    out = path.with_stem(f"{path.stem}-renset")
    if path.suffix in (".jpg", ".png"):
        with Image.open(path) as old, Image.open(out) as new:
            assert ImageChops.difference(old.convert("RGB"), new.convert("RGB")).getbbox() is None
        return
    with zipfile.ZipFile(path) as old_parts, zipfile.ZipFile(out) as new_parts:
        own = ("docProps/", "_rels/.rels", "meta.xml", "META-INF/manifest.xml", "Thumbnails/")
        seen = [name for name in old_parts.namelist() if not name.startswith(own)]
        assert seen == [name for name in new_parts.namelist() if not name.startswith(own)]
        assert all(old_parts.read(name) == new_parts.read(name) for name in seen)


@pytest.mark.parametrize("name", ["forfatter.pdf", "fra-browser.pdf", "scannet.pdf", "rettet.pdf"])
def test_a_page_looks_the_same(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / name
    BY_NAME[name].make(path)
    _code, _told, out = clean(path, capsys)
    old, new = (pypdfium2.PdfDocument(one) for one in (path, out))
    assert len(old) == len(new)
    for page, other in zip(old, new, strict=True):
        drawn, again = (one.render(scale=1).to_pil().convert("RGB") for one in (page, other))
        assert ImageChops.difference(drawn, again).getbbox() is None


def test_title_and_language_of_a_pdf_stay(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(made(Wish()))
    with pikepdf.open(path, allow_overwriting_input=True) as changed:
        pdf.xmp_author(changed)
        with changed.open_metadata(update_docinfo=False) as xmp:
            xmp["pdfuaid:part"] = "1"
        changed.save(path)
    _code, _told, out = clean(path, capsys)
    with pikepdf.open(out) as read:
        assert (str(read.Root.Lang), str(read.docinfo["/Title"])) == ("da-DK", "Legeplads ved skolen")
        assert read.open_metadata()["pdfuaid:part"] == "1"


def test_an_earlier_version_is_gone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pdf.corrected(tmp_path / "rettet.pdf")
    _code, told, _out = clean(tmp_path / "rettet.pdf", capsys)
    assert told["removed"] == ["attachment-leftovers"]


def test_how_a_photograph_is_turned_stays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "foto.jpg"
    image.photograph(artist="Solveig Prøvesen", place=True, turned=6)(path)
    _code, told, out = clean(path, capsys)
    assert set(told["removed"]) == {"attachment-location", "attachment-metadata"}
    with Image.open(out) as read:
        assert dict(read.getexif()) == {image.ORIENTATION: 6}


def test_the_original_is_written_only_where_it_is_named(tmp_path: Path) -> None:
    path = tmp_path / "foto.jpg"
    image.photograph(place=True)(path)
    assert main(["clean", str(path), "--out", str(path)]) == 0
    assert b"Exif" not in path.read_bytes()
    assert [one.name for one in tmp_path.iterdir()] == ["foto.jpg"]


REFUSED = {
    "laast.pdf": lambda path: path.write_bytes(made(Wish(owner_password="x", user_password="y"))),
    "stump.pdf": lambda path: path.write_bytes(made()[:60]),
    "note.txt": lambda path: path.write_bytes(b"En note"),
    "oedelagt.docx": office.with_part(office.word(), "docProps/core.xml", b"<cp"),
    "underskrevet.odt": office.with_part(odf.writing(), "META-INF/documentsignatures.xml", b"<x/>"),
    "underskrevet.pdf": pdf.drawn(LETTERS, change=lambda one: one.Root.__setattr__(
        "AcroForm", pikepdf.Dictionary(SigFlags=3, Fields=pikepdf.Array()))),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_cleaned_is_refused_in_one_sentence(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    REFUSED[name](tmp_path / name)
    assert main(["clean", str(tmp_path / name)]) == 2
    said = capsys.readouterr().err.strip()
    assert said.startswith(name)
    assert "\n" not in said
    assert [one.name for one in tmp_path.iterdir()] == [name]


def test_a_copy_that_is_there_is_not_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    image.photograph()(tmp_path / "foto.jpg")
    (tmp_path / "foto-renset.jpg").write_bytes(b"min egen")
    assert main(["clean", str(tmp_path / "foto.jpg")]) == 2
    assert (tmp_path / "foto-renset.jpg").read_bytes() == b"min egen"
    assert "foto-renset.jpg" in capsys.readouterr().err
