"""Letters of a page and its two drawings in; out: which letters are not seen, and how each word of them is hidden."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PIL import Image
from pypdfium2 import raw

from klarsag.documents.carried.facts import What
from klarsag.documents.carried.pdf_objects import Drawn
from klarsag.documents.carried.pdf_place import Box, Place

_SEEN = 16  # of 255: letters that differ less from what is behind them nobody reads
_INK = 48  # the same within a scanned picture, where paper has its own grain
_DARK = 96
_SMALLEST = 0.8  # points: the height of a letter in a type of about one point
_WORD = 3  # letters: in a text layer they only roughly stand where the picture's do
_PAGE = 0.3  # of the page: a picture as large as that is a scanned page, a smaller one may be a patch over a text
_INVISIBLE = 3  # text rendering mode (ISO 32000-1, table 106)


@dataclass(frozen=True)
class Letter:
    """A letter or digit. `index` in the page's text; `holder` is the address of the object that draws it."""

    index: int
    holder: int
    box: Box


def differs(difference: Image.Image, pixels: tuple[int, int, int, int], limit: int = _SEEN) -> bool:
    """Whether the two drawings that made `difference` differ there by more than `limit`."""
    found = difference.crop(pixels).getextrema()
    return max(int(high) for _low, high in _bands(found)) >= limit


def _bands(extrema: Any) -> Iterator[tuple[float, float]]:
    yield from extrema


@dataclass(frozen=True)
class Sight:
    """A page as it is seen. `bare`: drawn without its texts; `difference`: what its texts change."""

    place: Place
    bare: Image.Image
    difference: Image.Image
    objects: tuple[Drawn, ...]

    def is_unseen(self, letter: Letter) -> bool:
        """Whether the letter changes nothing on the page, or is too small for any eye."""
        if letter.box[3] - letter.box[1] < _SMALLEST and letter.box[2] - letter.box[0] < _SMALLEST:
            return True
        return self.place.is_outside(letter.box) or not differs(self.difference, self.place.pixels(letter.box))

    def kinds(self, letters: Sequence[Letter]) -> set[What]:
        """How the unseen letters are hidden, each word by itself."""
        holders = {one.address: one for one in self.objects if one.is_text}
        return {kind for word in _words(letters) for kind in self._kinds(word, holders.get(word[0].holder))}

    def _kinds(self, word: Sequence[Letter], holder: Drawn | None) -> Iterator[What]:
        boxes = [one.box for one in word]
        box = min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)
        if self.place.is_outside(box):
            yield What.OUTSIDE
            return
        if box[3] - box[1] < _SMALLEST:
            yield What.INVISIBLE
            return
        mode = raw.FPDFTextObj_GetTextRenderMode(holder.handle) if holder else 0
        page = self.place.width * self.place.height / self.place.scale**2
        pictures = [one for one in self.objects if one.is_picture and one.holds(box)]
        layer = any(mode == _INVISIBLE or one.area > _PAGE * page for one in pictures)
        bands = list(_bands(self.bare.crop(self.place.pixels(box)).getextrema()))
        if max(high - low for low, high in bands) > _INK:
            yield What.SCAN_TEXT if layer else What.COVERED
        elif sum(high for _low, high in bands) / len(bands) < _DARK:
            yield What.COVERED
        elif layer:
            if len(word) >= _WORD:
                yield What.DIFFERS
        elif any(one.covers and holder and one.order > holder.order and one.holds(box) for one in self.objects):
            yield What.COVERED
        else:
            yield What.INVISIBLE


def _words(letters: Sequence[Letter]) -> Iterator[list[Letter]]:
    """Letters that follow each other in the page's text, with nothing between them."""
    word: list[Letter] = []
    for letter in letters:
        if word and letter.index != word[-1].index + 1:
            yield word
            word = []
        word.append(letter)
    if word:
        yield word
