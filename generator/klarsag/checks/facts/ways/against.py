"""A sentence of a summary that goes a way in, what speaks against it or that nothing bears it out, out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.ledger import Ledger, Said
from klarsag.checks.facts.ways.bearing import SHORT, WHOLE, Weighed, figures_in, weigh, words
from klarsag.checks.facts.ways.moves import CUT, UNSURE
from klarsag.checks.facts.ways.own_figures import borne_by_own_figures
from klarsag.checks.facts.ways.since import compared_years
from klarsag.checks.facts.ways.trends import CONTRARY, Trend, told_trends
from klarsag.checks.facts.ways.unasserted import asserted, supposed, turned_where_prevented, ways_told
from klarsag.quantities.quantity import Quantity

# How many times more the contrary must share with the sentence than the told way, and what at least; what a sentence of
# one word must share; and what must bear out a sentence that compares. Less of each is asked of "flere" and its like,
# which may compare nothing. Measured on the faithful summaries of benchmarks/facts.
_CLEARER, _AGAINST = 1.5, 0.3
_CLEARER_VAGUE, _AGAINST_VAGUE = 2.0, 0.4
_AGAINST_ONE_WORD = 0.6
_BORNE = 0.1
_ALIKE = 0.75  # the part of their words that two sentences must share to be about the same things
_DIGITS = re.compile(r"\d[\d.,]*")
# "…, men det stiger for de andre" names nothing that a record could be searched for.
_THE_REST = re.compile(r"\b(?:de|alle|for|i|på) (?:andre|øvrige|resterende)\b|\bresten\b|\bellers\b", re.IGNORECASE)
_MAYBE = re.compile(r"\bmåske\b", re.IGNORECASE)  # "Flere kan måske være med" is no fact yet
_OPEN = re.compile(r"\b(?:uden at|om det)\b", re.IGNORECASE)
_RANKED = re.compile(r"\b(?:nummer|nr\.) \d|\d pladser\b", re.IGNORECASE)  # places are judged by `ranks`
# What may be said without any comparison: "flere ting" are several. "Lidt flere" and "flere end før" compare.
_VAGUE = re.compile(
    r"(?<!lidt )(?<!mange )(?<!% )(?<!procent )"
    r"\b(?:flere|større|højere|længere|længst|bedre|hurtigere|mere|mindst|størst|højest|flest)\b"
    r"(?! (?:\w+,? ){0,6}end (?:før|ventet|forventet|året|sidst|i|man|kommunen|staten|resten|landet|gennemsnit\w*)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Refused:
    """That a sentence is refused, and the record's nearest: what goes the other way, where anything does."""

    nearest: Said | None


def other_way(book: Ledger, claim: Claim, figures: Sequence[Quantity], title: str = "") -> Refused | None:
    """What speaks against the way that a sentence tells: the record's contrary, or that nothing bears it out."""
    if any(pattern.search(claim.text) for pattern in (UNSURE, _OPEN, _RANKED)):
        return None
    told = parts(asserted(claim.text))
    for text in told:
        way = turned_where_prevented(text, told_trends)
        own, values = set(words(text)), figures_in(claim, text, figures)
        if not way or any(CONTRARY[one] in way for one in way) or (len(told) > 1 and not own and not values):
            continue
        weighed = weigh(book, claim, text, figures, title, way)
        if borne_by_own_figures(claim, figures, way) or (len(told) > 1 and _THE_REST.search(text)):
            continue
        vague = bool(_VAGUE.search(text)) or Trend.BETTER in way or supposed(text)
        if vague and _MAYBE.search(text):
            continue
        one_word = not values and len(own) + len(compared_years(text)) < SHORT and bool(own - WHOLE)
        if weighed and (refused := _refused(weighed, vague=vague, one_word=one_word)):
            return refused
    return None


def _refused(weighed: Weighed, *, vague: bool, one_word: bool) -> Refused | None:
    clearer, least = (_CLEARER_VAGUE, _AGAINST_VAGUE) if vague else (_CLEARER, _AGAINST)
    least = max(least, _AGAINST_ONE_WORD) if one_word else least
    if weighed.contrary and weighed.against >= least and weighed.against > weighed.same * clearer:
        return Refused(weighed.contrary.said)
    if vague or weighed.same >= _BORNE:
        return None
    nearest = weighed.borne or weighed.contrary
    return Refused(nearest.said if nearest else None)


def parts(text: str) -> tuple[str, ...]:
    """The sentence, or its clauses where it goes both ways: "Flere har job, så færre får støtte"."""
    way = told_trends(text)
    return tuple(CUT.split(text)) if any(CONTRARY[one] in way for one in way) else (text,)


def contradicted(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Two sentences of one summary that are about the same things and go contrary ways: one of them is untrue."""
    ways = ((claim, ways_told(claim.text)) for claim in claims if not UNSURE.search(claim.text))
    known = [(claim, way, _own(claim)) for claim, way in ways if way]
    for (first, way, about), (second, other, same) in combinations(known, 2):
        contrary = {CONTRARY[one] for one in way}
        if contrary & other and not way & other and about and len(about & same) >= _ALIKE * len(about | same):
            yield first, second


def _own(claim: Claim) -> frozenset[str]:
    """The stems, years and figures that the sentence is about."""
    return frozenset((*words(claim.text), *_DIGITS.findall(claim.text)))
