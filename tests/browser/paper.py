"""In: an open page. Out: what a real Chromium prints of it on A4: the sheets, their words, and where each stands."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
from playwright.sync_api import Page

POINTS = 72 / 25.4  # to the millimetre


@dataclass(frozen=True)
class Sheet:
    """One sheet: its size and the box that all its text stands in (left, top, right, bottom), in millimetres from the
    upper left corner; `sizes` are the sizes of its letters in points."""

    width: float
    height: float
    box: tuple[float, float, float, float]
    text: str
    sizes: frozenset[float]


def printed(page: Page) -> list[Sheet]:
    """The sheets that the browser would send to a printer now."""
    document = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    try:
        return [sheet(document[place]) for place in range(len(document))]
    finally:
        document.close()


def sheet(page: pypdfium2.PdfPage) -> Sheet:
    width, height = page.get_size()
    text = page.get_textpage()
    letters = text.get_text_range()
    places = [place for place in range(text.count_chars()) if text.get_charbox(place)[0] != text.get_charbox(place)[2]]
    boxes = [text.get_charbox(place) for place in places]
    sizes = {size_of(text, place) for place in places}
    left, bottom = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, top = max(box[2] for box in boxes), max(box[3] for box in boxes)
    box = (left / POINTS, (height - top) / POINTS, right / POINTS, (height - bottom) / POINTS)
    return Sheet(width / POINTS, height / POINTS, box, letters, frozenset(sizes))


def size_of(text: pypdfium2.PdfTextPage, place: int) -> float:
    """Points on paper: the browser sets letters in its own pixels and scales the whole sheet."""
    matrix = pypdfium2.raw.FS_MATRIX()
    pypdfium2.raw.FPDFText_GetMatrix(text.raw, place, matrix)
    return round(float(pypdfium2.raw.FPDFText_GetFontSize(text.raw, place) * abs(matrix.a)), 1)


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


def lines(sheets: list[Sheet]) -> Iterator[str]:
    for one in sheets:
        yield from one.text.splitlines()
