"""A faithful summary in, its versions in other languages changed out: a digit of any script, what was decided."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from decimal import Decimal
from random import Random

from benchmarks.facts.change import Change, Dropped, Mutator, Proposal
from benchmarks.facts.faithful import Faithful

# No language is asked what its separators mean: only figures without one are changed.
_DIGITS = re.compile(r"(?<![\w.,§/-])\d+(?![\w§/-]|[.,]\d)")
# What stands in a translation for an outcome, and what makes another one of it: no, put off, decided, not advised.
_TURNED: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "en": (
        (r"\bcommittee (?:has )?said (yes)\b(?! or )", ("no",)),
        (r"\bcommittee ((?:has )?said yes to)\b", ("postponed", "rejected")),
        (r"\b(?:T|t)he committee (?:also )?(recommends)\b(?! not)", ("decided", "recommends not")),
        (r"\bcommittee (has heard about)\b(?! how)", ("said yes to",)),
    ),
    "de": (
        (r"\bAusschuss sagte (Ja)\b(?! oder)", ("Nein",)),
        (r"\bAusschuss (empfiehlt)\b", ("beschloss", "empfiehlt nicht")),
    ),
    "pl": (
        (r"\bKomisja powiedziała „(tak)”", ("nie",)),
        (r"\bKomisja (zgodziła się)\b", ("nie zgodziła się", "odmówiła")),
        (r"\bKomisja (zaleca)\b", ("postanowiła", "nie zaleca")),
    ),
    "tr": (
        (r"\b(evet) dedi\b", ("hayır",)),
        (r"\b(tavsiye ediyor)\b", ("onayladı", "tavsiye etmiyor")),
    ),
    "uk": (
        (r"\bКомітет сказав «(так)»", ("ні",)),
        (r"\bКомітет (погодився)\b", ("не погодився", "відмовився")),
        (r"\bКомітет (рекомендує)\b", ("вирішив", "не рекомендує")),
    ),
    "ar": (
        (r"قالت اللجنة (نعم)(?! أ[وم])", ("لا",)),
        (r"(توصي اللجنة ب)", ("وافقت اللجنة على ", "لا توصي اللجنة ب")),
    ),
    "so": (
        (r"\bGuddigu (haa) ayuu\b", ("maya",)),
        (r"\bGuddigu (wuxuu ku talinayaa)\b", ("wuxuu ansixiyay", "kuma talinayo")),
    ),
}
_OUTCOMES = {
    language: tuple((re.compile(pattern), words) for pattern, words in pairs) for language, pairs in _TURNED.items()
}


def _values(one: Faithful) -> frozenset[Decimal]:
    return frozenset(value for passage in one.heard for value in passage.values)


def _digit(one: Faithful, _others: Sequence[Faithful], random: Random) -> Iterator[Proposal]:
    values = _values(one)
    for field, text in one.translated.items():
        for match in _DIGITS.finditer(text):
            at = random.randrange(len(match[0]))
            old = unicodedata.digit(match[0][at])
            zero = ord(match[0][at]) - old  # the digits of a script stand in a row
            new = random.choice([digit for digit in range(1, 10) if digit != old])
            written = match[0][:at] + chr(zero + new) + match[0][at + 1 :]
            value = Decimal("".join(str(unicodedata.digit(char)) for char in written))
            if value in values or re.search(rf"(?<!\d){value}(?!\d)", one.record_text):
                yield Dropped("the record has the changed figure as well")
            else:
                yield Change(field, *match.span(), written)


def _turned(one: Faithful, _others: Sequence[Faithful], _random: Random) -> Iterator[Proposal]:
    for field, text in one.translated.items():
        language, _slash, name = field.partition("/")
        for pattern, words in _OUTCOMES.get(language, ()) if name in ("title", "brief", "decided") else ():
            for match in pattern.finditer(text):
                yield from (Change(field, *match.span(1), word) for word in words)


TRANSLATIONS: tuple[Mutator, ...] = (
    Mutator("translation: digit changed", _digit),
    Mutator("translation: outcome", _turned),
)
