"""In: a path. Out: a PDF file there, as its name says: nothing hidden, or one thing hidden in one way."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String
from PIL import Image, ImageDraw
from tests.documents.pdfs import Wish, pdf

SECRET = b"BT /F1 14 Tf 60 700 Td (Naboen hedder Solveig) Tj ET\n"
BOX = b"q 0 0 0 rg 55 690 260 30 re f Q\n"
NUMBER = "010203-0004"  # made up: a day and four digits

Change = Callable[[Pdf], None]


def drawn(*contents: bytes, change: Change | None = None) -> Callable[[Path], None]:
    """A maker of a file whose one page draws `contents`, changed by `change` before it is saved."""

    def make(path: Path) -> None:
        path.write_bytes(pdf(Wish(contents=(b"".join(contents),))))
        if change:
            with pikepdf.open(path, allow_overwriting_input=True) as made:
                change(made)
                made.save(path)

    return make


def boxes(media: list[float], crop: list[float] | None = None, turned: int = 0) -> Change:
    def change(made: Pdf) -> None:
        page = made.pages[0].obj
        page.MediaBox = Array(media)
        page.Rotate = turned
        if crop:
            page.CropBox = Array(crop)

    return change


def annotation(kind: str, look: bytes | None = None, **entries: object) -> Change:
    """`look`: what it draws in its square of 260 by 30 points."""

    def change(made: Pdf) -> None:
        found = Dictionary(Type=Name.Annot, Subtype=Name(kind), Rect=Array([55, 690, 315, 720]), F=4)
        for key, value in entries.items():
            found[f"/{key}"] = value
        if look:
            drawing = made.make_stream(look, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 260, 30]))
            found.AP = Dictionary(N=drawing)
        made.pages[0].obj.Annots = Array([made.make_indirect(found)])

    return change


def named(**entries: str) -> Change:
    def change(made: Pdf) -> None:
        for key, value in entries.items():
            made.docinfo[f"/{key}"] = String(value)

    return change


def xmp_author(made: Pdf) -> None:
    with made.open_metadata(update_docinfo=False) as xmp:
        xmp["dc:creator"] = ["Solveig Prøvesen"]


def attached(made: Pdf) -> None:
    made.attachments["liste.txt"] = pikepdf.AttachedFileSpec(made, b"en liste", filename="liste.txt")


def layer_off(made: Pdf) -> None:
    """The page's text belongs to a layer that is switched off."""
    layer = made.make_indirect(Dictionary(Type=Name.OCG, Name=String("Skjult")))
    made.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer]), Order=Array([layer])))
    made.pages[0].obj.Resources.Properties = Dictionary(L0=layer)


def inside_a_drawing(made: Pdf) -> None:
    """Some programs put the whole page into one drawing; here with a box over a part of its text."""
    page = made.pages[0].obj
    content = page.Contents.read_bytes()
    form = made.make_stream(content, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 595, 842]),
                            Resources=page.Resources)  # fmt: skip
    page.Resources = Dictionary(XObject=Dictionary(Fm0=form))
    page.Contents = made.make_stream(b"q 0.9 0 0 0.9 20 20 cm /Fm0 Do Q\n")


def scan(words: str, blacked: bool = False, wiped: bool = False, below: bool = False) -> Callable[[Path], None]:
    """A scanned page: a picture of `words`, and the text that was recognised in it, drawn by nobody (mode 3).

    `below`: the text is drawn, and then the picture over it, as other programs do.
    """

    def make(path: Path) -> None:
        paper = Image.new("L", (1190, 1684), 250)
        ImageDraw.Draw(paper).text((120, 260), "" if wiped else words, font_size=28, fill=20)
        if blacked:
            ImageDraw.Draw(paper).rectangle((100, 250, 800, 310), fill=0)
        packed = BytesIO()
        paper.save(packed, "JPEG", quality=60)
        text = f"BT {0 if below else 3} Tr /F1 14 Tf 60 698 Td ({words}) Tj ET\n".encode("latin-1")

        def change(made: Pdf) -> None:
            picture = made.make_stream(packed.getvalue(), Type=Name.XObject, Subtype=Name.Image, Width=1190,
                                       Height=1684, ColorSpace=Name.DeviceGray, BitsPerComponent=8,
                                       Filter=Name.DCTDecode)  # fmt: skip
            made.pages[0].obj.Resources.XObject.Im0 = picture

        parts = b"q 595 0 0 842 0 0 cm /Im0 Do Q\n", text
        drawn(*(reversed(parts) if below else parts), change=change)(path)

    return make


def corrected(path: Path) -> None:
    """Saved once more by adding to it, as “Save” in many programs does: what it was before is still there."""
    before = pdf()
    number = 900
    body = f"{number} 0 obj\n<< /Rettet true >>\nendobj\n".encode()
    at = len(before)
    with pikepdf.open(BytesIO(before)) as made:
        root = made.Root.objgen[0]
    start = before.rindex(b"startxref")
    previous = int(before[start:].split()[1])
    trailer = f"trailer\n<< /Size {number + 1} /Root {root} 0 R /Prev {previous} >>\n"
    table = f"xref\n{number} 1\n{at:010} 00000 n \n{trailer}"
    path.write_bytes(before + body + table.encode() + f"startxref\n{at + len(body)}\n%%EOF\n".encode())


def hidden_field(made: Pdf) -> None:
    field = Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=String("note"), V=String("Ring til naboen"),
                       TU=String("Note"), F=2, Rect=Array([60, 600, 200, 620]))  # fmt: skip
    field = made.make_indirect(field)
    made.pages[0].obj.Annots = Array([field])
    made.Root.AcroForm = Dictionary(Fields=Array([field]))


WHITE = b"1 1 1 rg " + SECRET + b"0 g\n"
TINY = SECRET.replace(b"14 Tf", b"0.5 Tf")
PATCH = b"q 260 0 0 30 55 690 cm /Im0 Do Q\n"
REWRITTEN = b"q 1 1 1 rg 55 690 260 30 re f Q BT /F1 14 Tf 60 700 Td (En borger i byen) Tj ET\n"
IN_LAYER = b"/OC /L0 BDC " + SECRET + b"EMC\n"
SAID = b"/Span <</ActualText (Naboen hedder Solveig)>> BDC BT /F1 14 Tf 60 700 Td (En borger) Tj ET EMC\n"
LIGATURE = b"/Span <</ActualText (Legepladsen)>> BDC BT /F1 14 Tf 60 700 Td (Legeplads) Tj (en) Tj ET EMC\n"
UNDRAWN = SECRET.replace(b"Td", b"Td 3 Tr")
HEADING = b"q 0 0.2 0.1 rg 40 690 500 40 re f 1 1 1 rg " + SECRET + b"Q\n"  # white on a dark band: meant to be read
