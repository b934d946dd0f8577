"""A record in, what was decided of each point out: the class of each outcome, its wording and the point's."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from klarsag.checks.facts.basis import Basis
from klarsag.danish.content_words import content_stems
from klarsag.danish.verdicts import Verdict, find_verdicts
from klarsag.markdown.plain import plain
from klarsag.records.document import Place
from klarsag.records.item import AgendaItem, Decision, Memo
from klarsag.records.values import Outcome

_NUMBERED = re.compile(r"^(?P<number>\d{1,2})[.)]\s+(?P<point>.+)$", re.MULTILINE)
OF_OUTCOME: dict[Outcome, Verdict | None] = {
    Outcome.APPROVED: Verdict.YES,
    Outcome.ENDORSED: Verdict.YES,
    Outcome.RECOMMENDED: Verdict.RECOMMENDED,
    Outcome.NOTED: Verdict.HEARD,
    Outcome.PRESENTED: Verdict.HEARD,
    Outcome.DISCUSSED: Verdict.DISCUSSED,
    Outcome.POSTPONED: Verdict.POSTPONED,
    Outcome.REFERRED: Verdict.SENT_ON,
    Outcome.RETURNED: Verdict.RETURNED,
    Outcome.REJECTED: Verdict.NO,
    Outcome.LAPSED: Verdict.LAPSED,
    Outcome.CANCELLED: Verdict.LAPSED,
    Outcome.OTHER: None,
}


@dataclass(frozen=True)
class DecidedPoint:
    """A point of the recommendation (or, without `number`, the whole item) and what was decided of it.

    `verdict` is the outcome's class, None where the outcome is "andet"; `verdicts` adds what the wording tells.
    `wording` is the recommendation's point (all of them for the whole item), `text` the decision's, both plain. `body`
    names another body than the meeting's own. `index` is the decision's place in the record's list.
    """

    number: int | None
    outcome: Outcome
    verdict: Verdict | None
    verdicts: frozenset[Verdict]
    wording: str
    text: str
    body: str | None
    index: int

    @property
    def stems(self) -> frozenset[str]:
        """What the point and its decision speak of."""
        return content_stems(f"{self.wording} {self.text}")


def decided_points(record: AgendaItem | Memo) -> tuple[DecidedPoint, ...]:
    """Every decision of `record` point by point, in its order; a decision of several points is told for each."""
    return tuple(_decided(record))


def _decided(record: AgendaItem | Memo) -> Iterator[DecidedPoint]:
    wordings = wordings_of(record)
    for index, decision in enumerate(record.decisions):
        text = plain(decision.text or "")
        for applies_to in decision.applies_to or (None,):
            yield _point(decision, index, applies_to, _wording(wordings, applies_to), text)


def wordings_of(record: AgendaItem | Memo) -> dict[int, str]:
    """The recommended points by number, plain; those that a recommendation numbers in its running text as well."""
    found: dict[int, str] = {}
    for advice in record.recommendations:
        for number, point in enumerate(advice.points, 1):
            found.setdefault(number, plain(point))
        for match in _NUMBERED.finditer(plain(advice.text or "")):
            found.setdefault(int(match["number"]), match["point"])
    return found


def _wording(wordings: Mapping[int, str], number: int | None) -> str:
    return wordings.get(number, "") if number else "\n".join(wordings.values())


def _point(decision: Decision, index: int, number: int | None, wording: str, text: str) -> DecidedPoint:
    verdict = OF_OUTCOME[decision.outcome]
    told = {_counted(one.verdict, one.negated) for one in find_verdicts(text)}
    if verdict is Verdict.RECOMMENDED:
        told.discard(Verdict.YES)  # "anbefales godkendt" is no approval
    verdicts = frozenset({*told, *([verdict] if verdict else [])})
    return DecidedPoint(number, decision.outcome, verdict, verdicts, wording, text, decision.body, index)


def _counted(verdict: Verdict, negated: bool) -> Verdict:
    """What a negated verdict comes to: a yes that is not said is a no."""
    return Verdict.NO if negated and verdict in (Verdict.YES, Verdict.RECOMMENDED) else verdict


def place_of(basis: Basis, point: DecidedPoint) -> Place:
    """Where the decision stands in the record's file."""
    return basis.entry.document.place(("beslutning", point.index))


@lru_cache(maxsize=16)
def points_of(basis: Basis) -> tuple[DecidedPoint, ...]:
    """`decided_points` of a basis, made once."""
    return decided_points(basis.record)
