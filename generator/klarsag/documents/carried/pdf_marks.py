"""The texts of a page in; out: what is said in place of their letters (`ActualText`), and whether it is another text.

Screen readers, search and copying take the text that is said, and so does the library that reads the page's text here.
"""

from collections.abc import Sequence
from ctypes import byref, c_ulong, c_ushort
from itertools import groupby
from typing import Any

from pypdfium2 import raw
from rapidfuzz import fuzz

from klarsag.documents.carried.pdf_objects import Drawn

_WORD = 4  # letters: shorter ones stand for a hyphen, a ligature or a sign (ISO 32000-1, 14.9.4)
_ALIKE = 50.0  # per cent; a text that stands for its own letters has nearly all of them
_LONGEST = 20_000  # bytes of one text
_KEY = b"ActualText"
Said = tuple[str, tuple[Drawn, ...]]


def take_said(texts: Sequence[Drawn]) -> list[Said]:
    """What is said in place of the letters of `texts`, which from now on have no such mark.

    A text page that is made after this has the letters that are shown.
    """
    marked = [(one, _said(one.handle)) for one in texts if raw.FPDFPageObj_CountMarks(one.handle)]
    found = groupby(marked, key=lambda pair: pair[1])
    return [(said, tuple(one for one, _said in group)) for said, group in found if said]


def says_otherwise(said: Said, text_page: Any) -> bool:
    """Whether what is said is another text than what is shown; one that stands for a picture shows no letter."""
    words, texts = said
    shown = _plain("".join(_shown(one.handle, text_page) for one in texts))
    return len(_plain(words)) >= _WORD and bool(shown) and fuzz.ratio(_plain(words), shown) < _ALIKE


def _said(handle: Any) -> str:
    words = ""
    for at in reversed(range(raw.FPDFPageObj_CountMarks(handle))):
        mark, size = raw.FPDFPageObj_GetMark(handle, at), c_ulong()
        buffer = (c_ushort * (_LONGEST // 2))()
        if raw.FPDFPageObjMark_GetParamStringValue(mark, _KEY, buffer, _LONGEST, byref(size)):
            words = bytes(buffer)[: max(0, min(size.value, _LONGEST) - 2)].decode("utf-16-le", "replace")
            raw.FPDFPageObjMark_RemoveParam(handle, mark, _KEY)
    return words


def _shown(handle: Any, text_page: Any) -> str:
    buffer = (c_ushort * (_LONGEST // 2))()
    size = raw.FPDFTextObj_GetText(handle, text_page, buffer, _LONGEST)
    return bytes(buffer)[: max(0, min(size, _LONGEST) - 2)].decode("utf-16-le", "replace")


def _plain(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
