"""A title that stands on most agendas in, what such an item is and means out: in words that are always true of it."""

import re
from dataclasses import dataclass

from klarsag.danish.dates import long_date
from klarsag.drafts.case import Case
from klarsag.drafts.coming import day_of


@dataclass(frozen=True)
class Usual:
    """An item of every meeting. `topic` stands after "om" or "ja til"; `about`, `meaning` and `next` are sentences.

    {when} is the day of the meeting, {year} the year that the title names.
    """

    title: re.Pattern[str]
    headline: str
    topic: str
    about: tuple[str, ...]
    meaning: tuple[str, ...]
    next: tuple[str, ...] = ()


def _named(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"^\W*(?:{pattern})\W*$", re.IGNORECASE)


_DAY_AND_NAME = r"(?:[\wæøå, -]*udvalg(?:et)?s?)?"
USUAL: tuple[Usual, ...] = (
    Usual(
        _named(r"(?:godkendelse af )?dagsorden(?:en)?"),
        "Listen over sager til mødet",
        "dagsordenen",
        ("En dagsorden er en liste.", "Den viser, hvad et møde skal handle om.", "Denne liste er til mødet {when}."),
        ("Du kan se på listen, hvad de talte om på mødet.",),
        ("Mødet gik videre med de andre sager på listen.",),
    ),
    Usual(
        _named(r"(?:godkendelse af )?(?:protokol|referat)(?:et|len)?(?: fra .*)?|underskriftsark|underskrift af .*"),
        "Det, der blev skrevet på mødet",
        "det, der blev skrevet på mødet",
        ("Alt, hvad et møde siger ja og nej til, bliver skrevet ned.", "De, der var med, ser på, om det er rigtigt."),
        ("Du kan læse, hvad der blev sagt ja og nej til på mødet.",),
    ),
    Usual(
        _named(
            r"orientering(?:er)? (?:fra|ved|v/) ?(?:udvalgs)?formanden.*|gensidig orientering|formandens orientering"
        ),
        "Nyt fra formanden og de andre",
        "nyt fra formanden og de andre",
        ("På mødet kan formanden og de andre fortælle nyt.",),
        ("Det er mest til dem, der sidder med i udvalget.",),
    ),
    Usual(
        _named(
            r"(?:huskeliste\W+(?:og )?)?orientering(?:er)? (?:fra|ved) (?:administrationen|forvaltningen|direktionen)"
        ),
        "Nyt fra kommunen",
        "nyt fra kommunen",
        ("På mødet kan kommunen fortælle nyt.",),
        ("Det er mest til dem, der sidder med i udvalget.",),
    ),
    Usual(
        _named(
            rf"{_DAY_AND_NAME}\W*(?:møde-?(?: og aktivitets)?kalender|"
            rf"mødeplan)(?:en)?(?: for)? ?(?:20\d\d)?(?: for)?\W*{_DAY_AND_NAME}"
        ),
        "Hvornår er der møde?",
        "listen over møder i {year}",
        ("Listen viser, hvornår udvalget har møder i {year}.",),
        ("Du kan se på listen, hvornår der er møde.",),
    ),
    Usual(
        _named(r"eventuelt|meddelelser|mundtlige meddelelser|spørgsmål og meddelelser|siden sidst"),
        "Nyt til udvalget",
        "nyt",
        ("På mødet kan de fortælle hinanden nyt.",),
        ("Det er mest til dem, der sidder med i udvalget.",),
    ),
)
_YEAR = re.compile(r"20\d\d")


def usual(case: Case) -> Usual | None:
    """What the item is, with its places filled; None where it is a case of its own."""
    title = case.basis.record.title
    for one in USUAL:
        if one.title.match(title):
            day = day_of(case)
            year = _YEAR.search(title)
            filled = {
                "when": f"den {long_date(day)}" if day else "",
                "year": year[0] if year else str(day.year) if day else "",
            }
            return Usual(
                one.title,
                one.headline,
                one.topic.format(**filled),
                tuple(said.format(**filled) for said in one.about),
                tuple(said.format(**filled) for said in one.meaning),
                one.next,
            )
    return None
