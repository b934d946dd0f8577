"""A text in, what it says was decided out: yes, no, postponed, recommended, heard … with negation, tense and place.

Reads plain sentences ("Udvalget sagde ja til planen") and official ones ("Godkendt.", "Orienteringen blev taget til
efterretning.") alike.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from klarsag.danish.verdict_patterns import PATTERNS, Verdict, compiled

__all__ = ["Told", "Verdict", "find_verdicts"]


@dataclass(frozen=True)
class Told:
    """A verdict that a text tells: `text[start:end]` is the words that tell it.

    `negated`: "anbefaler ikke". `done` is False for what may, shall or might happen ("skal sige ja", "hvis byrådet
    siger ja", "beder udvalget om at sige ja").
    """

    verdict: Verdict
    start: int
    end: int
    negated: bool = False
    done: bool = True


_V = Verdict
_SCAN = compiled()
_THAT_IS = re.compile(r"\bdet vil sige,? at\b|\bdet vil sige\b")  # explains what was said: nothing is still to come
_NEGATION = re.compile(r"\b(?:ikke|aldrig|intet|ingen|heller\sikke|hverken)\b")
_CLAUSE = re.compile(r"[,.;:!?]|\b(?:og|men|så|for|der|som)\b")
# What stands before the words of a verdict and makes it something that may, shall or might happen.
_NOT_YET = re.compile(
    r"\b(?:skal|skulle|kan|kunne|må|måtte|vil|ville|bør|hvis|når|før|inden|indtil|med\smindre|foreslår|foreslog|"
    r"forslag(?:et)?\s(?:er|om)|hvem|hvad|hvor|hvordan|siger\sikke|ved\sikke|venter|ventes|håber|at|om\s(?:det|de|den|man|der|udvalget|byrådet|kommunen))\s(?:[\w\s]{0,40})$"
)
_INFINITIVE = re.compile(r"(?:sige|godkende|vedtage|tiltræde|beslutte|anbefale|udsætte|udskyde|afvise|forkaste)\b")
_LATER = re.compile(r"^(?:når|hvis|siger|før|inden|godkender|vedtager)\b")


def find_verdicts(text: str) -> list[Told]:
    """Every verdict that a sentence (or a decision's wording) tells, in order; of one clause the first sign counts."""
    return list(_found(text))


@lru_cache(maxsize=20_000)
def _found(text: str) -> tuple[Told, ...]:
    lower = _THAT_IS.sub(lambda match: "-" * len(match[0]), text.lower())
    found: list[Told] = []
    for match in _SCAN.finditer(lower):
        verdict = PATTERNS[int((match.lastgroup or "v0")[1:])][0]
        found.append(_told(lower, verdict, match.start(), match.end()))
    return tuple(found)


def _told(lower: str, verdict: Verdict, start: int, end: int) -> Told:
    before, words = lower[:start], lower[start:end]
    clause = re.split(r"[.;:!?]", before)[-1]
    breaks = [one.end() for one in _CLAUSE.finditer(clause)]
    near = clause[breaks[-1] :] if breaks else clause
    after = lower[end : end + 14]
    negated = False
    if verdict in (_V.YES, _V.RECOMMENDED, _V.HEARD, _V.DISCUSSED, _V.SENT_ON, _V.POSTPONED, _V.CHOSE, _V.RETURNED):
        negated = bool(_NEGATION.search(near) or _NEGATION.search(words) or re.match(r"\s+(?:heller\s+)?ikke\b", after))
    done = verdict is _V.PENDING or not (
        _NOT_YET.search(clause)
        or (_INFINITIVE.match(words) and not clause.strip())
        or _LATER.match(clause.strip() or words)
    )
    if _INFINITIVE.match(words) and verdict is not _V.RECOMMENDED:
        done = False
    if verdict is _V.YES and negated and "endnu" in after:
        return Told(_V.PENDING, start, end)
    return Told(verdict, start, end, negated, done)
