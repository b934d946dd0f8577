"""An OpenDocument text, sheet or presentation in; what it hides, its comments, changes and every text, out."""

from collections.abc import Iterator
from typing import Any

from klarsag.documents.carried.facts import BETWEEN, Passage, Piece, Trace, What
from klarsag.documents.carried.open_sheets import sheet_pieces
from klarsag.documents.carried.open_styles import Styles, open_styles
from klarsag.documents.carried.package import Package, all_of, attribute, local, text_of

_CHANGES = ("changed-region", "cell-content-change", "insertion", "deletion", "movement")
_MARKED = frozenset({"hidden-text", "hidden-paragraph"})  # OASIS OpenDocument 1.3, 7.7.8 and 7.7.9
_LETTERS = frozenset({"p", "h", "span", "a"})
_ASIDE = frozenset({"annotation", "tracked-changes", "notes"})
# What may be dark behind white letters.
_DARK = frozenset({"table-cell", "text-box", "custom-shape", "rect", "frame"})


def open_document_pieces(package: Package) -> Iterator[Piece]:
    """All but the properties. A place is a paragraph's or slide's number, or a cell ("2!B7")."""
    content = package.xml("content.xml")
    styles = open_styles(content, package.xml("styles.xml"))
    for note in all_of(content, "annotation"):
        yield Trace(What.COMMENTS)
        yield Passage(" ".join(note.itertext()), behind=True)
    for changes in all_of(content, "tracked-changes"):
        if any(True for _one in all_of(changes, *_CHANGES)):
            yield Trace(What.CHANGES)
            yield Passage(" ".join(changes.itertext()), behind=True)
    body = next(all_of(content, "body"), None)
    for kind in body if body is not None else ():
        if local(kind) == "spreadsheet":
            yield from sheet_pieces(kind, styles)
        elif local(kind) == "presentation":
            for number, page in enumerate(all_of(kind, "page"), 1):
                yield from _page(page, str(number), styles)
        else:
            yield from _paragraphs(kind, styles, "")
    for part in all_of(package.xml("styles.xml"), "header", "footer"):
        yield Passage(text_of(part), ("",))


def _page(page: Any, number: str, styles: Styles) -> Iterator[Piece]:
    hidden = attribute(page, "style-name") in styles.hidden_pages
    if hidden:
        yield Trace(What.HIDDEN_SLIDES, number)
    for notes in all_of(page, "notes"):
        words = "\n".join(text_of(one) for one in all_of(notes, "p"))
        if words.strip():
            yield Trace(What.NOTES, number)
            yield Passage(words, (number,), behind=True)
    yield from _paragraphs(page, styles, number)


def _paragraphs(part: Any, styles: Styles, place: str) -> Iterator[Piece]:
    """`place`: the same for all of them; else each one's own number."""
    number = 0
    for node in part.iter("{*}p", "{*}h", "{*}table-row"):
        around = {local(above) for above in node.iterancestors()}
        if around & _ASIDE:
            continue
        if local(node) == "table-row":  # a number may be split over two cells: a row is one text, as in Markdown
            cells = (" ".join(_shown(cell).split()) for cell in all_of(node, "table-cell"))
            yield Passage(BETWEEN.join(cells), (place or str(number + 1),))
            continue
        number += 1
        here = place or str(number)
        hides = _hides(node, styles, around)
        if hides:
            yield Trace(What.HIDDEN_TEXT, here)
        if "table-cell" not in around or hides:
            yield Passage(_shown(node), (here,), hides)


def _shown(node: Any) -> str:
    """The letters below; a comment inside is none of them."""
    breaks = {"tab": " ", "s": " ", "line-break": "\n"}
    parts = [node.text or ""]
    for one in node:
        if local(one) not in _ASIDE:
            parts += [breaks.get(local(one), ""), _shown(one)]
        parts.append(one.tail or "")
    return "".join(parts)


def _hides(paragraph: Any, styles: Styles, around: set[str]) -> bool:
    """Whether a part of it is hidden: by itself, its style, its section, or white where nothing dark is known."""
    for node in paragraph.iter():
        if local(node) in _MARKED:
            return True
        style = attribute(node, "style-name") if local(node) in _LETTERS and text_of(node).strip() else ""
        if style in styles.hidden_texts or (style in styles.white_texts and not around & _DARK):
            return True
    return any(
        attribute(above, "display") == "none" or attribute(above, "is-hidden") == "true"
        for above in paragraph.iterancestors()
        if local(above) == "section"
    )
