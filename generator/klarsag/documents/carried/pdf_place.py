"""A page of a PDF and a scale in; out: where a box of the page, in points, lies on the drawn page, in pixels."""

from ctypes import byref, c_int
from dataclasses import dataclass
from math import ceil, floor, sqrt
from typing import Any

from pypdfium2 import raw

Box = tuple[float, float, float, float]  # left, bottom, right, top in points, before the page is turned
_FINE = 1000  # the library answers in whole pixels: asked on a page so much larger, it is exact


def holds(box: Box, other: Box) -> bool:
    """Whether the middle of `other` lies in `box`."""
    x, y = (other[0] + other[2]) / 2, (other[1] + other[3]) / 2
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


@dataclass(frozen=True)
class Place:
    """The drawn page: its scale, its size in pixels, and how a point of the page is turned and moved there."""

    scale: float
    width: int
    height: int
    matrix: tuple[float, float, float, float, float, float]

    def pixels(self, box: Box) -> tuple[int, int, int, int]:
        """Left, top, right, bottom; at least one pixel wide and high."""
        a, b, c, d, e, f = self.matrix
        corners = [(box[x] * a + box[y] * c + e, box[x] * b + box[y] * d + f) for x in (0, 2) for y in (1, 3)]
        left, top = (floor(min(corner[axis] for corner in corners)) for axis in (0, 1))
        right, bottom = (ceil(max(corner[axis] for corner in corners)) for axis in (0, 1))
        return left, top, max(right, left + 1), max(bottom, top + 1)

    def is_outside(self, box: Box) -> bool:
        """Whether no pixel of it lies on the page."""
        left, top, right, bottom = self.pixels(box)
        return right <= 0 or bottom <= 0 or left >= self.width or top >= self.height


def place_of(page: Any, scale: float, most_pixels: int) -> Place:
    """The place of a page that is drawn at `scale` pixels a point, or more coarsely where that would be too many."""
    width, height = page.get_size()
    scale = min(scale, sqrt(most_pixels / max(width * height, 1.0)))
    origin, right, up = (_device(page, width, height, point) for point in ((0, 0), (1, 0), (0, 1)))
    (x, y), (a, b), (c, d) = origin, right, up
    matrix = (a - x) * scale, (b - y) * scale, (c - x) * scale, (d - y) * scale, x * scale, y * scale
    return Place(scale, ceil(width * scale), ceil(height * scale), matrix)


def _device(page: Any, width: float, height: float, point: tuple[int, int]) -> tuple[float, float]:
    x, y = c_int(), c_int()
    size = round(width * _FINE), round(height * _FINE)
    raw.FPDF_PageToDevice(page, 0, 0, *size, 0, *point, byref(x), byref(y))
    return x.value / _FINE, y.value / _FINE
