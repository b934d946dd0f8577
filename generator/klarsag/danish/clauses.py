"""A Danish sentence in, the words that open a subordinate clause in it out."""

import re
from dataclasses import dataclass

from klarsag.danish.lexicon import ranks

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W_]+)*|\d+(?:[.,]\d+)*")
# These open a clause wherever they stand.
_ALWAYS = frozenset(["fordi", "hvis", "selvom", "skønt", "medmindre", "såfremt", "idet", "eftersom", "hvorvidt"])
# "Når" is a verb too ("om breve når frem"), so a comma or one of the words below must stand before it.
_BEFORE_WHEN = frozenset(["og", "men", "kun", "først", "især", "også", "bare", "fx", "eller", "selv", "end", "altid"])
# These ask in a main clause ("Hvad sker der nu?") and in the middle of one ("hvem der gør hvad").
_ASKING = frozenset(["hvad", "hvem", "hvor", "hvordan", "hvornår", "hvorfor", "hvilken", "hvilket", "hvilke"])
_BEFORE_ASKING_TEXT = """
om for på af i til med ved ud er vide ved se høre siger sige spørge
"""
_BEFORE_ASKING = frozenset(_BEFORE_ASKING_TEXT.split())
# These open a clause only before its subject: "før vi ved det", but "før mødet".
_BEFORE_SUBJECT = frozenset(["inden", "før", "siden", "mens", "indtil", "imens", "da"])
_SUBJECTS_TEXT = """
jeg du han hun den det de vi i man der nogen ingen alle kommunen udvalget byrådet staten regionen borgeren borgerne
"""
_SUBJECTS = frozenset(_SUBJECTS_TEXT.split())
_PEOPLE = frozenset(["jeg", "du", "han", "hun", "vi", "man"])
_AUXILIARIES_TEXT = """
kan skal vil må bør kunne skulle ville måtte burde er var har havde bliver blev får fik
"""
_AUXILIARIES = frozenset(_AUXILIARIES_TEXT.split())
_SHORT_INFINITIVES_TEXT = """
få gå stå se ske tro bo dø slå nå give le gro ro bede bære sy ty fly tø
"""
_SHORT_INFINITIVES = frozenset(_SHORT_INFINITIVES_TEXT.split())
# These end like an infinitive and are none: "at alle får".
_NO_INFINITIVE_TEXT = """
alle nogle mange flere ældre unge både denne disse begge måske lige ingen hele næste gamle nye store små kommune
hende dette fire
"""
_NO_INFINITIVE = frozenset(_NO_INFINITIVE_TEXT.split())
_ADVERBS = frozenset(["ikke", "aldrig", "også", "kun", "fortsat", "altid"])
# After an opener these belong to it: "selv om", "for at", "hvem der", "hvor mange".
_TAIL = frozenset(["at", "der", "om", "som", "mange", "meget"])


@dataclass(frozen=True)
class _At:
    """A word with what stands round it. `comma`: right before it; `comma_after`: right after the next word."""

    word: str
    before: str
    after: tuple[str, ...]
    comma: bool
    comma_after: bool


def openers(sentence: str) -> list[str]:
    """What opens the clauses of `sentence`: `"Det sker, når vi ved, hvem der kommer."` gives "når" and "hvem".

    "Der er", "for at" with an infinitive and a question's own first word open none. A relative clause without a comma
    before it is not seen: rather one too few than one too many.
    """
    words = list(_WORD.finditer(sentence))
    # In a question the first of these asks it: "Hvis du er syg, hvem ringer du så til?"
    asks = sentence.rstrip("\"'»”)").endswith("?")
    found: list[str] = []
    last = -2
    for place, match in enumerate(words):
        at = _around(sentence, words, place)
        if asks and at.word in _ASKING:
            asks = False
        elif place - last == 1 and not at.comma and at.word in _TAIL:
            last = place
        elif at.after and sentence[match.end()] != "-" and _opens(at, place == 0):
            found.append(at.word)
            last = place
    return found


def _around(sentence: str, words: list[re.Match[str]], place: int) -> _At:
    match = words[place]
    return _At(
        match[0].lower(),
        words[place - 1][0].lower() if place else "",
        tuple(other[0].lower() for other in words[place + 1 : place + 4]),
        place > 0 and "," in sentence[words[place - 1].end() : match.start()],
        place + 1 < len(words) and sentence[words[place + 1].end() : words[place + 1].end() + 1] == ",",
    )


def _opens(at: _At, first: bool) -> bool:
    following = at.after[0]
    if at.word in _ALWAYS:
        return True
    if at.word == "når":
        return first or at.comma or at.before in _BEFORE_WHEN
    if at.word in _ASKING:
        return first or at.comma or at.before in _BEFORE_ASKING
    if at.word == "at":
        return not _is_infinitive(at.after)
    if at.word == "der":
        return at.comma
    if at.word == "som":
        return (at.comma and following not in ("fx", "om", "regel")) or following in _AUXILIARIES | _SUBJECTS
    if at.word == "om":
        return (at.comma and not at.comma_after) or following in _PEOPLE
    if at.word in _BEFORE_SUBJECT:
        dated = following in ("den", "det", "de") and len(at.after) > 1 and at.after[1][0].isdigit()
        return following in _SUBJECTS and not dated and (at.word != "da" or at.comma)
    return False


def _is_infinitive(after: tuple[str, ...]) -> bool:
    """Whether the words after "at" begin with an infinitive: "at hjælpe dem", but not "at unge får"."""
    if after[0] in _ADVERBS and len(after) > 1:
        after = after[1:]
    word = after[0]
    if word in _SHORT_INFINITIVES:
        return True
    if word in _NO_INFINITIVE | _SUBJECTS or not word.endswith(("e", "s", "å")):
        return False
    if len(after) > 1 and after[1] in _AUXILIARIES:
        return False
    return word in ranks() or f"{word}r" in ranks() or word.endswith("ere")
