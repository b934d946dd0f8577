"""A text in, the stems of its content words out: what two texts that speak of the same thing share."""

import re
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d[\d.,]*")
_LONG = 5  # letters that tell a word from another; what follows them is mostly an ending
_SHORT = frozenset(["mål", "tal", "lov", "job", "råd", "bus", "bil", "by", "hus", "syg", "ung"])
_EMPTY_WORDS = """
alle allerede altså andet andre bare blandt blev blive bliver både dagsorden denne deres derfor dermed derom
dette disse efter eller ellers endda endnu flere fordi foran forslag forslaget godkend godkendes godkendt
godkendte gælde gælder hans have haves havde handle handler hendes hver hvilke hvilken hvis hvor hvorfor
ikke inden ingen kan kommune kommunen kommunens kunne lige meget mellem mere men mod mindre mange nogen
nogle noget når også over punkt punkter punktet sagde sagen sagens sager sagerne samme samt sammen sidste
siger skal skulle sige stadig sådan står tages taget tager talte til tilbage tiltrådt tiltrædes udvalg
udvalget udvalgets under uden være var været vedr vedrørende ville vil anbefal anbefaler anbefales anbefalet
hørte hører hørt administration administrationen administrationens indstiller indstilles indstilling
efterretning orientering orienteringen orienteringer bemærkning byrådet byråd byrådets møde mødet møder hvad
hvem hvordan ting gøre gjort give giver givet
"""
_EMPTY = frozenset(_EMPTY_WORDS.split())


def stem(word: str) -> str:
    """`"boligerne"` and `"bolig"` both give `"bolig"`; a number is its own stem."""
    lower = word.lower()
    return lower if lower[0].isdigit() else lower[:_LONG]


@lru_cache(maxsize=16384)
def content_stems(text: str) -> frozenset[str]:
    """The stems of the words of `text` that carry meaning: four letters or more, and none that every case has.

    A word joined by a dash gives the stems of its parts too, and so does a long one its last letters: compounds
    ("ungdomsboliger", "boliger") then share one.
    """
    return frozenset().union(*map(_stems, _WORD.findall(text)))


@lru_cache(maxsize=65536)
def _stems(written: str) -> frozenset[str]:
    word = written.lower().strip(".,")
    found: set[str] = set()
    for part in {word, *word.split("-")}:
        if part[:1].isdigit():
            found.add(part)
        elif (len(part) > 3 or part in _SHORT) and part not in _EMPTY:
            found.add(stem(part))
    return frozenset(found)


def shared(stems: frozenset[str], text: str) -> frozenset[str]:
    """Those of `stems` that stand in a word of `text`, at its beginning or inside a compound."""
    lower = text.lower()
    return frozenset(one for one in stems if one in lower)
