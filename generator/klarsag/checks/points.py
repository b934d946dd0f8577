"""Decisions and votes on points that the recommendation does not have."""

from collections.abc import Iterator, Sequence

from klarsag.checks.check import Check, Looked
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.records.item import Recommendation
from klarsag.texts import _

_WHY = _("Readers would look for a point that is not there, or read the decision of another one.")
_HINT = _("Count the points under “indstilling” and correct the number, or add the point that is missing.")
_WRONG = "indstilling:\n  punkter: [budgettet godkendes]\n{key}:\n  - til: 2\n    …"
_RIGHT = "indstilling:\n  punkter: [budgettet godkendes]\n{key}:\n  - til: 1\n    …"
DECISION = Kind(
    "decision-point-unknown",
    Severity.ERROR,
    _("The decision is about point {value}, but the recommendation has {count}."),
    _WHY,
    _HINT,
    wrong=_WRONG.format(key="beslutning"),
    right=_RIGHT.format(key="beslutning"),
)
VOTE = Kind(
    "vote-point-unknown",
    Severity.ERROR,
    _("The vote is about point {value}, but the recommendation has {count}."),
    _WHY,
    _HINT,
    wrong=_WRONG.format(key="afstemning"),
    right=_RIGHT.format(key="afstemning"),
)


def _points(recommendations: Sequence[Recommendation]) -> int | None:
    """How many points there are; None where a recommendation is running text and may number its points itself."""
    if any(not recommendation.points for recommendation in recommendations):
        return None
    return max((len(recommendation.points) for recommendation in recommendations), default=0)


def _find(looked: Looked) -> Iterator[Finding]:
    for entry, record in looked.treated:
        count = _points(record.recommendations)
        if count is None:
            continue
        named = [
            *((DECISION, ("beslutning", place), part.applies_to) for place, part in enumerate(record.decisions)),
            *((VOTE, ("afstemning", place), part.applies_to) for place, part in enumerate(record.votes)),
        ]
        for kind, path, points in named:
            for index, point in enumerate(points):
                if not 1 <= point <= count:
                    place = (*path, "til", index)
                    yield entry.document.finding(kind, place, value=str(point), count=str(count))


POINTS = Check((DECISION, VOTE), _find)
