"""What a PDF should hold or lack in; a real, small PDF file out, the same bytes each time."""

from dataclasses import dataclass
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

LETTERS = b"BT /F1 14 Tf 60 760 Td (Legepladsen ved skolen) Tj ET\n"
PICTURE = b"q 500 0 0 700 40 40 cm /Im0 Do Q\n"
OUTLINES = b"".join(b"%d 100 5 5 re f\n" % (10 * number) for number in range(40))  # letters turned into shapes


@dataclass(frozen=True)
class Wish:
    """A good document, but for what is asked for. `contents`: what each page draws."""

    contents: tuple[bytes, ...] = (LETTERS,)
    tagged: bool = True
    language: str | None = "da-DK"
    title: str | None = "Legeplads ved skolen"
    shows_title: bool = True
    bookmarks: bool = False
    field: str | None = None  # the description of a form field; "" for a field without one
    header_cells: bool | None = None  # a table with or without them
    alt: str | None = None  # an image's text; "" for an image without one
    owner_password: str | None = None
    user_password: str = ""
    accessibility: bool = True


def pdf(wish: Wish | None = None) -> bytes:
    """The file. An encrypted one differs from run to run, as encryption must."""
    wish = wish or Wish()
    made = Pdf.new()
    for content in wish.contents:
        made.pages.append(pikepdf.Page(_page(made, content)))
    if wish.language:
        made.Root.Lang = String(wish.language)
    if wish.title:
        made.docinfo = made.make_indirect(Dictionary(Title=String(wish.title)))
    made.Root.ViewerPreferences = Dictionary(DisplayDocTitle=wish.shows_title)
    if wish.tagged:
        _tags(made, wish)
    if wish.bookmarks:
        with made.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem("Indhold", 0))
    if wish.field is not None:
        field = Dictionary(FT=Name.Tx, T=String("navn"), **({"TU": String(wish.field)} if wish.field else {}))
        made.Root.AcroForm = Dictionary(Fields=Array([made.make_indirect(field)]))
    return _saved(made, wish)


def _page(made: Pdf, content: bytes) -> Dictionary:
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    image = made.make_stream(b"\x80", Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1,
                             ColorSpace=Name.DeviceGray, BitsPerComponent=8)  # fmt: skip
    resources = Dictionary(Font=Dictionary(F1=font), XObject=Dictionary(Im0=image))
    box = Array([0, 0, 595, 842])
    return Dictionary(Type=Name.Page, MediaBox=box, Resources=resources, Contents=made.make_stream(content))


def _tags(made: Pdf, wish: Wish) -> None:
    parts = [_element(made, "/H1")]
    if wish.header_cells is not None:
        row = _element(made, "/TR", _element(made, "/TH" if wish.header_cells else "/TD"), _element(made, "/TD"))
        parts.append(_element(made, "/Table", row))
    if wish.alt is not None:
        parts.append(_element(made, "/Figure"))
        if wish.alt:
            parts[-1].Alt = String(wish.alt)
    document = _element(made, "/Document", *parts)
    made.Root.StructTreeRoot = made.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=document))
    made.Root.MarkInfo = Dictionary(Marked=True)


def _element(made: Pdf, role: str, *inside: pikepdf.Object) -> pikepdf.Object:
    return made.make_indirect(Dictionary(Type=Name.StructElem, S=Name(role), K=Array(inside)))


def _saved(made: Pdf, wish: Wish) -> bytes:
    out = BytesIO()
    if wish.owner_password is None:
        made.save(out, deterministic_id=True)
        return out.getvalue()
    allow = pikepdf.Permissions(accessibility=wish.accessibility, extract=wish.accessibility)
    # Revision 3 of 2001: with a later one the library that writes this file refuses to lock anybody out.
    lock = pikepdf.Encryption(owner=wish.owner_password, user=wish.user_password, R=3, aes=False, metadata=False,
                              allow=allow)  # fmt: skip
    made.save(out, encryption=lock)
    return out.getvalue()
