"""The cells of a row in; the texts to look in out: each cell by itself, and neighbours that were written as text."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from klarsag.documents.carried.facts import BETWEEN, Passage

Cell = tuple[str, str, bool, bool]  # place, value, whether written as text, whether hidden


def row_passages(cells: Sequence[Cell]) -> Iterator[Passage]:
    """Numbers in neighbouring cells are sums, never two halves of one number: only texts are joined."""
    for (as_text, behind), group in groupby(cells, key=lambda cell: (cell[2], cell[3])):
        neighbours = list(group)
        if as_text:
            text = BETWEEN.join(value.replace("|", "/") for _place, value, _text, _behind in neighbours)
            yield Passage(text, tuple(place for place, *_rest in neighbours), behind)
        else:
            yield from (Passage(value, (place,), behind) for place, value, *_rest in neighbours)


def column_number(place: str) -> int:
    """The number of a cell's column: "B7" → 2."""
    number = 0
    for letter in place:
        if not letter.isalpha():
            break
        number = number * 26 + ord(letter.upper()) - ord("A") + 1
    return number


def letters(column: int) -> str:
    """The letters of a column's number: 28 → "AB"."""
    found = ""
    while column:
        column, rest = divmod(column - 1, 26)
        found = chr(ord("A") + rest) + found
    return found
