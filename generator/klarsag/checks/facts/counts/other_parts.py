"""A part that a summary tells ("en tredjedel") and the record in, whether it is another part that is told there out."""

import re
from decimal import Decimal

from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.ledger import Ledger
from klarsag.danish.sentences import find_sentences
from klarsag.quantities.compare import SHARE_TOLERANCE, bears
from klarsag.quantities.find import find_quantities
from klarsag.quantities.likeness import content_stems_of, likeness
from klarsag.quantities.quantity import COUNT, KRONER, PERCENT, SHARE, Quantity

_BY = re.compile(
    r"\b(?:fald|stigning|nedgang|fremgang|faldet|steget|faldt|steg|færre|flere)\s+(?:på|med)\s+$", re.IGNORECASE
)
_COMMON, _ALIKE = 2, 0.5  # words that two sentences about the same thing have in common, and how like they are
_BEFORE = 2  # sentences that tell the two figures


def another_part(book: Ledger, claim: Claim, said: Quantity) -> bool:
    """Whether the record, or the summary's own two figures, tell another part of the same thing."""
    if said.unit != SHARE or said.parts or not said.spelt:
        return False
    return _fallen_otherwise(claim, said) or _told_otherwise(book, claim, said)


def _told_otherwise(book: Ledger, claim: Claim, said: Quantity) -> bool:
    """Whether a sentence of the record that is about the same has a part in words, and none has this one."""
    about = content_stems_of(claim.text[: said.start] + claim.text[said.end :])
    parts = [
        (fact.text, fact.what)
        for fact in book.quantities
        if isinstance(fact.what, Quantity) and fact.what.unit in (SHARE, PERCENT)
    ]
    if any(bears(said, part) for _text, part in parts):
        return False
    return any(part.spelt and _alike(about, content_stems_of(text)) for text, part in parts)


def _alike(about: frozenset[str], own: frozenset[str]) -> bool:
    return sum(any(likeness(one, other) >= _ALIKE for other in own) for one in about) >= min(_COMMON, len(about))


def _fallen_otherwise(claim: Claim, said: Quantity) -> bool:
    """Whether "et fald på en femtedel" follows two figures that differ by another part: "134 … 88"."""
    if not _BY.search(claim.text[: said.start]):
        return False
    before = find_sentences(claim.answer[: claim.sentence.start])[-_BEFORE:]
    figures = [one for sentence in before for one in find_quantities(sentence.text) if one.unit in (COUNT, KRONER)]
    if len(figures) != _BEFORE or figures[0].unit != figures[1].unit or not figures[0].value:
        return False
    part = abs(figures[0].value - figures[1].value) / figures[0].value
    return abs(part - said.value) > SHARE_TOLERANCE + Decimal("0.02")
