"""A record's attachments in, what its text calls by a number that none of them has out."""

import re
from collections.abc import Iterator

from klarsag.checks.consistency.reading import Contradiction, Place, Reading, Rule
from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

NUMBER = Kind(
    "attachment-number-differs",
    Severity.WARNING,
    _("The text speaks of “{said}”, but the attachments have these numbers: {other} (line {line})."),
    _("Readers look in vain for the attachment, or read another one."),
    _("Correct the number in the text or in the attachment's title, or add the attachment that is missing."),
    wrong='bilag: [{titel: "Bilag 1: Plan", …}]\n---\nPlanen er bilag 2.',
    right='bilag: [{titel: "Bilag 1: Plan", …}]\n---\nPlanen er bilag 1.',
    source=_(
        "Looks only where the titles of all attachments begin with “Bilag” and a number. “Bilag 2 til aftalen” is "
        "another paper's attachment and is left out."
    ),
)
_TITLE = re.compile(r"\W*bilag\s*(\d{1,2})\b", re.IGNORECASE)
_SAID = re.compile(r"\bbilag\s+(\d{1,2})\b(?!\s*(?:til|i)\b)(?![.,]\d)", re.IGNORECASE)


def _find(reading: Reading) -> Iterator[Contradiction]:
    titles = [_TITLE.match(one.title) for one in reading.record.attachments]
    numbers = sorted({int(match[1]) for match in titles if match})
    if not numbers or not all(titles):  # one without a number may be the one that is meant
        return
    told: set[int] = set()
    for passage in reading.passages:
        for match in _SAID.finditer(passage.text) if "ilag " in passage.text else ():
            number = int(match[1])
            if number not in numbers and number not in told:
                told.add(number)
                there = Place(*reading.document.place(("bilag",)), ", ".join(map(str, numbers)))
                yield Contradiction(NUMBER, reading.place(passage, *match.span()), there)


NUMBERING = Rule((NUMBER,), _find)
