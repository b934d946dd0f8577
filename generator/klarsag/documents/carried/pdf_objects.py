"""A page of a PDF in; out: what is drawn on it, in order, drawings within drawings included."""

from collections.abc import Iterator
from ctypes import byref, c_float, c_int, c_uint, c_void_p, cast
from dataclasses import dataclass
from typing import Any

from pypdfium2 import raw

from klarsag.documents.carried.pdf_place import Box, holds

_DEEPEST = 12  # drawings within drawings
_MOST = 100_000  # objects of a page; a map has some 50,000
_SMALL = 20.0  # square points: nothing below it covers two letters
Matrix = tuple[float, float, float, float, float, float]
_SAME: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(frozen=True, eq=False)
class Drawn:
    """One object. `order`: when it is drawn. `covers`: an opaque shape, or a picture, large enough to hide letters."""

    handle: Any
    address: int
    order: int
    box: Box
    is_text: bool
    is_picture: bool
    covers: bool

    def overlaps(self, box: Box) -> bool:
        """Whether the two share an area."""
        return self.box[0] < box[2] and box[0] < self.box[2] and self.box[1] < box[3] and box[1] < self.box[3]

    def holds(self, box: Box) -> bool:
        """Whether the middle of `box` lies in it."""
        return holds(self.box, box)

    @property
    def area(self) -> float:
        """Square points."""
        return (self.box[2] - self.box[0]) * (self.box[3] - self.box[1])


def address(handle: Any) -> int:
    """What tells one object of the library from another."""
    return cast(handle, c_void_p).value or 0


def drawn(page: Any) -> tuple[Drawn, ...]:
    """Every object of the page but the drawings that only hold others."""
    found: list[Drawn] = []
    count, get = raw.FPDFPage_CountObjects(page), raw.FPDFPage_GetObject
    for handle, matrix in _walk([get(page, at) for at in range(count)], _SAME, 0):
        found.append(_drawn(handle, matrix, len(found)))
        if len(found) >= _MOST:
            raise MemoryError("more objects than are looked at")
    return tuple(found)


def _walk(handles: list[Any], matrix: Matrix, level: int) -> Iterator[tuple[Any, Matrix]]:
    for handle in handles:
        if raw.FPDFPageObj_GetType(handle) != raw.FPDF_PAGEOBJ_FORM:
            yield handle, matrix
        elif level < _DEEPEST:
            own = raw.FS_MATRIX()
            raw.FPDFPageObj_GetMatrix(handle, byref(own))
            inner = _times((own.a, own.b, own.c, own.d, own.e, own.f), matrix)
            inside = [raw.FPDFFormObj_GetObject(handle, at) for at in range(raw.FPDFFormObj_CountObjects(handle))]
            yield from _walk(inside, inner, level + 1)


def _drawn(handle: Any, matrix: Matrix, order: int) -> Drawn:
    kind = raw.FPDFPageObj_GetType(handle)
    sides = [c_float() for _ in range(4)]
    raw.FPDFPageObj_GetBounds(handle, *(byref(side) for side in sides))
    box = _moved((sides[0].value, sides[1].value, sides[2].value, sides[3].value), matrix)
    is_picture = kind == raw.FPDF_PAGEOBJ_IMAGE
    large = (box[2] - box[0]) * (box[3] - box[1]) > _SMALL
    covers = large and (is_picture or (kind == raw.FPDF_PAGEOBJ_PATH and _is_opaque(handle)))
    return Drawn(handle, address(handle), order, box, kind == raw.FPDF_PAGEOBJ_TEXT, is_picture, covers)


def _is_opaque(path: Any) -> bool:
    mode, stroke = c_int(), c_int()
    raw.FPDFPath_GetDrawMode(path, byref(mode), byref(stroke))
    colour = [c_uint() for _ in range(4)]
    found = raw.FPDFPageObj_GetFillColor(path, *(byref(part) for part in colour))
    return mode.value != raw.FPDF_FILLMODE_NONE and (not found or colour[3].value > 200)


def _times(one: Matrix, other: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def _moved(box: Box, matrix: Matrix) -> Box:
    a, b, c, d, e, f = matrix
    corners = [(box[x] * a + box[y] * c + e, box[x] * b + box[y] * d + f) for x in (0, 2) for y in (1, 3)]
    across, up = [x for x, _y in corners], [y for _x, y in corners]
    return min(across), min(up), max(across), max(up)
