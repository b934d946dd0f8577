"""Contradictions and what staff have accepted in, those left out; and what was accepted and is there no more."""

from collections.abc import Iterator, Sequence

from klarsag.checks.consistency.reading import Contradiction
from klarsag.records.accepted import AcceptedContradiction
from klarsag.records.document import Document
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

UNMET = Kind(
    "accepted-unmet",
    Severity.WARNING,
    _("“{rule}” with “{wordings}” is accepted here, but is not found."),
    _("The page tells readers of a contradiction that the record does not have, or has in other words."),
    _(
        "Take the entry away, or copy the id and the two wordings from the finding that “klarsag check” shows "
        "without it."
    ),
    wrong='accepteret:\n  - regel: table-sum-differs\n    ordlyd: ["560", "600"]\n    grund: …',
    right='accepteret:\n  - regel: table-sum-differs\n    ordlyd: ["560", "400 + 150"]\n    grund: …',
    source=_("Compares the id of the finding and its two wordings, letter by letter, in any order."),
)


def _meets(entry: AcceptedContradiction, one: Contradiction) -> bool:
    return entry.rule == one.kind.id and set(entry.wordings) == {one.here.words, one.there.words}


def left(found: Sequence[Contradiction], accepted: Sequence[AcceptedContradiction]) -> Iterator[Contradiction]:
    """The contradictions that nobody has accepted."""
    return (one for one in found if not any(_meets(entry, one) for entry in accepted))


def unmet(
    document: Document, found: Sequence[Contradiction], accepted: Sequence[AcceptedContradiction]
) -> Iterator[Finding]:
    """A finding for each acceptance that meets no contradiction."""
    for at, entry in enumerate(accepted):
        if not any(_meets(entry, one) for one in found):
            wordings = "”, “".join(entry.wordings)
            yield document.finding(UNMET, ("accepteret", at), rule=entry.rule, wordings=wordings)
