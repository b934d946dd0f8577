"""A sentence and two of its figures in, whether it compares two things by them: "lavere end i landet, 7,6 mod 9,3"."""

import re

from klarsag.quantities.quantity import Quantity

_AGAINST = re.compile(r"[^\d.;,]{0,24}\b(?:mod|imod|against)\s(?:[^\d.;,]{0,16}\s)?", re.IGNORECASE)
_HIGHER = re.compile(r"\b(?:højere|større|mere|flere|længere|dyrere|oftere|ældre|over|higher|more)\b", re.IGNORECASE)
_LOWER = re.compile(
    r"\b(?:lavere|mindre|færre|kortere|billigere|sjældnere|yngre|under|lower|less|fewer)\b", re.IGNORECASE
)


def in_order(text: str, first: Quantity, second: Quantity) -> bool | None:
    """Whether "a mod b" goes the way that the sentence says; None where `first` and `second` are not told so.

    What is said to be higher comes first in such a sentence: "Ledigheden er højere for kvinder end for mænd, 2,3 mod
    1,7 procent".
    """
    if first.unit != second.unit or not _AGAINST.fullmatch(text[first.end : second.start]):
        return None
    before = text[: first.start]
    higher, lower = _HIGHER.search(before), _LOWER.search(before)
    if bool(higher) == bool(lower):
        return None
    return (first.value > second.value) == bool(higher)
