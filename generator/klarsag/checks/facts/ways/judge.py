"""A summary's claims and the record in, findings of what is turned round out: from and to, up and down."""

import re
from collections.abc import Iterator, Sequence

from klarsag.checks.facts.basis import Basis
from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.figures.quantity_kinds import TURNED
from klarsag.checks.facts.ledger import Ledger, Said, ledger
from klarsag.checks.facts.mentions import figures_of
from klarsag.checks.facts.nearest import quoted
from klarsag.checks.facts.ways.against import contradicted, other_way
from klarsag.checks.facts.ways.crossed import crossed
from klarsag.checks.facts.ways.limits import turned_limit
from klarsag.checks.facts.ways.neighbours import at_odds
from klarsag.checks.facts.ways.own_figures import is_own_difference
from klarsag.checks.facts.ways.ranks import is_ranking, reached, steps_told, told_otherwise, turned_place
from klarsag.checks.facts.ways.rows import row_shifts
from klarsag.checks.facts.ways.shifts import Shift, more_than_all, shifts
from klarsag.checks.facts.ways.summed_up import summed_up
from klarsag.checks.facts.ways.trends import Trend, trends
from klarsag.records.finding import Finding

_QUOTED = 140  # characters of the record that a message shows


def judge_directions(basis: Basis, claims: Sequence[Claim]) -> Iterator[Finding]:
    """The findings of every claim that turns something round."""
    book = ledger(basis)
    danish = [claim for claim in claims if claim.language == "da"]
    for first, second in at_odds(danish):
        yield first.finding(TURNED, 0, len(first.text), nearest=f"“{second.text}”")
    for first, second in contradicted(danish):
        yield second.finding(TURNED, 0, len(second.text), nearest=f"“{first.text}”")
    title = next((claim.text for claim in danish if claim.field == "title"), "")
    for claim in danish:
        found = _turned(book, claim, title)
        if found and not (_whole(claim, found) and summed_up(claim, danish, lambda one: not _turned(book, one, title))):
            start, end, nearest = found
            yield claim.finding(TURNED, start, end, nearest=nearest)


def _whole(claim: Claim, found: tuple[int, int, str]) -> bool:
    """Whether what was found is of the sentence and of none of its figures."""
    return found[:2] == (0, len(claim.text))


def _turned(book: Ledger, claim: Claim, title: str = "") -> tuple[int, int, str] | None:
    figures = figures_of(claim)
    part = more_than_all(claim.text, figures)
    if part:
        return *part, f"“{claim.text[part[0] : part[1]]}”"
    limit = turned_limit(book, figures)
    if limit and not is_own_difference(claim, figures):
        return limit[0].start, limit[0].end, quoted(limit[1])
    if turned := crossed(book, claim.text, figures):
        return turned[0], turned[1], _quote(turned[2])
    way = trends(claim.text)
    told = shifts(claim.text, figures)
    for shift in told:
        if shift.old == shift.new:
            continue
        here = f"“{claim.text[shift.start : shift.end]}”"
        if is_ranking(book, claim.text, shift, figures):
            if turned_place(claim.text, shift):
                return shift.start, shift.end, here
        elif _says_contrary(way, claim.text, shift):
            return shift.start, shift.end, here
        if shift.old > shift.new and _RANGE.search(claim.text[: shift.start]) and not _MOVED.search(claim.text):
            return shift.start, shift.end, here
        same, other = _in_record(book, shift)
        if other and not same:
            return shift.start, shift.end, _quote(other)
    if any(shift.old != shift.new for shift in told):
        return None  # its own two figures bear it out
    places = [(place, told_otherwise(book, place)) for place in reached(claim.text, figures)]
    for place, (otherwise, _known) in places:
        if otherwise:
            return place.start, place.end, _quote(otherwise)
    if places and all(known for _place, (_otherwise, known) in places):
        return None
    if steps := steps_told(book, claim.text, figures):
        return (steps[0].start, steps[0].end, _quote(steps[1])) if steps[1] else None
    refused = other_way(book, claim, figures, title)
    return (0, len(claim.text), _quote(refused.nearest)) if refused else None


_RANGE = re.compile(r"\bfra\s*$", re.IGNORECASE)
_MOVED = re.compile(
    r"\b(?:ste[gt]\w*|stig\w*|fald\w*|voks\w*|ned\w*|op|sæt\w*|sat|går|gik|ændre\w*|blev\w*|bliv\w*|mindre|færre|rykk\w*"
    r"|skift\w*|flytte\w*|kom\w*|sænk\w*|reduc\w*|ud)\b",
    re.IGNORECASE,
)
_CHANGES = re.compile(r"\b(?:ste[gt]\w*|stig\w*|fald\w*|voks\w*)\b", re.IGNORECASE)


def _says_contrary(way: frozenset[Trend], text: str, shift: Shift) -> bool:
    """Whether the sentence's words go up where its two figures go down, or the other way."""
    told = way in ({Trend.UP}, {Trend.DOWN}) and bool(_CHANGES.search(text))
    return told and (Trend.UP in way) != (shift.new > shift.old)


def _in_record(book: Ledger, shift: Shift) -> tuple[Said | None, Said | None]:
    """A sentence of the record with the same shift, and one with the contrary."""
    same = other = None
    for sentence, known in (*book.shifts, *row_shifts(book)):
        if (known.old, known.new) == (shift.old, shift.new):
            same = sentence
        elif (known.old, known.new) == (shift.new, shift.old):
            other = sentence
    return same, other


def _quote(said: Said | None) -> str:
    return f"“{said.text[:_QUOTED]}” ({said.passage.line})" if said else "–"
