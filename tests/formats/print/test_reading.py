"""Posters, leaflets and postcards as a screen reader reads them: tags, order, languages, title."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from tests.formats.print.paper import tags
from tests.formats.print.sheets import (
    ADDRESS,
    ENTRANCE,
    LANGUAGES,
    LEAFLET,
    PLACE,
    TORVET,
    every,
    made,
    said,
    sunflower,
    words,
)

from klarsag.documents.pdf.facts import lacks
from klarsag.documents.pdf.inspector import inspect
from klarsag.formats.print.pdf import pdf
from klarsag.formats.print.sheet import sheet


@every
def test_a_document_says_its_title_language_author_and_standard(language: str, number: int) -> None:
    with pikepdf.open(BytesIO(made(language, number))) as document:
        assert document.Root.Lang == language
        assert document.Root.MarkInfo.Marked
        assert document.Root.ViewerPreferences.DisplayDocTitle
        title = words(language).title
        assert PLACE in title
        assert document.docinfo.Title == title
        assert document.docinfo.Author == "Solby Kommune"
        meta = document.open_metadata()
        assert (meta["dc:title"], meta["pdfuaid:part"]) == (title, "1")
        assert str(document.docinfo.CreationDate).startswith("D:20260301")


@every
def test_one_first_heading_and_a_figure_with_its_text(language: str, number: int) -> None:
    found = tags(made(language, number))
    assert [tag.text for tag in found if tag.kind == "H1"] == [words(language).heading]
    assert found[0].kind == "H1"
    assert [tag.alternative for tag in found if tag.kind == "Figure"] == [f"QR: {ADDRESS}{language}/"]


def test_a_poster_is_read_in_its_order() -> None:
    line = {name: " ".join(map(str, lines)) for name, lines in words("da").lines.items()}
    assert PLACE in line["where"]
    assert said(made("da", 0)) == [
        words("da").heading,
        line["shows"],
        line["where"],
        TORVET,
        ENTRANCE,
        "Mandag–onsdag 10.00–15.00",
        "Torsdag 10.00–17.30",
        "Fredag 10.00–14.00",
        f"{line['free']} {line['staff']}",
        line["material"],
        f"QR: {ADDRESS}da/",
        line["scan"],
        f"{ADDRESS}da/",
        line["dated"],
    ]
    assert "dansk, engelsk og arabisk" in line["material"]
    assert "1. marts 2026" in line["dated"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_leaflet_tells_all_that_is_known_in_its_order(language: str) -> None:
    sheet = words(language)
    line = {name: [str(line) for line in lines] for name, lines in sheet.lines.items()}
    told = [
        sheet.heading,
        *line["shows"],
        *line["where"],
        TORVET,
        ENTRANCE,
        *line["hours"],
        *line["free"],
        *line["staff"],
        " ".join(line["anyone"] + line["own_choice"]),
        *line["no_rights"],
        "Bus 5 kører til Torvet.",
        *line["lift"],
        *line["loop"],
        *line["phone"],
        *line["material"],
        sheet.more,
        f"QR: {ADDRESS}{language}/",
        *line["scan"],
        f"{ADDRESS}{language}/",
        *line["dated"],
    ]
    assert said(made(language, 1)) == [" ".join(one.split()) for one in told]


def test_a_postcard_says_the_least_that_helps() -> None:
    sheet = words("uk")
    shown = [str(sheet.lines[name][0]) for name in ("shows", "where", "street", "free")]
    assert said(made("uk", 2))[:5] == [sheet.heading, *shown]


@pytest.mark.parametrize("language", ["en", "ar", "uk"])
def test_danish_words_within_another_language_say_that_they_are_danish(language: str) -> None:
    found = tags(made(language, 1))
    danish = [tag.text for tag in found if "da" in tag.languages]
    assert danish == [str(words(language).lines["where"][0]), TORVET, ENTRANCE, "Bus 5 kører til Torvet."]
    assert not any(tag.languages for tag in tags(made("da", 1)))


def test_danish_within_an_arabic_sentence_is_a_part_of_its_own() -> None:
    with pikepdf.open(BytesIO(made("ar", 0))) as document:
        [inside] = [
            node
            for node in document.objects
            if isinstance(node, pikepdf.Dictionary) and PLACE in str(node.get("/ActualText", ""))
        ]
        assert (inside.S, inside.Lang, str(inside.ActualText)) == ("/Span", "da", PLACE)
        parents = pikepdf.NumberTree(document.Root.StructTreeRoot.ParentTree)[int(inside.Pg.StructParents)]
        assert parents[int(inside.K[0])].objgen == inside.objgen


@pytest.mark.parametrize("length", range(14, 34, 2))
def test_a_blank_where_a_line_ends_is_not_lost(length: int) -> None:
    phrases = sunflower().phrases["uk"].model_copy(update={"where": "{sted} це місце для вас, і ще одне слово."})
    known = sunflower().model_copy(update={"phrases": {"uk": phrases}})
    place = known.places[1].model_copy(update={"name": "R" * length})
    data = pdf(sheet(known, place, "uk", "Solby Kommune", ADDRESS), LEAFLET).data
    assert f"{'R' * length} це місце для вас, і ще одне слово." in said(data)


@every
def test_our_own_check_of_attached_files_finds_nothing(language: str, number: int, tmp_path: Path) -> None:
    path = tmp_path / "plakat.pdf"
    path.write_bytes(made(language, number))
    assert lacks(inspect(path)) == ()
