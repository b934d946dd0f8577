"""A claim and the record in, the ordinals in words out that no sentence of the record has: "for tredje gang"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.ledger import Ledger
from klarsag.languages.danish import DANISH

# "Den anden" is also the other one, and "det tredje er" goes through a list: neither is looked for. "Hver tredje" is a
# share.
_COUNTED = re.compile(
    r"\b(?:for (?P<time>anden)(?= gang)|(?:for|den|det) (?P<other>"
    + "|".join(word for word, value in DANISH.ordinals.items() if value > 2)
    + r")(?=\s+(?:gang|møde|borger|person|rate|uge|dag|måned|år)\b))",
    re.IGNORECASE,
)


def unknown_ordinals(book: Ledger, claim: Claim) -> Iterator[tuple[int, int]]:
    """The spans of the ordinals of a Danish claim that the record has neither in words nor as "3."."""
    for match in _COUNTED.finditer(claim.text):
        word = (match["time"] or match["other"]).lower()
        if not any(_forms(DANISH.ordinals[word]).search(said.text) for said in book.sentences):
            yield match.span("time" if match["time"] else "other")


@lru_cache
def _forms(value: int) -> re.Pattern[str]:
    words = "|".join(word for word, own in DANISH.ordinals.items() if own == value)
    months = "|".join(sorted(DANISH.months))
    return re.compile(rf"\b(?:{words})\b|(?<![\d.])\b{value}\. ?(?!(?:{months})\b)[a-zæøå]", re.IGNORECASE)
