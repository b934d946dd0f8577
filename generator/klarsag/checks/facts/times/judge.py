"""A summary's claims and the record in, findings of dates, years and times that the record does not have out."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from klarsag.checks.facts.basis import Basis
from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.ledger import Fact, Ledger, ledger
from klarsag.checks.facts.mentions import figures_of, moments_of
from klarsag.checks.facts.nearest import nearest_moment, quoted
from klarsag.checks.facts.setting import setting
from klarsag.checks.facts.times.events import misdated
from klarsag.checks.facts.times.implied_times import a_year_before, is_mid_year
from klarsag.checks.facts.times.moment_kinds import (
    DATE_OF_ANOTHER,
    RELATIVE_DATE,
    UNKNOWN_DATE,
    WRONG_SIDE,
    WRONG_WEEKDAY,
)
from klarsag.checks.facts.times.pairs import torn
from klarsag.checks.facts.times.periods import other_period
from klarsag.checks.facts.times.sides import wrong_side
from klarsag.checks.facts.times.spans import impossible
from klarsag.checks.facts.times.told_days import ToldDay, told_day
from klarsag.checks.facts.times.unrelated import unrelated
from klarsag.danish.dates import weekday
from klarsag.quantities.moments import Moment, find_moments
from klarsag.records.entry import ItemEntry
from klarsag.records.finding import Finding

_PLAN = re.compile(r"tidsplan|videre|kommende|næste", re.IGNORECASE)
_SEASONS = {"winter": (12, 1, 2), "spring": (3, 4, 5), "summer": (6, 7, 8), "autumn": (9, 10, 11)}
_SEASON_OF = {1: "winter", 2: "spring", 3: "summer", 4: "autumn"}
_HALF_OF = {"spring": 1, "autumn": 2}


def judge_moments(basis: Basis, claims: Sequence[Claim]) -> Iterator[Finding]:
    """The findings of every moment in `claims`."""
    book = ledger(basis)
    told: list[ToldDay] = []
    for claim in claims:
        moments = moments_of(claim)
        spans = [(one.start, one.end) for one in moments]
        borne = [_bearing(book, claim.text, moment) for moment in moments]
        if wrong_end := impossible(claim.text, moments):
            yield claim.finding(UNKNOWN_DATE, wrong_end.start, wrong_end.end, nearest=nearest_moment(book, wrong_end))
        for at, moment in enumerate(moments):
            facts = borne[at]
            wrong = list(_judged(book, claim, moment, facts))
            yield from wrong
            if claim.language == "da" and facts and not wrong:
                told.append(told_day(claim, moment, spans, at, facts))
        if claim.language == "da" and not wrong_end:
            yield from _of_another(book, claim, moments, borne)
    for one, fact in misdated(book, told):
        yield one.claim.finding(DATE_OF_ANOTHER, one.said.start, one.said.end, nearest=quoted(fact))


def _bearing(book: Ledger, text: str, moment: Moment) -> Sequence[Fact]:
    return [fact for fact in book.moments if fits(moment, fact, book)] or a_year_before(book, text, moment)


def _of_another(
    book: Ledger, claim: Claim, moments: Sequence[Moment], borne: Sequence[Sequence[Fact]]
) -> Iterator[Finding]:
    """Times that the record has, but with none of what the sentence tells of them."""
    spans = [(one.start, one.end) for one in moments]
    wrong: list[tuple[Moment, Fact]] = []
    for at, (moment, facts) in enumerate(zip(moments, borne, strict=True)):
        if not moment.relative and (fact := unrelated(book, claim, moment, setting(claim.text, spans, at), facts)):
            wrong.append((moment, fact))
    if pair := torn(claim.text, moments, borne):
        wrong.append(pair)
    if moments:
        wrong += other_period(book, claim.text, moments, figures_of(claim))
    for moment, fact in {one.start: (one, fact) for one, fact in wrong}.values():
        yield claim.finding(DATE_OF_ANOTHER, moment.start, moment.end, nearest=quoted(fact))


def _judged(book: Ledger, claim: Claim, moment: Moment, facts: Sequence[Fact]) -> Iterator[Finding]:
    if moment.relative:
        yield claim.finding(RELATIVE_DATE, moment.start, moment.end)
        return
    if moment.date and moment.weekday is not None and moment.date.weekday() != moment.weekday:
        right = weekday(moment.date, claim.language)
        yield claim.finding(WRONG_WEEKDAY, moment.start, moment.end, nearest=right)
        return
    if facts and claim.language == "da" and (wrong := wrong_side(book, claim, moment, facts)):
        yield claim.finding(WRONG_SIDE, moment.start, moment.end, nearest=quoted(wrong))
    if not facts:
        yield claim.finding(UNKNOWN_DATE, moment.start, moment.end, nearest=nearest_moment(book, moment))


def fits(said: Moment, fact: Fact, book: Ledger) -> bool:
    """Whether the record's moment is as `said`, which may be less exact. A day without a year has an implied one."""
    true = fact.what
    if not isinstance(true, Moment):
        return False
    dated = true.month or true.season or true.quarter or true.half
    years = {true.year} if true.year else implied_years(fact, book) if dated or said.month or said.day else set()
    if said.year is not None and said.year not in years:
        return False
    if said.hour is not None:
        return (said.hour % 24, said.minute or 0) == ((true.hour or 0) % 24, true.minute or 0) and true.hour is not None
    if said.month is not None and said.month != true.month:
        return False
    if said.day is not None and said.day != true.day:
        return False
    if said.quarter is not None and said.quarter not in (true.quarter, true.month and (true.month + 2) // 3):
        return False
    if said.half is not None and said.half not in _halves(true):
        return False
    if said.season and not _in_season(said.season, true) and not is_mid_year(said, fact):
        return False
    if said.weekday is not None and said.day is None and true.weekday is None and book.named_weekdays:
        return False  # a weekday alone is the record's own word, not that of any day that happens to fall on it
    return said.weekday is None or said.weekday in _weekdays(true, years)


def _in_season(season: str, true: Moment) -> bool:
    """Whether a moment is the season or lies in it; a quarter does with most of its months."""
    return season == true.season or true.month in _SEASONS[season] or season == _SEASON_OF.get(true.quarter or 0)


def _halves(true: Moment) -> tuple[int | None, ...]:
    """The half of its year that a moment lies in: "3. – 4. kvartal" and the autumn are in the last one."""
    quarter = true.quarter and (true.quarter + 1) // 2
    return true.half, true.month and (true.month + 5) // 6, quarter, _HALF_OF.get(true.season or "")


def _weekdays(true: Moment, years: set[int]) -> set[int]:
    if true.weekday is not None:
        return {true.weekday}
    if true.day is None or true.month is None:
        return set()
    days = set()
    for year in years:
        try:
            days.add(date(year, true.month, true.day).weekday())
        except ValueError:
            continue
    return days


def implied_years(fact: Fact, book: Ledger) -> set[int]:
    """The years that a moment without one may mean: its passage's, else the title's, and the nearest ones."""
    true = fact.what
    candidates: set[int] = set()
    for text in (fact.text, " ".join((fact.passage.text, *fact.passage.context)), book.basis.record.title):
        candidates = {one.year for one in find_moments(text) if one.year}
        if candidates:
            break
    said = [*find_moments(fact.text), *find_moments(fact.passage.text)]
    if len(candidates) == 1 and isinstance(true, Moment) and true.day and any(one.year for one in said):
        return candidates
    return candidates | _nearest_years(fact, book)


def _nearest_years(fact: Fact, book: Ledger) -> set[int]:
    """The last such month before the meeting and the next one after it; in a time plan only the next."""
    true = fact.what
    entry = book.basis.entry
    if not isinstance(entry, ItemEntry):
        return {int(entry.when[:4])}
    met = entry.meeting.meeting.date
    if not isinstance(true, Moment) or true.month is None:
        return {met.year}
    ahead = met.year + (true.month < met.month)
    if any(map(_PLAN.search, fact.passage.context)):
        return {ahead}
    return {ahead, met.year - (true.month > met.month)}
