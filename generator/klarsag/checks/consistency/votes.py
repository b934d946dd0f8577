"""An item's votes in, what cannot be out: more votes than people, somebody on two sides, somebody who was not there."""

from collections.abc import Iterator
from itertools import combinations

from klarsag.checks.consistency.reading import Contradiction, Place, Reading, Rule
from klarsag.records.document import Path_
from klarsag.records.entry import ItemEntry
from klarsag.records.finding import Kind, Severity
from klarsag.records.item import AgendaItem, Side, Vote
from klarsag.records.meeting import Attendance, Present
from klarsag.texts import _

MANY = Kind(
    "votes-too-many",
    Severity.WARNING,
    _("{said} votes were cast, but {other} were there."),
    _("Either the votes or the presence is wrong, and the result may hang on it."),
    _("Look at the minutes, and correct “afstemning”, “deltagere” or “fremmoede”."),
    wrong="# deltagere: 5 til stede\nafstemning:\n  - for: {antal: 4}\n    imod: {antal: 3}",
    right="# deltagere: 7 til stede\nafstemning:\n  - for: {antal: 4}\n    imod: {antal: 3}",
    source=_(
        "Adds up the votes for, against and neither, where the meeting says who took part. Late comers count as there."
    ),
)
NAMES = Kind(
    "vote-names-differ",
    Severity.WARNING,
    _("The side has {said} votes, but {other} names stand there."),
    _("Readers cannot tell who voted how."),
    _("Look at the minutes and correct the number or the names."),
    wrong="imod: {antal: 3, navne: [Ann Lund, Bo Friis]}",
    right="imod: {antal: 2, navne: [Ann Lund, Bo Friis]}",
    source=_("Tells only where there are more names than votes: a list of names may be a part of them."),
)
TWICE = Kind(
    "vote-on-two-sides",
    Severity.WARNING,
    _("“{said}” stands on two sides of the vote (line {line})."),
    _("Nobody can tell how they voted."),
    _("Look at the minutes and take the name off the wrong side. Did a party vote both ways, then write the names."),
    wrong="for: {partier: [A, V]}\nimod: {partier: [V]}",
    right="for: {partier: [A]}\nimod: {partier: [V]}",
    source=_(
        "Compares the names and the parties of the sides. A party whose members are named one by one is left out."
    ),
)
ABSENT = Kind(
    "voter-absent",
    Severity.WARNING,
    _("“{said}” voted, but was not there ({where}: {other})."),
    _("Either the vote or the presence is wrong."),
    _("Look at the minutes, and correct “afstemning”, “deltagere” or “fremmoede”."),
    wrong="deltagere: [{navn: Bo Friis, fremmoede: afbud}]\n---\nimod: {navne: [Bo Friis]}",
    right="deltagere: [{navn: Bo Friis, fremmoede: til stede}]\n---\nimod: {navne: [Bo Friis]}",
    source=_("Looks names up as they are written in “deltagere” and “fremmoede”; what the item says counts first."),
)
_SIDES = (("for", "in_favour"), ("imod", "against"), ("undlod", "abstained"))
_AWAY = (Present.ABSENT, Present.APOLOGY)


def _find(reading: Reading) -> Iterator[Contradiction]:
    record, entry = reading.record, reading.basis.entry
    if not isinstance(record, AgendaItem) or not isinstance(entry, ItemEntry):
        return
    there = _presence(record, entry)
    for at, vote in enumerate(record.votes):
        path: Path_ = ("afstemning", at)
        sides = [(key, side) for key, name in _SIDES if (side := getattr(vote, name)) is not None]
        yield from _too_many(reading, path, sides, there)
        yield from _twice(reading, path, sides, vote)
        for key, side in sides:
            yield from _names(reading, (*path, key), side)
            yield from _absent(reading, (*path, key), side, there)


def _presence(record: AgendaItem, entry: ItemEntry) -> dict[str, Attendance]:
    """Each person's presence; what the item says comes after the meeting's and counts."""
    return {one.name: one for one in (*entry.meeting.meeting.participants, *record.presence)}


def _place(reading: Reading, path: Path_, words: str) -> Place:
    return Place(*reading.document.place(path), words)


def _cast(side: Side) -> int:
    return side.count if side.count is not None else len(side.names)


def _too_many(
    reading: Reading, path: Path_, sides: list[tuple[str, Side]], there: dict[str, Attendance]
) -> Iterator[Contradiction]:
    cast = sum(_cast(side) for _key, side in sides)
    present = sum(1 for one in there.values() if one.presence not in _AWAY)
    if there and cast > present:
        yield Contradiction(MANY, _place(reading, path, str(cast)), Place(1, 1, str(present)))


def _names(reading: Reading, path: Path_, side: Side) -> Iterator[Contradiction]:
    if side.count is not None and len(side.names) > side.count:
        here = _place(reading, (*path, "antal"), str(side.count))
        yield Contradiction(NAMES, here, _place(reading, (*path, "navne"), str(len(side.names))))


def _twice(reading: Reading, path: Path_, sides: list[tuple[str, Side]], vote: Vote) -> Iterator[Contradiction]:
    for (key, side), (other_key, other) in combinations(sides, 2):
        parties = [party for party in side.parties if party in other.parties and not (side.names or other.names)]
        for name in (*(one for one in side.names if one in other.names), *parties):
            yield Contradiction(TWICE, _place(reading, (*path, other_key), name), _place(reading, (*path, key), name))


def _absent(reading: Reading, path: Path_, side: Side, there: dict[str, Attendance]) -> Iterator[Contradiction]:
    for name in side.names:
        if name in there and there[name].presence in _AWAY:
            own = isinstance(reading.record, AgendaItem) and there[name] in reading.record.presence
            line, column = reading.document.place(("fremmoede",)) if own else (1, 1)
            told = Place(line, column, there[name].presence.value)
            where = reading.at(line) if own else "moede.yaml"
            yield Contradiction(ABSENT, _place(reading, (*path, "navne"), name), told, {"where": where})


VOTES = Rule((MANY, NAMES, TWICE, ABSENT), _find)
