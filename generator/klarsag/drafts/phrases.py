"""A long phrase in, the same phrase with less and less hung on to it out: what a short sentence has room for."""

import re
from collections.abc import Iterator

from klarsag.danish.lix import LONG, letters, words

_CUTS = re.compile(
    r"\s+(?=(?:i perioden|for perioden|i lyset af|efter|fra|for|om|med|til|på|i|vedrørende|mellem|blandt|hos|ved|over|"
    r"under|indtil|som|der)\s)|,\s(?=som\b|der\b|hvor\b|idet\b|så\b|for at\b|herunder\b)|\.\s(?=[A-ZÆØÅ])|\s[-–]\s|"
    r";\s|\s\("
)
_OPEN = re.compile(
    r"\b(?:og|eller|en|et|den|det|de|i|på|til|for|om|med|af|fra|ved|som|der|at|deres|sin|sit|nye?|afsat|placeret|"
    r"givet|ejet|lavet|lagt|rettet|knyttet|hvor|op|godt|cirka|forhold|henhold|lyset|regi|forbindelse|baggrund)$",
    re.IGNORECASE,
)
_HALF = re.compile(r"(?<!mellem)\s(?:og|eller)\s\S+$")  # of two things the second has lost what belonged to it
MOST_WORDS = 12


def shorter(phrase: str) -> Iterator[str]:
    """`phrase`, then what is left of it when its last part is taken away, and so on: the longest first."""
    text = phrase.strip(" ,.;:–-")
    yield text
    for match in reversed(list(_CUTS.finditer(text))):
        cut = _HALF.sub("", text[: match.start()].rstrip(" ,.;:–-"))
        whole = (
            cut.count("(") == cut.count(")")
            and cut.count('"') % 2 == 0
            and not any(cut.count(mark) % 2 for mark in "”’»")
        )
        if cut and whole and not _OPEN.search(cut) and not cut.endswith("-"):
            yield cut


def cost(phrase: str) -> int:
    """How many of its words LIX counts as long."""
    return sum(letters(word) >= LONG for word in words(phrase))


def brief(phrase: str, most_words: int = MOST_WORDS, most_long: int = 4) -> str:
    """The longest form of `phrase` that a sentence has room for; its shortest where none is short enough."""
    forms = list(shorter(phrase))
    fitting = (form for form in forms if len(words(form)) <= most_words and cost(form) <= most_long)
    return next(fitting, forms[-1])
