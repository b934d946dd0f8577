"""A page of an open PDF in; out: whether it shows something and holds no text, as a scanned page does."""

from typing import Any

import pikepdf

from klarsag.documents.pdf.structure import get

_SHOWS_TEXT = ("Tj", "TJ", "'", '"')
_PAINTS = ("f", "F", "f*", "B", "B*", "b", "b*")
_OPERATORS = " ".join((*_SHOWS_TEXT, *_PAINTS, "Do", "BI", "ID", "EI", "INLINE IMAGE"))
_DRAWN = 20  # filled shapes from which a page may be text turned into outlines; fewer are rules and frames
_DEEPEST = 8  # drawings within drawings


def is_without_text(page: pikepdf.Page) -> bool:
    """Whether the page is a picture: an image or many shapes, and no letter. An empty page is none."""
    text, drawn = _look(page.obj, get(page.obj, "/Resources"), set(), 0)
    return not text and drawn >= _DRAWN


def _look(stream: Any, resources: Any, seen: set[tuple[int, int]], level: int) -> tuple[bool, int]:
    """Whether there is text, and how much else is drawn; an image counts as many shapes."""
    drawn = 0
    for instruction in pikepdf.parse_content_stream(stream, _OPERATORS):
        operator = str(instruction.operator)
        if operator in _SHOWS_TEXT:
            if _letters(instruction.operands[-1] if instruction.operands else None):
                return True, drawn
        elif operator == "Do" and instruction.operands:
            inner = get(resources, "/XObject", str(instruction.operands[0]))
            text, more = _object(inner, resources, seen, level)
            if text:
                return True, drawn
            drawn += more
        else:
            drawn += 1 if operator in _PAINTS else _DRAWN
    return False, drawn


def _object(inner: Any, resources: Any, seen: set[tuple[int, int]], level: int) -> tuple[bool, int]:
    if not isinstance(inner, pikepdf.Stream):
        return False, 0
    if get(inner, "/Subtype") == "/Image":
        return False, _DRAWN
    if inner.objgen in seen or level >= _DEEPEST:
        return False, 0
    seen.add(inner.objgen)
    return _look(inner, get(inner, "/Resources") or resources, seen, level + 1)


def _letters(operand: Any) -> bool:
    """Whether a text operand holds a character; `TJ` has a list of texts and distances."""
    parts = list(operand) if isinstance(operand, pikepdf.Array) else [operand]
    return any(isinstance(part, pikepdf.String) and bytes(part).strip() for part in parts)
