"""A translated summary and the Danish one in, figures and days that stand in the wrong place out."""

from collections.abc import Iterator, Sequence

from klarsag.checks.facts.basis import Basis
from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.figures.judge import supporters
from klarsag.checks.facts.figures.quantity_kinds import OF_ANOTHER
from klarsag.checks.facts.ledger import Ledger, ledger
from klarsag.checks.facts.mentions import figures_of, moments_of
from klarsag.checks.facts.times.judge import fits
from klarsag.checks.facts.times.moment_kinds import DATE_OF_ANOTHER
from klarsag.markdown.plain import plain
from klarsag.quantities.compare import alike
from klarsag.quantities.find import find_quantities
from klarsag.quantities.moments import Moment, find_moments
from klarsag.quantities.quantity import COUNT, Quantity
from klarsag.records.easyread import EasyRead
from klarsag.records.finding import Finding


def judge_translations(basis: Basis, claims: Sequence[Claim]) -> Iterator[Finding]:
    """A figure or day that no Danish answer has, where its own answer in Danish has another that the translation lacks.

    What the record itself does not have at all is found by the other judges; this finds "180" for "150" in English
    when the record speaks of both.
    """
    summary = basis.record.easy_read
    if summary is None:
        return
    for field in dict.fromkeys(claim.field for claim in claims if claim.language != "da"):
        own = [claim for claim in claims if claim.field == field]
        yield from _figures(ledger(basis), summary, field, own)
        yield from _days(ledger(basis), summary, field, own)


def _danish(summary: EasyRead, field: str) -> str:
    return plain(getattr(summary, field) or "")


def _all(summary: EasyRead) -> str:
    return "\n".join(_danish(summary, field) for field in ("title", "brief", "about", "decided", "meaning", "next"))


def _figures(book: Ledger, summary: EasyRead, field: str, claims: Sequence[Claim]) -> Iterator[Finding]:
    said = [(claim, figure) for claim in claims for figure in figures_of(claim) if not _small(figure)]
    here = [one for one in find_quantities(_danish(summary, field)) if not _small(one)]
    anywhere = find_quantities(_all(summary))
    lacking = [one for one in here if not any(_same(one, figure) for _claim, figure in said)]
    for claim, figure in said:
        meant = next((one for one in lacking if alike(figure, one)), None)
        if meant and supporters(book, figure) and not any(_same(one, figure) for one in anywhere):
            nearest = _danish(summary, field)[meant.start : meant.end]
            yield claim.finding(OF_ANOTHER, figure.start, figure.end, nearest=f"“{nearest}”")


def _small(figure: Quantity) -> bool:
    """One of something, which another language may word in another way."""
    return figure.unit == COUNT and figure.value <= 1


def _same(first: Quantity, second: Quantity) -> bool:
    return alike(first, second) and first.value == second.value


def _days(book: Ledger, summary: EasyRead, field: str, claims: Sequence[Claim]) -> Iterator[Finding]:
    said = [(claim, moment) for claim in claims for moment in moments_of(claim) if moment.month]
    here = [one for one in find_moments(_danish(summary, field)) if one.month]
    anywhere = {_key(one) for one in find_moments(_all(summary))}
    lacking = [one for one in here if _key(one) not in {_key(moment) for _claim, moment in said}]
    for claim, moment in said:
        known = any(fits(moment, fact, book) for fact in book.moments)
        if lacking and known and _key(moment) not in anywhere:
            meant = lacking[0]
            nearest = _danish(summary, field)[meant.start : meant.end]
            yield claim.finding(DATE_OF_ANOTHER, moment.start, moment.end, nearest=f"“{nearest}”")


def _key(moment: Moment) -> tuple[int | None, ...]:
    return moment.year, moment.month, moment.day
