"""A summary's claims and the record in, findings of what is turned round out: from and to, up and down."""

import re
from collections.abc import Iterator, Sequence

from klarsag.checks.facts.basis import Basis
from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.ledger import Ledger, Said, ledger
from klarsag.checks.facts.limits import turned_limit
from klarsag.checks.facts.mentions import figures_of
from klarsag.checks.facts.nearest import quoted
from klarsag.checks.facts.quantity_kinds import TURNED
from klarsag.checks.facts.rows import row_shifts
from klarsag.checks.facts.shifts import Shift, more_than_all, shifts
from klarsag.checks.facts.trends import Trend, trends
from klarsag.checks.facts.ways import contradicted, other_way
from klarsag.records.finding import Finding

_QUOTED = 140  # characters of the record that a message shows


def judge_directions(basis: Basis, claims: Sequence[Claim]) -> Iterator[Finding]:
    """The findings of every claim that turns something round."""
    book = ledger(basis)
    danish = [claim for claim in claims if claim.language == "da"]
    for first, second in contradicted(danish):
        yield second.finding(TURNED, 0, len(second.text), nearest=f"“{first.text}”")
    for claim in danish:
        found = _turned(book, claim)
        if found:
            start, end, nearest = found
            yield claim.finding(TURNED, start, end, nearest=nearest)


def _turned(book: Ledger, claim: Claim) -> tuple[int, int, str] | None:
    figures = figures_of(claim)
    part = more_than_all(claim.text, figures)
    if part:
        return *part, f"“{claim.text[part[0] : part[1]]}”"
    limit = turned_limit(book, figures)
    if limit:
        return limit[0].start, limit[0].end, quoted(limit[1])
    way = trends(claim.text)
    for shift in shifts(claim.text, figures):
        if shift.old == shift.new:
            continue
        up = shift.new > shift.old
        if way in ({Trend.UP}, {Trend.DOWN}) and _CHANGES.search(claim.text) and (Trend.UP in way) != up:
            return shift.start, shift.end, f"“{claim.text[shift.start : shift.end]}”"
        if _climbs(claim.text, shift) is False:
            return shift.start, shift.end, f"“{claim.text[shift.start : shift.end]}”"
        if shift.old > shift.new and _RANGE.search(claim.text[: shift.start]) and not _MOVED.search(claim.text):
            return shift.start, shift.end, f"“{claim.text[shift.start : shift.end]}”"
        same, other = _in_record(book, shift)
        if other and not same:
            return shift.start, shift.end, _quote(other)
    against = other_way(book, claim, figures)
    return (0, len(claim.text), _quote(against)) if against else None


_RANGE = re.compile(r"\bfra\s*$", re.IGNORECASE)
_MOVED = re.compile(
    r"\b(?:ste[gt]\w*|stig\w*|fald\w*|voks\w*|ned\w*|op|sæt\w*|sat|går|gik|ændre\w*|blev\w*|bliv\w*|mindre|færre|rykk\w*"
    r"|skift\w*|flytte\w*|kom\w*|sænk\w*|reduc\w*|ud)\b",
    re.IGNORECASE,
)
_RANK = re.compile(r"\bnummer\b", re.IGNORECASE)
_FORWARD, _BACK = (re.compile(rf"\b(?:gik|går|rykke[rt]?|rykkede)\s\w*\s?{way}\b") for way in ("frem", "tilbage"))


def _climbs(text: str, shift: Shift) -> bool | None:
    """Whether a place in a ranking goes the way the sentence says: forward is to a lower number; None: not told."""
    if not _RANK.search(text):
        return None
    if _FORWARD.search(text):
        return shift.new < shift.old
    return shift.new > shift.old if _BACK.search(text) else None


_CHANGES = re.compile(r"\b(?:ste[gt]\w*|stig\w*|fald\w*|voks\w*)\b", re.IGNORECASE)


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
