"""A page of a PDF in; its text, and a trace for each kind of text on it that nobody sees, out.

The page is drawn twice, once without its texts. Letters at whose place both drawings are the same are not seen: they
lie under something, outside the page, in the colour of what is behind them, or are not drawn at all. No list of ways to
hide a text is needed, and none can be forgotten. What a picture shows nobody here can read, so a text layer under
a scanned page is compared with ink and no ink only.
"""

from collections.abc import Iterator
from ctypes import c_double
from itertools import groupby
from typing import Any

from PIL import Image, ImageChops
from pypdfium2 import raw

from klarsag.documents.carried.facts import Passage, Piece, Trace, What
from klarsag.documents.carried.pdf_marks import says_otherwise, take_said
from klarsag.documents.carried.pdf_objects import Drawn, address, drawn
from klarsag.documents.carried.pdf_place import Place, holds, place_of
from klarsag.documents.carried.pdf_sight import Letter, Sight, differs

_SCALE = 2.0  # pixels a point: a stem of half a point still is one pixel wide
_MOST_PIXELS = 8_000_000  # a plan of a square metre is drawn more coarsely
_RUN = 2  # letters or digits in a row; a single one may be a sign that has no shape
_MOST_OVERPRINTED = 200  # texts of a page that are taken away one by one


def page_pieces(document: Any, number: int) -> Iterator[Piece]:
    """`number` counts from 0; the places of the pieces from 1."""
    page = document[number]
    place = (str(number + 1),)
    try:
        objects = drawn(page)
        yield Passage(_text(page), place)
        said = take_said([one for one in objects if one.is_text])
        if said:
            yield Passage(_text(page), place)
        text_page = page.get_textpage()
        letters = list(_letters(text_page))
        kinds = _kinds(page, letters, objects) if letters else set()
        if any(says_otherwise(one, text_page) for one in said):
            kinds.add(What.DIFFERS)
        text_page.close()
        yield from (Trace(what, *place) for what in sorted(kinds))
    finally:
        page.close()


def _text(page: Any) -> str:
    text_page = page.get_textpage()
    found = str(text_page.get_text_range()).replace("\r", "").replace("\ufffe", "-")
    text_page.close()
    return found


def _letters(text_page: Any) -> Iterator[Letter]:
    sides = [c_double() for _ in range(4)]
    for index in range(text_page.count_chars()):
        letter = chr(raw.FPDFText_GetUnicode(text_page, index))
        if letter.isalnum() and raw.FPDFText_GetCharBox(text_page, index, *sides):
            left, right, bottom, top = (side.value for side in sides)
            if right > left and top > bottom:
                holder = address(raw.FPDFText_GetTextObject(text_page, index))
                yield Letter(index, holder, (left, bottom, right, top))


def _kinds(page: Any, letters: list[Letter], objects: tuple[Drawn, ...]) -> set[What]:
    place = place_of(page, _SCALE, _MOST_PIXELS)
    texts = [one for one in objects if one.is_text]
    seen, bare = _render(page, place), _without(page, texts, place)
    sight = Sight(place, bare, ImageChops.difference(seen, bare), objects)
    kinds: set[What] = set()
    shown: list[Letter] = []
    for unseen, run in groupby(letters, key=sight.is_unseen):
        found = list(run)
        if unseen and len(found) >= _RUN:
            kinds |= sight.kinds(found)
        elif not unseen:
            shown += found
    if What.COVERED not in kinds and _is_overprinted(page, shown, objects, seen, place):
        kinds.add(What.COVERED)
    return kinds


def _is_overprinted(page: Any, letters: list[Letter], objects: tuple[Drawn, ...], seen: Any, place: Place) -> bool:
    """Whether a text lies under a shape on which another text was written: there the page shows letters, not its own.

    `letters`: those at whose place something is seen.

    All texts that something was drawn over later are taken away together: where nothing changes, they are not seen.
    Two such texts at one place hide each other's change, so those are taken away one by one.
    """
    covers = [one for one in objects if one.covers]
    under: dict[Drawn, list[Letter]] = {}
    for text in (one for one in objects if one.is_text):
        above = [one for one in covers if one.order > text.order and one.overlaps(text.box)]
        below = [one for one in letters if one.holder == text.address and any(over.holds(one.box) for over in above)]
        if len(below) >= _RUN:
            under[text] = below
    if not under:
        return False
    together = ImageChops.difference(seen, _without(page, list(under), place))
    if any(_unchanged(together, found, place) for found in under.values()):
        return True
    alone = [text for text in under if _shares_its_place(text, under)]
    if len(alone) > _MOST_OVERPRINTED:
        raise MemoryError("more texts upon each other than are looked at")
    return any(
        _unchanged(ImageChops.difference(seen, _without(page, [text], place)), under[text], place) for text in alone
    )


def _unchanged(difference: Image.Image, letters: list[Letter], place: Place) -> bool:
    return sum(not differs(difference, place.pixels(one.box)) for one in letters) >= _RUN


def _shares_its_place(text: Drawn, under: dict[Drawn, list[Letter]]) -> bool:
    others = [one for one in under if one is not text and one.overlaps(text.box)]
    return any(holds(one.box, letter.box) for other in others for one in under[other] for letter in under[text])


def _without(page: Any, texts: list[Drawn], place: Place) -> Image.Image:
    for one in texts:
        raw.FPDFPageObj_SetIsActive(one.handle, False)
    found = _render(page, place)
    for one in texts:
        raw.FPDFPageObj_SetIsActive(one.handle, True)
    return found


def _render(page: Any, place: Place) -> Image.Image:
    found = page.render(scale=place.scale).to_pil()
    assert isinstance(found, Image.Image)
    return found.convert("RGB")
