"""A count of a summary in, whether the summary itself tells as many things: in a row after it, or in sentences alike.

"Tre indsatser mere: en kampagne, vagter og overvågning", "Der er to krav. Man skal … Man skal også …". Each of the
things is compared with the record in its own sentence.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.structures import enumerated
from klarsag.quantities.quantity import COUNT, Quantity

_MOST = 12
_LED_IN = re.compile(r":\s|\b(?:nemlig|det er|de er|som er|der er)\s", re.IGNORECASE)
_POINTS_BACK = re.compile(r"(?:De|Den ene|Den første)\b")
# Many sentences of a summary begin with these; they make no row.
_COMMON = frozenset({"", "Det", "Den", "De", "Der", "Udvalget", "Kommunen", "I", "Nu", "Her", "Du", "Sagen"})
_FIRST_WORD = re.compile(r"\w+")


def told_out(claims: Sequence[Claim], place: int, said: Quantity) -> bool:
    """Whether what follows `said` in the claim `place` and its answer is a row of just so many things."""
    if said.unit != COUNT or said.hedge or said.value != int(said.value) or not 1 < said.value <= _MOST:
        return False
    claim, count = claims[place], int(said.value)
    led = _LED_IN.search(claim.text, said.end)
    if led:
        return count in enumerated(claim.text[led.end() :])
    following = [other.text for other in takewhile(lambda other: other.path == claim.path, claims[place + 1 :])]
    if not following:
        return False
    if _POINTS_BACK.match(following[0]) and count in enumerated(following[0]):
        return True
    first = _word(following[0])
    if first in _COMMON:
        return False
    return len(list(takewhile(lambda text: _word(text) == first, following))) == count


def _word(text: str) -> str:
    match = _FIRST_WORD.match(text)
    return match[0] if match else ""
