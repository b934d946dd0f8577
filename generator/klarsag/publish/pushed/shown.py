"""A name as somebody pushed it in; the same name out so that a terminal and a reader see every character of it."""

import unicodedata

_LONGEST = 200  # characters of a name in a sentence
_HEAD, _TAIL = 130, 60


def decoded(name: bytes) -> str:
    """Text; bytes that are no UTF-8 stay as Python's lone surrogates."""
    return name.decode("utf-8", "surrogateescape")


def shown(name: str) -> str:
    """`name` without anything that a terminal would act on, or that would show another name than there is.

    What is not seen is written: a line end as <U+000A>, a turn of the reading direction as <U+202E>, a byte that is no
    UTF-8 as <0xFF>, a loose accent as <U+030A>. A long name loses its middle.
    """
    loose = not unicodedata.is_normalized("NFC", name)
    told = "".join(_visible(one, loose) for one in name)
    return told if len(told) <= _LONGEST else f"{told[:_HEAD]}…{told[-_TAIL:]}"


def _visible(one: str, loose: bool) -> str:
    if "\udc80" <= one <= "\udcff":
        return f"<0x{ord(one) - 0xDC00:02X}>"
    category = unicodedata.category(one)
    hidden = category[0] == "C" or (category[0] == "Z" and one != " ") or (loose and category[0] == "M")
    return f"<U+{ord(one):04X}>" if hidden else one
