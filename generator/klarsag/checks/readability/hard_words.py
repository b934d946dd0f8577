"""A Danish sentence in, a finding out for each long or rare word that the glossary does not explain."""

import re
from collections.abc import Iterator, Set

from klarsag.checks.readability.reading import Reading, Rule
from klarsag.danish.language_of import foreign
from klarsag.danish.lexicon import parts, rank, root
from klarsag.danish.number_words import find_number_words
from klarsag.danish.plain_forms import find_turns
from klarsag.danish.short_forms import find_short_forms
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.records.readability import Readability
from klarsag.texts import _

LONG = Kind(
    "word-long",
    Severity.WARNING,
    _("“{said}” has {letters} letters: “{sentence}”"),
    _(
        "A long word is hard to take in at a glance, also when its parts are known. Names, quotations, words that are "
        "among the most frequent, and words that the glossary explains do not count."
    ),
    _("Say it with shorter words ({parts}), or explain it in ordliste.yaml. Change the limit in laesbarhed.yaml."),
    wrong="handler_om: Der kommer en trafiksikkerhedsplan.",
    right="handler_om: Der kommer en plan for sikker trafik.",
    source="dansksproghistorie.dk om lix; grænsen er Klarsags egen",
)
RARE = Kind(
    "word-rare",
    Severity.WARNING,
    _("“{said}” is a word that few meet every day: “{sentence}”"),
    _(
        "A reader who stops at a word loses the sentence. A word counts as known when it is frequent in Danish, is put "
        "together of frequent words, or stands in the glossary; names and quotations do not count. How often a word "
        "is used is no measure of how hard it is, only the best that can be counted."
    ),
    _("Write an everyday word, or explain it in ordliste.yaml. Do readers know it? Add it to laesbarhed.yaml."),
    wrong="handler_om: Kommunen har fået et tilsagnsbeløb.",
    right="handler_om: Staten har lovet kommunen penge.",
    source="Hyppighed: wordfreq (CC BY-SA 4.0)",
)
_WORD = re.compile(r"[a-zæøåéüöä]+(?:[-’'][a-zæøåéüöä]+)*", re.IGNORECASE)
_NOT_COUNTED = re.compile(r"\"[^\"\n]*\"|»[^«\n]*«|“[^”\n]*”|\S+@\S+|(?:https?://|www\.)\S+|\w+\.[a-z]{2,3}\b")
_BEFORE = re.compile(r"[A-ZÆØÅ]\w+ (?:[a-z]+ )?$")
_AFTER = re.compile(r" (?:[a-z]+ )?[A-ZÆØÅ]")
_SHORT = 8  # letters: a word of so few is known when it is in the list at all
_MOST_PARTS = 3


def _find(reading: Reading) -> Iterator[Finding]:
    told: set[str] = set()
    for claim in reading.sentences:
        if foreign(claim.text, "da"):  # another rule tells of it
            continue
        text = _NOT_COUNTED.sub(lambda match: " " * len(match[0]), claim.text)
        # What another rule tells of already, and what the glossary explains as several words.
        told_of = [(turn.start, turn.end) for turn in find_turns(text)]
        told_of += [(short.start, short.end) for short in find_short_forms(text)]
        told_of += [(number.start, number.end) for number in find_number_words(text)]
        told_of += [match.span() for match in reading.phrases.finditer(text)]
        for match in _WORD.finditer(text):
            word = match[0].lower()
            if word in told or any(start <= match.start() < end for start, end in told_of):
                continue
            kind = hardness(word, reading.limits, reading.explained)
            if kind and not _is_name(reading, match, text) and not _explained(word, reading):
                told.add(word)
                made_of = "-".join(parts(word, reading.limits.common_words)) or "…"
                yield claim.finding(
                    kind, match.start(), match.end(), letters=str(sum(map(str.isalpha, word))), parts=made_of
                )


def hardness(word: str, limits: Readability, explained: Set[str]) -> Kind | None:
    """What is hard about a word in small letters; each part of one with a hyphen is judged for itself."""
    pieces = [piece for piece in re.split(r"[-’']", word) if len(piece) > 1]
    if "-" in word or len(pieces) > 1:
        found = [hardness(piece, limits, explained) for piece in pieces if piece not in explained]
        return next((kind for kind in found if kind), None)
    common = limits.common_words
    place = rank(word)
    if place is not None and (place <= common or len(root(word)) <= _SHORT):
        return None
    made_of = parts(word, common)
    if len(word) > limits.word_letters:
        return LONG if made_of or place is not None else RARE
    return None if 0 < len(made_of) <= _MOST_PARTS or _derived(word, common) else RARE


def _derived(word: str, common: int) -> bool:
    """A frequent word with "u-" or "-hed": "ukendt", "tryghed"."""
    bases = [word[1:] if word.startswith("u") else "", *(re.sub(f"{end}$", "", word) for end in _DERIVING)]
    return any(base != word and len(base) > 3 and (rank(base) or common + 1) <= common for base in bases)


_DERIVING = (
    "hed",
    "heden",
    "heder",
    "hederne",
    "løs",
    "løse",
    "fuld",
    "fulde",
    "ning",
    "ningen",
    "ninger",
    "ing",
    "ingen",
)


def _explained(word: str, reading: Reading) -> bool:
    """Whether the glossary has the word, or a compound's first or last part: "fleksjobsager", "jobreformen"."""
    if word in reading.explained:
        return True
    return any(
        {head, head.removesuffix("s"), head.removesuffix("-")} & reading.explained
        and (tail in reading.explained or rank(tail) is not None)
        for head, tail in ((word[:end], word[end:]) for end in range(4, len(word) - 2))
    )


def _is_name(reading: Reading, match: re.Match[str], text: str) -> bool:
    """A word with a capital is a name, at a sentence's beginning only where the record never writes it without."""
    word = match[0]
    if not any(map(str.isupper, word)):
        # "Code of Care", "The House of the Sun"
        return bool(_BEFORE.search(text[: match.start()]) and _AFTER.match(text[match.end() :]))
    if match.start() > 0 and re.search(r"[^\s\"“»'(–-]", text[: match.start()]):
        return True
    if not word[0].isupper() or any(map(str.isupper, word[1:])):
        return True
    lower = word.lower()
    if rank(lower) is not None:
        return False
    written = re.compile(rf"(?<=[a-zæøå,] )({re.escape(lower)})\b", re.IGNORECASE)
    uses = written.findall(reading.basis.entry.body)
    # What the record does not have: a compound of known words is more likely a word than a name.
    return uses.count(lower) <= len(uses) / 2 if uses else not parts(lower, reading.limits.common_words)


HARD_WORDS = Rule((LONG, RARE), _find)
