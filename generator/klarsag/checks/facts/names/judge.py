"""The claims of a summary in, the names out that its record does not have, or has in another's place."""

import re
from collections.abc import Iterator, Sequence

from klarsag.checks.facts.basis import Basis, Role
from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.names import name_kinds as kinds
from klarsag.checks.facts.names.authorities import small, torn_names
from klarsag.checks.facts.names.bodies import Bodies, bodies_of, body_key
from klarsag.checks.facts.names.people import judge_person
from klarsag.checks.facts.names.vocabulary import bare, stems_of, vocabulary_of
from klarsag.danish.content_words import content_stems
from klarsag.danish.dates import find_dates
from klarsag.danish.names import OWN, Name, NameKind, find_names, without_genitive
from klarsag.danish.parties import NOBODY, find_parties, letter_of
from klarsag.danish.places import PLACES
from klarsag.records.finding import Finding, Kind

_PARTS = re.compile(r"[\s/-]+")
_JOINING = frozenset(
    {"kommune", "kommunen", "og", "i", "for", "af", "på", "the", "of", "&", "+", "de", "den", "det", "danmark"}
)
# The case is with the committee already, so it cannot be on its way to it.
_GOES_TO = re.compile(
    r"\b(?:skal|går|sendes|kommer)\b[^,]*\b(?:til|op i|videre til)\s+(?:\w+udvalget og (?:så )?(?:til )?)?$",
    re.IGNORECASE,
)
_AND_THEN = re.compile(r",\s(?:og|men|mens|så|hvorefter|derefter)\s|;\s")
# "Udvalget så på den den 3. maj, Byrådet to uger senere": the body is not told of the day that is named.
_DAYS_LATER = re.compile(
    r"\s+(?:\w+\s+){0,2}?\w+ (?:dage?|uger?|måned(?:er)?|år) (?:senere|efter|før|tidligere|forinden)\b", re.IGNORECASE
)
_PROCEDURE = frozenset({Role.COMING, Role.DECISION, Role.RECOMMENDATION})
_ENOUGH = 2  # words that a sentence and a passage share when they speak of the same thing
_ABROAD = (NameKind.CASE_NUMBER, NameKind.PARAGRAPH, NameKind.PARTY)


def judge(basis: Basis, claims: Sequence[Claim]) -> Iterator[Finding]:
    """Every name in the claims that the record does not bear."""
    people = tuple(dict.fromkeys(person.name for person in basis.people))
    for claim in claims:
        danish = claim.language == "da"
        names = find_names(claim.text, people)
        for name in names:
            full_name = name.kind is NameKind.PERSON and len(name.canonical.split()) > 1
            if danish or name.kind in _ABROAD or full_name:
                yield from _judged(basis, claim, name)
        if danish:
            for name in (*small(basis, claim), *torn_names(basis, claim, names)):
                yield _finding(basis, claim, kinds.NAME_UNKNOWN, name, NameKind.OTHER, NameKind.OFFICE)


def _judged(basis: Basis, claim: Claim, name: Name) -> Iterator[Finding]:
    if name.kind is NameKind.BODY:
        yield from _body(basis, claim, name)
    elif name.kind is NameKind.PARTY:
        yield from _party(basis, claim, name)
    elif name.kind is NameKind.PERSON:
        yield from judge_person(basis, claim, name)
    elif name.kind in (NameKind.LAW, NameKind.PARAGRAPH, NameKind.CASE_NUMBER):
        yield from _listed(basis, claim, name)
    else:
        yield from _other(basis, claim, name)


def _finding(basis: Basis, claim: Claim, kind: Kind, name: Name, *wanted: NameKind) -> Finding:
    nearest, passage = vocabulary_of(basis).nearest(name.text, *wanted)
    return claim.finding(kind, name.start, name.end, nearest=nearest, line=str(passage.line if passage else 1))


def _body(basis: Basis, claim: Claim, name: Name) -> Iterator[Finding]:
    bodies = bodies_of(basis)
    if name.canonical == OWN:
        return
    if bodies.is_own(name.canonical):
        if _GOES_TO.search(claim.text[: name.start]) and not bodies.comes_again:
            yield claim.finding(kinds.BODY_ELSEWHERE, name.start, name.end, nearest=bodies.own_name, line="1")
        else:
            yield from _by_day(basis, claim, name, bodies)
    elif not bodies.knows(name.canonical):
        if len(body_key(name.canonical).subjects) > 1 or not vocabulary_of(basis).has(name.canonical):
            yield _finding(basis, claim, kinds.BODY_UNKNOWN, name, NameKind.BODY)
    else:
        yield from _by_day(basis, claim, name, bodies) or _elsewhere(basis, claim, name, bodies)


