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
MISSING = Kind(
    "attachment-number-missing",
    Severity.WARNING,
    _("The attachments are numbered {said}, and {other} is missing or stands twice."),
    _("Readers think that an attachment was left out, and the text's references lead astray."),
    _("Number the attachments from 1 on in their titles, or add the one that is missing."),
    wrong='bilag: [{titel: "Plan", …}, {titel: "Bilag 2: Kort", …}]',
    right='bilag: [{titel: "Bilag 1: Plan", …}, {titel: "Bilag 2: Kort", …}]',
    source=_(
        "Looks at titles that begin with “Bilag” and a number, where at least half of the titles do. Numbers that do "
        "not begin with 1 are told of too."
    ),
)
_TITLE = re.compile(r"\W*bilag\s*(\d{1,2})\b", re.IGNORECASE)
_SAID = re.compile(r"\bbilag\s+(\d{1,2})\b(?!\s*(?:til|i)\b)(?![.,]\d)", re.IGNORECASE)


def _find(reading: Reading) -> Iterator[Contradiction]:
    titles = [_TITLE.match(one.title) for one in reading.record.attachments]
    numbers = sorted({int(match[1]) for match in titles if match})
    if numbers and 2 * sum(map(bool, titles)) >= len(titles):
        yield from _gaps(reading, [int(match[1]) for match in titles if match])
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


def _gaps(reading: Reading, numbers: list[int]) -> Iterator[Contradiction]:
    wanted = range(1, max(numbers) + 1)
    wrong = [number for number in wanted if numbers.count(number) != 1]
    if wrong:
        line, column = reading.document.place(("bilag",))
        here = Place(line, column, ", ".join(map(str, sorted(numbers))))
        yield Contradiction(MISSING, here, Place(line, column, ", ".join(map(str, wrong))))


NUMBERING = Rule((NUMBER, MISSING), _find)
