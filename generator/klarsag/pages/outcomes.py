"""Decisions in words that a reader knows, beside the official ones."""

from collections.abc import Sequence
from dataclasses import dataclass

from klarsag.records.item import AgendaItem, Decision, Memo
from klarsag.records.values import Outcome
from klarsag.texts import _

# What an outcome says in plain words: (short, as a full sentence).
WORDS: dict[Outcome, tuple[str, str]] = {
    Outcome.APPROVED: (_("Yes, decided"), _("The committee said yes.")),
    Outcome.ENDORSED: (_("Yes, approved"), _("The committee approved it.")),
    Outcome.RECOMMENDED: (_("Passed on with a yes"), _("The committee recommends it. Others decide.")),
    Outcome.NOTED: (_("The committee has heard about it"), _("The committee has heard about it.")),
    Outcome.PRESENTED: (_("The committee was informed"), _("The committee was informed. Nothing was to be decided.")),
    Outcome.DISCUSSED: (_("Discussed"), _("The committee talked about it.")),
    Outcome.POSTPONED: (_("Postponed"), _("The committee decides later.")),
    Outcome.REFERRED: (_("Sent on to others"), _("Others are to look at it.")),
    Outcome.RETURNED: (_("Sent back"), _("The case must be worked on again.")),
    Outcome.REJECTED: (_("No, rejected"), _("The committee said no.")),
    Outcome.LAPSED: (_("Lapsed"), _("The case is no longer relevant.")),
    Outcome.CANCELLED: (_("Cancelled"), _("It no longer applies.")),
    Outcome.OTHER: (_("Another decision"), _("Read the wording of the decision.")),
}


@dataclass(frozen=True)
class Row:
    """One decision with the points it covers, as a reader wants them side by side.

    `points` pairs each point's number with its wording; empty where the decision covers the item.
    """

    points: tuple[tuple[int, str], ...]
    decision: Decision

    @property
    def label(self) -> str:
        return ", ".join(str(number) for number, _text in self.points)


def own(record: AgendaItem | Memo) -> tuple[Decision, ...]:
    """The decisions of the body that met; those of other bodies name their body."""
    return tuple(decision for decision in record.decisions if decision.body is None)


def others(record: AgendaItem | Memo) -> tuple[Decision, ...]:
    """What other bodies decided of the same case."""
    return tuple(decision for decision in record.decisions if decision.body is not None)


def rows(record: AgendaItem | Memo, decisions: Sequence[Decision]) -> list[Row]:
    """Each decision beside the points of the recommendation that it decides."""
    wording = {
        number: point
        for recommendation in record.recommendations[:1]
        for number, point in enumerate(recommendation.points, 1)
    }
    return [
        Row(tuple((number, wording.get(number, "")) for number in decision.applies_to), decision)
        for decision in decisions
    ]


def summary(record: AgendaItem | Memo) -> list[Outcome]:
    """The different outcomes of the body that met, in order, each once."""
    return list(dict.fromkeys(decision.outcome for decision in own(record)))
