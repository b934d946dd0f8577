"""Every record of an edition in, the names out that one record spells otherwise than the others do."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from klarsag.checks.consistency.names import alike, is_common
from klarsag.checks.consistency.reading import Reading
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

VARIES = Kind(
    "name-spelling-varies",
    Severity.WARNING,
    _("“{said}” is spelt “{other}” in {count} other records, such as {file}."),
    _("A search for the name does not find this record."),
    _("Look the name up and write it in the same way everywhere."),
    wrong="# sag 1, 2, 3: Plejehjemmet Solhøjgården\n# sag 4: Plejehjemmet Solhøgården",
    right="# sag 1, 2, 3, 4: Plejehjemmet Solhøjgården",
    source=_(
        "Compares names as “name-two-spellings” does, over all the records of an authority: one spelling stands in one "
        "record alone, the other in three or more. Which spelling is right it cannot know."
    ),
)
_USUAL = 3  # records


def names_across(readings: Sequence[Reading]) -> Iterator[Finding]:
    """A finding for each name that a single record spells in its own way."""
    for authority in dict.fromkeys(reading.basis.entry.authority for reading in readings):
        own = [reading for reading in readings if reading.basis.entry.authority == authority]
        yield from _of_authority(own)


def _of_authority(readings: Sequence[Reading]) -> Iterator[Finding]:
    stands: dict[str, list[Reading]] = defaultdict(list)
    for reading in readings:
        for name in reading.capitals:
            stands[name].append(reading)
    for pair in alike(stands):
        rare, usual = sorted(pair, key=lambda name: len(stands[name]))
        record = stands[rare][0]
        if len(stands[rare]) > 1 or len(stands[usual]) < _USUAL or "udvalg" in rare or _is_told(record, rare):
            continue
        if record.capitals[rare].inside and not is_common(readings, *pair):
            word = record.capitals[rare]
            place = record.place(word.passage, word.start, word.end)
            others = stands[usual]
            told = {"said": rare, "other": usual, "count": str(len(others)), "file": others[0].document.file}
            yield Finding(VARIES, record.document.file, place.line, place.column, told)


def _is_told(record: Reading, name: str) -> bool:
    """Whether the record spells the name in two ways itself, which is told of there."""
    return any(name in pair for pair in alike(record.capitals))
