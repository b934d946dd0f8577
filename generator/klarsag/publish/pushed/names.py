"""A commit in; names out that some computer cannot have, that lead elsewhere, or that show another name than they are.

Every part of every path is looked at, so that it does not matter how a path came together.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache

from klarsag.publish.pushed import name_kinds as kinds
from klarsag.publish.pushed.entry import Pushed, Tree
from klarsag.records.finding import Finding, Kind

LONGEST_PART = 200  # bytes; file systems take 255, and a copy being written has a longer name
LONGEST_PATH = 1_000  # bytes
DEEPEST = 20  # parts; a record's attachment lies seven deep
# https://learn.microsoft.com/windows/win32/fileio/naming-a-file
_WINDOWS = '<>:"|?*\\'
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*", re.IGNORECASE)
# Shown as nothing although Unicode counts them as letters or marks.
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0") | {chr(code) for code in range(0xFE00, 0xFE10)}
_SHORT = re.compile(r"git~\d+")  # how Windows shortens .git


def names(tree: Tree) -> Iterator[Finding]:
    """Each name once: what is wrong with a folder's is told of the folder, not of every file in it."""
    told: set[str] = set()
    for one in tree.entries:
        if found := next(_wrong_parts(one, told), None):
            yield found
        elif one.name and len(one.entry.path) > LONGEST_PATH:
            yield one.finding(kinds.LONG, length=str(len(one.entry.path)), limit=str(LONGEST_PATH))
        elif len(one.parts) > DEEPEST:
            yield one.finding(kinds.DEEP, depth=str(len(one.parts) - 1), limit=str(DEEPEST - 1))


def _wrong_parts(one: Pushed, told: set[str]) -> Iterator[Finding]:
    for end, part in enumerate(one.parts, 1):
        kind = wrong(part)
        if kind is None:
            continue
        if (path := "/".join(one.parts[:end])) not in told:
            told.add(path)
            values = {"characters": " ".join(_WINDOWS), "length": str(_size(part)), "limit": str(LONGEST_PART)}
            yield one.finding(kind, **values)


@lru_cache(maxsize=10_000)
def wrong(part: str) -> Kind | None:
    """The first thing that is wrong with one part of a path; `part` may hold lone surrogates."""
    return next((kind for kind, is_wrong in _RULES if is_wrong(part)), None)


def is_git(part: str) -> bool:
    """Whether some file system takes the name for `.git`: HFS+ passes over characters that are not seen, Windows over
    full stops and spaces at the end and what follows a colon, both over capitals; and Windows knows a short name."""
    for piece in part.split("\\"):
        plain = unicodedata.normalize("NFKC", "".join(one for one in piece if not _unseen(one))).casefold()
        name = plain.partition(":")[0].rstrip(" .")
        if name == ".git" or _SHORT.fullmatch(name):
            return True
    return False


def _unseen(one: str) -> bool:
    category = unicodedata.category(one)
    return category in ("Cf", "Co", "Cn", "Zl", "Zp") or one in _BLANK or (category == "Zs" and one != " ")


def _size(part: str) -> int:
    return len(part.encode("utf-8", "surrogateescape"))


_RULES: tuple[tuple[Kind, Callable[[str], bool]], ...] = (
    (kinds.ABSOLUTE, lambda part: part == ""),
    (kinds.DOTS, lambda part: part in (".", "..")),
    (kinds.NOT_UTF8, lambda part: any("\ud800" <= one <= "\udfff" for one in part)),
    (kinds.GIT, is_git),
    (kinds.CONTROL, lambda part: any(unicodedata.category(one) == "Cc" for one in part)),
    (kinds.INVISIBLE, lambda part: any(map(_unseen, part))),
    (kinds.CHARACTER, lambda part: any(one in _WINDOWS for one in part)),
    (kinds.END, lambda part: part != part.strip(" ") or part.endswith(".")),
    (kinds.RESERVED, lambda part: _DEVICE.fullmatch(part.partition(".")[0]) is not None),
    (kinds.FORM, lambda part: not unicodedata.is_normalized("NFC", part)),
    (kinds.LONG, lambda part: _size(part) > LONGEST_PART),
)
