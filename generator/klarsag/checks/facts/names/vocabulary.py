"""A record in, the words it is written in out: what the names of a summary are looked up in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache

from klarsag.checks.facts.basis import Basis, Passage
from klarsag.checks.facts.names.bodies import names_of
from klarsag.danish.content_words import content_stems
from klarsag.danish.names import Name, NameKind, without_genitive

_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")
_ENDING = 4  # letters that an ending may add: "Ungecentret", "Ungecentrets", "Ungecenter"


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """Every word of a record in small letters, without genitives, and its names with their passages."""

    words: frozenset[str]
    initials: frozenset[str]
    joined: str
    names: tuple[tuple[Name, Passage], ...]

    def has(self, word: str) -> bool:
        """Whether the record has `word` in some ending, or inside a compound where it is long enough to tell."""
        own = bare(word)
        if own in self.words or (word.isupper() and own in self.initials):
            return True
        if len(own) < 5:
            return False
        stem = own[: max(5, len(own) - 3)]
        return any(known.startswith(stem) and abs(len(known) - len(own)) <= _ENDING for known in self.words)

    def shortens(self, name: str) -> bool:
        """Whether the record has the first letters of a name's words instead: "DI" for "Dansk Industri"."""
        return len(name.split()) > 1 and "".join(word[0] for word in name.split()).lower() in self.words

    def nearest(self, said: str, *kinds: NameKind) -> tuple[str, Passage | None]:
        """The record's name that is most like `said`, of one of `kinds` where there are any."""
        named = {name.text: passage for name, passage in self.names if not kinds or name.kind in kinds}
        best = get_close_matches(said, named, 1, 0.0)
        return (best[0], named[best[0]]) if best else ("", None)


@lru_cache(maxsize=65536)
def bare(word: str) -> str:
    return without_genitive(word).lower().replace("’", "'")


@lru_cache(maxsize=16384)  # a meeting's people and headings stand in each of its records
def _words(text: str) -> tuple[str, ...]:
    return tuple(_each_word(text))


def _each_word(text: str) -> Iterator[str]:
    for word in _WORD.findall(text):
        yield bare(word)
        if "." in word:
            yield from map(bare, word.split("."))


@lru_cache(maxsize=16)
def vocabulary_of(basis: Basis) -> Vocabulary:
    """The words of the record, of its meeting and of the bodies that its authority lists."""
    authority = basis.archive.authority(basis.entry.authority)
    extra = [authority.authority.name, authority.authority.short_name]
    extra += basis.committee.all_names if basis.committee else ()
    texts = [*(passage.text for passage in basis.passages), *extra]
    names = tuple((name, passage) for passage, found in names_of(basis) for name in found)
    words = frozenset(word for text in texts for word in _words(text))
    initials = frozenset("".join(word[0] for word in name.text.split()).lower() for name, _passage in names)
    return Vocabulary(words, initials, " ".join(" ".join(_words(text)) for text in texts), names)


@lru_cache(maxsize=16)
def stems_of(basis: Basis) -> tuple[tuple[Passage, frozenset[str]], ...]:
    """Every passage with the stems of its content words and of what it stands under."""
    return tuple((one, content_stems(" ".join((*one.context, one.text)))) for one in basis.passages)
