"""A time of a summary and the facts that it fits in, one of them out where none is of what the sentence tells.

The day of a meeting is in every record, and so are the years of its laws: by themselves they bear nothing else out.
"""

import re
from collections.abc import Sequence

from klarsag.checks.facts.basis import Role
from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.ledger import Fact, Ledger, Said
from klarsag.checks.facts.mentions import figures_of
from klarsag.checks.facts.setting import Setting
from klarsag.checks.facts.times.occasions import BODIES, clause, occasions
from klarsag.checks.facts.times.told_days import lent, recorded
from klarsag.quantities.moments import Moment
from klarsag.quantities.quantity import Quantity
from klarsag.records.entry import ItemEntry

_OF_MEETINGS = frozenset({Role.MEETING, Role.COMING, Role.EARLIER})
_OF_ALL = frozenset({Role.TITLE, Role.RECOMMENDATION, Role.DECISION, Role.HEADING, Role.ATTACHMENT})
_HARDLY, _WELL = 0.05, 0.8
_MET = BODIES | {"treated", "decided", "asked", "told", "hearing"}
_FEW = 2  # words up to which a clause only goes on: "…, nemlig den 6. maj"
_MEETING = re.compile(r"\bm[øo]d", re.IGNORECASE)
_LAW = re.compile(r"\b(?:lov|regl|bekendtgørelse|vejledning)", re.IGNORECASE)
_OF_A_LAW = re.compile(r"\bnr\.?\s*\d+,? af\s+(?:den\s+|d\.\s+)?$", re.IGNORECASE)


def unrelated(book: Ledger, claim: Claim, said: Moment, words: Setting, facts: Sequence[Fact]) -> Fact | None:
    """A fact that has the time for something else, where no fact has it for what the sentence tells; else None."""
    if said.hour is not None or not facts:
        return None
    if all(fact.passage.role in _OF_MEETINGS for fact in facts):
        return None if _of_a_meeting(book, claim, said, facts) else facts[0]
    if said.year is None:
        return None
    if not _inexact(said):
        return None if _with_its_figures(book, claim, facts) else _implied(book, said, facts)
    known = [
        fact
        for fact in facts
        if _year(fact)
        and not (_is_day(fact) and fact.passage.role is Role.ATTACHMENT)
        and (_LAW.search(claim.text) or not _OF_A_LAW.search(fact.text[: fact.what.start]))
    ]
    # A day of that year must stand with something that the sentence says, or be one of what it tells.
    told = occasions(clause(claim.text[: said.start]) + claim.text[said.end :])
    words = lent(claim, words)[1]
    if known and not any(book.similar(stem) for stem in words if not stem.isdigit()):
        return None  # "Det sker i 2026": no word to compare
    if not any(not _is_day(fact) or book.support(words, fact) or told & recorded(book, fact) for fact in known):
        return facts[0]
    return _untitled(book, claim, said, known) or _better(book, claim, words, said, facts)


def _untitled(book: Ledger, claim: Claim, said: Moment, known: Sequence[Fact]) -> Fact | None:
    """The year of the record's title, where the summary's own title has another one."""
    titled = [fact for fact in book.moments if fact.passage.role is Role.TITLE and _year(fact)]
    if claim.field != "title" or not titled or said.year in {_year(fact) for fact in titled}:
        return None
    return titled[0]


def _better(book: Ledger, claim: Claim, words: Setting, said: Moment, facts: Sequence[Fact]) -> Fact | None:
    """A fact of another year that has far more of the sentence's words, where the told one has next to none."""
    if any(fact.passage.role in _OF_ALL or book.support(words, fact) >= _HARDLY for fact in facts):
        return None
    if _with_its_figures(book, claim, facts):
        return None
    rivals = [fact for fact in book.moments if _year(fact) not in (None, said.year)]
    best = max(rivals, key=lambda fact: book.support(words, fact), default=None)
    return best if best and book.support(words, best) > _WELL else None


def _with_its_figures(book: Ledger, claim: Claim, facts: Sequence[Fact]) -> bool:
    """Whether the record has the time with a figure of the summary's sentence, or in what that figure stands under."""
    values = {one.value for one in figures_of(claim)}
    if any(values & book.values(Said(fact.text, fact.passage, fact.names)) for fact in facts):
        return True
    listed = [one for one in book.quantities if isinstance(one.what, Quantity) and one.what.value in values]
    if any(fact.text in name for fact in facts for one in listed for name in one.names if name.endswith(":")):
        return True
    years = {str(_year(fact)) for fact in facts}
    return any(year in name for one in listed if one.cell for name in one.names[-2:] for year in years)


def _implied(book: Ledger, said: Moment, facts: Sequence[Fact]) -> Fact | None:
    """The same day or month with another year, where the record writes none for the told one."""
    if any(_year(fact) for fact in facts):
        return None
    return next(
        (
            fact
            for fact in book.moments
            if isinstance(fact.what, Moment)
            and fact.what.year not in (None, said.year)
            and said.month
            and (fact.what.month, fact.what.day) == (said.month, said.day)
        ),
        None,
    )


def _year(fact: Fact) -> int | None:
    return fact.what.year if isinstance(fact.what, Moment) else None


def _is_day(fact: Fact) -> bool:
    return isinstance(fact.what, Moment) and fact.what.day is not None


def _inexact(said: Moment) -> bool:
    """Whether a moment is a year and nothing more."""
    return not (said.month or said.quarter or said.half or said.season)


def _of_a_meeting(book: Ledger, claim: Claim, said: Moment, facts: Sequence[Fact]) -> bool:
    """Whether a sentence tells of a meeting, or of the memo's own day."""
    if not isinstance(book.basis.entry, ItemEntry) and any(fact.passage.role is Role.MEETING for fact in facts):
        return True
    before = claim.text[: said.start]
    own = (clause(before) if len(clause(before).split()) > _FEW else before) + claim.text[said.end :]
    return bool(occasions(own) & _MET or _MEETING.search(own))
