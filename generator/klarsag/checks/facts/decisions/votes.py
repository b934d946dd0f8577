"""The claims of a summary in, what they tell of votes otherwise than the record out: who, how, how many."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache

from klarsag.checks.facts.basis import Basis, Passage, Role
from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.decisions import vote_kinds as kinds
from klarsag.danish.parties import letter_of
from klarsag.danish.votes import Ballot, Cast, find_ballots
from klarsag.records.finding import Finding
from klarsag.records.item import Side
from klarsag.records.meeting import Present

_TOLD = frozenset({Role.DECISION, Role.VOTE, Role.RESERVATION, Role.TEXT, Role.RECOMMENDATION})
_ALIKE = 0.8
_DISSENT = (Cast.AGAINST, Cast.ABSTAINED)


@dataclass(frozen=True, eq=False)
class Votes:
    """Who voted how, over all points of a record: parties by letter, persons in small letters, numbers by side."""

    casts: dict[str, frozenset[Cast]]
    counts: dict[Cast, frozenset[int]]
    passages: tuple[Passage, ...]

    @property
    def dissent(self) -> bool:
        """Whether somebody voted against or abstained."""
        named = any(cast in casts for casts in self.casts.values() for cast in _DISSENT)
        return named or any(count > 0 for cast in _DISSENT for count in self.counts.get(cast, ()))


def judge(basis: Basis, claims: Sequence[Claim]) -> Iterator[Finding]:
    """Every vote of a Danish summary that the record tells otherwise, or does not tell."""
    people = _people(basis)
    told = [
        (claim, ballot) for claim in claims if claim.language == "da" for ballot in find_ballots(claim.text, people)
    ]
    for claim, ballot in told:
        beside = [other for one, other in told if one.field == claim.field and other is not ballot]
        yield from _ballot(basis, claim, ballot, beside)


def _people(basis: Basis) -> tuple[str, ...]:
    return tuple(dict.fromkeys(person.name for person in basis.people))


def _ballot(basis: Basis, claim: Claim, ballot: Ballot, beside: Sequence[Ballot]) -> Iterator[Finding]:
    votes = votes_of(basis)
    told = {"nearest": _told(votes), "line": str(votes.passages[0].line if votes.passages else 1)}
    if not votes.casts and not votes.counts:
        if ballot.parties or ballot.persons:
            yield claim.finding(kinds.VOTE_UNKNOWN, ballot.start, ballot.end, **told)
        return
    if ballot.everybody and votes.dissent:
        yield claim.finding(kinds.VOTE_DIFFERS, ballot.start, ballot.end, **told)
        return
    for who in (*sorted(ballot.persons), *sorted(ballot.parties)):
        casts = _casts(basis, votes, who)
        if ballot.cast not in casts or (ballot.cast is Cast.FOR and _hides(who, casts, beside)):
            yield claim.finding(kinds.VOTE_DIFFERS, ballot.start, ballot.end, **told)
            return
    known = votes.counts.get(ballot.cast, frozenset())
    others = [count for cast, counts in votes.counts.items() if cast is not ballot.cast for count in counts]
    if (
        ballot.count is not None
        and not ballot.persons
        and ballot.count not in known
        and (known or ballot.count in others)
    ):
        yield claim.finding(kinds.VOTE_DIFFERS, ballot.start, ballot.end, **told)


def _hides(who: str, casts: frozenset[Cast], beside: Sequence[Ballot]) -> bool:
    """Whether an answer tells that somebody voted for, and nowhere that the same one voted otherwise on a point."""
    if not any(cast in casts for cast in _DISSENT):
        return False
    return not any(who in one.parties | one.persons and one.cast in _DISSENT for one in beside)


def _casts(basis: Basis, votes: Votes, who: str) -> frozenset[Cast]:
    """How a person or a party voted: a person also as the person's party, a party also as any of its members."""
    found = votes.casts.get(who.lower(), frozenset()) | votes.casts.get(who, frozenset())
    if not found and " " in who:  # a name that is spelt otherwise is told by `people`
        found = frozenset().union(*(votes.casts[one] for one in get_close_matches(who.lower(), votes.casts, 1, _ALIKE)))
    for person in basis.people:
        letter = letter_of(person.party) if person.party else None
        if letter and who.lower() == person.name.lower() and not found:
            found |= votes.casts.get(letter, frozenset())
        elif letter and who == letter:
            found |= votes.casts.get(person.name.lower(), frozenset())
    return found


def _told(votes: Votes) -> str:
    return " ".join(dict.fromkeys(passage.text for passage in votes.passages))[:300] or "–"


@lru_cache(maxsize=16)
def votes_of(basis: Basis) -> Votes:
    """The votes of a record: its data, and what the wording of decisions, votes and reservations tells."""
    casts: dict[str, set[Cast]] = defaultdict(set)
    counts: dict[Cast, set[int]] = defaultdict(set)
    passages: list[Passage] = []
    rest: list[Cast] = []
    record = basis.record
    for vote in record.votes:
        for cast, side in ((Cast.FOR, vote.in_favour), (Cast.AGAINST, vote.against), (Cast.ABSTAINED, vote.abstained)):
            if side:
                _side(side, cast, casts, counts)
    for reservation in record.reservations:
        casts[letter_of(reservation.reserved_by) or reservation.reserved_by.lower()].add(Cast.RESERVED)
    people = _people(basis)
    for passage in basis.passages:
        if passage.role in _TOLD:
            for ballot in find_ballots(passage.text, people):
                for who in (*ballot.parties, *(person.lower() for person in ballot.persons)):
                    casts[who].add(ballot.cast)
                if ballot.count is not None:
                    counts[ballot.cast].add(ballot.count)
                if ballot.rest:
                    rest.append(ballot.cast)
                passages.append(passage)
        if passage.role is Role.VOTE:
            passages.append(passage)
    for cast in rest:
        for person in basis.people:
            if person.presence in (Present.PRESENT, Present.PARTLY) and person.name.lower() not in casts:
                casts[person.name.lower()].add(cast)
    return Votes(
        {who: frozenset(cast) for who, cast in casts.items()},
        {cast: frozenset(numbers) for cast, numbers in counts.items()},
        tuple(dict.fromkeys(passages)),
    )


def _side(side: Side, cast: Cast, casts: dict[str, set[Cast]], counts: dict[Cast, set[int]]) -> None:
    for party in side.parties:
        casts[letter_of(party) or party].add(cast)
    for name in side.names:
        casts[name.lower()].add(cast)
    if side.count is not None:
        counts[cast].add(side.count)
    elif side.names:
        counts[cast].add(len(side.names))
