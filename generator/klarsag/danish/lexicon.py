"""A Danish word in, how well known it is out: its rank among the frequent words, and the words it is made of."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

_FILE = Path(__file__).parent / "data" / "frequent_words.txt"
_EVERYDAY = _FILE.with_name("everyday_words.txt")
_MIDDLE = 6000

# Endings of nouns, adjectives and verbs, as they are taken off to find a form that is in the list.
_ENDINGS = (
    "ernes", "enes", "erne", "edes", "ende", "eres", "este", "ene", "ens", "ets", "nes", "ers", "ede", "ere", "est",
    "rne", "tes", "en", "et", "er", "es", "ne", "te", "de", "e", "n", "r", "s", "t",
)  # fmt: skip
_SHORTEST = 3  # letters of a part: shorter ones are found in any word
_SHORT_PARTS = frozenset(("by", "år", "sø", "is", "øl", "el", "ur", "æg", "ko", "bi"))
_MOST_PARTS = 4
# What these begin is a word of its own and not the sum of its parts: "indstilling" is not a kind of "stilling".
_PREFIXES_TEXT = """
af an be bi bort efter for fra frem hen imod ind indgå med mellem mis mod ned om op over på sam sammen til tilbage
ud uden under ved vedr an ad at den der det en er et har i og som kan skal vil men man her nu så sig
"""
_PREFIXES = frozenset(_PREFIXES_TEXT.split())  # fmt: skip


@cache
def ranks() -> dict[str, int]:
    """Form → rank, 1 for the most frequent (24,675 forms; source and licence stand in the file).

    Words of everyday life in a municipality that are rarer than that have the rank of the middle of the list.
    """
    found = {word: place for place, word in enumerate(_words(_FILE), 1)}
    for word in _words(_EVERYDAY):
        found[word] = min(found.get(word, _MIDDLE), _MIDDLE)
    return found


def _words(file: Path) -> Iterator[str]:
    return (line for line in file.read_text("utf-8").splitlines() if line and not line.startswith("#"))


@cache
def rank(word: str) -> int | None:
    """The rank of `word` or, where that is better, of a form that it is inflected from; None where none is known.

    `rank("børnehaverne")` is that of "børnehave" where the form itself is not in the list.
    """
    return min((ranks()[form] for form in stems(word.lower()) if form in ranks()), default=None)


def root(word: str) -> str:
    """The most frequent form that `word` may be inflected from; `word` itself where none is known."""
    return min((form for form in stems(word.lower()) if form in ranks()), key=lambda form: ranks()[form], default=word)


def stems(word: str) -> Iterator[str]:
    """`word` and what it may be inflected from: "planerne" gives "planerne", "plan", "plane" …"""
    yield word
    for ending in _ENDINGS:
        base = word.removesuffix(ending)
        if base != word and len(base) >= _SHORTEST:
            yield base
            yield f"{base}e"
            if base[-1] == base[-2]:
                yield base[:-1]


@cache
def parts(word: str, common: int) -> tuple[str, ...]:
    """The frequent words that a compound is made of: `parts("børnehave", 6000)` gives `("børne", "have")`.

    Each part is among the `common` most frequent forms. A word that is no such compound gives an empty tuple; so does
    one that begins with a preposition, because its meaning is seldom the sum of its parts.
    """
    found = min(_splits(word.lower(), common, _MOST_PARTS), key=len, default=())
    return found if len(found) > 1 and not is_prefix(found[0]) else ()


def is_prefix(word: str) -> bool:
    """Whether what begins with `word` is a word of its own and not the sum of its parts."""
    return word in _PREFIXES


def _splits(word: str, common: int, most: int) -> Iterator[tuple[str, ...]]:
    if _is_part(word) and (rank(word) or common + 1) <= common:
        yield (word,)
    if most == 1:
        return
    for end in range(2, len(word) - 1):
        head, tail = word[:end], word[end:]
        if _is_part(head) and _known_head(head, common):
            for rest in _splits(tail, common, most - 1):
                yield (head, *rest)


def _known_head(head: str, common: int) -> bool:
    """Whether `head` is a frequent word as it stands or without the letter that links it: "arbejds", "børne"."""
    linked = head[:-1] if head[-1] in "se" and len(head) > _SHORTEST else head
    return any(ranks().get(form, common + 1) <= common for form in (head, linked))


def _is_part(word: str) -> bool:
    return len(word) >= _SHORTEST or word in _SHORT_PARTS
