"""A body's name in, a key that is the same for every way to write it out; and the bodies that a record knows."""

import re
from dataclasses import dataclass
from functools import lru_cache

from klarsag.checks.facts.basis import Basis, Passage, Role
from klarsag.danish.names import COUNCIL, OWN, Name, NameKind, find_names

_TYPE = re.compile(r"(udvalg|råd|bestyrelse|repræsentation|magistrat)(?:et|en|n)?(?:s)?$")
_PARTS = re.compile(r"[\s,&/-]+|\bog\b|\bfor\b")


@dataclass(frozen=True)
class BodyKey:
    """What tells bodies apart: their type and the stems of their subjects. The council has no subjects."""

    type: str
    subjects: frozenset[str]

    def covers(self, other: "BodyKey") -> bool:
        """Whether `other` is the same body, its name shortened, or its name in full where this one has two subjects."""
        if self.type != other.type:
            return False
        shortened = len(other.subjects) == 1 and other.subjects < self.subjects
        return (
            self.subjects == other.subjects or shortened or (len(self.subjects) > 1 and self.subjects < other.subjects)
        )


COUNCIL_KEY = BodyKey("council", frozenset())


@lru_cache(maxsize=4096)
def body_key(name: str) -> BodyKey:
    """`"Social- og Handicapudvalget"` gives the type "udvalg" and the subjects "socia" and "handi"."""
    lower = name.lower().strip()
    if lower == COUNCIL or lower in ("byråd", "kommunalbestyrelse", "kommunalbestyrelsen", "borgerrepræsentationen"):
        return COUNCIL_KEY
    match = _TYPE.search(lower)
    kind = match[1] if match else ""
    rest = lower[: match.start()] if match else lower
    tail = lower.split(" for ", 1)[1] if " for " in lower else ""
    if tail:
        rest, kind = tail, "udvalg"
    parts = (part.removesuffix("s") for part in _PARTS.split(rest))
    return BodyKey(kind, frozenset(part[:5] for part in parts if len(part) > 1))


@dataclass(frozen=True, eq=False)
class Bodies:
    """The meeting's own committee, and every body of the record with the passages that name it.

    `comes_again`: the case is on its way back to the committee. `short`: the abbreviations that the edition knows.
    """

    own: frozenset[BodyKey]
    own_name: str
    comes_again: bool
    short: frozenset[str]
    named: tuple[tuple[BodyKey, Name, Passage], ...]

    def is_own(self, name: str) -> bool:
        """Whether `name` is the committee that met: "udvalget", its full name or a shorter one."""
        if name == OWN:
            return True
        key = body_key(name)
        return any(own.covers(key) for own in self.own)

    def knows(self, name: str) -> bool:
        key = body_key(name)
        return self.is_own(name) or any(known.covers(key) for known, _name, _passage in self.named)

    def passages(self, name: str) -> list[Passage]:
        """Where the record names the body."""
        key = body_key(name)
        return [passage for known, _name, passage in self.named if known.covers(key)]


@lru_cache(maxsize=16)
def names_of(basis: Basis) -> tuple[tuple[Passage, tuple[Name, ...]], ...]:
    """Every passage of the record with the names in it."""
    people = tuple(dict.fromkeys(person.name for person in basis.people))
    return tuple((passage, tuple(find_names(passage.text, people))) for passage in basis.passages)


@lru_cache(maxsize=16)
def bodies_of(basis: Basis) -> Bodies:
    """What the record and its edition say of bodies."""
    committee = basis.committee
    own = frozenset(body_key(name) for name in committee.all_names) if committee else frozenset()
    named = [
        (body_key(name.canonical), name, passage)
        for passage, names in names_of(basis)
        for name in names
        if name.kind is NameKind.BODY and name.canonical != OWN
    ]
    listed = basis.archive.authority(basis.entry.authority).committees
    for body in listed:
        if body.abbreviation:
            written = re.compile(rf"\b{re.escape(body.abbreviation)}\b")
            for passage, _names in names_of(basis):
                if match := written.search(passage.text):
                    name = Name(NameKind.BODY, body.name, match[0], *match.span())
                    named.append((body_key(body.name), name, passage))
    again = any(known.covers(key) for known, _name, passage in named if passage.role is Role.COMING for key in own)
    short = frozenset(body.abbreviation for body in listed if body.abbreviation)
    return Bodies(own, committee.name if committee else OWN, again, short, tuple(named))
