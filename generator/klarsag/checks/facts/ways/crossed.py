"""A sentence with "72 gange mod 16 borgere" and the record in, the record's sentence that has the two crosswise out."""

import re
from collections.abc import Sequence
from itertools import pairwise

from klarsag.checks.facts.ledger import Ledger, Said
from klarsag.quantities.find import find_quantities
from klarsag.quantities.likeness import content, likeness
from klarsag.quantities.quantity import LABEL, ORDINAL, Quantity

_AGAINST = re.compile(r"[^.;,\d]{0,48}?\bmod\b\s+(?:cirka |ca\. |kun )?", re.IGNORECASE)
_ENDS = re.compile(r"[.,;:()]|\b(?:og|men|mens|før)\b")
_ALIKE = 0.7


def crossed(book: Ledger, text: str, figures: Sequence[Quantity]) -> tuple[int, int, Said] | None:
    """Where what follows the second figure stands, in the record's sentence with both, nearest to the first one."""
    usable = [one for one in figures if one.unit not in (LABEL, ORDINAL)]
    for first, second in pairwise(usable):
        if first.value == second.value or not _AGAINST.fullmatch(text[first.end : second.start]):
            continue
        tail = _ENDS.split(text[second.end :], maxsplit=1)[0]
        words = [stem for stem, _start, _end in content(tail)]
        # A word of both figures tells neither from the other.
        words = [word for word in words if not any(likeness(word, one) >= _ALIKE for one in _stems(text[: second.end]))]
        found = [nearest for said in book.sentences for nearest in _nearest(said, first, second, words)]
        if found and not any(own for own, _said in found):
            return first.start, second.end, found[0][1]
    return None


def _stems(text: str) -> list[str]:
    return [stem for stem, _start, _end in content(text)]


def _nearest(said: Said, first: Quantity, second: Quantity, words: Sequence[str]) -> list[tuple[bool, Said]]:
    """For each of `words` in a sentence with both figures: whether it stands nearer to the second one."""
    if not words:
        return []
    there = find_quantities(said.text)
    firsts = [one for one in there if one.value == first.value]
    seconds = [one for one in there if one.value == second.value]
    if not firsts or not seconds:
        return []
    return [
        (_far(seconds, start, end) < _far(firsts, start, end), said)
        for stem, start, end in content(said.text)
        if any(likeness(stem, word) >= _ALIKE for word in words)
    ]


def _far(figures: Sequence[Quantity], start: int, end: int) -> int:
    return min(max(one.start - end, start - one.end, 0) for one in figures)
