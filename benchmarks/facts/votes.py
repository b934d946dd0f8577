"""A faithful summary in, its votes changed out: for and against, abstained and against, a voter or agreement added."""

import re
from collections.abc import Iterator, Sequence
from random import Random

from benchmarks.facts.change import Mutator, Proposal, like, within
from benchmarks.facts.faithful import Faithful, Told
from klarsag.checks.facts.basis import Role

_VOTES = re.compile(r"\bstemte\b|\bstemmer\b|\bundlod\b|\bstemme\b")
_SIDES = (
    (re.compile(r"\bstemte (?:også )?(?P<old>for)\b"), ("imod", "nej")),
    (re.compile(r"\bstemte (?:også )?(?P<old>i ?mod)\b(?! at)"), ("for", "ja")),
    (re.compile(r"\b\d stemmer (?P<old>for)\b"), ("imod",)),
    (re.compile(r"\b\d stemmer (?P<old>imod)\b"), ("for",)),
    (re.compile(r"\bstemte (?P<old>ja)\b"), ("nej",)),
    (re.compile(r"\bstemte (?P<old>nej)\b"), ("ja",)),
    (re.compile(r"\b(?:er|var) (?P<old>imod)\b"), ("for",)),
)
_ABSTAINED = re.compile(
    r"\b(undlod at (?:stemme|tage stilling)|stemte (?:slet |heller )?ikke|stemte hverken for eller imod|stemte blankt"
    r"|tog ikke stilling|lod være med at stemme)\b"
)
_AGAINST = re.compile(r"\b(stemte (?:også )?i ?mod|stemte nej)\b(?! at)")
_VOTER = re.compile(r"[A-ZÆØÅ][\w. ]+? \([A-ZÆØÅ]\)(?= (?:stemte|undlod))")
_STRANGERS = ("Maria Witthøft (A)", "Liselott Blixt (O)", "Claus Jensen (V)")


def _voting(one: Faithful) -> Iterator[Told]:
    return (told for told in one.told if _VOTES.search(told.text) and "?" not in told.text)


def _sides(one: Faithful, _others: Sequence[Faithful], _random: Random) -> Iterator[Proposal]:
    for told in _voting(one):
        for pattern, words in _SIDES:
            for match in pattern.finditer(told.text):
                if "hverken" not in told.text:
                    yield from (within(told, *match.span("old"), new) for new in words)


def _abstained(one: Faithful, _others: Sequence[Faithful], _random: Random) -> Iterator[Proposal]:
    for told in one.told:
        for match in _ABSTAINED.finditer(told.text):
            for new in ("stemte imod", "stemte nej", "var imod", "sagde nej"):
                yield within(told, *match.span(1), new)


def _against(one: Faithful, _others: Sequence[Faithful], _random: Random) -> Iterator[Proposal]:
    for told in _voting(one):
        for match in _AGAINST.finditer(told.text):
            for new in ("undlod at stemme", "stemte ikke", "lod være med at stemme"):
                yield within(told, *match.span(1), new)


def _unheard(one: Faithful) -> list[str]:
    """Who met, but is not told to have voted on any side, neither alone nor with the party."""
    told = " ".join(passage.text for passage in one.heard if passage.role in (Role.DECISION, Role.VOTE))
    if "øvrige" in told or "alle" in told:
        return []
    letters = {letter for letter in re.findall(r"(?<!\w)\w(?!\w)", re.sub(r"\(\w\)", "", told))}
    return [
        f"{person.name} ({person.party})"
        for person in one.basis.people
        if person.party and person.party.lower() not in letters and person.name.lower() not in told
    ]


def _voter(one: Faithful, _others: Sequence[Faithful], random: Random) -> Iterator[Proposal]:
    for told in _voting(one):
        for match in _VOTER.finditer(told.text):
            unheard = _unheard(one)
            members = (*random.sample(unheard, min(2, len(unheard))), random.choice(_STRANGERS))
            for new in members:
                if new[:-4] not in told.text:
                    yield within(told, match.end(), match.end(), f" og {new}")


def _agreed(one: Faithful, _others: Sequence[Faithful], _random: Random) -> Iterator[Proposal]:
    """Everybody is said to agree where somebody did not."""
    for told in _voting(one):
        if told.field in ("brief", "decided") and (_AGAINST.search(told.text) or _ABSTAINED.search(told.text)):
            for new in ("alle i udvalget stemte for.", "hele udvalget var enigt."):
                yield within(told, 0, len(told.text), like(told.text, new))


VOTES: tuple[Mutator, ...] = (
    Mutator("for and against", _sides),
    Mutator("abstention told as a vote against", _abstained),
    Mutator("vote against told as an abstention", _against),
    Mutator("voter added", _voter),
    Mutator("agreement made up", _agreed),
)
