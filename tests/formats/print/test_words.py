"""Names of all sorts, and words that do not fit: printed as they are, or refused in a sentence; never run as code."""

from contextlib import nullcontext, suppress
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.formats.print.edition import MEMBERSHIP, PHRASES, PLACES, SITE, read
from tests.formats.print.paper import letters, sizes, tags
from tests.formats.print.sheets import (
    ADDRESS,
    ENTRANCE,
    LEAFLET,
    POSTCARD,
    POSTER,
    every,
    made,
    said,
    sunflower,
    words,
)

from klarsag.formats.print import pdf as printing
from klarsag.formats.print.failure import CannotPrint
from klarsag.formats.print.pdf import KINDS, pdf
from klarsag.formats.print.sheet import sheet
from klarsag.records.sunflower import Place


@every
def test_the_same_words_give_the_same_bytes(language: str, number: int) -> None:
    assert pdf(words(language), KINDS[number]).data == made(language, number)


def test_a_place_of_which_little_is_known() -> None:
    short = pdf(words("da", place=1), LEAFLET)
    assert short.left_out == ()
    assert "Spørg her: Biblioteket." in said(short.data)


HOSTILE = [
    '#import "x"',
    "$a$",
    "\\",
    "`#x`",
    "*a* _b_",
    "] #panic()",
    '"#{1+1}"',
    "<b>&amp;",
    "= A",
    "https://x.dk",
    "@a",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_is_never_read_as_code(name: str) -> None:
    for kind in KINDS:
        data = pdf(words("da", name=name, address=name), kind).data
        assert f"Spørg her: {name}." in said(data)
        assert name in said(data)


@settings(max_examples=40)
@given(
    st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=120),
    st.sampled_from(["en", "ar"]),
)
@example("#sys.inputs", "en")
@example("W" * 120, "en")
@example("W" * 120, "ar")
@example("ש" * 60 + "1", "en")
@example("مكتب 12-34 (A)", "ar")
def test_any_name_is_printed_on_the_paper_or_refused(name: str, language: str) -> None:
    with suppress(CannotPrint):
        data = pdf(words(language, place=1, name=name), POSTCARD).data
        assert sizes(data) == [(148, 105)]
        assert tags(data)[0].kind == "H1"
        assert all(run.left >= 7 and run.right <= 141 for run in letters(data, 0) if run.text.strip())


def test_a_language_of_a_region_is_printed(tmp_path: Path) -> None:
    known = read(tmp_path, (MEMBERSHIP + PLACES + PHRASES).replace("\n  uk:", "\n  es-419:"))
    data = pdf(sheet(known, known.places[1], "es-419", "Solby Kommune", ADDRESS), POSTCARD).data
    with pikepdf.open(BytesIO(data)) as document:
        assert document.Root.Lang == "es"


@pytest.mark.parametrize("name", ["Arbejdsmarkedsforvaltningssekretariatet", "1" * 90], ids=["a word", "no word"])
@every
def test_a_word_wider_than_its_column_is_divided(language: str, number: int, name: str) -> None:
    data = pdf(words(language, name=name), KINDS[number]).data
    width, _height = sizes(data)[0]
    runs = [run for page in range(len(sizes(data))) for run in letters(data, page) if run.text.strip()]
    assert min(run.left for run in runs) >= 7
    assert max(run.right for run in runs) <= width - 7
    assert "-" not in "".join(said(data)).partition("https")[2], "an address has no hyphens but its own"


def test_what_finds_no_room_is_left_out_and_told() -> None:
    hours = [{"days": [day], "opens": f"{8 + number}.00", "closes": "20.00"} for number, day in enumerate(DAYS)]
    full = Place.model_validate({**sunflower().places[0].model_dump(), "opening_hours": hours})
    printed = pdf(words("uk", **{"opening_hours": full.opening_hours}), POSTER)
    assert printed.left_out == ("material", "hours")
    assert sizes(printed.data) == [(210, 297)]
    assert ENTRANCE in said(printed.data)


DAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")


@pytest.mark.parametrize("name", ["Borgerservice " * 40, "1" * 900], ids=["many words", "one word"])
def test_what_does_not_fit_is_refused_in_one_sentence(name: str) -> None:
    with pytest.raises(CannotPrint) as refused:
        pdf(words("da", name=name.strip()), POSTER)
    told = refused.value.told("da")
    assert name.strip() in told
    assert "dansk (da)" in told
    assert "plakat" in told


@pytest.mark.parametrize("name", ["Hus \ue123", "Hus 😀"])
def test_letters_that_no_font_has_are_refused(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    own = printing._fonts(False)
    monkeypatch.setattr(printing, "_fonts", lambda _system: own)  # a machine without other fonts
    with pytest.raises(CannotPrint) as refused:
        pdf(words("en", name=name), POSTER)
    assert "engelsk (en)" in refused.value.told("da")
    assert name[-1] in refused.value.told("da")


def test_a_language_that_is_none_is_refused(tmp_path: Path) -> None:
    known = read(tmp_path, (MEMBERSHIP + PLACES + PHRASES).replace("\n  uk:", "\n  qqq:"))
    with pytest.raises(CannotPrint) as refused:
        sheet(known, known.places[0], "qqq", "Solby Kommune", ADDRESS)
    assert "»qqq«" in refused.value.told("da")


def test_a_language_without_the_word_for_the_thing_is_refused(tmp_path: Path) -> None:
    known = read(tmp_path, (MEMBERSHIP + PLACES + PHRASES).replace("[snor]", "[badge]"))
    with pytest.raises(CannotPrint) as refused:
        sheet(known, known.places[1], "ar", "Solby Kommune", ADDRESS)
    assert all(part in refused.value.told("da") for part in ("arabisk (ar)", "badge", "Biblioteket"))


def test_an_address_that_no_code_holds_is_refused() -> None:
    with pytest.raises(CannotPrint, match="too long"):
        pdf(sheet(sunflower(), sunflower().places[1], "en", "Solby Kommune", SITE + "a" * 5000), POSTER)


@pytest.mark.parametrize("name", ["no-room \ue123", 'panicked with: "no-room" \ue123', "could not be displayed"])
def test_a_name_that_reads_like_an_error_is_told_as_what_it_is(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    own = printing._fonts(False)
    monkeypatch.setattr(printing, "_fonts", lambda _system: own)
    told = words("en", name=name)
    with pytest.raises(CannotPrint) if "\ue123" in name else nullcontext() as refused:
        assert str(told.lines["where"][0]) in said(pdf(told, POSTCARD).data)
    assert refused is None or "no font" in str(refused.value)
