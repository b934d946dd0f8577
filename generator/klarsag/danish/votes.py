"""A text in, who voted how out: parties, persons and numbers with their side, clause by clause."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from klarsag.danish.names import NameKind, find_names
from klarsag.danish.sentences import find_sentences


class Cast(StrEnum):
    """How somebody voted. A reservation is no vote: it is only noted."""

    FOR = "for"
    AGAINST = "imod"
    ABSTAINED = "undlod"
    RESERVED = "forbehold"


@dataclass(frozen=True)
class Ballot:
    """One clause about a vote: `text[start:end]`.

    `everybody`: it says that all agreed; `rest`: that all the others voted so.
    """

    cast: Cast
    parties: frozenset[str]
    persons: frozenset[str]
    count: int | None
    everybody: bool
    rest: bool
    start: int
    end: int


_COUNTS = "nul en|ét|én|et to tre fire fem seks syv otte ni ti elleve tolv"
_NUMBERS = {word: value for value, words in enumerate(_COUNTS.split()) for word in words.split("|")}
_SIDES: tuple[tuple[Cast, re.Pattern[str]], ...] = (
    (
        Cast.ABSTAINED,
        re.compile(
            r"\b(?:undlod|undlader|undladt|hverken\s(?:stemte\s)?for\seller\simod|stemte\s(?:slet\s)?(?:ikke|blankt)|stemmer\sikke"
            r"|tog\sikke\sstilling|lod\svære\smed\sat\sstemme|blankt?)\b",
            re.IGNORECASE,
        ),
    ),
    (Cast.RESERVED, re.compile(r"\bforbehold\b", re.IGNORECASE)),
    (
        Cast.AGAINST,
        re.compile(
            r"\b(?:imod|(?:stem(?:te|mer|t)|sagde)\s(?:også\s|begge\s)?(?:i?mod|nej)|mod\sstem(?:te|mer)|(?:er|var)\s(?:også\s)?imod|stemmer?\simod)\b",
            re.IGNORECASE,
        ),
    ),
    (
        Cast.FOR,
        re.compile(
            r"\b(?:(?:stem(?:te|mer|t)|sagde)\s(?:også\s|begge\s)?(?:for|ja)|for\sstem(?:te|mer)|(?:er|var)\s(?:også\s)?for|\d+\sfor|stemmer\sfor"
            r"|flertal\sbestående\saf|enstemmigt?|alle\s(?:\w+\s){0,3}(?:var|er)\senige|hele\sudvalget\svar\senigt)\b",
            re.IGNORECASE,
        ),
    ),
)
_ABOUT_VOTES = re.compile(
    r"\b(?:stem(?:te|mer|t|merne|me)|undlod|undlader|undladt|forbehold|flertal|mindretal|enstemmigt?|enige?t?|i?mod|for|sagde)\b",
    re.IGNORECASE,
)
_EVERYBODY = re.compile(
    r"\b(?:enstemmigt?|hele\sudvalget|udvalget\s(?:var|er)\senigt?|alle\s(?:\w+\s){0,3}(?:stemte\s(?:for|ja)|var\senige|er\senige|sagde\sja)|ingen\s(?:stemte\s(?:imod|nej)|var\simod))\b",
    re.IGNORECASE,
)
# "For stemte F og Ø. Imod stemte A": the letter's dot looks like an initial's to `find_sentences`.
_BREAK = re.compile(
    r"[;:]|\.\s(?=[A-ZÆØÅ])|,\s(?:mens|men|og)\s|,\sbortset\sfra\s"
    r"|,\s(?!der\s|som\s)(?=\w+\s(?:stemte|undlod))|\smens\s|\sog\s(?=\d+\s(?:stemmer\s)?(?:for|imod|undlod|hverken|blank))"
)
_REST = re.compile(r"\b(?:øvrige|resten|alle\sandre|de\sandre)\b", re.IGNORECASE)
_COUNT = re.compile(
    r"\b(?:(?P<number>\d{1,2}|en|ét|én|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)\s)"
    r"(?:stemmer\s(?:for|i?mod)|(?:medlemmer\s|politikere\s|personer\s)?(?:stemte|undlod|undlader|blanke?|i?mod)|(?<=\d\s)for)\b"
    r"|\((?P<bracket>\d{1,2})\sstemmer\)",
    re.IGNORECASE,
)


def find_ballots(text: str, people: Sequence[str] = ()) -> list[Ballot]:
    """`"Med stemmerne 19 for og 2 imod. O undlod at stemme."` gives three ballots: 19 for, 2 against, O abstained.

    `people`: full names that are known.
    """
    return list(_found(text, people))


def _found(text: str, people: Sequence[str]) -> Iterator[Ballot]:
    for sentence in find_sentences(text):
        if not _ABOUT_VOTES.search(sentence.text):
            continue
        cuts = [
            sentence.start,
            *(sentence.start + match.start() for match in _BREAK.finditer(sentence.text)),
            sentence.end,
        ]
        for start, end in pairwise(cuts):
            yield from _clause(text, start, end, people)


def _clause(text: str, start: int, end: int, people: Sequence[str]) -> Iterator[Ballot]:
    clause = text[start:end]
    everybody = bool(_EVERYBODY.search(clause))
    cast = Cast.FOR if everybody else next((side for side, pattern in _SIDES if pattern.search(clause)), None)
    if cast is None:
        return
    names = find_names(clause, people)
    parties = frozenset(name.canonical for name in names if name.kind is NameKind.PARTY)
    persons = frozenset(name.canonical for name in names if name.kind is NameKind.PERSON)
    number = _COUNT.search(clause)
    count = None
    if number:
        word = (number["number"] or number["bracket"]).lower()
        count = int(word) if word.isdigit() else _NUMBERS[word]
    rest = bool(_REST.search(clause))
    if parties or persons or everybody or rest or count is not None:
        yield Ballot(cast, parties, persons, count, everybody, rest, start, end)
