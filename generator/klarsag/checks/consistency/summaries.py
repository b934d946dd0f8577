"""A summary and its record's contradictions in, the sentences out that use one side of one as if it were certain."""

from collections.abc import Iterator, Sequence
from datetime import date

from klarsag.checks.consistency.meetings import AGENDA, MEETING
from klarsag.checks.consistency.reading import Contradiction
from klarsag.checks.facts.claims import Claim, claims
from klarsag.quantities.compare import bears
from klarsag.quantities.find import find_quantities
from klarsag.quantities.moments import find_moments
from klarsag.quantities.quantity import LABEL, ORDINAL, Quantity
from klarsag.records.document import Document
from klarsag.records.easyread import EasyRead
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

ON_CONTRADICTION = Kind(
    "fact-on-contradiction",
    Severity.WARNING,
    _("“{said}” is one of two: the record says {one} on line {line} and {other} elsewhere."),
    _("The summary tells as certain what the case itself tells in two ways."),
    _(
        "Find out which is right. Until then write a figure that is true of both (“knap 4,6 millioner kroner”), name "
        "both, or leave it out."
    ),
    wrong="Kommunen får 4.559.593 kr. # sagen siger også 4.559.594",
    right="Kommunen får knap 4,6 millioner kroner.",
    source=_(
        "Takes the figures and days of the record's contradictions, those that staff have accepted as well, and "
        "looks for sentences where one side holds and the other does not. An answer that names both is fine. Whole "
        "figures under 100 are left out, because they are found in any text. It cannot know whether the sentence "
        "means that figure."
    ),
)
_LEAST = 100
_ELSEWHERE = (AGENDA, MEETING)  # here the other side is the day of a meeting, which the record itself does not tell


def uncertain(document: Document, summary: EasyRead, found: Sequence[Contradiction]) -> Iterator[Finding]:
    """A finding for each sentence that rests on one side of a contradiction."""
    own = (one for one in found if one.kind not in _ELSEWHERE)
    sides = [(one, _read(one.here.words), _read(one.values.get("sum", one.there.words))) for one in own]
    sides = [(one, here, there) for one, here, there in sides if here and there]
    if not sides:
        return
    for claim in claims(document, summary):
        for one, here, there in sides:
            yield from _claimed(claim, one, here, there)


_Side = tuple[Quantity | date, ...]


def _read(words: str, language: str = "da") -> _Side:
    """The one figure or day that a side is; nothing where it is neither."""
    days = tuple(moment.date for moment in find_moments(words, language) if moment.date)
    figures = [one for one in find_quantities(words, language) if one.unit not in (LABEL, ORDINAL)]
    if days:
        return days[:1]
    return tuple(figures) if len(figures) == 1 and _weighs(figures[0]) else ()


def _weighs(figure: Quantity) -> bool:
    return abs(figure.value) >= _LEAST or figure.step < 1


def _claimed(claim: Claim, one: Contradiction, here: _Side, there: _Side) -> Iterator[Finding]:
    figures = find_quantities(claim.text, claim.language)
    days = [moment for moment in find_moments(claim.text, claim.language) if moment.date]
    for side, other in ((here[0], there[0]), (there[0], here[0])):
        for said in figures:
            if isinstance(side, Quantity) and isinstance(other, Quantity) and _rests(claim, said, side, other):
                yield _told(claim, one, said.start, said.end)
        for moment in days:
            if isinstance(side, date) and moment.date == side and not _names(claim, other):
                yield _told(claim, one, moment.start, moment.end)


def _rests(claim: Claim, said: Quantity, side: Quantity, other: Quantity) -> bool:
    """Whether `said` is true of one side alone, and the answer does not name the other one too."""
    if not said.value or not bears(said, side, cell=True) or bears(said, other, cell=True):
        return False
    return not any(bears(each, other, cell=True) for each in find_quantities(claim.answer, claim.language))


def _names(claim: Claim, other: Quantity | date) -> bool:
    return any(moment.date == other for moment in find_moments(claim.answer, claim.language))


def _told(claim: Claim, one: Contradiction, start: int, end: int) -> Finding:
    values = {"one": one.here.words, "other": one.values.get("sum", one.there.words), "line": str(one.here.line)}
    return claim.finding(ON_CONTRADICTION, start, end, **values)
