"""A summary's claims and the record in, findings of what is turned round out: from and to, up and down."""

import re
from collections.abc import Iterator, Sequence

from klarsag.checks.facts.basis import Basis
from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.ledger import Ledger, Said, ledger
from klarsag.checks.facts.mentions import figures_of
from klarsag.checks.facts.quantity_kinds import TURNED
from klarsag.checks.facts.shifts import Shift, more_than_all, shifts
from klarsag.checks.facts.trends import CONTRARY, Trend, trends
from klarsag.quantities.likeness import content
from klarsag.quantities.quantity import Quantity
from klarsag.records.finding import Finding

_ENOUGH = 3  # stems that a claim without figures must share with a sentence of the record
_QUOTED = 140  # characters of the record that a message shows


def judge_directions(basis: Basis, claims: Sequence[Claim]) -> Iterator[Finding]:
    """The findings of every claim that turns something round."""
    book = ledger(basis)
    for claim in claims:
        if claim.language != "da":
            continue
        found = _turned(book, claim)
        if found:
            start, end, nearest = found
            yield claim.finding(TURNED, start, end, nearest=nearest)


def _turned(book: Ledger, claim: Claim) -> tuple[int, int, str] | None:
    figures = figures_of(claim)
    part = more_than_all(claim.text, figures)
    if part:
        return *part, f"“{claim.text[part[0] : part[1]]}”"
    way = trends(claim.text)
    for shift in shifts(claim.text, figures):
        if shift.old == shift.new:
            continue
        up = shift.new > shift.old
        if way in ({Trend.UP}, {Trend.DOWN}) and _CHANGES.search(claim.text) and (Trend.UP in way) != up:
            return shift.start, shift.end, f"“{claim.text[shift.start : shift.end]}”"
        same, other = _in_record(book, shift)
        if other and not same:
            return shift.start, shift.end, _quote(other)
    return _against(book, claim, figures, way)


# "88 mio. kr. mere end ventet" is a saving of 88 in the record: money over and under is told in too many ways.
_MONEY = re.compile(r"\b(?:kr|kroner|mio|penge\w*|budget\w*)\b", re.IGNORECASE)
_HEARSAY = re.compile(r"\b(?:ikke|måske|kan|vil|hvis)\b", re.IGNORECASE)
_CHANGES = re.compile(r"\b(?:ste[gt]\w*|stig\w*|fald\w*|voks\w*)\b", re.IGNORECASE)


def _in_record(book: Ledger, shift: Shift) -> tuple[Said | None, Said | None]:
    """A sentence of the record with the same shift, and one with the contrary."""
    same = other = None
    for sentence, known in book.shifts:
        if (known.old, known.new) == (shift.old, shift.new):
            same = sentence
        elif (known.old, known.new) == (shift.new, shift.old):
            other = sentence
    return same, other


def _against(book: Ledger, claim: Claim, figures: Sequence[Quantity], way: set[Trend]) -> tuple[int, int, str] | None:
    """A sentence of the record that speaks of the same and goes only the other way."""
    if len(way) != 1 or _MONEY.search(claim.text) or _HEARSAY.search(claim.text):
        return None
    own = frozenset(stem for stem, _start, _end in content(claim.text))
    values = {one.value for one in figures}
    best, most = None, 0.0
    for sentence in book.sentences:
        there = trends(sentence.text)
        if not there:
            continue
        shared = sum(
            max((degree for other, degree in book.similar(stem) if other in sentence.stems), default=0.0)
            for stem in own
        )
        shared += 1.5 * len(values & book.values(sentence))
        if shared > most:
            best, most = (sentence, there), shared
    contrary = {CONTRARY[one] for one in way}
    if best is None or most < (_ENOUGH if not values else _ENOUGH - 1) or way & best[1] or not contrary & best[1]:
        return None
    return 0, len(claim.text), _quote(best[0])


def _quote(said: Said | None) -> str:
    return f"“{said.text[:_QUOTED]}” ({said.passage.line})" if said else "–"
