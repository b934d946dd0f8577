"""A summary's claims in, those that go another way than the sentences beside them tell out, each with that one."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.mentions import figures_of
from klarsag.checks.facts.ways.shifts import shifts
from klarsag.checks.facts.ways.trends import CONTRARY, Trend, as_told, without_trends
from klarsag.checks.facts.ways.unasserted import ways_told
from klarsag.quantities.likeness import content
from klarsag.quantities.quantity import LABEL, ORDINAL, Quantity

_UP, _DOWN = frozenset({Trend.UP, Trend.HIGHER}), frozenset({Trend.DOWN, Trend.LOWER})
_ONWARD = re.compile(r"\b(?:men|dog|ikke|ingen|til gengæld|omvendt|heller|igen|her|der)\b", re.IGNORECASE)
# A sentence that goes on about what the one before is about names nothing itself: "Tallet steg fra 64 til 125."
_NOTHING = frozenset({"tal", "antal", "seneste", "sidst", "først", "forrig", "lidt", "stadig"})
_IT = re.compile(r"\b(?:det|den|tallet|antallet|andelen|prisen|udgiften|de)\b", re.IGNORECASE)
_REACHED = re.compile(
    r"\b(?:ste[gt]|steget|stiger|fald(?:t|et|er)?|vokse[rt]?|voksede|sank|mindre|færre|flere|mere|højere|lavere)\b"
    r"[^.]*?\btil\s+(?:cirka |kun |knap |godt )?$",
    re.IGNORECASE,
)
_THEN = re.compile(r"^(?:Da|Før|Året før|Sidst|Dengang|I \d{4}) (?:var|lå) (?:det|den|tallet|de)\b", re.IGNORECASE)
_THAN = re.compile(r"\b(?:mere|mindre|flere|færre|højere|lavere|større)\b,? end (?:i|før|året|sidst)", re.IGNORECASE)
_WAS = re.compile(
    r"^(?:I|Da|Nu|Den|Før|Året) .{0,40}?\b(?:var|er|fik|lå|skete)\b (?:det|den|der|tallet)?", re.IGNORECASE
)
_NEGATED = re.compile(r"\b(?:ikke|ingen|uden at)\b", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def at_odds(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Each claim that goes a way, with the sentence beside it that shows the other one."""
    yield from _title_at_odds(claims)
    for before, claim in pairwise(claims):
        if before.path == claim.path and (turned := _onward(before, claim) or _reached(before, claim)):
            yield turned
    for first, second, third in zip(claims, claims[1:], claims[2:], strict=False):
        if first.path == third.path and _moved(first, second, third):
            yield first, third


def _title_at_odds(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """A title against the short answer, which tells the same: where every way that this goes is the contrary."""
    titles = [one for one in claims if one.field == "title"]
    brief = [(one, way) for one in claims if one.field == "brief" and (way := ways_told(one.text))]
    way = ways_told(titles[0].text) if len(titles) == 1 else frozenset()
    contrary = {CONTRARY[one] for one in way}
    if (
        not way
        or not brief
        or contrary & way
        or any(_NEGATED.search(one.text) for one, _way in (*brief, (titles[0], way)))
    ):
        return
    if all(_goes(told, _kin(contrary)) and not as_told(way, told) for _one, told in brief):
        about = _stems(titles[0])
        against = next((one for one, _told in brief if len(about & _stems(one)) * 2 >= len(about) > 0), None)
        if against:
            yield titles[0], against


def _kin(ways: set[Trend]) -> frozenset[Trend]:
    return frozenset(ways) | (_UP if ways & _UP else frozenset()) | (_DOWN if ways & _DOWN else frozenset())


def _stems(claim: Claim) -> frozenset[str]:
    return frozenset(stem for stem, _start, _end in content(without_trends(claim.text)) if stem != "udgift")


def _onward(before: Claim, claim: Claim) -> tuple[Claim, Claim] | None:
    """Two sentences of which the second goes on about the first: "Flere er syge. Tallet faldt fra 125 til 64"."""
    way, other = ways_told(before.text), ways_told(claim.text)
    if _ONWARD.search(claim.text) or _ONWARD.search(before.text) or not way:
        return None
    if _THEN.match(claim.text) and _THAN.search(before.text):
        then, now = _figures(claim), _figures(before)
        if len(then) == 1 and now and now[-1].unit == then[0].unit:
            return (before, claim) if _against(way, then[0].value, now[-1].value) else None
    if not other or _figures(before) or not _says_nothing(claim) or not _IT.search(claim.text):
        return None
    told = [shift for shift in shifts(claim.text, figures_of(claim)) if shift.old != shift.new]
    if told:
        return (before, claim) if _against(way, told[0].old, told[0].new) else None
    return (before, claim) if _goes(other, {CONTRARY[one] for one in way}) and not as_told(way, other) else None


def _reached(before: Claim, claim: Claim) -> tuple[Claim, Claim] | None:
    """ "I januar var det 1232. I juli var det steget til 624": from the figure of the sentence before to this one's."""
    way, now, was = ways_told(claim.text), _figures(claim), _figures(before)
    if len(now) != 1 or len(was) != 1 or now[0].unit != was[0].unit or not _says_nothing(claim):
        return None
    if not _REACHED.search(claim.text[: now[0].start]) or _ONWARD.search(claim.text):
        return None
    return (claim, before) if _against(way, was[0].value, now[0].value) else None


def _moved(claim: Claim, early: Claim, late: Claim) -> bool:
    """ "Flere er syge. I 2021 var det 139. I 2023 var det 96": what two years show."""
    way, first, second = ways_told(claim.text), _figures(early), _figures(late)
    years = [_YEAR.findall(one.text) for one in (early, late)]
    if not way or _figures(claim) or len(first) != 1 or len(second) != 1 or first[0].unit != second[0].unit:
        return False
    if not (_WAS.match(early.text) and _WAS.match(late.text)) or not (_says_nothing(early) and _says_nothing(late)):
        return False
    if len(years[0]) != 1 or len(years[1]) != 1 or years[0][0] >= years[1][0]:
        return False
    return not (ways_told(early.text) or ways_told(late.text)) and _against(way, first[0].value, second[0].value)


def _against(way: frozenset[Trend], old: Decimal, new: Decimal) -> bool:
    if old == new:
        return False
    return _goes(way, _DOWN if new > old else _UP) and not _goes(way, _UP if new > old else _DOWN)


def _goes(way: frozenset[Trend], one: frozenset[Trend] | set[Trend]) -> bool:
    return bool(way & one)


def _says_nothing(claim: Claim) -> bool:
    words = {stem for stem, _start, _end in content(without_trends(claim.text)) if not stem.isdigit()}
    return not words - _NOTHING


def _figures(claim: Claim) -> list[Quantity]:
    return [one for one in figures_of(claim) if one.unit not in (LABEL, ORDINAL)]
