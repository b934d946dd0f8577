"""In: a path. Out: a Word, Excel or PowerPoint file there, made by the libraries for it, hiding one thing."""

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pptx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from pptx.util import Inches

NUMBER = "010203-0004"  # made up


def word(change: Callable[[Any], None] | None = None) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        made = docx.Document()
        made.core_properties.author = ""
        made.add_heading("Plan for legepladsen", 1)
        made.add_paragraph("Udvalget får en status den 8. september 2025 kl. 16.30. Det koster 1.250.000 kr.")
        if change:
            change(made)
        made.save(str(path))

    return make


def author(made: Any) -> None:
    made.core_properties.author = "Solveig Prøvesen"


def last_changed(made: Any) -> None:
    made.core_properties.last_modified_by = "spr"


def public_author(made: Any) -> None:
    made.core_properties.author = "By Kommune"


def comment(made: Any) -> None:
    made.add_comment(made.paragraphs[1].runs, text="Skal vi nævne naboen?", author="Redaktionen")


def tracked(kind: str) -> Callable[[Any], None]:
    def change(made: Any) -> None:
        mark = OxmlElement(f"w:{kind}")
        mark.set(qn("w:id"), "7")
        mark.set(qn("w:author"), "Redaktionen")
        run = OxmlElement("w:r")
        text = OxmlElement("w:delText" if kind == "del" else "w:t")
        text.text = "naboen"
        run.append(text)
        mark.append(run)
        made.paragraphs[1]._p.append(mark)

    return change


def vanished(made: Any) -> None:
    made.paragraphs[1].add_run(" Naboen klager.").font.hidden = True


def hidden_by_style(made: Any) -> None:
    style = made.styles.add_style("Intern", 1)
    style.font.hidden = True
    made.add_paragraph("Naboen klager.", style="Intern")


def white(made: Any) -> None:
    made.paragraphs[1].add_run(" Naboen klager.").font.color.rgb = RGBColor(255, 255, 255)


def tiny(made: Any) -> None:
    made.paragraphs[1].add_run(" Naboen klager.").font.size = Pt(1)


def dark_table(made: Any) -> None:
    """White letters in a cell: its table's style may be dark."""
    cell = made.add_table(2, 2).cell(0, 0).paragraphs[0].add_run("År")
    cell.font.color.rgb = RGBColor(255, 255, 255)


def word_number(made: Any) -> None:
    made.add_paragraph(f"Borgeren {NUMBER} søger om hjælp.")


def word_number_in_cells(made: Any) -> None:
    row = made.add_table(1, 2).rows[0]
    row.cells[0].text, row.cells[1].text = NUMBER.split("-")


def with_part(make: Callable[[Path], None], name: str, content: bytes) -> Callable[[Path], None]:
    """The file with one more part in its ZIP, or another one of that name."""

    def made(path: Path) -> None:
        make(path)
        with zipfile.ZipFile(path) as archive:
            parts = {one: archive.read(one) for one in archive.namelist()}
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for part, data in {**parts, name: content}.items():
                archive.writestr(part, data)

    return made


def excel(change: Callable[[Any], None] | None = None) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        made = openpyxl.Workbook()
        sheet = made.active
        sheet.append(["År", "Beløb", "Forskel"])
        sheet.append([2025, 150125, 2500])
        sheet.append([2026, 311299, 1250])
        made.create_sheet("Noter").append(["Tallene er i 1.000 kr."])
        if change:
            change(made)
        made.save(path)

    return make


def sheet_state(state: str) -> Callable[[Any], None]:
    def change(made: Any) -> None:
        made["Noter"].sheet_state = state

    return change


def hidden_column(made: Any) -> None:
    made.active.column_dimensions["C"].hidden = True


def hidden_row(made: Any) -> None:
    made.active.row_dimensions[3].hidden = True


def note(made: Any) -> None:
    made.active["B2"].comment = Comment("Kan det passe?", "Redaktionen")


def white_cell(made: Any) -> None:
    made.active["B2"].font = Font(color="FFFFFFFF")


def dark_header(made: Any) -> None:
    made.active["A1"].font = Font(color="FFFFFFFF")
    made.active["A1"].fill = PatternFill("solid", fgColor="FF003300")


def unshown_format(made: Any) -> None:
    made.active["B2"].number_format = ";;;"


def number_in_cell(made: Any) -> None:
    made.active["D2"] = NUMBER


def number_in_note(made: Any) -> None:
    made["Noter"].sheet_state = "hidden"
    made["Noter"]["A2"] = NUMBER.replace("-", "")


def manager(made: Any) -> None:
    made.properties.creator = "Solveig Prøvesen"


def slides(change: Callable[[Any], None] | None = None) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        made = pptx.Presentation()
        made.core_properties.author = ""
        made.core_properties.last_modified_by = ""
        for title in ("Legepladsen", "Økonomi"):
            made.slides.add_slide(made.slide_layouts[5]).shapes.title.text = title
        if change:
            change(made)
        made.save(str(path))

    return make


def hidden_slide(made: Any) -> None:
    made.slides[1]._element.set("show", "0")


def spoken(made: Any) -> None:
    made.slides[0].notes_slide.notes_text_frame.text = "Nævn ikke naboen."


def beside(made: Any) -> None:
    box = made.slides[0].shapes.add_textbox(Inches(-5), Inches(1), Inches(3), Inches(1))
    box.text_frame.text = "Naboen klager."


def chart(made: Any) -> None:
    from pptx.chart.data import CategoryChartData
    from pptx.enum.chart import XL_CHART_TYPE

    data = CategoryChartData()
    data.categories = ["2025", "2026"]
    data.add_series("Beløb", (1, 2))
    made.slides[1].shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, 0, 0, Inches(3), Inches(2), data)
