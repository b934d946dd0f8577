"""A text in, the same text without what only hides characters out; each of its places leads back to the first text."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from html import unescape

# Soft hyphen, zero-width signs, joiners, direction marks: a reader sees nothing of them.
INVISIBLE = "\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"
_HIDING = re.compile(
    rf"""[{INVISIBLE}*`]+
      | \\u[0-9A-Fa-f]{{4}} | \\x[0-9A-Fa-f]{{2}}         # as YAML writes a character between double quotation marks
      | \\(?=[^\w\s\\])                                   # as Markdown protects a sign
      | &(?:\#[0-9]{{1,7}}|\#[xX][0-9A-Fa-f]{{1,6}}|[A-Za-z]{{2,8}});
      | %(?:20|2[DdFf]|C2%A0|c2%a0)
      | </?[A-Za-z][^<>0-9]{{0,80}}>                      # a tag; one with digits may hold what is looked for""",
    re.VERBOSE,
)
_ENCODED = {"%20": " ", "%2d": "-", "%2f": "/", "%c2%a0": " "}


@dataclass(frozen=True)
class Bare:
    """`text`, and where it comes from: `starts` are the beginnings of its pieces, `origins` theirs in the first text.

    `fixed` tells of each piece whether it stands for one place only (a decoded character).
    """

    text: str
    starts: tuple[int, ...] = (0,)
    origins: tuple[int, ...] = (0,)
    fixed: tuple[bool, ...] = (False,)

    def origin(self, place: int) -> int:
        """The place in the first text of the character at `place`."""
        piece = bisect_right(self.starts, place) - 1
        return self.origins[piece] + (0 if self.fixed[piece] else place - self.starts[piece])


@lru_cache(maxsize=2)  # one rule after the other asks for the same text
def bare(text: str) -> Bare:
    """`"010203-<b>0000"` gives `"010203- 0000"`, and the same for `&#45;`, `\\u002d`, `\\-` and soft hyphens.

    Raw HTML, Markdown's marks and YAML's escapes are read in the same way wherever they stand: a number may be split
    by any of them, and what is looked for here is never text that is meant to hold such signs.
    """
    if not _HIDING.search(text):
        return Bare(text)
    parts: list[str] = []
    starts, origins, fixed = [], [], []
    length = last = 0

    def add(piece: str, origin: int, one: bool) -> None:
        nonlocal length
        if piece:
            starts.append(length)
            origins.append(origin)
            fixed.append(one)
            parts.append(piece)
            length += len(piece)

    for found in _HIDING.finditer(text):
        add(text[last : found.start()], last, False)
        add(_shown(found[0]), found.start(), True)
        last = found.end()
    add(text[last:], last, False)
    return Bare("".join(parts), tuple(starts) or (0,), tuple(origins) or (0,), tuple(fixed) or (False,))


def _shown(hiding: str) -> str:
    """What a reader sees of it."""
    first = hiding[0]
    if first == "&":
        return re.sub(rf"[{INVISIBLE}]", "", unescape(hiding))
    if first == "%":
        return _ENCODED[hiding.lower()]
    if first == "<":
        return " "
    if first == "\\" and len(hiding) > 1:
        return re.sub(rf"[{INVISIBLE}]", "", chr(int(hiding[2:], 16)))
    return ""
