"""An Excel workbook in; hidden sheets, rows and columns, comments, leftovers and every cell with its place, out."""

import re
from collections.abc import Iterator
from typing import Any

from klarsag.documents.carried.cells import Cell, column_number, letters, row_passages
from klarsag.documents.carried.facts import Passage, Piece, Trace, What
from klarsag.documents.carried.package import Package, all_of, attribute, local, text_of

_WORKBOOK = "xl/workbook.xml"
_LEFTOVERS = re.compile(r"xl/(?:pivotCache/pivotCacheRecords|model/)")
_HIDES_VALUES = ";;;"  # a number format that shows nothing


def excel_pieces(package: Package) -> Iterator[Piece]:
    """All but the properties. A place is "2!B7": cell B7 of the second sheet."""
    strings = [text_of(node) for node in all_of(package.xml("xl/sharedStrings.xml"), "si")]
    used: set[int] = set()
    unseen = _unseen_styles(package.xml("xl/styles.xml"))
    parts = package.related(_WORKBOOK)
    for number, sheet in enumerate(all_of(package.xml(_WORKBOOK), "sheet"), 1):
        hidden = sheet.get("state") in ("hidden", "veryHidden")
        if hidden:
            yield Trace(What.HIDDEN_SHEETS, str(number))
        root = package.xml(parts.get(attribute(sheet, "id"), ""))
        if root is not None:
            yield from _sheet(root, number, hidden, strings, used, unseen)
    for name in package.below("xl/"):
        yield from _other(package, name)
    if any(_LEFTOVERS.match(name) for name in package.names):
        yield Trace(What.LEFTOVERS)
    # Excel leaves no text behind that no cell has; some other programs do.
    yield from (Passage(text, behind=True) for at, text in enumerate(strings) if at not in used)


def _other(package: Package, name: str) -> Iterator[Piece]:
    root = package.xml(name) if name.startswith(_READ) else None
    kind = local(root) if root is not None else ""
    if kind in ("comments", "ThreadedComments"):
        found = list(all_of(root, "comment", "threadedComment"))
        yield from (Trace(What.COMMENTS) for _one in found)
        yield from (Passage(text_of(one), behind=True) for one in found)
        yield from (Passage(text_of(one), behind=True) for one in all_of(root, "author"))
    elif kind == "personList":
        yield from (Passage(attribute(one, "displayName"), behind=True) for one in all_of(root, "person"))
    elif kind == "externalLink":
        yield Passage(" ".join(attribute(one, "val") for one in all_of(root, "sheetName")), behind=True)
        values = [text_of(one) for one in all_of(root, "v")]
        yield from (Passage(value, behind=True) for value in values)
        yield from (Trace(What.LEFTOVERS) for _one in values[:1])
    elif kind == "pivotCacheDefinition":
        yield from (Passage(attribute(one, "v"), behind=True) for one in all_of(root, "s", "n"))
    elif kind == "revisions":
        yield Trace(What.CHANGES)
    elif kind == "wsDr":  # text boxes
        yield from (Passage(text_of(one)) for one in all_of(root, "txBody"))


_READ = ("xl/comments", "xl/threadedComments", "xl/persons", "xl/externalLinks", "xl/pivotCache/pivotCacheDefinition",
         "xl/revisions", "xl/drawings/")  # fmt: skip


def _sheet(
    root: Any, number: int, hidden: bool, strings: list[str], used: set[int], unseen: frozenset[int]
) -> Iterator[Piece]:
    if any(True for _one in all_of(root, "tablePart", "conditionalFormatting")):
        unseen = frozenset()  # a table's style and a condition may fill the cells behind white letters
    columns = [
        (int(one.get("min", "1")), int(one.get("max", "1")))
        for one in all_of(root, "col")
        if one.get("hidden") in ("1", "true") or one.get("width") == "0"
    ]
    for row in all_of(root, "row"):
        row_hidden = row.get("hidden") in ("1", "true") or row.get("ht") == "0"
        cells: list[Cell] = []
        for cell in row:
            value, as_text = _value(cell, strings, used)
            if not value:
                continue
            place = cell.get("r") or f"{letters(len(cells) + 1)}{row.get('r', '')}"
            behind = hidden or row_hidden or any(a <= column_number(place) <= b for a, b in columns)
            if behind and not hidden:
                yield Trace(What.HIDDEN_CELLS, f"{number}!{place if not row_hidden else row.get('r')}")
            elif int(cell.get("s", "0")) in unseen:
                yield Trace(What.HIDDEN_TEXT, f"{number}!{place}")
            cells.append((f"{number}!{place}", value, as_text, behind))
        yield from row_passages(cells)
    for one in all_of(root, "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"):
        yield Passage(text_of(one), (f"{number}!",))
    for one in all_of(root, "dataValidation"):
        prompts = " ".join(one.get(name, "") for name in ("error", "prompt", "promptTitle"))
        yield Passage(prompts, (f"{number}!",), behind=True)


def _value(cell: Any, strings: list[str], used: set[int]) -> tuple[str, bool]:
    """What the cell holds, and whether it was written as text."""
    kind = cell.get("t", "n")
    parts = {local(one): one for one in cell}
    if "is" in parts:
        return text_of(parts["is"]), True
    raw = text_of(parts["v"]) if "v" in parts else ""
    if kind == "s" and raw.isdigit() and int(raw) < len(strings):
        used.add(int(raw))
        return strings[int(raw)], True
    return raw, kind != "n"


def _unseen_styles(styles: Any) -> frozenset[int]:
    """The numbers of the cell styles that show nothing: white on no fill, or a format that hides every value."""
    if styles is None:
        return frozenset()
    fonts = [_is_white(font) for fonts in all_of(styles, "fonts") for font in fonts]
    fills = [_is_empty(fill) for fills in all_of(styles, "fills") for fill in fills]
    codes = {one.get("numFmtId"): one.get("formatCode", "") for one in all_of(styles, "numFmt")}
    found = set()
    for number, style in enumerate(one for group in all_of(styles, "cellXfs") for one in group):
        font, fill = int(style.get("fontId", "0")), int(style.get("fillId", "0"))
        white = font < len(fonts) and fonts[font] and fill < len(fills) and fills[fill]
        if white or _HIDES_VALUES in codes.get(style.get("numFmtId"), ""):
            found.add(number)
    return frozenset(found)


def _is_white(font: Any) -> bool:
    colour = next((one for one in font if local(one) == "color"), None)
    if colour is None:
        return False
    # The theme's first colour is the window's own, white but for a theme that nobody uses.
    plain = colour.get("theme") == "0" and float(colour.get("tint", "0")) == 0
    return plain or str(colour.get("rgb", "")).upper().endswith("FFFFFF")


def _is_empty(fill: Any) -> bool:
    pattern = next(all_of(fill, "patternFill"), None)
    return pattern is not None and pattern.get("patternType", "none") == "none"
