"""A text and its language in, whether it speaks of the Sunflower programme out."""

import re
from collections import Counter
from collections.abc import Iterable

from klarsag.records.sunflower import Sunflower

# "Solsikken" alone is the name of many a kindergarten, and "solsikker" are flowers.
_DANISH = re.compile(
    r"solsikke-?(?:nøgle|hals)?(?:snor|armbånd|kort|badge|klister|pjece|postkort|plakat|program|produkt|ordning)"
    r"|\b(?:snore?n?|armbånd) med (?:en )?solsikke|hidden disabilities sunflower",
    re.IGNORECASE,
)
_ENGLISH = "sunflower"
_LETTERS = 4  # shorter words are articles


def signs(sunflowers: Iterable[Sunflower], language: str) -> tuple[str, ...]:
    """What tells the programme in a text in another language than Danish: "sunflower", and the word that all of an
    authority's names of things in that language have in common ("соняшником"), or else each name without its article.
    """
    found = [_ENGLISH]
    for sunflower in sunflowers:
        if said := sunflower.phrases.get(language):
            found += _common([text.casefold().split() for text in said.things.values()])
    return tuple(dict.fromkeys(found))


def _common(names: list[list[str]]) -> list[str]:
    counted = Counter(word for name in names for word in dict.fromkeys(name) if len(word) >= _LETTERS)
    shared = [word for word, count in counted.items() if count == len(names) > 1]
    return shared or [" ".join(word for word in name if len(word) >= _LETTERS or len(name) == 1) for name in names]


def mentions(text: str) -> re.Match[str] | None:
    """Where a Danish text names the programme or one of its things."""
    return _DANISH.search(text)


def mentions_in(text: str, known: Iterable[str]) -> tuple[int, int] | None:
    """Where a text in another language has one of its signs: start and end."""
    folded = text.casefold()
    places = ((folded.find(sign), len(sign)) for sign in known if sign)
    return next(((start, start + length) for start, length in places if start >= 0), None)
