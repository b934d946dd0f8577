"""A record's committees in, those out whose name is spelt otherwise than in `udvalg.yaml` or the rest of the record."""

from collections.abc import Iterator

from rapidfuzz.distance import OSA

from klarsag.checks.consistency.reading import Contradiction, Place, Reading, Rule
from klarsag.checks.facts.basis import Passage, Role
from klarsag.danish.bodies import find_bodies
from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

BODY = Kind(
    "body-two-spellings",
    Severity.WARNING,
    _("“{said}” is spelt “{other}” in {where}."),
    _("A reference by the wrong name becomes no link, and a search finds only half of what the committee treated."),
    _("Write the committee's name as in udvalg.yaml. Is it another committee, then add it there."),
    wrong="Sagen går til Børne- og Skoluudvalget. # udvalg.yaml: Børne- og Skoleudvalget",
    right="Sagen går til Børne- og Skoleudvalget. # udvalg.yaml: Børne- og Skoleudvalget",
    source=_(
        "Compares names of ten letters or more that are at most two letters apart with udvalg.yaml, and with names "
        "that stand more often in the record. Spaces, dashes and endings do not count. Other bodies than committees "
        "are left out."
    ),
)
_LEAST = 10
_APART = 2


def _find(reading: Reading) -> Iterator[Contradiction]:
    entry, archive = reading.basis.entry, reading.basis.archive
    listed = {name: "udvalg.yaml" for body in archive.authority(entry.authority).committees for name in body.all_names}
    first: dict[str, tuple[Passage, int, int]] = {}
    counts: dict[str, int] = {}
    for passage in reading.passages:
        if passage.role is not Role.CELL and "udvalg" in passage.text.lower():
            for mention in find_bodies(passage.text):
                if mention.name and "udvalg" in mention.name.lower() and len(mention.name) >= _LEAST:
                    first.setdefault(mention.name, (passage, mention.start, mention.end))
                    counts[mention.name] = counts.get(mention.name, 0) + 1
    for name, place in first.items():
        if name in listed:
            continue
        known = [*listed, *(other for other in counts if counts[other] > counts[name])]
        other = next((one for one in known if _is_slip(name, one)), None)
        if other:
            there = Place(1, 1, other) if other in listed else reading.place(*first[other])
            where = "udvalg.yaml" if other in listed else reading.at(there.line)
            here = reading.place(*place)
            yield Contradiction(BODY, Place(here.line, here.column, name, here.quote), there, {"where": where})


def _is_slip(name: str, other: str) -> bool:
    one, two = (_letters(each) for each in (name, other))
    return one != two and OSA.distance(one, two, score_cutoff=_APART) <= _APART and one[:3] == two[:3]


def _letters(name: str) -> str:
    """The letters of a name, without its ending: "Skole- og Børneudvalget" and "skole og børneudvalg" are the same."""
    bare = "".join(letter for letter in name.lower() if letter.isalpha())
    return bare.removesuffix("s").removesuffix("et")


BODIES = Rule((BODY,), _find)
