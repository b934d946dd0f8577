"""A Danish sentence in, a finding out for each passive where the record knows who acts."""

from collections.abc import Iterator

from klarsag.checks.facts.basis import Basis
from klarsag.checks.readability.reading import Reading, Rule
from klarsag.danish.passives import find_passives
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

PASSIVE = Kind(
    "passive-actor-known",
    Severity.WARNING,
    _("“{said}” does not say who does it: “{sentence}”"),
    _(
        "A reader must guess who acts, and the record knows. Judged are verbs that a committee, an administration or "
        "whoever recommends is behind; other passives are not seen, nor whether the actor suggested is the right one."
    ),
    _("Begin with who does it, such as “{actor}”, and let it be active."),
    wrong="besluttet: Forslaget blev godkendt.",
    right="besluttet: Udvalget sagde ja til forslaget.",
    source="Inclusion Europe, Information for all",
)


def _find(reading: Reading) -> Iterator[Finding]:
    for claim in reading.sentences:
        if claim.field == "title":  # a headline has no room for everybody
            continue
        for passive in find_passives(claim.text):
            actor = _actor(reading.basis, passive.actor)
            if actor:
                yield claim.finding(PASSIVE, passive.start, passive.end, actor=actor)


def _actor(basis: Basis, role: str) -> str | None:
    """Who does what such a verb says, by the record; None where it does not know."""
    record, authority = basis.record, basis.archive.authority(basis.entry.authority)
    if role == "committee":
        return basis.committee.name if basis.committee else None
    if role == "recommender":
        return next((advice.by for advice in record.recommendations if advice.by), None)
    return authority.authority.name


PASSIVES = Rule((PASSIVE,), _find)
