"""A plain text in, its LIX with the counts behind it out."""

import re
from collections import Counter
from dataclasses import dataclass
from fractions import Fraction

from klarsag.danish.sentences import find_sentences, sentences
from klarsag.texts import _

# The Danish bands (dansksproghistorie.dk): the highest LIX of each, and its name as a msgid.
BANDS = ((24, _("very easy")), (34, _("easy")), (44, _("medium")), (54, _("hard")))
HARDEST = _("very hard")
LONG = 7  # a long word has more than six letters
EDGE = "\"'»«”“’‘()[].,:;!?…*"  # what stands around a word and is no part of it
_WORD = re.compile(r"[^\s/–—]+")


@dataclass(frozen=True)
class Lix:
    """`value` = words / sentences + 100 · long words / words, rounded; `band` is a msgid. A text without words is 0."""

    value: int
    words: int
    sentences: int
    long_words: int
    band: str

    @property
    def exact(self) -> Fraction:
        """The figure before rounding."""
        if not self.words:
            return Fraction(0)
        return Fraction(self.words, self.sentences) + Fraction(100 * self.long_words, self.words)


def words(text: str) -> list[str]:
    """The words that LIX counts: what stands between spaces and has a letter or digit, so "19.00" is one word."""
    return [word for word in _WORD.findall(text) if any(map(str.isalnum, word))]


def letters(word: str) -> int:
    """How many letters a word has: digits, dashes and dots make no word long."""
    return sum(map(str.isalpha, word))


def lix(text: str) -> Lix:
    """Readability of a plain text with one block (paragraph, heading, list entry) a line."""
    return figure(*counts(text))


def counts(text: str) -> tuple[int, int, int]:
    """The words, sentences and long words of `text`. Those of two lines are the sums of each line's."""
    counted = words(text)
    return len(counted), len(sentences(text)), sum(letters(word) >= LONG for word in counted)


def figure(words: int, sentences: int, long_words: int) -> Lix:
    """The LIX of a text with these counts."""
    if not words:
        return Lix(0, 0, 0, 0, BANDS[0][1])
    # Whole numbers until the last step, so that every machine rounds alike; a half rounds up.
    over, under = words * words + 100 * long_words * sentences, sentences * words
    value = (2 * over + under) // (2 * under)
    band = next((name for most, name in BANDS if value <= most), HARDEST)
    return Lix(value, words, sentences, long_words, band)


def longest_sentences(text: str, most: int = 3) -> list[tuple[int, str]]:
    """The longest sentences with their number of words, the longest first."""
    found = [(len(words(sentence.text)), sentence.text) for sentence in find_sentences(text)]
    return sorted(found, key=lambda one: -one[0])[:most]


def hardest_words(text: str, most: int = 5) -> list[tuple[str, int, int]]:
    """The long words with their letters and how often each stands there: most letters first, then most often."""
    found = Counter(word.strip(EDGE).lower() for word in words(text) if letters(word) >= LONG)
    ranked = sorted(found.items(), key=lambda one: (-letters(one[0]), -one[1], one[0]))
    return [(word, letters(word), count) for word, count in ranked[:most]]
