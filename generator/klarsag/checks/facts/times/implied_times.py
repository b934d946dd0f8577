"""A time of a summary and the record in, whether the record means it without naming it out: the year before, its end.

A record of March 2024 that compares with "samme måned året før" means March 2023, and "inden udgangen af året" is the
year of its meeting.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from klarsag.checks.facts.ledger import Fact, Ledger
from klarsag.quantities.moments import Moment

_COMPARED = re.compile(r"\b(?:end|siden|mod|fra|før|i forhold til)\b[^,.;:]{0,40}$", re.IGNORECASE)
_YEAR_BEFORE = re.compile(
    r"\båret (?:før|inden|forinden)\b|\b(?:sidste|forrige|foregående) år\b|\bet år (?:tidligere|før|forinden)\b"
    r"|\b(?:seneste|sidste|forløbne) år\b|\bindenfor et år\b",
    re.IGNORECASE,
)
_MEDIO = re.compile(r"\b(?:medio|midten af|midt i)\s+$", re.IGNORECASE)
_YEAR_END = re.compile(
    r"\b(?:udgangen|slutningen|udløbet) af (?:det |dette |indeværende |samme )?(?:kalender)?år(?:et)?\b(?! \d)"
    r"|\bårets udgang\b|\binden årsskiftet\b",
    re.IGNORECASE,
)
_OF_AN_EARLIER_TIME = re.compile(
    r"\W*(?:\w+\s){0,2}?(?:årene?t? (?:før|inden|forinden)|før|forrige|sidste|tidligere|dengang|i forvejen)\b",
    re.IGNORECASE,
)


def a_year_before(book: Ledger, text: str, said: Moment) -> list[Fact]:
    """The times a year after `said` that the record compares with "the year before", where the sentence compares."""
    if said.year is None or said.day or not _COMPARED.search(text[: said.start]):
        return []
    shape = (said.month, said.quarter, said.half, said.season)
    return [
        fact
        for fact in book.moments
        if isinstance(fact.what, Moment)
        and fact.what.year == said.year + 1
        and (not any(shape) or (fact.what.month, fact.what.quarter, fact.what.half, fact.what.season) == shape)
        and _YEAR_BEFORE.search(fact.passage.text, fact.passage.text.find(fact.text))
    ]


@lru_cache(maxsize=64)
def names_year_end(book: Ledger) -> bool:
    """Whether the record sets the end of its own year as a limit without naming the year."""
    return any(_YEAR_END.search(said.text) for said in book.sentences)


def ends_own_year(book: Ledger, said: Moment) -> bool:
    """Whether `said` is the year of the record's meeting or memo, whose end the record sets as a limit."""
    return book.basis.entry.when.startswith(f"{said.year}") and names_year_end(book)


def of_an_earlier_time(text: str, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether the figure that ends at `end` is told of a time before: "82 klager mod 67 året før"."""
    stop = min((first for first, _last in spans if first >= end), default=len(text))
    return bool(_OF_AN_EARLIER_TIME.match(text[end:stop]))


def is_mid_year(said: Moment, fact: Fact) -> bool:
    """Whether a summer is the record's "medio 2026"."""
    named = isinstance(fact.what, Moment) and (fact.what.month or fact.what.quarter or fact.what.half)
    return said.season == "summer" and not named and bool(_MEDIO.search(fact.text[: fact.what.start]))
