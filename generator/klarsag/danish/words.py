"""A text in, its words out: the count behind "nothing lost"."""

import re
import unicodedata

# A run of letters and digits. What is between (spaces, dots, dashes, underscores) only separates.
_WORD = re.compile(r"[^\W_]+")
# Characters that show nothing and may stand inside a word: soft hyphen, zero-width marks, byte order mark.
_INVISIBLE = dict.fromkeys([0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF])


def tokens(text: str) -> list[str]:
    """`"Ad 1. Tiltrådt."` gives `["Ad", "1", "Tiltrådt"]`; NFC, capitals kept, the same for every locale."""
    return _WORD.findall(unicodedata.normalize("NFC", text.translate(_INVISIBLE)))
