"""A title in, the part of an address that names it out."""

import re
import unicodedata

# The letters that NFKD does not take apart; å is written out as Danish addresses do.
_LETTERS = str.maketrans(
    {"æ": "ae", "ø": "oe", "å": "aa", "ß": "ss", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "œ": "oe", "ı": "i"}
)
_OTHER = re.compile(r"[^a-z0-9]+")


def slugify(text: str, most: int = 80) -> str:
    """`"Økonomi på 2. år"` gives `"oekonomi-paa-2-aar"`: only a-z, 0-9 and single dashes inside, never empty.

    At most `most` characters, cut between words where there is more than one word.
    """
    lower = unicodedata.normalize("NFC", text).lower().translate(_LETTERS)
    letters = "".join(char for char in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(char))
    # Once more: NFKD can make capitals (from letter-like symbols) and letters of the table above (from "ǿ").
    slug = _OTHER.sub("-", letters.lower().translate(_LETTERS)).strip("-")
    if len(slug) > most:
        whole = slug[: most + 1].rpartition("-")[0]
        slug = (whole or slug[:most]).strip("-")
    return slug or "x"
