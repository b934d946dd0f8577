"""A claim and the record in, "et helt år" out where the record has half of it: "hvert halve år"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.ledger import Ledger, Said
from klarsag.quantities.likeness import content_stems_of, likeness

# What is told of a whole year ("tallene er for et helt år") is no time until something.
_WHOLE = re.compile(r"(?<!\bfor )\b(?:en|et|hver|hvert) (?P<whole>helt? (?P<of>[a-zæøå]+))\b", re.IGNORECASE)
_ALIKE = 0.5


def not_whole(book: Ledger, claim: Claim) -> Iterator[tuple[int, int]]:
    """The spans of "helt år" and the like where a half is what the record tells of the same thing."""
    for match in _WHOLE.finditer(claim.text):
        half, whole = _forms(match["of"].lower())
        about = content_stems_of(claim.text[: match.start()] + claim.text[match.end() :])
        halved = max((_shared(one, about) for one in book.sentences if half.search(one.text)), default=-1)
        if halved > max((_shared(one, about) for one in book.sentences if whole.search(one.text)), default=-1):
            yield match.span("whole")


def _shared(said: Said, about: frozenset[str]) -> int:
    return sum(any(likeness(one, own) >= _ALIKE for own in said.stems) for one in about)


@lru_cache
def _forms(thing: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """How a record tells half of a thing ("halvårligt", "et halvt år") and one of it ("et år", "årligt").

    "Hele året" is no time until something, but what is told of.
    """
    word = re.escape(thing)
    half = rf"\bhalv[te]?\s?{word}|½ {word}|\bhalv[a-zæøå]*{word}"
    whole = rf"\b(?:en|et|én|ét|1|hver|hvert|om|pr\.?)\s(?:hel[te]?\s)?{word}|\b{word}lig"
    return re.compile(half, re.IGNORECASE), re.compile(whole, re.IGNORECASE)
