"""A text in, its words as the account counts them out."""

import re
import unicodedata

from klarsag.danish.words import tokens

_SHAPELESS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]")


def words(text: str) -> list[str]:
    """The word tokens of `text`. m² and m2 are one word (NFKC): a raised figure is written as the character for it."""
    return tokens(unicodedata.normalize("NFKC", _SHAPELESS.sub("", text)))
