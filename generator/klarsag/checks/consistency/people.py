"""A record's and its meeting's people in, what differs out: a name in two spellings, a person with two parties."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from rapidfuzz.distance import OSA

from klarsag.checks.consistency.reading import Contradiction, Place, Reading, Rule
from klarsag.checks.facts.basis import Passage, Role
from klarsag.danish.first_names import FIRST_NAMES
from klarsag.danish.parties import letter_of
from klarsag.records.entry import ItemEntry
from klarsag.records.finding import Kind, Severity
from klarsag.records.item import AgendaItem
from klarsag.texts import _

SPELLING = Kind(
    "person-two-spellings",
    Severity.WARNING,
    _("“{said}” looks like “{other}” ({where})."),
    _("A search for the person finds only half of it, and readers may take them for two people."),
    _(
        "Find out how the name is spelt and write it in the same way. Are they two people, then accept it under "
        "“accepteret”."
    ),
    wrong="deltagere: [{navn: Linda Heegaard}]\n---\nLinda Hegaard (F) stemte imod.",
    right="deltagere: [{navn: Linda Heegaard}]\n---\nLinda Heegaard (F) stemte imod.",
    source=_(
        "Compares the names of “deltagere”, “fremmoede”, “afstemning” and “forbehold” with each other and with names "
        "of people in the text: the first or the last name is the same, and the rest is at most two letters apart. "
        "Which spelling is right it cannot know."
    ),
)
PARTY = Kind(
    "person-two-parties",
    Severity.WARNING,
    _("“{said}” here; {other} ({where})."),
    _("Readers would think that the person votes for another party, or that there are two people."),
    _("Find out which party the person belonged to that day and correct the other."),
    wrong="deltagere: [{navn: Bo Friis, parti: A}]\n---\nBo Friis (V) stemte imod.",
    right="deltagere: [{navn: Bo Friis, parti: A}]\n---\nBo Friis (A) stemte imod.",
    source=_(
        "Compares the party in brackets after a full name with the one of “deltagere” and “fremmoede”, and those "
        "with each other. People may change parties between two meetings: only one meeting is compared."
    ),
)
_WORD = r"[A-ZÆØÅ][\w'’.-]*"
_PERSON = re.compile(rf"(?<![\w-])(?P<name>{_WORD}(?:\s{_WORD}){{1,3}})(?:\s*\((?P<party>[^()]{{1,14}})\))?")
_APART = 2  # letters
_LEAST = 4  # letters of the part that may differ


def _find(reading: Reading) -> Iterator[Contradiction]:
    entry, record = reading.basis.entry, reading.record
    if not isinstance(entry, ItemEntry) or not isinstance(record, AgendaItem):
        return
    yield from _attendance(reading, record, entry)
    known = {name: "moede.yaml" for name in (person.name for person in entry.meeting.meeting.participants)}
    parties = {one.name: one.party for one in (*entry.meeting.meeting.participants, *record.presence) if one.party}
    for name, place in _named(reading, record):
        yield from _spelt(known, name, place)
        known.setdefault(name, reading.at(place.line))
    for passage in reading.passages:
        for match in _PERSON.finditer(passage.text) if passage.role is not Role.CELL else ():
            yield from _in_text(reading, passage, match, known, parties)


def _attendance(reading: Reading, record: AgendaItem, entry: ItemEntry) -> Iterator[Contradiction]:
    """Parties that the meeting and the item give differently."""
    met = {one.name: one.party for one in entry.meeting.meeting.participants if one.party}
    for at, person in enumerate(record.presence):
        other = met.get(person.name)
        if person.party and other and not _same_party(person.party, other):
            here = Place(*reading.document.place(("fremmoede", at, "parti")), f"{person.name} ({person.party})")
            yield Contradiction(PARTY, here, Place(1, 1, other), {"where": "moede.yaml"})


def _named(reading: Reading, record: AgendaItem) -> Iterator[tuple[str, Place]]:
    """The names that the item's front matter has."""

    def place(*path: str | int) -> Place:
        return Place(*reading.document.place(path), "")

    for at, person in enumerate(record.presence):
        yield person.name, place("fremmoede", at, "navn")
    for at, vote in enumerate(record.votes):
        for key, side in (("for", vote.in_favour), ("imod", vote.against), ("undlod", vote.abstained)):
            for number, name in enumerate(side.names if side else ()):
                yield name, place("afstemning", at, key, "navne", number)
    for at, reservation in enumerate(record.reservations):
        if len(reservation.reserved_by.split()) > 1:
            yield reservation.reserved_by, place("forbehold", at, "af")


def _spelt(known: dict[str, str], name: str, place: Place) -> Iterator[Contradiction]:
    other = next((one for one in known if is_nearly(name, one)), None) if name not in known else None
    if other:
        here = Place(place.line, place.column, name)
        yield Contradiction(SPELLING, here, Place(1, 1, other), {"where": known[other]})


def is_nearly(first: str, second: str) -> bool:
    """Whether two names are one in two spellings: the first or the last word is the same, the rest nearly."""
    one, other = first.split(), second.split()
    if first == second or len(one) != len(other) or len(one) < 2 or (one[0] != other[0] and one[-1] != other[-1]):
        return False
    differing = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    if len(differing) != 1 or min(map(len, differing[0])) < _LEAST:
        return False
    a, b = differing[0]
    apart = OSA.distance(a.lower(), b.lower(), score_cutoff=_APART)
    return apart <= (1 if min(len(a), len(b)) < 6 else _APART) and not {a + "s", b + "s"} & {a, b}


def _in_text(
    reading: Reading, passage: Passage, match: re.Match[str], known: dict[str, str], parties: dict[str, str]
) -> Iterator[Contradiction]:
    words = match["name"].split()
    for start in range(len(words) - 1):
        if words[start].lower() in FIRST_NAMES or " ".join(words[start:]) in known:
            break
    else:
        return
    name = _bare(" ".join(words[start:]), known)
    at = match.start() + len(" ".join(words[:start])) + (start > 0)
    here = reading.place(passage, at, match.end())
    yield from _spelt(known, name, here)
    party, own = match["party"], parties.get(name)
    if party and own and not _same_party(party, own):
        where = known.get(name, "moede.yaml")
        yield Contradiction(PARTY, here, Place(1, 1, own), {"where": where})


def _bare(name: str, known: Iterable[str]) -> str:
    """The name without a full stop, and without a genitive's -s where that makes it a known one."""
    bare = name.rstrip(".'’")
    return bare[:-1] if bare.endswith("s") and bare[:-1] in known else bare


def _same_party(first: str, second: str) -> bool:
    letters = letter_of(first), letter_of(second)
    return None in letters or letters[0] == letters[1]


def pairs(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Every two of `names` that are one name in two spellings."""
    return (pair for pair in combinations(names, 2) if is_nearly(*pair))


PEOPLE = Rule((SPELLING, PARTY), _find)
