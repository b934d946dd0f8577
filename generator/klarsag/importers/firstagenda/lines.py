"""Blocks in, blocks without styles out, each line a paragraph: how decisions and recommendations are read."""

import re
from dataclasses import dataclass

from klarsag.importers.html.blocks import Block, Blocks, Paragraph, lines, unstyled

# "Ad 1.", "Pkt. 1:", "1)", "1.-3.", "1. og 2.", "Punkt 1-3"
_NUMBER = re.compile(
    r"(?P<word>(?:Ad|Pkt|Punkt)\b\.?\s*)?(?P<first>\d{1,2})(?:\s*\.?\s*(?P<link>-|–|og|,)\s*(?P<last>\d{1,2}))?"
    r"(?P<mark>\s*[.:)]+\s*|\s+)(?=\S)",
    re.I,
)
# What may follow a number in small letters: a sub-point or a word of decision. "2. udkast" is no point.
_FOLLOWS = re.compile(
    r"(?:[a-z](?:[-.)]|\s)|at\b|anbefal|bl(?:ev|iver)\b|forslag|godkend|ikke\b|indstill|orientering|sag(?:en)?\b|status\b|"
    r"tag|tiltr|udsæt|udsat|vedtag|drøft)",
    re.I,
)


@dataclass(frozen=True)
class Numbered:
    """The points that a line is about, how long their number is, and the number as written."""

    points: tuple[int, ...]
    length: int
    written: str


def by_line(blocks: Blocks) -> Blocks:
    """Each line of a paragraph as a paragraph of its own, styles gone: these texts are often italic as a whole."""
    found: list[Block] = []
    for block in unstyled(blocks):
        found += [Paragraph(line) for line in lines(block.runs)] if isinstance(block, Paragraph) else [block]
    return tuple(found)


def numbered(line: str, points: int = 0) -> Numbered | None:
    """The number that begins a line, where it names points; `points` is how many there are, if that is known."""
    found = _NUMBER.match(line)
    if not found or not (found["word"] or found["last"] or found["mark"].strip()):
        return None
    first, last = int(found["first"]), int(found["last"] or found["first"])
    rest = line[found.end() :]
    if not (rest[0].isupper() or _FOLLOWS.match(rest) or found["word"] or first <= points or rest[0] in "”\"'"):
        return None
    if not first or last < first or last - first > 30:
        return None
    both = found["link"] in ("og", ",")
    named = (first, last) if both and last > first else tuple(range(first, last + 1))
    return Numbered(named, found.end(), found[0].strip())
