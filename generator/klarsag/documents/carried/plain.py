"""A file of text in, its lines out, each with its number."""

from collections.abc import Iterator
from pathlib import Path

from klarsag.documents.carried.facts import Passage, Piece

_TOGETHER = 2  # lines: a number may be broken over a line's end


def plain_pieces(path: Path) -> Iterator[Piece]:
    """Whatever the letters are written in: a digit is one byte in every code that Danish offices use but UTF-16."""
    data = path.read_bytes()
    code = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    lines = data.decode(code, "replace").splitlines()
    for number, line in enumerate(lines, 1):
        yield Passage("\n".join((line, *lines[number : number + _TOGETHER - 1])), (str(number),))
