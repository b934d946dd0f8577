"""The prepared attachments: name, what is expected to be found (nothing: a clean one), and what makes the file."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.checks.privacy_files import made_images as image
from tests.checks.privacy_files import made_office as office
from tests.checks.privacy_files import made_open as odf
from tests.checks.privacy_files import made_pdf as pdf
from tests.conftest import PROJECT
from tests.documents.pdfs import LETTERS

PRINTED = PROJECT / ("content/gladsaxe/moeder/2025/2025-09-08-beskaeftigelses-og-integrationsudvalget/bilag/"
                     "overblik-over-pengene.pdf")  # fmt: skip
CROP = [0.0, 750.0, 595.0, 842.0]


@dataclass(frozen=True)
class Case:
    """`expected` is the id of a finding without “attachment-”; "" for a clean file."""

    name: str
    expected: str
    make: Callable[[Path], None]


def _copied(path: Path) -> None:
    path.write_bytes(PRINTED.read_bytes())


def _written(text: str, code: str = "utf-8") -> Callable[[Path], None]:
    return _bytes(text.encode(code))


def _bytes(content: bytes) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        path.write_bytes(content)

    return make


CLEAN = (
    Case("tekst.pdf", "", pdf.drawn(LETTERS)),
    Case("fra-browser.pdf", "", _copied),
    Case("hvid-overskrift-paa-moerk-bjaelke.pdf", "", pdf.drawn(pdf.HEADING)),
    Case("drejet.pdf", "", pdf.drawn(LETTERS, change=pdf.boxes([0, 0, 595, 842], turned=90))),
    Case("flyttet-side.pdf", "", pdf.drawn(LETTERS, change=pdf.boxes([30, 500, 595, 842]))),
    Case("i-en-tegning.pdf", "", pdf.drawn(LETTERS, change=pdf.inside_a_drawing)),
    Case("scannet.pdf", "", pdf.scan("Legepladsen ved skolen")),
    Case("scannet-over-tekst.pdf", "", pdf.scan("Legepladsen ved skolen", below=True)),
    Case("kommunens-egen.pdf", "", pdf.drawn(LETTERS, change=pdf.named(Author="By Kommune", Title="Plan"))),
    Case("siger-sit-eget.pdf", "", pdf.drawn(LETTERS, pdf.LIGATURE)),
    Case("med-link.pdf", "", pdf.drawn(LETTERS, change=pdf.annotation("/Link"))),
    Case("notat.docx", "", office.word()),
    Case("hvid-skrift-i-tabel.docx", "", office.word(office.dark_table)),
    Case("kommunens-egen.docx", "", office.word(office.public_author)),
    Case("tal.xlsx", "", office.excel()),
    Case("moerkt-hoved.xlsx", "", office.excel(office.dark_header)),
    Case("oplaeg.pptx", "", office.slides()),
    Case("notat.odt", "", odf.writing()),
    Case("tal.ods", "", odf.sheets()),
    Case("oplaeg.odp", "", odf.slides()),
    Case("foto.jpg", "", image.photograph()),
    Case("drejet-foto.jpg", "", image.photograph(turned=6)),
    Case("kort.png", "", image.drawing()),
    Case("tal.csv", "", _written("År;Beløb\n2025;150125\n2500;1250\n")),
)
IN_PDF = (
    Case("sort-bjaelke.pdf", "text-covered", pdf.drawn(pdf.SECRET, pdf.BOX)),
    Case("sort-bjaelke-i-tegning.pdf", "text-covered", pdf.drawn(pdf.SECRET, pdf.BOX, change=pdf.inside_a_drawing)),
    Case(
        "sort-bjaelke-drejet.pdf",
        "text-covered",
        pdf.drawn(pdf.SECRET, pdf.BOX, change=pdf.boxes([0, 0, 595, 842], turned=270)),
    ),
    Case("sort-bjaelke-under.pdf", "text-covered", pdf.drawn(pdf.BOX, pdf.SECRET)),
    Case(
        "sort-maerke.pdf",
        "text-covered",
        pdf.drawn(pdf.SECRET, change=pdf.annotation("/Square", b"0 0 0 rg 0 0 260 30 re f")),
    ),
    Case("ikke-anvendt-sloering.pdf", "text-covered", pdf.drawn(LETTERS, change=pdf.annotation("/Redact"))),
    Case("billede-over.pdf", "text-covered", pdf.drawn(pdf.SECRET, pdf.PATCH)),
    Case("overskrevet.pdf", "text-covered", pdf.drawn(pdf.SECRET, pdf.REWRITTEN)),
    Case("scannet-sort-bjaelke.pdf", "text-covered", pdf.scan("Naboen hedder Solveig", blacked=True)),
    Case("uden-for-siden.pdf", "text-outside", pdf.drawn(LETTERS, pdf.SECRET.replace(b"60 700", b"700 700"))),
    Case("beskaaret.pdf", "text-outside", pdf.drawn(LETTERS, pdf.SECRET, change=pdf.boxes([0, 0, 595, 842], CROP))),
    Case("hvid-paa-hvid.pdf", "text-invisible", pdf.drawn(LETTERS, pdf.WHITE)),
    Case("ikke-tegnet.pdf", "text-invisible", pdf.drawn(LETTERS, pdf.UNDRAWN)),
    Case("bitte-lille.pdf", "text-invisible", pdf.drawn(LETTERS, pdf.TINY)),
    Case("slukket-lag.pdf", "text-invisible", pdf.drawn(LETTERS, pdf.IN_LAYER, change=pdf.layer_off)),
    Case("hvidet-ud-paa-scanning.pdf", "text-differs", pdf.scan("Naboen hedder Solveig", wiped=True)),
    Case("siger-andet.pdf", "text-differs", pdf.drawn(LETTERS, pdf.SAID)),
    Case("skjult-felt.pdf", "text-hidden", pdf.drawn(LETTERS, change=pdf.hidden_field)),
    Case("seddel.pdf", "comments", pdf.drawn(LETTERS, change=pdf.annotation("/Text", Contents="Hvad med naboen?"))),
    Case("fil-i-filen.pdf", "files-inside", pdf.drawn(LETTERS, change=pdf.attached)),
    Case("forfatter.pdf", "metadata", pdf.drawn(LETTERS, change=pdf.named(Author="Solveig Prøvesen"))),
    Case("forfatter-i-xmp.pdf", "metadata", pdf.drawn(LETTERS, change=pdf.xmp_author)),
    Case("rettet.pdf", "leftovers", pdf.corrected),
    Case("nummer.pdf", "cpr", pdf.drawn(LETTERS.replace(b"ved skolen", pdf.NUMBER.encode()))),
    Case("nummer-i-emneord.pdf", "cpr-unseen", pdf.drawn(LETTERS, change=pdf.named(Keywords=pdf.NUMBER))),
)
IN_OFFICE = (
    Case("forfatter.docx", "metadata", office.word(office.author)),
    Case("sidst-rettet-af.docx", "metadata", office.word(office.last_changed)),
    Case("kommentar.docx", "comments", office.word(office.comment)),
    Case("indsat.docx", "changes", office.word(office.tracked("ins"))),
    Case("slettet.docx", "changes", office.word(office.tracked("del"))),
    Case("skjult.docx", "text-hidden", office.word(office.vanished)),
    Case("skjult-af-typografi.docx", "text-hidden", office.word(office.hidden_by_style)),
    Case("hvid.docx", "text-hidden", office.word(office.white)),
    Case("bitte-lille.docx", "text-hidden", office.word(office.tiny)),
    Case("fil-i-filen.docx", "files-inside", office.with_part(office.word(), "word/embeddings/ark.xlsx", b"PK")),
    Case("nummer.docx", "cpr", office.word(office.word_number)),
    Case("nummer-i-to-celler.docx", "cpr", office.word(office.word_number_in_cells)),
    Case("skjult-ark.xlsx", "sheets-hidden", office.excel(office.sheet_state("hidden"))),
    Case("meget-skjult-ark.xlsx", "sheets-hidden", office.excel(office.sheet_state("veryHidden"))),
    Case("skjult-kolonne.xlsx", "cells-hidden", office.excel(office.hidden_column)),
    Case("skjult-raekke.xlsx", "cells-hidden", office.excel(office.hidden_row)),
    Case("note.xlsx", "comments", office.excel(office.note)),
    Case("hvid-celle.xlsx", "text-hidden", office.excel(office.white_cell)),
    Case("uvist-format.xlsx", "text-hidden", office.excel(office.unshown_format)),
    Case(
        "pivot.xlsx",
        "leftovers",
        office.with_part(office.excel(), "xl/pivotCache/pivotCacheRecords1.xml", b"<r xmlns='x'/>"),
    ),
    Case("forfatter.xlsx", "metadata", office.excel(office.manager)),
    Case("nummer.xlsx", "cpr", office.excel(office.number_in_cell)),
    Case("skjult-dias.pptx", "slides-hidden", office.slides(office.hidden_slide)),
    Case("talenoter.pptx", "speaker-notes", office.slides(office.spoken)),
    Case("ved-siden-af.pptx", "text-outside", office.slides(office.beside)),
    Case("diagram.pptx", "files-inside", office.slides(office.chart)),
)
IN_OTHERS = (
    Case("forfatter.odt", "metadata", odf.writing(odf.author)),
    Case("kommentar.odt", "comments", odf.writing(odf.annotated)),
    Case("rettelser.odt", "changes", odf.writing(odf.changed)),
    Case("skjult.odt", "text-hidden", odf.writing(odf.hidden_span)),
    Case("skjult-afsnit.odt", "text-hidden", odf.writing(odf.hidden_section)),
    Case("skjult-ark.ods", "sheets-hidden", odf.sheets(shown=False)),
    Case("skjult-raekke.ods", "cells-hidden", odf.sheets(row="filter")),
    Case("skjult-kolonne.ods", "cells-hidden", odf.sheets(column="collapse")),
    Case("skjult-dias.odp", "slides-hidden", odf.slides(hidden=True)),
    Case("talenoter.odp", "speaker-notes", odf.slides(spoken="Nævn ikke naboen.")),
    Case("sted.jpg", "location", image.photograph(place=True)),
    Case("lille-billede.jpg", "thumbnail", image.previewed),
    Case("fotograf.jpg", "metadata", image.photograph(artist="Solveig Prøvesen")),
    Case("nummer.jpg", "cpr-unseen", image.photograph(description=f"Sag om {pdf.NUMBER}")),
    Case("forfatter.png", "metadata", image.drawing(Author="Solveig Prøvesen")),
    Case("beskaaret.png", "leftovers", image.cropped(image.drawing())),
    Case("beskaaret.jpg", "leftovers", image.cropped(image.photograph())),
    Case("nummer-i-utf16.txt", "cpr", _written(f"Navn;Nummer\nEn borger;{pdf.NUMBER}\n", "utf-16")),
    Case("gammel.doc", "format-unread", _bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")),
    Case("oedelagt.xlsx", "unread", office.with_part(office.excel(), "xl/workbook.xml", b"<workbook")),
)
DEFECTS = (*IN_PDF, *IN_OFFICE, *IN_OTHERS)
CASES = (*CLEAN, *DEFECTS)
