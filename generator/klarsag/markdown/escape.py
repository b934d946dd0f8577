"""A plain text in, Markdown that shows exactly that text out, wherever it is put."""

import re

# Marks that mean something inside a line, wherever they stand. Quotes end the title of a block or a link.
_ALWAYS = re.compile(r"[\\`*_\[\]<>|{}\"]")
_ENTITY = re.compile(r"&(?=[#A-Za-z]|$)")
# A run of # after a space ends a heading; everything in _FIRST means something when a line or a
# cell begins with it.
_HASH = re.compile(r"(?<=\s)#")
_FIRST = re.compile(r"^[#+\-=:~(!^]")
_NUMBERED = re.compile(r"^(\d{1,9})([.)])")
_CAPTION = re.compile(r"^Tabel:")
# Space at an end is cut, a line break ends a block: as entities they are characters like any other.
_SPACE = re.compile(r"^\s+|\s+$|[^\S \xa0]")
_LAST = re.compile(r"!$")  # "Hurra!" before a link would make it an image


# What would end a link's address, or be read before it: a code span, a table's cell.
_IN_ADDRESS = re.compile(r"[\s\x00-\x20<>()\\`|\"\x7f]")


def _entities(match: re.Match[str]) -> str:
    return "".join(f"&#{ord(char)};" for char in match[0])


def escape(text: str) -> str:
    """`"1. *Ny* <plan>"` gives `"1\\. \\*Ny\\* \\<plan\\>"`.

    Holds at a line's start, in a heading, a list item, a table cell, a link's text, a span, a block's title. Control
    characters other than tab and line breaks are no text and are not kept by any HTML.
    """
    safe = _ENTITY.sub(r"\\&", _ALWAYS.sub(r"\\\g<0>", text))
    safe = _NUMBERED.sub(r"\1\\\2", _FIRST.sub(r"\\\g<0>", _HASH.sub(r"\\#", safe)))
    safe = _LAST.sub(r"\\!", _CAPTION.sub(r"Tabel\:", safe)) if safe != r"\!" else safe
    return _SPACE.sub(_entities, safe)


def address(url: str) -> str:
    """An address out of a record in, the same out as the target of `[text](…)`: nothing in it ends the link early.

    Whether it is a safe one the parser decides; an unsafe one is shown as text.
    """
    encoded = _IN_ADDRESS.sub(lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode()), url.strip())
    return _ENTITY.sub(r"\&", encoded)
