"""A record's title and periods in, periods out that end in another year than the title's, or in no year."""

import re
from collections.abc import Iterator

from klarsag.checks.consistency.reading import Contradiction, Reading, Rule
from klarsag.checks.facts.basis import Passage, Role
from klarsag.quantities.likeness import stem
from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

END = Kind(
    "period-end-differs",
    Severity.WARNING,
    _("“{said}” here; the title says “{other}”."),
    _("Readers cannot tell which period the figures are of."),
    _("Look the period up and correct the wrong one."),
    wrong='titel: Job i 1. kvartal 2023 til 4. kvartal 2023\nbilag: [{titel: "1. kvartal 2023 - 4. kvartal 2024", …}]',
    right='titel: Job i 1. kvartal 2023 til 4. kvartal 2023\nbilag: [{titel: "1. kvartal 2023 - 4. kvartal 2023", …}]',
    source=_(
        "Compares periods of quarters that begin in the same quarter as the title's and end in the same quarter of "
        "another year. Other periods are other periods."
    ),
)
YEAR = Kind(
    "year-impossible",
    Severity.WARNING,
    _("“{said}” is no period of years."),
    _("Readers cannot tell which years are meant, and a search for the year does not find the record."),
    _("Correct the last year."),
    wrong="Status for 2025-2526.",
    right="Status for 2025-26.",
    source=_(
        "Looks for a year, a dash and four digits that are no year from 1900 to 2099, where nothing else follows."
    ),
)
TITLE = Kind(
    "title-year-differs",
    Severity.WARNING,
    _("The title says “{said}”; the record says “{other}” on line {line}, and nowhere the title's year."),
    _("It looks as if the title or the text is last year's, and a search finds the wrong year."),
    _("Correct the year in the title or in the text."),
    wrong="titel: Mødekalender 2024\nbilag: [{titel: Mødekalender 2023, …}]",
    right="titel: Mødekalender 2024\nbilag: [{titel: Mødekalender 2024, …}]",
    source=_(
        "Compares a word with a year right after it in the title with the same word and another year in the case or "
        "the attachments, where the title's year stands nowhere else in the record."
    ),
)
_QUARTERS = re.compile(
    r"(?P<from>\d)\.?\s*(?:kvartal|kvt\.?)\s*(?P<start>20\d\d)\s*(?:[-–]|til(?:\s+og\s+med)?)\s*"
    r"(?P<to>\d)\.?\s*(?:kvartal|kvt\.?)\s*(?P<end>20\d\d)",
    re.IGNORECASE,
)
_NO_YEARS = re.compile(r"(?<![\w.,/-])20\d\d\s?[-–]\s?(?!(?:19|20)\d\d)\d{4}(?![\w.,/-]\w|\w)")
_TELEPHONE = re.compile(r"\b(?:tlf|telefon|tel)\W*$", re.IGNORECASE)
_NAMED = re.compile(r"(?<![\w-])(?P<word>[^\W\d_]{6,})\s+(?P<year>20\d\d)(?![\d.,]\d|\d|\s?[-–/]\s?\d)")
_COMPARED = (Role.TEXT, Role.HEADING, Role.RECOMMENDATION, Role.ATTACHMENT)


def _find(reading: Reading) -> Iterator[Contradiction]:
    title, *rest = [one for one in reading.basis.passages if one.role is Role.TITLE or one.role in _COMPARED]
    for passage in (title, *rest):
        for match in _NO_YEARS.finditer(passage.text) if "20" in passage.text else ():
            if not _TELEPHONE.search(passage.text[: match.start()]):
                place = reading.place(passage, *match.span())
                yield Contradiction(YEAR, place, place)
    for match in _QUARTERS.finditer(title.text):
        yield from _ends(reading, title, match, rest)
    for match in _NAMED.finditer(title.text):
        yield from _years(reading, title, match, rest)


def _ends(reading: Reading, title: Passage, own: re.Match[str], rest: list[Passage]) -> Iterator[Contradiction]:
    for passage in rest:
        for match in _QUARTERS.finditer(passage.text) if own["start"] in passage.text else ():
            if match["end"] != own["end"] and match.group("from", "start", "to") == own.group("from", "start", "to"):
                here = reading.place(passage, *match.span())
                yield Contradiction(END, here, reading.place(title, *own.span()))


def _years(reading: Reading, title: Passage, own: re.Match[str], rest: list[Passage]) -> Iterator[Contradiction]:
    if any(own["year"] in passage.text for passage in rest) or len(_NAMED.findall(title.text)) > 1:
        return
    word = stem(own["word"])
    for passage in rest:
        for match in _NAMED.finditer(passage.text):
            if stem(match["word"]) == word:
                here = reading.place(title, *own.span())
                yield Contradiction(TITLE, here, reading.place(passage, *match.span()))
                return


RANGES = Rule((END, YEAR, TITLE), _find)
