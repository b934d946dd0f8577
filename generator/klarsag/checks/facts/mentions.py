"""A claim in, the figures and moments of its sentence out, read in the whole answer so that a dot cuts none in two."""

from dataclasses import replace
from functools import lru_cache

from klarsag.checks.facts.claims import Claim
from klarsag.quantities.find import find_quantities
from klarsag.quantities.moments import Moment, find_moments
from klarsag.quantities.quantity import Quantity


@lru_cache(maxsize=256)
def _read(answer: str, language: str) -> tuple[tuple[Quantity, ...], tuple[Moment, ...]]:
    return tuple(find_quantities(answer, language)), tuple(find_moments(answer, language))


def figures_of(claim: Claim) -> list[Quantity]:
    """The figures that begin in the claim's sentence; their spans count from its beginning."""
    figures, _moments = _read(claim.answer, claim.language)
    first, last = claim.sentence.start, claim.sentence.end
    return [replace(one, start=one.start - first, end=one.end - first) for one in figures if first <= one.start < last]


def moments_of(claim: Claim) -> list[Moment]:
    """The moments that begin in the claim's sentence ("12. März" too, where the sentence was cut at its dot)."""
    _figures, moments = _read(claim.answer, claim.language)
    first, last = claim.sentence.start, claim.sentence.end
    return [replace(one, start=one.start - first, end=one.end - first) for one in moments if first <= one.start < last]
