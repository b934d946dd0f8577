"""In: pages turned, moved, cropped and scaled. Out: a text under a box is found on each, an open one on none."""

from io import BytesIO
from pathlib import Path

import pikepdf
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.documents.pdfs import Wish, pdf

from klarsag.documents.carried.facts import BETWEEN, Passage, What
from klarsag.documents.carried.read import read

SLOW = (HealthCheck.function_scoped_fixture, HealthCheck.too_slow)


def page(words: str, x: int, y: int, turned: int, left: int, bottom: int, scale: float, box: bool) -> bytes:
    """A page whose text and box stand at the same place, wherever its corner is."""
    black = f"q 0 g {x - 5} {y - 8} {len(words) * 14} 26 re f Q\n" if box else ""
    drawn = f"q {scale} 0 0 {scale} 0 0 cm BT /F1 14 Tf {x} {y} Td ({words}) Tj ET\n{black}Q\n"
    found = BytesIO(pdf(Wish(contents=(drawn.encode("latin-1"),))))
    with pikepdf.open(found) as made:
        made.pages[0].obj.MediaBox = pikepdf.Array([left, bottom, left + 700 * scale, bottom + 900 * scale])
        made.pages[0].obj.Rotate = turned
        out = BytesIO()
        made.save(out)
    return out.getvalue()


@settings(suppress_health_check=SLOW, max_examples=25, deadline=None)
@given(
    words=st.sampled_from(["Naboen hedder Solveig", "Jens", "Sag 4711"]), x=st.integers(20, 300),
    y=st.integers(40, 800), turned=st.sampled_from([0, 90, 180, 270]), left=st.integers(-20, 10),
    bottom=st.integers(-30, 20), scale=st.floats(0.5, 2.5), box=st.booleans(),
)  # fmt: skip
def test_a_box_hides_wherever_it_stands(
    tmp_path: Path, words: str, x: int, y: int, turned: int, left: int, bottom: int, scale: float, box: bool
) -> None:
    path = tmp_path / "side.pdf"
    path.write_bytes(page(words, x, y, turned, left, bottom, scale, box))
    assert {trace.what for trace in read(path).traces} == ({What.COVERED} if box else set())


def test_the_text_of_a_page_has_its_number(tmp_path: Path) -> None:
    path = tmp_path / "sider.pdf"
    letters = (b"BT /F1 14 Tf 60 760 Td (Side et) Tj ET", b"BT /F1 14 Tf 60 760 Td (Side to) Tj ET")
    path.write_bytes(pdf(Wish(contents=letters)))
    seen = [passage for passage in read(path).passages if not passage.behind]
    assert [(one.text, one.places) for one in seen] == [("Side et", ("1",)), ("Side to", ("2",))]


@given(st.lists(st.text(alphabet="ab1", min_size=1, max_size=6), min_size=1, max_size=6), st.data())
def test_a_place_is_that_of_the_cell(cells: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(cells) - 1))
    passage = Passage(BETWEEN.join(cells), tuple(f"1!{number}" for number in range(len(cells))))
    start = len(BETWEEN.join([*cells[:at], ""]))
    assert passage.place(start) == f"1!{at}"
