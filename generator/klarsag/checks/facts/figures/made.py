"""A figure of a summary in, whether the summary's other figures, or the record's words and entries, make it out."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.counts.own_lists import told_out
from klarsag.checks.facts.counts.plain_counts import plainly
from klarsag.checks.facts.counts.plain_lists import any_list
from klarsag.checks.facts.counts.wholes import part_of, whole
from klarsag.checks.facts.figures.arithmetic import beside, follows, names_another, of_places, told_by_own
from klarsag.checks.facts.figures.derived import derived
from klarsag.checks.facts.figures.entries import summed
from klarsag.checks.facts.figures.ratios import given_by, is_round, tells_percent
from klarsag.checks.facts.figures.unnamed import left_untold
from klarsag.checks.facts.ledger import Ledger
from klarsag.checks.facts.mentions import figures_of
from klarsag.checks.facts.setting import Setting
from klarsag.checks.facts.times.elapsed import lies_apart
from klarsag.checks.facts.times.lengths import lies_between
from klarsag.checks.facts.times.told_spans import told_as_span
from klarsag.quantities.quantity import COUNT, FACTOR, PERCENT, SHARE, SPANS, Quantity

_COMPARED = re.compile(
    r"\s*(?:\w+\s+){0,2}(?:længere|kortere|flere|færre|mere|mindre|større|højere|lavere|dyrere|billigere|ekstra)\b",
    re.IGNORECASE,
)


def made(book: Ledger, claims: Sequence[Claim], place: int, at: int, around: Setting) -> bool:
    """Whether the figure `at` of the claim `place` is made by others, though the record has none that is it."""
    said, text = figures_of(claims[place])[at], claims[place].text
    if is_round(said, text) and derived(book, replace(said, parts=None), text):
        return True
    if (is_round(said, text) or (said.unit == SHARE and said.hedge)) and _told_in_percent(book, said, around):
        return True
    return (
        part_of(book, said, text)
        or told_out(claims, place, said)
        or any(tells_percent(said, one) for one in figures_of(claims[place]))
        or follows(book, said, beside(claims, place, at))
        or whole(book, said, text)
        or plainly(book, claims[place], said)
        or any_list(book, said, text)
        or lies_between(book, said)
        or lies_apart(claims, place, at)
        or told_as_span(book, claims, place, said)
        or (not shared_here(claims, place, at) and left_untold(book, said, around, text))
        or summed(book, said, around, text)
    )


def made_here(book: Ledger, claims: Sequence[Claim], place: int, at: int) -> bool:
    """Whether the sentence itself tells the figure as a share or a difference of others that the summary names.

    Then the record's own figure of this size, which the words before it do not fit, is another: "den er 12.064 kroner,
    altså over 5.000 kroner mere".
    """
    said, near = figures_of(claims[place])[at], beside(claims, place, at)
    if said.unit in (SHARE, FACTOR):
        return any(tells_percent(said, one) for one in near.here) or (
            names_another(near) and any(given_by(said, near.text, *pair) for pair in combinations(near.here, 2))
        )
    return bool(_COMPARED.match(near.text, said.end)) and follows(book, said, near)


def _told_in_percent(book: Ledger, said: Quantity, around: Setting) -> bool:
    """Whether a percentage that the record tells of the same thing is what "næsten ni ud af ti" says."""
    share = replace(said, parts=None)
    facts = [fact for fact in book.quantities if isinstance(fact.what, Quantity) and tells_percent(share, fact.what)]
    return any(book.support(around, fact) > 0 for fact in facts)


def made_elsewhere(book: Ledger, claims: Sequence[Claim], claim: Claim, said: Quantity) -> bool:
    """Whether a small count is made by those beside it, or by the words (`told_so`)."""
    place, at = _place(claims, claim, said)
    own = figures_of(claim)[at]
    return told_so(book, claims, claim, said) or follows(book, own, beside(claims, place, at))


def told_so(book: Ledger, claims: Sequence[Claim], claim: Claim, said: Quantity) -> bool:
    """Whether the words make a figure that the record has of another thing: places passed, a row that is told."""
    place, at = _place(claims, claim, said)
    own = figures_of(claim)[at]
    if is_round(own, claim.text) or part_of(book, own, claim.text) or lies_apart(claims, place, at):
        return True
    if plainly(book, claim, said) or plainly(book, claim, own) or told_as_span(book, claims, place, own):
        return True
    if told_by_own(own, beside(claims, place, at)):
        return True
    small = said.unit in SPANS or (said.unit == COUNT and said.spelt)
    if small and _COMPARED.match(claim.text, said.end) and derived(book, said, claim.text):
        return True  # "to uger længere"
    if (of_places(own) or own.unit in (PERCENT, SHARE, FACTOR)) and follows(book, own, beside(claims, place, at)):
        return True
    return told_out(claims, place, own) or whole(book, own, claim.text) or summed(book, own, {}, claim.text)


def _place(claims: Sequence[Claim], claim: Claim, said: Quantity) -> tuple[int, int]:
    """Which claim it is, and which of its figures."""
    starts = [one.start for one in figures_of(claim)]
    return next(at for at, one in enumerate(claims) if one is claim), starts.index(said.start)


def shared_here(claims: Sequence[Claim], place: int, at: int) -> bool:
    """Whether the figure is a share or multiple in a sentence that names another figure: it is of this one."""
    said = figures_of(claims[place])[at]
    return said.unit in (SHARE, FACTOR) and not said.parts and names_another(beside(claims, place, at))
