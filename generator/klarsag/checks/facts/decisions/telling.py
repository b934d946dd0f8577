"""The claims of a summary in, what they tell of decisions out: each verdict with who is said to have given it."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from klarsag.checks.facts.claims import Claim
from klarsag.danish.names import OWN, Name, NameKind, find_names
from klarsag.danish.verdicts import Told, Verdict, find_verdicts

OTHERS = "others"  # somebody who is no body: the municipality, the state, people
_OTHERS = re.compile(
    r"\b(?:kommunen|kommunerne|greve|jobcentret|staten|man|forvaltningen|administrationen|regeringen|folketinget|"
    r"revisor(?:en)?|ministeren|formanden|borger(?:en|ne)|ankestyrelsen|nogle|mange|folk|partierne|unge|forslag(?:et)?|"
    r"nævnet|regionen|kommuner|parterne|aftalen|reglerne|loven|byen|medlemmer(?:ne)?|alle\s+\w+\s+kommuner|notatet|teksten|"
    r"(?:én|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|\d+)(?=\s(?:af\s(?:dem|disse)|andre|sagde|siger|takkede|har\ssagt)\b)|"
    r"planen|du|ejeren|ejerne|(?:andre|andet|det andet|to andre) udvalg)\b",
    re.IGNORECASE,
)
_OBJECT = re.compile(
    r"\b(?:til|fra|af|hos|i|på|med|for|om|ved|over\s?for|både|samt|end)\s+(?:det\s+nye\s+|det\s+)?$", re.IGNORECASE
)
# "Udvalget tog planen til efterretning": a thing that is taken takes nothing itself.
_TAKEN = re.compile(r"\b(?:tog|tager|taget|ta'r)\s+(?:hele\s+|også\s+|så\s+)?$", re.IGNORECASE)
_THINGS = re.compile(r"(?:forslag(?:et)?|aftalen|reglerne|loven|notatet|teksten|planen)$", re.IGNORECASE)
_PASSIVE = re.compile(r"\b(?:bl[ei]v(?:er|et)?|er|var)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_PRONOUN = re.compile(r"\b(?:de|det|den|han|hun)\b", re.IGNORECASE)
_AGAIN = re.compile(r"\s(?:ja|nej)\b")
_ACTING = (NameKind.BODY, NameKind.OFFICE, NameKind.PERSON, NameKind.OTHER)
_GOES_ON = re.compile(r"(?:De|Det|Den|Han|Hun)\s(?!er\b|var\b)")  # "Det anbefaler også": still the same one
_BREAK = re.compile(r"(?<!\d)[.;:!?]\s")


@dataclass(frozen=True)
class Telling:
    """A verdict of a claim. `by` is the body that gave it, `OWN` where that is "udvalget" or nobody is named.

    `named`: the sentence names its actor, or a pronoun in it stands for one that was named.
    """

    claim: Claim
    told: Told
    by: str
    named: bool

    @property
    def words(self) -> str:
        return self.claim.text[self.told.start : self.told.end]


def tellings(claims: Sequence[Claim], short: Collection[str] = ()) -> Iterator[Telling]:
    """Every verdict that `claims`, which are in the order of their summary, tell. `short`: bodies' abbreviations."""
    last, answer = "", ""
    for claim in claims:
        if claim.field != answer:
            last, answer = "", claim.field
        names = find_names(claim.text)
        for told in find_verdicts(claim.text):
            by = _actor(claim.text, told, names, last, short)
            yield Telling(claim, told, by or OWN, bool(by))
        if not (last and _GOES_ON.match(claim.text)):
            last = _subject(claim.text, names, short) or last


def _subjects(text: str, names: Sequence[Name], short: Collection[str]) -> list[tuple[int, int, str]]:
    """Who may be a sentence's subject: (start, end, body or `OTHERS`) of each, in order."""
    found = [
        (name.start, name.end, name.canonical if name.kind is NameKind.BODY or name.canonical in short else OTHERS)
        for name in names
        if name.kind in _ACTING and name.sure and not _OBJECT.search(text[: name.start]) and not name.text.endswith("s")
    ]
    found += [
        (match.start(), match.end(), OTHERS)
        for match in _OTHERS.finditer(text)
        if not _OBJECT.search(text[: match.start()])
        and not (_THINGS.fullmatch(match[0]) and _TAKEN.search(text[: match.start()]))
        and not any(one[0] <= match.start() < one[1] for one in found)
    ]
    return sorted(found)


def _subject(text: str, names: Sequence[Name], short: Collection[str]) -> str:
    """Who a sentence is about: the first that stands as a subject."""
    return next((who for _start, _end, who in _subjects(text, names, short)), "")


def _actor(text: str, told: Told, names: Sequence[Name], last: str, short: Collection[str]) -> str:
    """The nearest subject before the verdict's words; inside or right after them where the sentence is turned round.

    Else who a pronoun stands for; empty where nobody is named.
    """
    if told.verdict is Verdict.CHOSE and _PASSIVE.search(text[: told.start]):
        return ""  # who is chosen does not choose
    begins = max((match.end() for match in _BREAK.finditer(text, 0, told.start)), default=0)
    subjects = _subjects(text, names, short)
    before = [who for start, end, who in subjects if start >= begins and end <= told.start]
    if before:
        return before[-1]
    around = [who for start, _end, who in subjects if told.start - 1 <= start <= told.end + 1]
    turned = [who for start, end, who in subjects if told.end < start and _AGAIN.match(text[end:])]
    if around or turned:
        return (around or turned)[0]
    return last if _PRONOUN.search(text[begins : told.start]) else ""


def class_of(telling: Telling) -> Verdict:
    """The verdict that a sentence tells; a yes that is negated is a no."""
    verdict = telling.told.verdict
    return Verdict.NO if telling.told.negated and verdict in (Verdict.YES, Verdict.RECOMMENDED) else verdict
