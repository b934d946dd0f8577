"""A plain text in, its LIX with the counts behind it out."""

import re
from dataclasses import dataclass

from klarsag.danish.sentences import sentences
from klarsag.texts import _

# The Danish bands (dansksproghistorie.dk): the highest LIX of each, and its name as a msgid.
BANDS = ((24, _("very easy")), (34, _("easy")), (44, _("medium")), (54, _("hard")))
HARDEST = _("very hard")
LONG = 7  # a long word has more than six letters
_WORD = re.compile(r"[^\s/–—]+")


@dataclass(frozen=True)
class Lix:
    """`value` = words / sentences + 100 · long words / words, rounded; `band` is a msgid. A text without words is 0."""

    value: int
    words: int
    sentences: int
    long_words: int
    band: str


def words(text: str) -> list[str]:
    """The words that LIX counts: what stands between spaces and has a letter or digit, so "19.00" is one word."""
    return [word for word in _WORD.findall(text) if any(map(str.isalnum, word))]


def letters(word: str) -> int:
    """How many letters a word has: digits, dashes and dots make no word long."""
    return sum(map(str.isalpha, word))


def lix(text: str) -> Lix:
    """Readability of a plain text with one block (paragraph, heading, list entry) a line."""
    counted = words(text)
    if not counted:
        return Lix(0, 0, 0, 0, BANDS[0][1])
    stops = len(sentences(text))
    long_words = sum(letters(word) >= LONG for word in counted)
    # Whole numbers until the last step, so that every machine rounds alike; a half rounds up.
    over, under = len(counted) * len(counted) + 100 * long_words * stops, stops * len(counted)
    value = (2 * over + under) // (2 * under)
    band = next((name for most, name in BANDS if value <= most), HARDEST)
    return Lix(value, len(counted), stops, long_words, band)
