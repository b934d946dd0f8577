"""In: the bytes of a PDF. Out: what a screen reader meets in it, in its order, and what eyes and telephones meet."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
import zxingcpp

MM = 72 / 25.4  # points
_CLASSES = ("/H1", "/H2", "/P", "/Figure")


@dataclass(frozen=True)
class Tag:
    """A heading, paragraph or figure: its text, the alternative of a figure, and a language other than the page's."""

    kind: str
    text: str
    alternative: str = ""
    languages: tuple[str, ...] = ()


@dataclass(frozen=True)
class Letters:
    """A run of letters: size in points, colour as red, green, blue, marked content, and millimetres from the left."""

    text: str
    size: float
    colour: tuple[int, int, int]
    content: int
    left: float
    right: float


def tags(data: bytes) -> list[Tag]:
    """The structure tree, flattened to what is read: each with the text that its marked content shows."""
    with pikepdf.open(BytesIO(data)) as pdf:
        texts = [_texts(data, number) for number in range(len(pdf.pages))]
        languages = [_languages(page) for page in pdf.pages]
        pages = {page.objgen: number for number, page in enumerate(pdf.pages)}
        return list(_read(pdf.Root.StructTreeRoot.K, pages, texts, languages))


def _read(node, pages, texts, languages) -> Iterator[Tag]:
    if isinstance(node, pikepdf.Array):
        for kid in node:
            yield from _read(kid, pages, texts, languages)
    elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
        if str(node.S) not in _CLASSES:
            yield from _read(node.get("/K", pikepdf.Array()), pages, texts, languages)
            return
        contents = list(_contents(node, None, pages))
        said = [languages[page].get(content, "") for page, content in contents] + [str(node.get("/Lang", ""))]
        said += [str(kid.Lang) for kid in _kids(node) if isinstance(kid, pikepdf.Dictionary) and "/Lang" in kid]
        yield Tag(
            str(node.S)[1:],
            " ".join(_text(node, None, pages, texts).split()),
            str(node.get("/Alt", "")),
            tuple(dict.fromkeys(filter(None, said))),
        )


def _kids(node) -> list:
    kids = node.get("/K", pikepdf.Array())
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _text(node, page, pages, texts) -> str:
    """What a voice says of a node: the text that it says stands there, else that of its marked content."""
    if not isinstance(node, pikepdf.Dictionary):
        return texts[page].get(int(node), "")
    if "/ActualText" in node:
        return str(node.ActualText)
    page = pages[node.Pg.objgen] if "/Pg" in node else page
    own = texts[page].get(int(node.MCID), "") if "/MCID" in node else ""
    return own + "".join(_text(kid, page, pages, texts) for kid in _kids(node))


def _contents(node, page, pages) -> Iterator[tuple[int, int]]:
    """Page and number of each piece of marked content below a node, in its order."""
    if isinstance(node, pikepdf.Array):
        for kid in node:
            yield from _contents(kid, page, pages)
    elif isinstance(node, pikepdf.Dictionary):
        page = pages[node.Pg.objgen] if "/Pg" in node else page
        if "/MCID" in node:
            yield page, int(node.MCID)
        elif "/K" in node:
            yield from _contents(node.K, page, pages)
    else:
        yield page, int(node)


def _languages(page: pikepdf.Page) -> dict[int, str]:
    """Marked content that says its own language."""
    begun = [operands[1] for operands, name in pikepdf.parse_content_stream(page) if str(name) == "BDC"]
    return {int(said.MCID): str(said.Lang) for said in begun if "/MCID" in said and "/Lang" in said}


def _texts(data: bytes, number: int) -> dict[int, str]:
    found: dict[int, str] = {}
    for run in letters(data, number):
        found[run.content] = found.get(run.content, "") + run.text
    return found


def letters(data: bytes, number: int) -> list[Letters]:
    """Every run of letters of a page, as it is drawn."""
    page = pypdfium2.PdfDocument(data)[number]
    words = page.get_textpage()
    found = []
    for thing in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
        length = pdfium.FPDFTextObj_GetText(thing.raw, words.raw, None, 0)
        told = ctypes.create_string_buffer(length)
        pdfium.FPDFTextObj_GetText(thing.raw, words.raw, ctypes.cast(told, ctypes.POINTER(ctypes.c_ushort)), length)
        size = ctypes.c_float()
        pdfium.FPDFTextObj_GetFontSize(thing.raw, size)
        content = pdfium.FPDFPageObj_GetMarkedContentID(thing.raw)
        text = told.raw[: max(length - 2, 0)].decode("utf-16-le")
        left, _bottom, right, _top = thing.get_bounds()
        height = size.value * abs(thing.get_matrix().d)
        found.append(Letters(text, height, _colour(thing), content, left / MM, right / MM))
    return found


def fills(data: bytes, number: int) -> set[tuple[int, int, int]]:
    """The colours that shapes of a page are filled with."""
    page = pypdfium2.PdfDocument(data)[number]
    return {_colour(shape) for shape in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH])}


def pictures(data: bytes) -> list[tuple[float, float]]:
    """Width and height of each picture in millimetres."""
    found = []
    for page in pypdfium2.PdfDocument(data):
        for picture in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE]):
            left, bottom, right, top = picture.get_bounds()
            found.append(((right - left) / MM, (top - bottom) / MM))
    return found


def _colour(thing: pypdfium2.PdfObject) -> tuple[int, int, int]:
    red, green, blue, _opacity = parts = [ctypes.c_uint() for _ in range(4)]
    pdfium.FPDFPageObj_GetFillColor(thing.raw, *parts)
    return red.value, green.value, blue.value


def sizes(data: bytes) -> list[tuple[int, int]]:
    """Width and height of each page in millimetres."""
    return [(round(page.get_width() / MM), round(page.get_height() / MM)) for page in pypdfium2.PdfDocument(data)]


@dataclass(frozen=True)
class Scanned:
    """What a telephone reads: the text of a code, and how wide the symbol is in millimetres."""

    text: str
    width: float


def scanned(data: bytes) -> list[Scanned]:
    """The codes of all pages, read from a picture of them with 150 dots an inch."""
    scale = 150 / 72
    found = []
    for page in pypdfium2.PdfDocument(data):
        for code in zxingcpp.read_barcodes(page.render(scale=scale).to_pil()):
            across = code.position.top_right.x - code.position.top_left.x
            found.append(Scanned(code.text, across / scale / MM))
    return found


def digits(data: bytes, number: int, holding: str) -> str:
    """The digits of the line that `holding` stands in, from left to right."""
    words = pypdfium2.PdfDocument(data)[number].get_textpage()
    boxes = [(words.get_charbox(place), words.get_text_range(place, 1)) for place in range(words.count_chars())]
    [line] = {round(box[1]) for box, sign in boxes if sign == holding}
    return "".join(sign for box, sign in sorted(boxes) if round(box[1]) == line and sign.isdigit())
