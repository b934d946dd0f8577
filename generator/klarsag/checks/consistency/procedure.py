"""A record's sections “Sagsprocedure” and “Resume” in, those out that speak of another committee than its own."""

import re
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import OSA

from klarsag.checks.consistency.reading import Contradiction, Place, Reading, Rule
from klarsag.checks.facts.basis import Passage, Role
from klarsag.danish.bodies import find_bodies
from klarsag.records.entry import ItemEntry
from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

PROCEDURE = Kind(
    "procedure-own-committee",
    Severity.WARNING,
    _("“{said}” names who treats the case, but not {other}, whose meeting this is (moede.yaml)."),
    _("Readers cannot tell who decides, and the case may have been copied from another committee's agenda."),
    _("Write the committee's name as in udvalg.yaml, or move the item to the meeting that it belongs to."),
    wrong="# udvalg: Teknik- og Vejudvalget\n## Sagsprocedure\n\nKulturudvalget og Byrådet.",
    right="# udvalg: Teknik- og Vejudvalget\n## Sagsprocedure\n\nTeknik- og Vejudvalget og Byrådet.",
    source=_(
        "Reads a section named “Sagsprocedure” that names at least one committee or council. “Alle fagudvalg” counts "
        "as naming them all. A name that is nearly the committee's own is another rule's matter (body-two-spellings)."
    ),
)
OTHER = Kind(
    "resume-other-committee",
    Severity.WARNING,
    _("The resume speaks of “{said}”, and nothing else in the item does; the meeting is {other}'s."),
    _("The resume is what most people read. It looks as if it was copied from another committee's item."),
    _("Correct the committee's name, or tell in the case what the other committee has to do with it."),
    wrong="# udvalg: Teknik- og Vejudvalget\n## Resume\n\nSagen viser Kulturudvalgets møder.",
    right="# udvalg: Teknik- og Vejudvalget\n## Resume\n\nSagen viser Teknik- og Vejudvalgets møder.",
    source=_(
        "Looks for another committee's name in the genitive in a section named “Resume” that does not name the "
        "meeting's own. Councils, finance committees and committees that are told to be former ones are left out."
    ),
)
_PROCEDURE, _RESUME = re.compile(r"sagsprocedure\b", re.IGNORECASE), re.compile(r"resum[eé]\b", re.IGNORECASE)
_ALL = re.compile(r"\balle\b|\bfagudvalg|\budvalgene\b|\budvalget\b", re.IGNORECASE)
_ELSEWHERE = re.compile(r"råd|økonomi|bestyrelse", re.IGNORECASE)
_FORMER = re.compile(r"\b(?:daværende|tidligere|nye?|kommende)\s+$", re.IGNORECASE)
_NEARLY = 2  # letters: another rule tells of those


def _find(reading: Reading) -> Iterator[Contradiction]:
    own = reading.basis.committee
    if own is None or not isinstance(reading.basis.entry, ItemEntry):
        return
    procedure = [one for one in reading.passages if _under(one, _PROCEDURE)]
    if procedure and not any(_ALL.search(one.text) or _named(one.text, own.all_names) for one in procedure):
        first = procedure[0]
        bodies = [mention.name for one in procedure for mention in find_bodies(one.text) if mention.name]
        if bodies and not any(OSA.distance(body, name) <= _NEARLY for body in bodies for name in own.all_names):
            here = reading.place(first, 0, len(first.text))
            yield Contradiction(PROCEDURE, here, Place(1, 1, own.name))
    resume = [one for one in reading.passages if _under(one, _RESUME)]
    if resume and not any(_named(one.text, own.all_names) for one in resume):
        yield from _others(reading, resume, own.name)


def _others(reading: Reading, resume: Sequence[Passage], own: str) -> Iterator[Contradiction]:
    rest = [one.text for one in reading.basis.passages if one not in resume]
    for passage in resume:
        for mention in find_bodies(passage.text) if "udvalgets" in passage.text else ():
            said = passage.text[mention.start : mention.end]
            name = mention.name
            if name is None or not said.endswith("udvalgets") or _ELSEWHERE.search(name):
                continue
            near = OSA.distance(name, own) <= _NEARLY or _FORMER.search(passage.text[: mention.start])
            if not near and not any(name in text for text in rest):
                yield Contradiction(OTHER, reading.place(passage, mention.start, mention.end), Place(1, 1, own))


def _under(passage: Passage, heading: re.Pattern[str]) -> bool:
    return passage.role is Role.TEXT and bool(passage.context) and bool(heading.match(passage.context[-1]))


def _named(text: str, names: Sequence[str]) -> bool:
    said = " ".join(text.lower().split())
    return any(name.lower() in said for name in names)


PROCEDURES = Rule((PROCEDURE, OTHER), _find)
