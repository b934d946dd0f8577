"""A table's cells in, the same with its columns of figures aligned out; and the unit that a figure is written with."""

import re

from klarsag.markdown.cells import Grid

_UNIT = r"%|pct\.?|kr\.?|mio\.?(?: kr\.?)?|mia\.?(?: kr\.?)?|t\.?kr\.?"
_AMOUNT = rf"[-−–+±]?\s*(?:kr\.?\s*)?\d[\d.\s]*(?:,\d+)?\s*(?:{_UNIT})?"
# An amount, a share, a figure with its unit, one beside another to compare with, a mark that leads to a note, or a dash
# for none: what is read down a column, so right-aligned.
_FIGURE = re.compile(rf"\**\s*{_AMOUNT}(?:\s*\({_AMOUNT}\))?\s*(?:\*+|\(\*+\))?|[-–—]")
_WITH_UNIT = re.compile(rf"[-−–+±]?\s*\d[\d.\s]*(?:,\d+)?\s*(?P<unit>{_UNIT})")
_DIGIT = re.compile(r"\d")


def is_figures(texts: list[str]) -> bool:
    """Whether the filled cells of a column are all figures."""
    return bool(texts) and all(map(_FIGURE.fullmatch, texts)) and any(map(_DIGIT.search, texts))


def unit(text: str) -> str | None:
    """`"61 pct."` gives `"pct."`; None for a figure without a unit, and for anything else."""
    found = _WITH_UNIT.fullmatch(text.strip())
    return found["unit"] if found else None


def column(grid: Grid, place: int) -> list[str]:
    """The filled cells of a column below its header, without those that reach over into others."""
    own = [cell for cell in grid.cells(grid.head) if cell.left == place and cell.columns == 1]
    return [cell.text for cell in own if cell.text]


def align(grid: Grid) -> None:
    """Give each column of figures the class `n`, each that its author centred `c`."""
    for place in range(grid.width):
        cells = [cell for cell in grid.cells() if cell.left == place]
        styles = {str(cell.opening.attrs.pop("style", "")) for cell in cells}  # no inline style: pages forbid them
        if is_figures(column(grid, place)) or "text-align:right" in styles:
            name = "n"
        elif "text-align:center" in styles:
            name = "c"
        else:
            continue
        for cell in cells:
            if cell.opening.attrs.get("scope") not in ("row", "rowgroup"):
                cell.opening.attrs["class"] = name
