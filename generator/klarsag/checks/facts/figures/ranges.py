"""A figure of a summary and one of the record in, whether both are the same end of the same range: "20 til 25" out."""

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.ledger import Fact
from klarsag.checks.facts.mentions import figures_of
from klarsag.quantities.find import find_quantities
from klarsag.quantities.quantity import Quantity

_TO = re.compile(r"\s*(?:-|–|—|til|og|eller)\s*(?:ca\.\s*|cirka\s*)?", re.IGNORECASE)


def same_range(claim: Claim, said: Quantity, fact: Fact) -> bool:
    """Whether the two figures stand beside each other in the record as they do in the sentence."""
    if not isinstance(fact.what, Quantity) or fact.what.value != said.value:
        return False
    own = _ends(claim.text, figures_of(claim), said.start)
    return own is not None and own == _ends(fact.text, find_quantities(fact.text), fact.what.start)


def _ends(text: str, figures: Sequence[Quantity], start: int) -> tuple[Decimal, Decimal] | None:
    """The two ends of the range in `text` that the figure at `start` is one of."""
    for one, after in pairwise(figures):
        if start in (one.start, after.start) and one.unit == after.unit and _TO.fullmatch(text[one.end : after.start]):
            return one.value, after.value
    return None
