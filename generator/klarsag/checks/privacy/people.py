"""A text in, the private persons that it names out: a first name and a surname, nobody in a role or a public body."""

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import lru_cache

from klarsag.danish.first_names import FIRST_NAMES
from klarsag.danish.names import NameKind, find_names, without_genitive

_WORD = r"[A-ZÆØÅÄÖÜ][a-zæøåäöüéA-Z'’-]+"
_NAME = re.compile(rf"[A-ZÆØÅ](?<![\w.@/-].)[a-zæøåé]+(?:-[A-ZÆØÅ][a-zæøåé]+)?(?:\s(?:[A-ZÆØÅ]\.|{_WORD})){{1,4}}")
# Whoever has a role is named for it. The role stands just before the name or just after it.
_ROLE = (
    r"\w*(?:borgmester|råd(?:mand|kvinde)|formand|kvinde for|forkvinde|medlem|suppleant|stedfortræder|minister|ordfører"
    r"|direktør|chef|leder|konsulent|rådgiver|sekretær|koordinator|specialist|sagsbehandler|medarbejder|fuldmægtig"
    r"|advokat|revisor|læge|psykolog|sygeplejerske|terapeut|lærer|pædagog|forsker|professor|lektor|journalist|forfatter"
    r"|oplægsholder|arkitekt|ingeniør|repræsentant|ambassadør|præst|dommer|vagt|kandidat|byrådet|forvaltningen|ansvarlig)"
    r"(?:en|n|er|r|ne)?"
)
_BEFORE = re.compile(
    rf"\b{_ROLE}[,:]?\s(?:(?-i:[A-ZÆØÅ])[\w.]*\s|(?:i|for|af|fra|ved|hos)\s[\w-]+,?\s){{0,4}}$", re.IGNORECASE
)
_AFTER = re.compile(
    rf"s?(?:,\s|\s\(|\s[-–]\s|\ser\s|\sfra\s)(?:[\w-]+\s){{0,3}}{_ROLE}\b|\s\([A-ZÆØÅ]\)"
    r"|\sfra\s(?:[\w-]+\s){0,3}\w*(?:cent(?:er|ret|eret)|kommunen?|forvaltning|styrelse|ministeri|afdeling|region|forening"
    r"|råd|udvalg|skole|hus|team)(?:en|et)?\b",
    re.IGNORECASE,
)
# "Hans Christian Andersens Vej" is a place and "Anna Anchers Fond" a body.
_THING = re.compile(
    r"(?:vej|gade|allé|alle|plads|stræde|boulevard|park|torv|skole|center|fond|legat|hus|gård|kirke|stiftelse|museum|pris"
    r"|institut|hospital|klub|forening|børnehave|vuggestue|plejehjem|kommune|hospice|kollegium|group|gruppen"
    r"|akademi|universitet|selskab|aps|a/s|i/s)(?:en|et)?s?$",
    re.IGNORECASE,
)

_AROUND = 80  # characters that tell what kind of name it is, and whether a role stands there


@dataclass(frozen=True)
class Person:
    """A name and where it begins."""

    name: str
    start: int


def candidates(text: str, public: Set[str]) -> Iterator[int]:
    """Where names stand, in a text of any length, that may be private persons'; `private_people` tells whether."""
    for match in _NAME.finditer(text):
        name = _cut(match[0])
        if name is not None and not _is_public(name, public):
            yield match.start()


def private_people(text: str, public: Set[str]) -> Iterator[Person]:
    """Every private person in a text of one paragraph. `public`: names in small letters of those who are not."""
    for match in _NAME.finditer(text):
        name = _cut(match[0])
        if name is None or _is_public(name, public):
            continue
        start, end = match.start(), match.start() + len(name)
        if _BEFORE.search(text[max(0, start - _AROUND) : start]) or _AFTER.match(text[end : end + _AROUND]):
            continue
        first = max(0, start - _AROUND)
        found = find_names(text[first : end + _AROUND])
        if any(one.kind is NameKind.PERSON and first + one.start <= start < first + one.end for one in found):
            yield Person(name, start)


def _cut(run: str) -> str | None:
    """The name in a run of words with capitals; None where it begins with no first name or names a thing."""
    words = run.split()
    if words[0].casefold() not in FIRST_NAMES or any(_THING.search(word) for word in words[1:]):
        return None
    return run if len(words[-1].rstrip(".")) > 1 else None


@lru_cache(maxsize=10_000)  # the same few names stand everywhere
def _is_public(name: str, public: Set[str]) -> bool:
    """Whether all words of the name are in one public name, with or without a genitive's -s."""
    words = {word for word in name.casefold().split() if not word.endswith(".")}
    plain = {without_genitive(word) for word in words}
    return any(words <= (parts := set(one.split())) or plain <= parts for one in public)


def names_a_person(text: str) -> bool:
    """Whether anybody at all is named with a first name and a surname, in a role or not."""
    return any(_cut(match[0]) for match in _NAME.finditer(text))
