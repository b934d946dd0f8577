"""A Danish word in, the forms that a text may have it in out: for finding a word again, never for writing one."""

import re
from functools import cache

from klarsag.danish.inflection import inflected

_VOWELS = "aeiouyæøå"
# Their vowel changes, so that no ending makes the plural: the word alone or as the last part of a compound.
_CHANGED = {
    "and": "ænder",
    "barn": "børn",
    "bog": "bøger",
    "bonde": "bønder",
    "broder": "brødre",
    "datter": "døtre",
    "fader": "fædre",
    "fod": "fødder",
    "hånd": "hænder",
    "klo": "kløer",
    "ko": "køer",
    "kraft": "kræfter",
    "mand": "mænd",
    "moder": "mødre",
    "nat": "nætter",
    "rod": "rødder",
    "stad": "stæder",
    "stand": "stænder",
    "tand": "tænder",
    "tå": "tæer",
}
_ADJECTIVES = ("ig", "som", "bar", "fuld", "løs", "klar", "el", "al", "iv", "ær", "ør", "sikker")
_ARTICLES = ("", "ne", "ene", "nes", "enes", "s")
_UNSTRESSED = re.compile(r"e([lrn])$")
_ABBREVIATION = re.compile(r"[^\W\d_]*[A-ZÆØÅ][^\W\d_]*[A-ZÆØÅ]")
_JOINTS = ("", "'", "’", "-")
_AFTER_ABBREVIATION = ("s", "en", "et", "er", "erne", "ens", "ets", "ernes")


def is_abbreviation(word: str) -> bool:
    """Whether capitals tell the word from others: "KL" is no "kl.", "LIX" no "lix"."""
    return bool(_ABBREVIATION.match(word))


@cache
def forms(word: str) -> frozenset[str]:
    """`forms("regel")` holds "regel", "regler", "reglerne" …, and some that nobody writes; all in small letters.

    The forms of an abbreviation keep its capitals: "SMV'er". A form may be another word too ("ramme", "rammer"):
    whoever lists words names those.
    """
    if is_abbreviation(word):
        return frozenset((word, *(word + joint + end for joint in _JOINTS for end in _AFTER_ABBREVIATION)))
    lower = word.lower()
    found = {
        lower,
        *(inflected(lower) - _after_vowels(lower)),
        *_shortened(lower),
        *_latin(lower),
        *_changed(lower),
        *_derived(lower),
    }
    return frozenset(found | {f"{form}s" for form in found if form[-1:] not in ("s", "x", "z", "")})


def _after_vowels(word: str) -> set[str]:
    """Endings that stand after a vowel alone: "udvalgt" is no form of "udvalg". Adjectives have the t."""
    if word[-1:] in _VOWELS:
        return set()
    return {word + end for end in ("n", "r", "rne")} | (set() if word.endswith(_ADJECTIVES) else {f"{word}t"})


def _shortened(word: str) -> set[str]:
    """`"regel"` gives "regl…", `"nummer"` "numr…", `"jobcenter"` "jobcentr…": the e between consonants is left out."""
    if not _UNSTRESSED.search(word) or len(word) < 4 or word[-3] in _VOWELS:
        return set()
    base = _UNSTRESSED.sub(r"\1", word)
    if base[-2] == base[-3]:  # "nummer", "numre"; but never a consonant alone
        base = base[:-2] + base[-1]
    return {base + end for end in ("e", "en", "er", "erne", "et", "ene")}


def _latin(word: str) -> set[str]:
    """`"museum"` gives "museet", "museer"; `"ministerium"` "ministeriet"; `"centrum"` "centret", "centre"."""
    base = word.removesuffix("um")
    return set() if base == word else {base + end for end in ("et", "er", "erne", "e", "ene")}


def _changed(word: str) -> set[str]:
    """`"borgmand"` gives "borgmænd", "borgmændene"."""
    return {
        word.removesuffix(last) + plural + end
        for last, plural in _CHANGED.items()
        if word.endswith(last)
        for end in _ARTICLES
    }


def _derived(word: str) -> set[str]:
    """Participles as adjectives: `"anbefalet"` gives "anbefalede", `"godkendt"` "godkendte"."""
    if word.endswith("et"):
        return {f"{word[:-1]}de"}
    return {f"{word}e"} if word.endswith("t") else set()
