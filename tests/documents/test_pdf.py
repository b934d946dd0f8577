"""In: real PDF files, each with one thing missing. Out: what is found to be missing, and nothing else."""

import random
import re
from pathlib import Path

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.documents.chromium import printed
from tests.documents.make import bomb
from tests.documents.pdfs import LETTERS, OUTLINES, PICTURE, Wish, pdf

from klarsag.documents.pdf.facts import Lack, Pdf, State, lacks
from klarsag.documents.pdf.inspector import inspect


def looked(folder: Path, content: bytes) -> Pdf:
    path = folder / "bilag.pdf"
    path.write_bytes(content)
    return inspect(path)


@pytest.mark.parametrize(
    ("wish", "missing"),
    [
        (Wish(), ()),
        (Wish(contents=(b"",)), ()),  # an empty page has nothing to read
        (Wish(contents=(LETTERS + PICTURE,)), ()),
        (Wish(field="Dit navn", header_cells=True, alt="Kort over skolen"), ()),
        (Wish(contents=(LETTERS,) * 21, bookmarks=True), ()),
        (Wish(contents=(LETTERS,) * 20), ()),
        (Wish(owner_password="x"), ()),
        (Wish(contents=(PICTURE,), tagged=False, language=None, title=None), (Lack.NO_TEXT,)),
        (Wish(contents=(OUTLINES,)), (Lack.NO_TEXT,)),
        (Wish(contents=(LETTERS, PICTURE)), (Lack.SOME_PAGES,)),
        (Wish(owner_password="x", accessibility=False), (Lack.LOCKED,)),
        (Wish(tagged=False), (Lack.UNTAGGED,)),
        (Wish(field=""), (Lack.FIELDS,)),
        (Wish(header_cells=False), (Lack.TABLES,)),
        (Wish(alt=""), (Lack.IMAGES,)),
        (Wish(language=None), (Lack.LANGUAGE,)),
        (Wish(language="dansk, tror jeg"), (Lack.LANGUAGE,)),
        (Wish(title=None), (Lack.TITLE,)),
        (Wish(title="Microsoft Word - Legeplads.docx"), (Lack.TITLE,)),
        (Wish(shows_title=False), (Lack.TITLE_HIDDEN,)),
        (Wish(contents=(LETTERS,) * 21), (Lack.BOOKMARKS,)),
    ],
)
def test_what_is_missing_is_found_and_nothing_else(tmp_path: Path, wish: Wish, missing: tuple[Lack, ...]) -> None:
    found = looked(tmp_path, pdf(wish))
    assert (found.state, lacks(found)) == (State.READ, missing)
    assert found.pages == len(wish.contents)


def test_the_languages_tag_is_read(tmp_path: Path) -> None:
    assert looked(tmp_path, pdf(Wish(language="da_DK"))).language == "da-DK"


def test_what_a_browser_prints_lacks_nothing(tmp_path: Path) -> None:
    page = (
        '<!doctype html><html lang="da"><meta charset="utf-8"><title>Legeplads ved skolen</title><h1>Legeplads</h1>'
        "<p>Prisen er 10 kr.</p><table><caption>Pris</caption><tr><th scope=col>År<th scope=col>Kr.</tr>"
        "<tr><td>2025<td>10</tr></table>"
    )
    found = inspect(printed(page, tmp_path))
    assert lacks(found) == ()
    assert (found.language, found.title, found.tagged) == ("da", "Legeplads ved skolen", True)


def test_a_table_of_figures_without_header_cells_from_a_browser(tmp_path: Path) -> None:
    page = (
        '<!doctype html><html lang="da"><title>Tal</title><h1>Tal</h1>'
        "<table border=1><caption>Tal</caption><tr><td>1<td>2</tr><tr><td>3<td>4</tr></table>"
    )
    assert lacks(inspect(printed(page, tmp_path))) == (Lack.TABLES,)


def test_text_inside_a_drawing_is_text(tmp_path: Path) -> None:
    """Some programs put the whole page into one drawing."""
    path = tmp_path / "tegning.pdf"
    path.write_bytes(pdf())
    with pikepdf.open(path, allow_overwriting_input=True) as made:
        page = made.pages[0].obj
        form = made.make_stream(LETTERS, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form,
                                BBox=pikepdf.Array([0, 0, 595, 842]))  # fmt: skip
        page.Resources.XObject.Fm0 = form
        page.Contents = made.make_stream(PICTURE + b"/Fm0 Do\n")
        made.save(path)
    assert Lack.NO_TEXT not in lacks(inspect(path))


def test_a_drawing_that_draws_itself_ends(tmp_path: Path) -> None:
    path = tmp_path / "ring.pdf"
    path.write_bytes(pdf(Wish(contents=(PICTURE,))))
    with pikepdf.open(path, allow_overwriting_input=True) as made:
        form = made.make_indirect(made.make_stream(b"/Fm0 Do\n", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form))
        form.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Fm0=form))
        made.pages[0].obj.Resources.XObject.Fm0 = form
        made.pages[0].obj.Contents = made.make_stream(PICTURE + b"/Fm0 Do\n")
        element = made.Root.StructTreeRoot.K
        element.K.append(element)  # and a structure tree that is its own child
        made.save(path)
    assert lacks(inspect(path)) == (Lack.NO_TEXT,)


def test_a_file_that_nobody_can_open(tmp_path: Path) -> None:
    assert looked(tmp_path, pdf(Wish(owner_password="x", user_password="y"))).state is State.PASSWORD
    assert looked(tmp_path, pdf()[:60]).state is State.BROKEN
    assert looked(tmp_path, b"%PDF-1.7\n%%EOF\n").state is State.BROKEN


def test_a_file_whose_end_is_missing_is_damaged(tmp_path: Path) -> None:
    good = pdf()
    assert Lack.DAMAGED in lacks(looked(tmp_path, good[: good.rindex(b"xref")]))


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    small = bomb()
    assert len(small) < 5000
    assert looked(tmp_path, small).state is State.UNFINISHED


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(seed=st.integers(), cuts=st.integers(1, 6))
def test_whatever_a_file_holds_there_is_an_answer(tmp_path: Path, seed: int, cuts: int) -> None:
    """Bytes of a good file changed, taken out or doubled, in numbers and names most of all."""
    chance = random.Random(seed)
    content = bytearray(pdf(Wish(contents=(LETTERS, PICTURE), header_cells=True, alt="Kort", field="Navn")))
    for _ in range(cuts):
        places = [found.start() for found in re.finditer(rb"\d+ 0 R|/[A-Z]\w*|\d+", bytes(content))]
        at = chance.choice(places)
        size = chance.randrange(1, 9)
        other = chance.choice(places)
        content[at : at + size] = chance.choice([b"", b"9999999", bytes(content[other : other + size]), b"<<", b"\xff"])
    assert isinstance(looked(tmp_path, bytes(content)), Pdf)
