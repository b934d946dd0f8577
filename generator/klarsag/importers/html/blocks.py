"""The shape of a text between HTML and Markdown: blocks and runs, as frozen values; and their plain text."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

BREAK = "\n"


@dataclass(frozen=True)
class Run:
    """A piece of a line in one style. A hard line break is a run whose text is `BREAK`."""

    text: str
    bold: bool = False
    italic: bool = False
    underlined: bool = False
    href: str | None = None


Runs = tuple[Run, ...]


@dataclass(frozen=True)
class Heading:
    """A heading as the source marks it; `level` is the source's own, which seldom means anything."""

    level: int
    runs: Runs


@dataclass(frozen=True)
class Paragraph:
    runs: Runs


@dataclass(frozen=True)
class Listing:
    """A list; each entry is a sequence of blocks. `start` numbers the first entry of an ordered one."""

    ordered: bool
    start: int
    entries: "tuple[Blocks, ...]"


@dataclass(frozen=True)
class Cell:
    """A table cell. `marked`: the source itself says that it is a header, by its tag or its shading.

    `covered`: the place belongs to the cell above (`^`) or before it (`<`), and holds nothing of its own.
    """

    blocks: "Blocks"
    columns: int = 1
    rows: int = 1
    marked: bool = False
    covered: str = ""


@dataclass(frozen=True)
class Table:
    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""


@dataclass(frozen=True)
class Picture:
    """An image. `file` is set once its data is saved beside the record."""

    source: str
    alt: str = ""
    file: str | None = None


Block = Heading | Paragraph | Listing | Table | Picture
Blocks = tuple[Block, ...]


def run_text(runs: Iterable[Run]) -> str:
    """The words of some runs; a line break counts as a space."""
    return " ".join("".join(run.text for run in runs).split())


def texts(blocks: Iterable[Block]) -> Iterator[str]:
    """The words of some blocks in reading order, one string a paragraph."""
    for block in blocks:
        match block:
            case Heading(runs=runs) | Paragraph(runs=runs):
                yield run_text(runs)
            case Listing(entries=entries):
                for entry in entries:
                    yield from texts(entry)
            case Table(rows=rows):
                for row in rows:
                    for cell in row:
                        yield from texts(cell.blocks)
            case Picture(alt=alt):
                yield alt


def text(blocks: Iterable[Block]) -> str:
    """The words of some blocks on one line."""
    return " ".join(part for part in texts(blocks) if part)


def lines(runs: Runs) -> list[Runs]:
    """Runs cut at their line breaks; empty lines are left out."""
    found: list[list[Run]] = [[]]
    for run in runs:
        if run.text == BREAK:
            found.append([])
        else:
            found[-1].append(run)
    return [trimmed for line in found if (trimmed := trim(tuple(line)))]


def trim(runs: Runs) -> Runs:
    """Runs without white space or line breaks at either end."""
    kept = list(runs)
    while kept and not kept[0].text.strip():
        kept.pop(0)
    while kept and not kept[-1].text.strip():
        kept.pop()
    if kept:
        kept[0] = replace(kept[0], text=kept[0].text.lstrip())
        kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip())
    return tuple(kept)


def cut(runs: Runs, length: int) -> Runs:
    """Runs without their first `length` characters, trimmed."""
    kept: list[Run] = []
    for run in runs:
        if length >= len(run.text):
            length -= len(run.text)
            continue
        kept.append(replace(run, text=run.text[length:]) if length else run)
        length = 0
    return trim(tuple(kept))


def plain(runs: Runs) -> str:
    """The text of runs, character for character (as `cut` counts), line breaks included."""
    return "".join(run.text for run in runs)


def unstyled(blocks: Blocks) -> Blocks:
    """Blocks without bold and italics, for texts that were styled whole."""
    return tuple(_unstyled(block) for block in blocks)


def _unstyled(block: Block) -> Block:
    match block:
        case Heading(runs=runs) | Paragraph(runs=runs):
            return replace(block, runs=tuple(replace(run, bold=False, italic=False) for run in runs))
        case Listing(entries=entries):
            return replace(block, entries=tuple(unstyled(entry) for entry in entries))
        case _:
            return block
