"""A person named in a claim in, what the record tells otherwise out: another person, spelling, party, presence."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from klarsag.checks.facts.basis import Basis, Role
from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.names import name_kinds as kinds
from klarsag.checks.facts.names.vocabulary import bare, vocabulary_of
from klarsag.danish.names import Name, NameKind
from klarsag.danish.parties import find_parties, letter_of
from klarsag.records.finding import Finding
from klarsag.records.meeting import Present

_ALIKE = 0.8  # of the letters in order: "Linda Hegaard" and "Linda Heegaard" are 0.96, two colleagues at most 0.7
_ABSENT = re.compile(
    r"\b(?:var\s(?:der|her)\sikke|ikke\s(?:med|til\sstede)|afbud|fraværende|deltog\sikke|kunne\sikke\s(?:komme|være)|manglede|(?:kom|mødte|er)\sikke)\b"
)
_PRESENT = re.compile(r"\b(?:var\s(?:også\s)?(?:med|der|til\sstede)|deltog|mødte)\b")
_NOTED = re.compile(r"\bikke\b|[Aa]fbud|[Ff]ravær")
_WORDS_OF_PRESENCE = """
var er der ikke med på mødet også kom deltog og til stede i udvalget afbud meldt havde men mødte fra den dag denne
gang begge fraværende mødet meldte hele heller kunne være komme
"""
_OF_PRESENCE = frozenset(_WORDS_OF_PRESENCE.split())
_VOTE = re.compile(r"\b(?:stem(?:te|mer|t)|undlod|undlader|forbehold)\b")
_PARTY_AFTER = re.compile(r"\s?(?:\(|,\s|fra\s|for\s)")


def judge_person(basis: Basis, claim: Claim, name: Name) -> Iterator[Finding]:
    """What is wrong with one person in a claim."""
    known = _names(basis)
    parts = [bare(word) for word in name.canonical.split()]
    whole = next((one for one in known if _is(parts, one)), None)
    if whole is None:
        yield from _stranger(basis, claim, name, parts)
        return
    yield from _presence(basis, claim, name, whole)
    if not (known[whole] or _only_there(claim) or _VOTE.search(claim.text)):  # votes are compared by `votes`
        yield _unknown(basis, claim, name)
    yield from _party(basis, claim, name, whole)


def _only_there(claim: Claim) -> bool:
    """Whether a claim tells no more of anybody than who was at the meeting."""
    small = {word for word in claim.text.split() if word[:1].islower()}
    there = _ABSENT.search(claim.text) or _PRESENT.search(claim.text)
    return bool(there) and {word.strip(".,") for word in small} <= _OF_PRESENCE


def _names(basis: Basis) -> dict[str, bool]:
    """Every person of the record; True where more is told than that the person took part."""
    found: dict[str, bool] = {person.name: False for person in basis.people}
    for name, passage in vocabulary_of(basis).names:
        if name.kind in (NameKind.PERSON, NameKind.OTHER) and len(name.canonical) > 3:
            told = passage.role is not Role.PERSON
            found[name.canonical] = found.get(name.canonical, False) or told
    return found


def _is(parts: list[str], other: str) -> bool:
    """Whether `parts` are a name's words, or some of them in their order: the given name, the family name, both."""
    words = iter(bare(word) for word in other.split())
    return all(part in words for part in parts)


def _stranger(basis: Basis, claim: Claim, name: Name, parts: list[str]) -> Iterator[Finding]:
    said = " ".join(parts)
    known = {" ".join(bare(word) for word in one.split()): one for one in _names(basis)}
    best = max(known, key=lambda one: SequenceMatcher(None, said, one).ratio(), default="")
    if best and SequenceMatcher(None, said, best).ratio() >= _ALIKE:
        line = next((p.line for n, p in vocabulary_of(basis).names if n.canonical == known[best]), 1)
        yield claim.finding(kinds.PERSON_SPELLING, name.start, name.end, nearest=known[best], line=str(line))
    elif len(parts) > 1 or not vocabulary_of(basis).has(name.canonical):
        yield _unknown(basis, claim, name)


def _unknown(basis: Basis, claim: Claim, name: Name) -> Finding:
    nearest, passage = vocabulary_of(basis).nearest(name.text, NameKind.PERSON)
    line = str(passage.line if passage else 1)
    return claim.finding(kinds.PERSON_UNKNOWN, name.start, name.end, nearest=nearest, line=line)


def _presence(basis: Basis, claim: Claim, name: Name, whole: str) -> Iterator[Finding]:
    absent, present = _ABSENT.search(claim.text), _PRESENT.search(claim.text)
    person = next((one for one in basis.people if _is([bare(word) for word in whole.split()], one.name)), None)
    if person is None or not (absent or present):
        return
    was_there = person.presence in (Present.PRESENT, Present.PARTLY)
    noted = any(whole in p.text and _NOTED.search(p.text) for p in basis.passages if p.role is not Role.PERSON)
    if bool(absent) == was_there and person.presence is not Present.PARTLY and not noted:
        told = f"{person.name}: {person.presence.value}"
        yield claim.finding(kinds.PRESENCE, name.start, name.end, nearest=told)


def _party(basis: Basis, claim: Claim, name: Name, whole: str) -> Iterator[Finding]:
    """A party right after a person's name must be that person's."""
    said = next((one for one in find_parties(claim.text) if name.end <= one.start <= name.end + 6), None)
    if said is None or not _PARTY_AFTER.match(claim.text[name.end :]):
        return
    own = {
        letter_of(one.party) for one in basis.people if one.party and _is([bare(w) for w in whole.split()], one.name)
    }
    for passage in basis.passages:
        for match in re.finditer(re.escape(whole), passage.text):
            own |= {one.letter for one in find_parties(passage.text) if match.end() <= one.start <= match.end() + 3}
    if own and said.letter not in own:
        told = " / ".join(sorted(letter for letter in own if letter))
        yield claim.finding(kinds.PARTY_UNKNOWN, said.start, said.end, nearest=f"{whole} ({told})", line="1")
