"""A text in, the names in it out: bodies, offices, parties, persons, laws, paragraphs, case numbers, other names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from klarsag.danish.bodies import find_bodies
from klarsag.danish.first_names import FIRST_NAMES
from klarsag.danish.laws import find_laws, find_paragraphs
from klarsag.danish.parties import find_parties
from klarsag.danish.sentences import find_sentences
from klarsag.danish.small_words import SMALL_WORDS


class NameKind(StrEnum):
    """What a name is the name of."""

    BODY = "body"
    OFFICE = "office"
    PARTY = "party"
    PERSON = "person"
    LAW = "law"
    PARAGRAPH = "paragraph"
    CASE_NUMBER = "case number"
    OTHER = "other"


@dataclass(frozen=True)
class Name:
    """A name and where it stands: `whole[start:end] == text`.

    `canonical` is the same for every form of one name: a party's letter, a law's short name, "34, stk. 2", "byrådet"
    for every name of a council, "udvalget" where the text does not say which; a genitive's -s is taken off. `sure` is
    False where only the capital of a sentence's first word speaks for a name.
    """

    kind: NameKind
    canonical: str
    text: str
    start: int
    end: int
    sure: bool = True


COUNCIL = "byrådet"
OWN = "udvalget"
_COUNCILS = re.compile(
    r"byråd(?:et)?|kommunalbestyrelsen?|borgerrepræsentation(?:en)?|kommunalråd(?:et)?", re.IGNORECASE
)
_CASE_NUMBER = re.compile(
    r"(?<![\w.,/-])(?:\d{2}-\d+-\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}|\d{2,4}-\d{5,7}|\d{3}-\d{4}-\d{3,6}|\d{2}/\d{3,6})(?![\w/-])"
)
_OFFICE = re.compile(
    r"(?<![\w-])(?:[A-ZÆØÅ][\wæøå]*-(?:,\s[A-ZÆØÅ][\wæøå]*-)*(?:\s(?:og|&)\s))?"
    r"[\wæøå]+(?:forvaltning|ministeri|styrelse|direktorat|nævn|tilsyn|revision)(?:et|en|n|um|er|rne|erne)?s?(?![\w-])",
    re.IGNORECASE,
)
_NO_OFFICE = re.compile(
    r"(?:selv|be|sags|økonomi|egen|om|for|under|kommunal|jord|ejendoms)(?:styrelse|forvaltning|tilsyn|revision)", re.I
)
_WORD = r"[A-ZÆØÅÄÖÜ][\w'’]*(?:-[\wæøå]+)*"
_INITIAL = r"[A-ZÆØÅ]\."
# Initials, then words with a capital. The first letter is read before what stands in front of it is looked at: a
# search then passes over all that is no capital.
_RUN = re.compile(
    r"[A-ZÆØÅÄÖÜ](?<![\w-].)"
    rf"(?:(?<=[A-ZÆØÅ])\.\s(?:{_INITIAL}\s)*{_WORD}|[\w'’]*(?:-[\wæøå]+)*)"
    rf"(?:\s(?:{_INITIAL}|{_WORD}))*"
)
# What a text must have for a law, an office or a number to be in it at all: most have none.
_DIGIT = re.compile(r"\d")
_OFFICE_ENDINGS = ("forvaltning", "ministeri", "styrelse", "direktorat", "nævn", "tilsyn", "revision")
_WITH_PARTY = re.compile(r"\s\([A-ZÆØÅ]\)")
_PIECE = re.compile(r"\S+")
_NOT_BODIES = frozenset(
    {"tråd", "samråd", "overrepræsentation", "uråd", "forråd", "uddannelsesråd", "medlemsbestyrelse"}
)


def find_names(text: str, people: Sequence[str] = ()) -> list[Name]:
    """Every name in `text`, in order, none overlapping another.

    `people`: full names that are known, whatever they look like. `"Linda Heegaard (F) sagde, at Byrådet følger § 104"`
    gives a person, the party F, the council and a paragraph.
    """
    # Who is not in the text does not change what is: "Godkendt." is then read once, whoever met.
    return list(_found(text, tuple(one for one in people if one in text)))


@lru_cache(maxsize=20_000)  # an edition says the same sentences over and over
def _found(text: str, people: tuple[str, ...]) -> tuple[Name, ...]:
    found: list[Name] = []
    for name in _in_order(text, people):
        if not any(name.start < other.end and other.start < name.end for other in found):
            found.append(name)
    return tuple(sorted(found, key=lambda name: name.start))


def _in_order(text: str, people: Sequence[str]) -> Iterator[Name]:
    """Candidates of every kind, the surest kind first."""
    for match in _CASE_NUMBER.finditer(text) if _DIGIT.search(text) else ():
        yield _name(NameKind.CASE_NUMBER, match[0], text, *match.span())
    for paragraph in find_paragraphs(text):
        said = paragraph.number + (f", stk. {paragraph.sub}" if paragraph.sub else "")
        yield _name(NameKind.PARAGRAPH, said, text, paragraph.start, paragraph.end)
    for law in find_laws(text):
        yield _name(NameKind.LAW, law.name, text, law.start, law.end)
    for person in people:
        for match in re.finditer(rf"(?<![\w-]){re.escape(person)}(?![\w-])", text):
            yield _name(NameKind.PERSON, person, text, *match.span())
    for party in find_parties(text):
        yield _name(NameKind.PARTY, party.letter, text, party.start, party.end)
    for body in find_bodies(text):
        if text[body.start : body.end].casefold() not in _NOT_BODIES:
            yield _body(body.name, text, body.start, body.end)
    lower = text.lower()
    for match in _OFFICE.finditer(text) if any(ending in lower for ending in _OFFICE_ENDINGS) else ():
        if not _NO_OFFICE.match(match[0]):
            yield _name(NameKind.OFFICE, without_genitive(match[0]), text, *match.span())
    yield from _capitalised(text)


def _name(kind: NameKind, canonical: str, text: str, start: int, end: int, sure: bool = True) -> Name:
    return Name(kind, canonical, text[start:end], start, end, sure)


def _body(name: str | None, text: str, start: int, end: int) -> Name:
    if name is None:
        return _name(NameKind.BODY, OWN, text, start, end, sure=text[start:end].lower() in ("udvalget", "udvalgets"))
    council = _COUNCILS.fullmatch(name.split()[-1]) if len(name.split()) == 1 else None
    return _name(NameKind.BODY, COUNCIL if council else name, text, start, end)


def without_genitive(word: str) -> str:
    """`"Greves"` gives `"Greve"`, `"KL's"` gives `"KL"`; a word that ends in -ss, -us, -is or -as keeps its -s."""
    if word.endswith(("'s", "’s", "´s")):
        return word[:-2]
    if word.endswith("'"):
        return word[:-1]
    return word[:-1] if len(word) > 3 and word.endswith("s") and word[-2] not in "suia" else word


def _capitalised(text: str) -> Iterator[Name]:
    """Runs of words with a capital; a sentence's first word counts only for what else speaks for it."""
    firsts = {sentence.start for sentence in find_sentences(text)}
    for match in _RUN.finditer(text):
        pieces = [(piece[0], match.start() + piece.start()) for piece in _PIECE.finditer(match[0])]
        opens = _opens(text, match.start(), firsts)
        while pieces and pieces[0][0].lower() in SMALL_WORDS:
            pieces.pop(0)
            opens = False if pieces else opens
        if not pieces:
            continue
        words = [piece for piece, _start in pieces]
        start = pieces[0][1]
        end = start + len(" ".join(words))
        given = words[0].lower() in FIRST_NAMES or without_genitive(words[0]).lower() in FIRST_NAMES
        person = given or (len(words) > 1 and bool(_WITH_PARTY.match(text, end)))
        sure = not opens or person or words[0].isupper() or any(letter.isupper() for letter in words[0][1:])
        if opens and not sure and len(words) > 1:  # "Begge Lindas": the words after the first are names for certain
            yield _other(text, start, start + len(words[0]), False, False)
            start += len(words[0]) + 1
            yield _other(text, start, end, True, False)
        else:
            yield _other(text, start, end, sure, person and len(words) < 5)


def _other(text: str, start: int, end: int, sure: bool, person: bool) -> Name:
    words = text[start:end].split()
    canonical = " ".join([*words[:-1], without_genitive(words[-1])])
    return _name(NameKind.PERSON if person else NameKind.OTHER, canonical, text, start, end, sure)


def _opens(text: str, start: int, firsts: set[int]) -> bool:
    """Whether a word begins a sentence, a quotation or what follows a colon: there every word has a capital."""
    before = text[:start].rstrip()
    return start in firsts or not before or before[-1] in "\"“”»«‘:(\n–-•…?!'’"
