"""A Danish sentence in, the places out where two negations stand in one clause."""

import re
from collections.abc import Iterator

from klarsag.danish.lexicon import rank

_WORD = re.compile(r"[^\W\d_]+")
_NO = frozenset(["ikke", "aldrig", "ingen", "intet", "ingenting", "hverken", "næppe", "ej"])
_TAKING_BACK_TEXT = """
uden undgå undgår undgås undgik forhindre forhindrer forhindres hindre hindrer undlade undlader undlod benægte
benægter modsat mangle mangler manglede afvise afviser afvist afskaffe afskaffer fravælge fravælger fraråde fraråder
nægte nægter nægtede
"""
_TAKING_BACK = frozenset(_TAKING_BACK_TEXT.split())
_NEW_CLAUSE = frozenset(("og", "men", "eller", "at", "som", "der"))
_NEAR = 2  # words: "ingen har ikke"; farther off a second "ikke" says no to something else
# "u-" that is no negation, or is one that nobody hears any more.
_NO_NEGATION_TEXT = """
ud ude udvalg udvalget uge ugen uger ung unge under uddannelse udgift udgifter ugentlig ugentligt unik unikt ulykke
ulykker union universitet uret urolig usædvanlig uheld uhyre undskyld underlig utrolig utroligt umiddelbart uanset
uro uroen ur urt udstyr utallige uafhængig uafhængige uafhængigt udendørs
"""
_NO_NEGATION = frozenset(_NO_NEGATION_TEXT.split())
_KNOWN = 6000  # rank of the word without "u-"; a rarer one may be no word of its own


def find_double_negations(sentence: str) -> Iterator[tuple[int, int]]:
    """(start, end) from the first negation to the one that takes it back: "ikke umuligt", "ingen … uden".

    A comma or a word such as "og" begins a new clause, so "ikke store, men ulovlige" says no once in each.
    """
    start: int | None = None
    since = end_before = 0
    for match in _WORD.finditer(sentence):
        word = match[0].lower()
        if word in _NEW_CLAUSE or re.search(r"[^\w ]", sentence[end_before : match.start()]):
            start = None
        end_before = match.end()
        since += 1
        again = word in _NO and since <= _NEAR
        if start is not None and (again or word in _TAKING_BACK or _un(word)):
            yield start, match.end()
            start = None
        elif word in _NO:
            start, since = match.start(), 0


def _un(word: str) -> bool:
    """Whether "u-" negates a known adjective or noun: "umulig", "uenighed"."""
    if not word.startswith("u") or word in _NO_NEGATION or word.startswith(("ud", "under")) or len(word) < 6:
        return False
    return (rank(word[1:]) or _KNOWN + 1) <= _KNOWN
