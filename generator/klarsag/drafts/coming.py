"""A case in, the answer to "Hvad sker der nu?" out: who treats it next, and what is to happen after the meeting."""

import re
from collections.abc import Iterator
from datetime import date

from klarsag.checks.facts.names.bodies import bodies_of
from klarsag.danish.bodies import find_bodies
from klarsag.danish.dates import find_dates, long_date
from klarsag.danish.verdicts import Verdict
from klarsag.drafts.case import Case
from klarsag.drafts.sections import Section, section_of
from klarsag.records.entry import ItemEntry

_YEAR = re.compile(r"\b(20\d\d)\b")
_AHEAD = re.compile(
    r"\b(?:vil|skal|ventes|regner med|bliver|kommer|vises|begynder|laves|holdes|indføres|starter|får|gælder|løber)\b"
)
_NEXT = re.compile(
    r"^(?:Næste|Herefter|Derefter|Kommunen vil|Udvalget vil|Byrådet vil|Der vil|Resultatet vil|Planen vil)\b"
)
_MOST_STEPS = 3
UNKNOWN = "Der står ikke i sagen, hvad der sker nu."


def day_of(case: Case) -> date | None:
    entry = case.basis.entry
    return entry.meeting.meeting.date if isinstance(entry, ItemEntry) else entry.day


def next_bodies(case: Case) -> list[str]:
    """Who treats the case after the body that met, in order, as the record's heading for it lists them."""
    bodies = bodies_of(case.basis)
    for passage in case.basis.passages:
        if passage.context and section_of(passage.context) is Section.BODIES:
            names = [one.name for one in find_bodies(passage.text) if one.name]
            own = [place for place, name in enumerate(names) if bodies.is_own(name)]
            return list(dict.fromkeys(names[own[-1] + 1 :])) if own else []
    return []


def coming(case: Case) -> Iterator[str]:
    """What the record itself names as the next treatment: `kommende`, else the bodies that its case goes through."""
    record, entry = case.basis.record, case.basis.entry
    day = day_of(case)
    steps: list[str] = []
    for reference in record.coming:
        resolved = case.basis.archive.resolve(reference, entry.authority, entry.committee)
        if resolved is None:
            yield f"Sagen skal op igen: {reference}."
        elif resolved.body and (day is None or resolved.day > day):
            own = bodies_of(case.basis).is_own(resolved.body)
            body = case.who if own else "Byrådet" if resolved.body == "Byråd" else resolved.body
            again = " igen" if own else ""
            steps.append(f"{body} skal se på sagen{again} den {long_date(resolved.day)}.")
    if len(steps) > _MOST_STEPS:
        yield "Flere andre udvalg skal se på sagen."
    yield from steps[-1:] if len(steps) > _MOST_STEPS else steps
    after = next_bodies(case)
    if after and not record.coming and not any(point.verdict is Verdict.POSTPONED for point in case.points):
        listed = after[0] if len(after) == 1 else f"{', '.join(after[:-1])} og {after[-1]}"
        many = f"{after[-2]} og {after[-1]}" if len(after) > _MOST_STEPS else ""
        yield f"Til sidst skal {many} se på sagen." if many else f"Nu skal {listed} se på sagen."


def ahead(case: Case) -> Iterator[tuple[str, str]]:
    """Sentences of the case that tell of a day or year that is not over: plain, and how they stand in the record."""
    day = day_of(case)
    for plain in case.sentences:
        for said in plain.said:
            if _AHEAD.search(said) and (plain.section is Section.TIME or _later(said, day) or _NEXT.match(said)):
                yield said, plain.official


def _later(said: str, day: date | None) -> bool:
    """Whether every day that the sentence names is after the meeting's, and it names one."""
    if day is None:
        return False
    days = [found.date for found in find_dates(said)]
    if days:
        return all(one > day for one in days)
    years = [int(year) for year in _YEAR.findall(said)]
    return bool(years) and all(year > day.year for year in years)
