"""In: a path. Out: an OpenDocument file there, made by odfpy, hiding one thing."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from odf import dc, draw, meta, office, presentation, style, table, text
from odf.namespaces import TEXTNS
from odf.opendocument import OpenDocumentPresentation, OpenDocumentSpreadsheet, OpenDocumentText

Make = Callable[[Path], None]
Change = Callable[[Any], None]


def writing(change: Change | None = None) -> Make:
    def make(path: Path) -> None:
        made = OpenDocumentText()
        made.text.addElement(text.P(text="Udvalget får en status den 8. september 2025."))
        if change:
            change(made)
        made.save(str(path))

    return make


def author(made: Any) -> None:
    made.meta.addElement(meta.InitialCreator(text="Solveig Prøvesen"))


def annotated(made: Any) -> None:
    note = office.Annotation()
    note.addElement(dc.Creator(text="Redaktionen"))
    note.addElement(text.P(text="Skal vi nævne naboen?"))
    paragraph = text.P(text="En sag til. ")
    paragraph.addElement(note)
    made.text.addElement(paragraph)


def changed(made: Any) -> None:
    """A word taken out of a paragraph, as OASIS OpenDocument 1.3, 5.5, has it: LibreOffice shows any other as text."""
    changes, region, gone, about = text.TrackedChanges(), _of("c1"), text.Deletion(), office.ChangeInfo()
    about.addElement(dc.Creator(text="Redaktionen"))
    about.addElement(dc.Date(text="2025-09-08T12:00:00"))
    gone.addElement(about)
    gone.addElement(text.P(text="naboen"))
    region.addElement(gone)
    changes.addElement(region)
    made.text.insertBefore(changes, made.text.firstChild)
    paragraph = text.P(text="En klage fra ")
    paragraph.addElement(text.Change(changeid="c1"))
    paragraph.addText("er med.")
    made.text.addElement(paragraph)


def _of(name: str) -> Any:
    region = text.ChangedRegion(check_grammar=False)
    region.setAttrNS(TEXTNS, "id", name)
    return region


def hidden_span(made: Any) -> None:
    hidden = style.Style(name="Skjult", family="text")
    hidden.addElement(style.TextProperties(display="none"))
    made.automaticstyles.addElement(hidden)
    paragraph = text.P(text="En sag til. ")
    paragraph.addElement(text.Span(stylename=hidden, text="Naboen klager."))
    made.text.addElement(paragraph)


def hidden_section(made: Any) -> None:
    section = text.Section(name="Internt", display="none")
    section.addElement(text.P(text="Naboen klager."))
    made.text.addElement(section)


def sheets(change: Change | None = None, row: str = "visible", column: str = "visible", shown: bool = True) -> Make:
    def make(path: Path) -> None:
        made = OpenDocumentSpreadsheet()
        look = style.Style(name="ta2", family="table")
        look.addElement(style.TableProperties(display="true" if shown else "false"))
        made.automaticstyles.addElement(look)
        first, second = table.Table(name="Tal"), table.Table(name="Noter", stylename=look)
        first.addElement(table.TableColumn())
        first.addElement(table.TableColumn(visibility=column))
        for visibility, figures in (("visible", (2025, 150125)), (row, (2026, 2500))):
            line = table.TableRow(visibility=visibility)
            for figure in figures:
                cell = table.TableCell(valuetype="float", value=figure)
                cell.addElement(text.P(text=str(figure)))
                line.addElement(cell)
            first.addElement(line)
        line = table.TableRow()
        cell = table.TableCell(valuetype="string")
        cell.addElement(text.P(text="Tallene er i 1.000 kr."))
        line.addElement(cell)
        second.addElement(line)
        for one in (first, second):
            made.spreadsheet.addElement(one)
        if change:
            change(made)
        made.save(str(path))

    return make


def slides(hidden: bool = False, spoken: str = "") -> Make:
    def make(path: Path) -> None:
        made = OpenDocumentPresentation()
        layout = style.PageLayout(name="L")
        made.automaticstyles.addElement(layout)
        master = style.MasterPage(name="M", pagelayoutname=layout)
        made.masterstyles.addElement(master)
        look = style.Style(name="dp2", family="drawing-page")
        look.addElement(style.DrawingPageProperties(visibility="hidden" if hidden else "visible"))
        made.automaticstyles.addElement(look)
        for name, stylename in (("Legepladsen", None), ("Økonomi", look)):
            page = draw.Page(name=name, masterpagename=master, **({"stylename": stylename} if stylename else {}))
            page.addElement(_box(name))
            if spoken:
                notes = presentation.Notes()
                notes.addElement(_box(spoken))
                page.addElement(notes)
            made.presentation.addElement(page)
        made.save(str(path))

    return make


def _box(words: str) -> Any:
    frame, box = draw.Frame(width="10cm", height="2cm", x="1cm", y="1cm"), draw.TextBox()
    box.addElement(text.P(text=words))
    frame.addElement(box)
    return frame
