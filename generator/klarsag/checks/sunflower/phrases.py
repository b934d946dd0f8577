"""An authority's own words for notices: what cannot be filled in, what does not say where, what has no name."""

import re
from collections.abc import Iterator

from klarsag.checks.check import Check, Looked
from klarsag.checks.sunflower.programme import Programme, programmes
from klarsag.records.document import Path_
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.records.load import nearest
from klarsag.records.sunflower import WORN, Phrases
from klarsag.records.words import danish
from klarsag.sunflower.notice import HOLES
from klarsag.texts import _

HOLE = Kind(
    "sunflower-hole-unknown",
    Severity.ERROR,
    _("Nothing can be filled in for the word “{hole}” in braces."),
    _("Readers would see the word in its braces."),
    _("Did you mean “{nearest}”? What can stand in braces: {valid}."),
    wrong="hvor: Ask here: {stedet}.",
    right="hvor: Ask here: {sted}.",
)
WHERE = Kind(
    "sunflower-where-missing",
    Severity.ERROR,
    _("“{key}” does not say where: the word “{hole}” in braces is missing."),
    _("Readers would learn that there is help, but not where."),
    _("Write the word, in braces, where the name of the place is to stand."),
    wrong="hvor: Ask the staff.",
    right="hvor: Ask the staff here: {sted}.",
)
UNNAMED = Kind(
    "sunflower-thing-unnamed",
    Severity.WARNING,
    _("“ting” has no word in “{language}” for “{value}”, which “{place}” hands out."),
    _("Where a notice lacks that word, readers of the language are told in Danish."),
    _("Add “{value}: …” under “ting”."),
    wrong="ting: {snor: a sunflower lanyard}",
    right="ting: {snor: a sunflower lanyard, kort: a sunflower card}",
)
_BRACES = re.compile(r"\{([^{}]*)\}")
_PLACE = "sted"
_WHERE = (danish("where"), danish("door"))
_THINGS = danish("things")


def _find(looked: Looked) -> Iterator[Finding]:
    for programme in programmes(looked.edition):
        for language, said in programme.sunflower.phrases.items():
            yield from _holes(programme, language, said)
            yield from _unnamed(programme, language, said)


def _holes(programme: Programme, language: str, said: Phrases) -> Iterator[Finding]:
    document = programme.document
    for key, text, path in _texts(said):
        where = ("ordlyd", language, *path)
        valid = list(HOLES) if key != _THINGS else []  # in a name there is nothing to fill in
        holes = _BRACES.findall(text)
        unknown = [hole for hole in dict.fromkeys(holes) if hole not in valid]
        for hole in unknown:
            values = {"hole": hole, "nearest": nearest(hole, valid), "valid": ", ".join(valid) or "–"}
            yield Finding(HOLE, document.file, *document.place_in(where, f"{{{hole}}}"), values)
        if key in _WHERE and _PLACE not in holes and not unknown:
            yield document.finding(WHERE, where, key=key, hole=_PLACE)


def _texts(said: Phrases) -> Iterator[tuple[str, str, Path_]]:
    """Key on disk, text and path of every phrase."""
    for name, field in type(said).model_fields.items():
        key, value = field.alias or name, getattr(said, name)
        if isinstance(value, str):
            yield key, value, (key,)
        else:
            yield from ((key, text, (key, thing.value)) for thing, text in value.items())


def _unnamed(programme: Programme, language: str, said: Phrases) -> Iterator[Finding]:
    handed = {thing: place for place in reversed(programme.sunflower.places) for thing in place.hands_out}
    for thing in WORN:
        if thing in handed and thing not in said.things:
            values = {"language": language, "value": thing.value, "place": handed[thing].name}
            yield programme.document.finding(UNNAMED, ("ordlyd", language, _THINGS), at_key=True, **values)


PHRASES = Check((HOLE, WHERE, UNNAMED), _find)
