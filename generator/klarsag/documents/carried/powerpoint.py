"""A PowerPoint presentation in; hidden slides, notes, comments, what lies beside a slide, and every text, out."""

from collections.abc import Iterator
from typing import Any

from klarsag.documents.carried.facts import BETWEEN, Passage, Piece, Trace, What
from klarsag.documents.carried.package import Package, all_of, attribute, local, text_of

_MAIN = "ppt/presentation.xml"
_OWN_TEXTS = ("sldNum", "dt", "ftr", "hdr", "sldImg")  # what every page of notes has, without a word of anybody's


def powerpoint_pieces(package: Package) -> Iterator[Piece]:
    """All but the properties. A place is the slide's number."""
    main, parts = package.xml(_MAIN), package.related(_MAIN)
    size = next(all_of(main, "sldSz"), None)
    width, height = (int(size.get(side, "0")) for side in ("cx", "cy")) if size is not None else (0, 0)
    for number, one in enumerate(all_of(main, "sldId"), 1):
        name = parts.get(_relation(one), "")
        slide = package.xml(name)
        if slide is None:
            continue
        hidden = slide.get("show") in ("0", "false")
        if hidden:
            yield Trace(What.HIDDEN_SLIDES, str(number))
        yield from _slide(slide, str(number), hidden, width, height)
        for other in package.related(name).values():
            if other.startswith("ppt/notesSlides/"):
                yield from _notes(package.xml(other), str(number))
            elif other.startswith("ppt/comments/"):
                found = list(all_of(package.xml(other), "cm"))
                yield from (Trace(What.COMMENTS, str(number)) for _one in found)
                yield from (Passage(text_of(one), (str(number),), behind=True) for one in found)
    for name in ("ppt/commentAuthors.xml", "ppt/authors.xml"):
        authors = all_of(package.xml(name), "cmAuthor", "author")
        yield from (Passage(attribute(one, "name"), behind=True) for one in authors)


def _relation(node: Any) -> str:
    """`r:id`; the element has an `id` without a namespace, too."""
    return next((str(value) for key, value in node.attrib.items() if key.endswith("}id")), "")


def _slide(slide: Any, number: str, hidden: bool, width: int, height: int) -> Iterator[Piece]:
    for body in all_of(slide, "txBody"):
        yield Passage(_words(body), (number,), hidden)
    for row in all_of(slide, "tr"):
        yield Passage(BETWEEN.join(" ".join(_words(cell).split()) for cell in all_of(row, "tc")), (number,), hidden)
    for shape in all_of(slide, "sp", "graphicFrame", "grpSp", "pic"):
        if not _words(shape).strip():
            continue
        head = next(all_of(shape, "cNvPr"), None)
        if head is not None and head.get("hidden") in ("1", "true"):
            yield Trace(What.HIDDEN_TEXT, number)
        # Inside a group the numbers are the group's own; only what stands on the slide itself is measured.
        elif local(shape.getparent()) == "spTree" and _is_outside(shape, width, height):
            yield Trace(What.OUTSIDE, number)


def _is_outside(shape: Any, width: int, height: int) -> bool:
    place = next(all_of(shape, "xfrm"), None)
    offset, extent = (next(all_of(place, name), None) for name in ("off", "ext"))
    if offset is None or extent is None or not width or not height:
        return False
    left, top = int(offset.get("x", "0")), int(offset.get("y", "0"))
    right, bottom = left + int(extent.get("cx", "0")), top + int(extent.get("cy", "0"))
    return right <= 0 or bottom <= 0 or left >= width or top >= height


def _notes(notes: Any, number: str) -> Iterator[Piece]:
    for shape in all_of(notes, "sp"):
        holder = next(all_of(shape, "ph"), None)
        words = _words(shape)
        if words.strip() and (holder is None or holder.get("type") not in _OWN_TEXTS):
            yield Trace(What.NOTES, number)
            yield Passage(words, (number,), behind=True)


def _words(node: Any) -> str:
    """The paragraphs below, a line each."""
    return "\n".join("".join(text_of(one) for one in all_of(part, "t")) for part in all_of(node, "p"))
