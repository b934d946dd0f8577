"""A case in, the sentences of it that are worth telling out, best first: those the gate lets pass, in plain words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from klarsag.drafts.case import Case, Plain
from klarsag.drafts.phrases import shorter
from klarsag.drafts.sections import Section
from klarsag.drafts.trial import tried
from klarsag.drafts.worth import stands_alone, too_hard, worth

_LAST_CLAUSE = re.compile(
    r",\s(?:så|for at|hvor|idet|fordi|blandt andet|især|men|da|dog|og at|mens)\b|\s(?:mod (?:et|en|den|det)|"
    r"svarende til|sammenlignet med|i forhold til|ved hjælp af|på baggrund af|til trods for|med det formål)\b"
)
_CONDITION = re.compile(r"\b(?:hvis|når|medmindre|undtagen|ikke)\b")
_MOST_TRIED = 50  # sentences: more make a draft no better and the gate slower


@dataclass(frozen=True)
class Choice:
    """A sentence, or two that belong together, that may stand in a draft."""

    said: str
    plain: Plain
    worth: float


def choices(case: Case) -> list[Choice]:
    """The best first, from every part of the case but who treats it and by which law."""
    offered: dict[str, Plain] = {}
    for plain in case.sentences:
        if plain.section in (Section.BODIES, Section.LAW):
            continue
        for said in _offers(plain):
            offered.setdefault(said, plain)
    best = sorted(offered, key=lambda said: -worth(case, offered[said], said, 0))[:_MOST_TRIED]
    sound = tried(case, "about", best)
    found = [Choice(said, offered[said], worth(case, offered[said], said, doubts)) for said, doubts in sound.items()]
    return sorted((one for one in found if one.worth > 0), key=lambda one: (-one.worth, one.plain.order))


def _shorter(said: str) -> Iterator[str]:
    """The sentence, then what it says without its last clause or, where it tells what the case is about, last phrase.

    A condition ("hvis", "når", "medmindre") is never cut off, nor a clause that says which of several is meant.
    """
    yield said
    if said.startswith("Sagen er om "):
        yield from (f"{phrase}." for phrase in shorter(said.rstrip(".")))
    for match in reversed(list(_LAST_CLAUSE.finditer(said))):
        of_which = re.search(r"\b(?:en|et|nogle|noget|nogen|den|det|de)\s(?:\w+\s)?\w+$", said[: match.start()])
        if re.search(r"\b(?:sker|er|var|betyder|viser|mener|kommer af)$", said[: match.start()]):
            continue  # what it is, or why, is all that the sentence says
        if of_which and match[0].endswith("hvor"):
            continue  # "et år, hvor …": the clause says which
        if len(said[: match.start()].split()) > 3 and not _CONDITION.search(said[match.start() :]):
            yield f"{said[: match.start()].rstrip(' ,;')}."


def _offers(plain: Plain) -> list[str]:
    """The parts that are easy enough: each that stands alone, with the one after it where that leans on it."""
    found: list[str] = []
    for place, whole in enumerate(plain.said):
        said = next((one for one in _shorter(whole) if not too_hard(one)), whole)
        if too_hard(said) or not stands_alone(said, "" if place else plain.official):
            continue
        following = plain.said[place + 1] if place + 1 < len(plain.said) else ""
        leaning = following and not too_hard(following) and following.startswith(("Det ", "Så ", "Men "))
        found.append(f"{said} {following}" if leaning else said)
    return found