def _by_day(basis: Basis, claim: Claim, name: Name, bodies: Bodies) -> list[Finding]:
    """A body told of a day on which the record names another one."""
    if _DAYS_LATER.match(claim.text, name.end):
        return []
    for day in {one.date for one in find_dates(_own_part(claim.text, name))}:
        on_day = [passage for passage in basis.passages if any(one.date == day for one in find_dates(passage.text))]
        there = [(key, other, passage) for key, other, passage in bodies.named if passage in on_day]
        key = body_key(name.canonical)
        own = bodies.is_own(name.canonical)
        if any(other.covers(key) for other, _name, _passage in there) or (own and day.isoformat() == basis.entry.when):
            continue
        if own and any("udvalget" in passage.text.lower() for passage in on_day):
            continue
        if any(body_key(one.body).covers(key) for one in basis.record.decisions if one.body and one.date == day):
            continue  # two bodies may meet on one day, and the decision says which
        others = [(other, passage) for _key, other, passage in there if not bodies.is_own(other.canonical)]
        if others:
            other, passage = others[0]
            told = f"{other.text}: {passage.text[:120]}"
            return [claim.finding(kinds.BODY_ELSEWHERE, name.start, name.end, nearest=told, line=str(passage.line))]
    return []


def _own_part(text: str, name: Name) -> str:
    """The clause that a body stands in, where the sentence has others elsewhere: "…, og så er det Byrådets tur"."""
    begins = max((cut.end() for cut in _AND_THEN.finditer(text) if cut.end() <= name.start), default=0)
    ends = min((cut.start() for cut in _AND_THEN.finditer(text) if cut.start() >= name.end), default=len(text))
    rest = f"{text[:begins]} {text[ends:]}"
    return text[begins:ends] if any(one.kind is NameKind.BODY for one in find_names(rest)) else text


def _elsewhere(basis: Basis, claim: Claim, name: Name, bodies: Bodies) -> Iterator[Finding]:
    """A body of the record in another one's place: no passage of its own speaks of this, one of the other's does."""
    key = body_key(name.canonical)
    own = content_stems(claim.text[: name.start] + claim.text[name.end :]) - key.subjects
    stems = {id(passage): words for passage, words in stems_of(basis)}
    mine = [passage for known, _name, passage in bodies.named if known.covers(key)]
    if any(passage.role in _PROCEDURE or own & stems[id(passage)] for passage in mine):
        return
    others = [
        (len(own & stems[id(passage)]), other.text, passage)
        for known, other, passage in bodies.named
        if not known.covers(key) and not bodies.is_own(other.canonical)
    ]
    score, other, passage = max(others, key=lambda one: one[0], default=(0, "", None))
    if passage and score >= _ENOUGH:
        yield claim.finding(kinds.BODY_ELSEWHERE, name.start, name.end, nearest=other, line=str(passage.line))


def _party(basis: Basis, claim: Claim, name: Name) -> Iterator[Finding]:
    known = {party.letter for passage in basis.passages for party in find_parties(passage.text)}
    sides = (side for vote in basis.record.votes for side in (vote.in_favour, vote.against, vote.abstained) if side)
    told = (*(one.party for one in basis.people if one.party), *(party for side in sides for party in side.parties))
    known |= {letter_of(party) or party for party in told}
    if name.canonical != NOBODY and name.canonical not in known:
        yield _finding(basis, claim, kinds.PARTY_UNKNOWN, name, NameKind.PARTY)


def _listed(basis: Basis, claim: Claim, name: Name) -> Iterator[Finding]:
    """A law, paragraph or case number: the record must have the same; a paragraph may be told without its part."""
    known = {one.canonical for one, _passage in vocabulary_of(basis).names if one.kind is name.kind}
    known |= {one.split(",")[0] for one in known} if name.kind is NameKind.PARAGRAPH else set()
    if name.canonical in known:
        return
    if name.kind is NameKind.LAW and vocabulary_of(basis).has(name.canonical):
        return
    kind = kinds.NAME_UNKNOWN if name.kind is NameKind.CASE_NUMBER else kinds.LAW_UNKNOWN
    yield _finding(basis, claim, kind, name, NameKind.LAW, NameKind.PARAGRAPH, NameKind.CASE_NUMBER)


def _other(basis: Basis, claim: Claim, name: Name) -> Iterator[Finding]:
    vocabulary = vocabulary_of(basis)
    words = [word for word in _PARTS.split(name.text) if bare(word) not in _JOINING]
    missing = [word for word in words if bare(word) and not vocabulary.has(word.strip(".,"))]
    if missing and not vocabulary.shortens(name.canonical) and (name.sure or _is_place(missing[0])):
        yield _finding(basis, claim, kinds.NAME_UNKNOWN, name, NameKind.OTHER, NameKind.OFFICE)


def _is_place(word: str) -> bool:
    return bool({word, without_genitive(word)} & PLACES)
