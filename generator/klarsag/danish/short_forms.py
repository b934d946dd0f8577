"""A Danish text in, its abbreviations out; what common ones stand for is data/short_forms.txt."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_FILE = Path(__file__).parent / "data" / "short_forms.txt"
# Capitals with what is hung on to them ("KL's", "AMU-kurser"), and letters with dots between or a known one with a dot.
_CAPITALS = re.compile(r"(?<![\w.-])[A-ZÆØÅ]{2,6}(?![A-Za-zÆØÅæøå])(?:[’'][a-zæøå]+)?")
_LOWER = re.compile(r"(?<![\w.-])[A-ZÆØÅ]?[a-zæøå]+(?:\.[a-zæøå]+)*[²2]?(?![\w-])")
_ROMAN = re.compile(r"[IVX]+")


@dataclass(frozen=True)
class ShortForm:
    """An abbreviation in a text: `text[start:end]`, without its last dot. `stands_for` is None where we do not know."""

    short: str
    start: int
    end: int
    stands_for: str | None
    well_known: bool


def find_short_forms(text: str) -> Iterator[ShortForm]:
    """Every abbreviation of `text`, in order: "mio.", "AMU", "KL's" (as "KL"). Roman numbers are none."""
    found = []
    for match in _CAPITALS.finditer(text):
        short = re.split("[’']", match[0])[0]
        if not _ROMAN.fullmatch(short):
            stands_for, well_known = _known().get(short, (None, False))
            found.append(ShortForm(short, match.start(), match.start() + len(short), stands_for, well_known))
    for match in _LOWER.finditer(text):
        word = match[0].lower()
        if match[0][0].isupper() and word not in _OPENING:  # "Mia" is a name
            continue
        # Without a dot "min" and "mio" may be words; a dot inside or after makes an abbreviation of any of them.
        if word in _known() and ("." in word or text[match.end() : match.end() + 1] == "." or word in _WITHOUT_DOT):
            if word in _WORDS_TOO and not re.match(r"\.\s*[a-zæøå0-9]", text[match.end() :]):
                continue
            found.append(ShortForm(match[0], match.start(), match.end(), *_known()[word]))
    yield from sorted(found, key=lambda one: one.start)


_WITHOUT_DOT_TEXT = """
fx kr kl ca mio mia pct tkr ift ifm iht mht mhp pga pt mv osv dvs evt jf cm km kg m2 m²
"""
_WITHOUT_DOT = frozenset(_WITHOUT_DOT_TEXT.split())
_OPENING = frozenset(("fx", "f.eks", "bl.a", "ca", "evt", "jf", "pga", "kl", "nr", "vedr", "dvs"))
_WORDS_TOO = frozenset(("min", "mm"))


@cache
def _known() -> dict[str, tuple[str, bool]]:
    lines = _FILE.read_text("utf-8").splitlines()
    entries = (line.partition(" = ") for line in lines if line and not line.startswith("#"))
    return {short: (words.removesuffix(" !"), words.endswith(" !")) for short, _, words in entries}
