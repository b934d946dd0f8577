"""A table's cells in, whether it fits a narrow screen out: only one that may not becomes a stop for the keyboard.

A static page cannot ask how wide the reader's window is, so the width is reckoned from the longest word of each column.
The figures are of our own style sheet, measured in Chromium, and generous: a table that is called wide and is not costs
one key press, one that is called narrow and is not could be scrolled with a mouse only.
"""

import re

from klarsag.markdown.cells import Grid

_ROOM = 14.2  # rem: what 320 CSS pixels leave for a table, less a little
_LIST = 31.0  # rem: below this width the style sheet lays a list out
_LETTER, _PADDING, _LEAST = 0.63, 0.9, 3.0  # rem: a letter with extra spacing, a cell's sides, the narrowest column
_BREAK = re.compile(r"[\s-]+")


def is_wide(grid: Grid, *, listed: bool) -> bool:
    """Whether some window is too narrow for the table. `listed`: it becomes a list before that."""
    return sum(_column(grid, place) for place in range(grid.width)) > (_LIST if listed else _ROOM)


def _column(grid: Grid, place: int) -> float:
    longest = 0
    for cell in grid.cells():
        if cell.left == place and cell.columns == 1:
            # The style sheet keeps a figure on one line.
            figure = cell.opening.attrs.get("class") == "n" and not cell.is_header
            parts = [cell.text] if figure else _BREAK.split(cell.text)
            longest = max(longest, *map(len, parts))
    return max(longest * _LETTER + _PADDING, _LEAST)
