"""The wording of a decision in, one of the closed list of outcomes out: "andet" wherever the wording is not clear."""

import re

from klarsag.danish.sentences import sentences
from klarsag.records.values import Outcome

_WORDING = (
    (Outcome.RECOMMENDED, r"\banbefal(?:es|et|er|ede)\b|\bindstilles\b"),
    (Outcome.NOTED, r"\b(?:taget|tages|tager|tog)\b.{0,160}?\btil efterretning"),
    (Outcome.PRESENTED, r"\b(?:forelagt|taget|tages) til orientering\b"),
    (Outcome.APPROVED, r"\btiltr(?:ådt|ædes|adt)\b"),
    (Outcome.REFERRED, r"\boversend(?:t|es)\b|\bsendes til (?:økonomiudvalget|byrådet|kommunalbestyrelsen)"),
    (Outcome.RETURNED, r"\bsendes tilbage\b|\btilbagesend(?:t|es)\b|\bsendt tilbage\b"),
    (Outcome.POSTPONED, r"\budsat\b|\budsættes\b|\bsagen genoptages\b"),
    (Outcome.REJECTED, r"\bforkast(?:et|es)\b|\bafvis(?:t|es)\b"),
    (Outcome.LAPSED, r"\bbortfald(?:er|t|et)\b"),
    (Outcome.CANCELLED, r"\bannuller(?:et|es)\b"),
    (Outcome.ENDORSED, r"\bgodkend(?:t|es|er|te)\b|\bvedtaget\b|\bvedtages\b"),
    (Outcome.DISCUSSED, r"\bdrøft(?:et|ede|es)\b"),
)
# Words that turn a decision round, or hold part of it back.
_TURNED = re.compile(r"\b(?:ikke|undlod|undlader|undtagelse|dele?vist?)\b", re.I)
# To recommend an approval is to recommend; a note taken of a discussion is a note taken.
_STRONGER = {Outcome.RECOMMENDED: {Outcome.ENDORSED, Outcome.APPROVED}, Outcome.NOTED: {Outcome.DISCUSSED}}
_REMARK = re.compile(
    r",?\s*\b(?:idet|i det|med (?:en |den |følgende |ønsker? )?(?:bemærkning|præcisering|ønske)|således|herunder|"
    r"ved at|da der)\b",
    re.I,
)


def outcome(wording: str) -> Outcome:
    """`"Godkendt med bemærkning om …"` is approved, a decision to write a letter is "andet".

    Only the first sentence decides, up to a remark that qualifies it; two different outcomes in it are not clear.
    """
    first = next(iter(sentences(wording)), wording)
    cut = _REMARK.search(first)
    said = first[: cut.start()] if cut and cut.start() > 0 else first
    found = {name for name, pattern in _WORDING if re.search(pattern, said, re.I)}
    for strong, weak in _STRONGER.items():
        if strong in found:
            found -= weak
    if len(found) != 1 or _TURNED.search(said):
        return Outcome.OTHER
    return found.pop()
