"""A text in, the same text with every script's digits and signs as those of Latin script out; no place moves."""

import re

_DIGITS = {ord(sign): str(value) for script in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹") for value, sign in enumerate(script)}
# Arabic decimal and thousands separators and percent sign; spaces that do not break; dashes that join figures.
_SIGNS = {
    0x066B: ".",
    0x066C: ",",
    0x066A: "%",
    0xA0: " ",
    0x202F: " ",
    0x2009: " ",
    0x2011: "-",
    0x200F: " ",
    0x200E: " ",
}
_TABLE = _DIGITS | _SIGNS
_ANY = re.compile("[" + re.escape("".join(map(chr, _TABLE))) + "]")  # most texts have none of them


def latin(text: str) -> str:
    """`"٤٫٦"` gives `"4.6"`: the same length, so that spans hold in both."""
    return text.translate(_TABLE) if _ANY.search(text) else text
