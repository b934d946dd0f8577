"""A title or brief sentence that goes a way in, whether a sentence below it with figures that are true tells the same.

"Lidt færre får hjælp end før" above "Antallet, der får hjælp, faldt fra 655 til 652": the title sums up the figures,
which are judged where they stand. Where one below tells the contrary of as much, it sums up nothing.
"""

from collections.abc import Callable, Sequence

from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.mentions import figures_of
from klarsag.checks.facts.ways.bearing import words
from klarsag.checks.facts.ways.trends import CONTRARY, as_told
from klarsag.checks.facts.ways.unasserted import ways_told

_ABOVE = ("title", "brief")
_SHARED = 0.5  # the part of its words that the sentence below must have too


def summed_up(claim: Claim, claims: Sequence[Claim], is_borne: Callable[[Claim], bool]) -> bool:
    """Whether `claim` stands above a sentence of its summary that goes its way, is borne out and is about the same."""
    if claim.field not in _ABOVE or figures_of(claim):  # a figure of its own tells what it is about
        return False
    way, own = ways_told(claim.text), set(words(claim.text))
    against = {CONTRARY[one] for one in way}
    if against & way or not own:
        return False
    below = [(other, ways_told(other.text), len(own & set(words(other.text))) / len(own)) for other in _below(claims)]
    contrary = max((shared for _other, there, shared in below if against & there), default=0.0)
    return any(
        as_told(way, there) and not against & there and shared >= _SHARED and shared > contrary and is_borne(other)
        for other, there, shared in below
    )


def _below(claims: Sequence[Claim]) -> list[Claim]:
    return [other for other in claims if other.field not in _ABOVE and figures_of(other)]
