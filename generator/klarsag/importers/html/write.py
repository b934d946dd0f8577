"""Blocks in, Markdown of a record out."""

from klarsag.importers.html.blocks import Block, Blocks, Heading, Listing, Paragraph, Picture, Table
from klarsag.importers.html.inline import inline
from klarsag.importers.html.notes import Notes
from klarsag.importers.html.tables import write_table
from klarsag.markdown.escape import escape

_BULLETS = "-*"
_NUMBERS = ".)"
_DEEPEST = 6


def markdown(blocks: Blocks, notes: Notes, level: int = 2) -> str:
    """The Markdown of `blocks`; a heading's own `level` is used, never above `level` here."""
    parts: list[str] = []
    alternate = 0
    before: Block | None = None
    below = level  # of a heading that belongs under the last one
    for block in _joined(blocks):
        # Two lists in a row would become one; another marker keeps them apart.
        alternate = 1 - alternate if isinstance(block, Listing) and isinstance(before, Listing) else 0
        if isinstance(block, Heading):
            below = min(max(block.level, level), _DEEPEST) + 1
        if written := _block(block, notes, level, alternate, below):
            parts.append(written)
            before = block
    return "\n\n".join(parts)


def _block(block: Block, notes: Notes, level: int, alternate: int, below: int) -> str:
    match block:
        case Heading(level=own, runs=runs):
            marks = "#" * min(max(own, level), _DEEPEST)
            return f"{marks} {inline(runs, ' ', before=f'{marks} ')}"
        case Paragraph(runs=runs):
            return inline(runs)
        case Listing():
            return _listing(block, notes, level, alternate)
        case Picture(file=str(file), alt=alt):
            return f"![{escape(alt)}]({file})"
        case Picture(alt=alt):
            return escape(alt)
        case Table():
            return write_table(block, notes, lambda inner: markdown(inner, notes, level), below)


def _listing(block: Listing, notes: Notes, level: int, alternate: int) -> str:
    written: list[str] = []
    loose = False
    for place, entry in enumerate(block.entries):
        marker = f"{block.start + place}{_NUMBERS[alternate]}" if block.ordered else _BULLETS[alternate]
        inner = _entry(entry, notes, level)
        if not inner:
            continue
        loose = loose or "\n\n" in inner
        below = " " * (len(marker) + 1)
        lines = inner.split("\n")
        written.append("\n".join([f"{marker} {lines[0]}", *(below + line if line else "" for line in lines[1:])]))
    return ("\n\n" if loose else "\n").join(written)


def _entry(blocks: Blocks, notes: Notes, level: int) -> str:
    """A line and a list below it stand close together; only a list that begins with 1 may (CommonMark 5.2)."""
    line, below = (*blocks, None, None)[:2]
    close = isinstance(line, Paragraph) and isinstance(below, Listing) and (not below.ordered or below.start == 1)
    if close and len(blocks) == 2:
        return "\n".join(filter(None, (markdown((block,), notes, level) for block in blocks)))
    return markdown(blocks, notes, level)


def _joined(blocks: Blocks) -> list[Block]:
    """Bullet lists that follow each other are one list that the source cut in pieces."""
    found: list[Block] = []
    for block in blocks:
        last = found[-1] if found else None
        if isinstance(block, Listing) and isinstance(last, Listing) and not (block.ordered or last.ordered):
            found[-1] = Listing(False, 1, last.entries + block.entries)
        else:
            found.append(block)
    return found
