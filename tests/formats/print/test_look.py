"""Posters, leaflets and postcards as eyes see them and a telephone scans them."""

from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from PIL import Image
from tests.formats.print.paper import MM, Tag, digits, fills, letters, pictures, scanned, sizes, tags
from tests.formats.print.sheets import ADDRESS, LANGUAGES, LEAFLET, POSTER, every, made, said, sunflower, words

from klarsag.formats.print.failure import CannotPrint
from klarsag.formats.print.mark import Mark
from klarsag.formats.print.pdf import pdf
from klarsag.formats.print.sheet import Sheet, sheet


@pytest.mark.parametrize(("number", "paper"), [(0, [(210, 297)]), (1, [(148, 210), (148, 210)]), (2, [(148, 105)])])
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_kind_has_its_paper(language: str, number: int, paper: list[tuple[int, int]]) -> None:
    assert sizes(made(language, number)) == paper


@every
def test_a_telephone_reads_the_address_that_is_written_beside_the_code(language: str, number: int) -> None:
    data = made(language, number)
    [code] = scanned(data)
    assert code.text == f"{ADDRESS}{language}/"
    assert code.text in said(data)
    assert code.width >= (50, 35, 30)[number]


def test_arabic_is_read_from_the_right() -> None:
    with pikepdf.open(BytesIO(made("ar", 0))) as document:
        assert document.Root.ViewerPreferences.Direction == "/R2L"
    left, right = margins(made("ar", 2))
    assert right < 10 < left
    left, right = margins(made("da", 2))
    assert left < 10 < right


def margins(data: bytes) -> tuple[float, float]:
    """How far the letters on the yellow band stand from the left and the right edge of the paper, in millimetres."""
    shown = pypdfium2.PdfDocument(data)[0].render(scale=1 / MM * 10).to_pil().convert("L")
    box = shown.crop((0, 0, shown.width, 150)).point(lambda light: 255 if light < 90 else 0).getbbox()
    assert box is not None
    return box[0] / 10, (shown.width - box[2]) / 10


def test_a_telephone_number_keeps_its_order_in_arabic() -> None:
    data = pdf(words("ar", phone="33 66 77 88"), LEAFLET).data
    assert digits(data, 1, "7") == "33667788"


@every
def test_letters_are_large_and_black(language: str, number: int) -> None:
    data = made(language, number)
    runs = [run for page in range(len(sizes(data))) for run in letters(data, page) if run.text.strip()]
    body, heading = ((24, 60), (14, 32), (11, 20))[number]
    assert {run.colour for run in runs} == {(0, 0, 0)}
    assert min(run.size for run in runs) >= body - 0.01
    assert max(run.size for run in runs) >= heading - 0.01


@every
def test_what_lies_behind_letters_is_white_or_yellow(language: str, number: int) -> None:
    data = made(language, number)
    # Black and white are the code's own.
    assert fills(data, 0) - {(0, 0, 0), (255, 255, 255)} == {(0xF4, 0xB7, 0x0F)}
    assert contrast((0, 0, 0), (0xF4, 0xB7, 0x0F)) >= 7


def contrast(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    """WCAG 2.2, contrast ratio."""

    def light(colour: tuple[int, int, int]) -> float:
        parts = [part / 255 for part in colour]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    darker, lighter = sorted((light(one), light(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_mark_is_shown_with_its_name() -> None:
    for size in ((60, 40), (4000, 40)):
        marked = with_mark(picture(size))
        for kind in (POSTER, LEAFLET):
            data = pdf(marked, kind).data
            assert Tag("Figure", "", "Hidden Disabilities Sunflower") in tags(data)
            assert max(width for width, _height in pictures(data)) < sizes(data)[0][0]


def test_a_damaged_mark_is_told() -> None:
    with pytest.raises(CannotPrint, match="damaged") as refused:
        pdf(with_mark(picture((60, 40))[:40]), POSTER)
    assert "solby/m.png" in refused.value.told("da")


def with_mark(data: bytes) -> Sheet:
    return sheet(sunflower(), sunflower().places[1], "en", "Solby Kommune", ADDRESS, Mark("solby/m.png", data))


def picture(size: tuple[int, int]) -> bytes:
    drawn = BytesIO()
    Image.new("RGB", size, (0, 90, 60)).save(drawn, "PNG")
    return drawn.getvalue()
