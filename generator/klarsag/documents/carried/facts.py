"""What a file carries besides what is seen: values, without a judgement and without words for readers."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from klarsag.documents.pdf.facts import State

BETWEEN = " | "  # the cells of a row, as in Markdown


class What(StrEnum):
    """The worst first; the values are the ids of the findings, too."""

    COVERED = "attachment-text-covered"
    OUTSIDE = "attachment-text-outside"
    INVISIBLE = "attachment-text-invisible"
    HIDDEN_TEXT = "attachment-text-hidden"
    DIFFERS = "attachment-text-differs"
    SCAN_TEXT = "attachment-text-of-scan"
    CHANGES = "attachment-changes"
    COMMENTS = "attachment-comments"
    FILES = "attachment-files-inside"
    HIDDEN_SHEETS = "attachment-sheets-hidden"
    HIDDEN_CELLS = "attachment-cells-hidden"
    HIDDEN_SLIDES = "attachment-slides-hidden"
    NOTES = "attachment-speaker-notes"
    LEFTOVERS = "attachment-leftovers"
    LOCATION = "attachment-location"
    THUMBNAIL = "attachment-thumbnail"


@dataclass(frozen=True)
class Trace:
    """One thing that is carried along. `place`: a page, slide or sheet number, a cell ("2!B7"); "" for the file."""

    what: What
    place: str = ""


@dataclass(frozen=True)
class Passage:
    """A text of the file, for whoever looks for something in it; never to be shown.

    `places` has the place of each cell of a row, or one place for all. A place is a page, paragraph, line
    or slide number, or a cell ("2!B7": the second sheet). `behind`: no part of what a reader sees.
    """

    text: str
    places: tuple[str, ...] = ("",)
    behind: bool = False

    def place(self, start: int) -> str:
        """Where the character at `start` stands."""
        return self.places[min(self.text.count(BETWEEN, 0, start + 1), len(self.places) - 1)]


@dataclass(frozen=True)
class Name:
    """What the file says of who made it: a person, a company, a path with a user's name in it."""

    text: str


Piece = Trace | Passage | Name


@dataclass(frozen=True)
class Contents:
    """All that a file carries. Only `READ` says anything about what the file holds."""

    state: State
    traces: tuple[Trace, ...] = ()
    passages: tuple[Passage, ...] = ()
    names: tuple[str, ...] = ()


def contents(pieces: Iterable[Piece]) -> Contents:
    """Pieces in any order, each in its place; texts and names without a letter or digit are left out."""
    traces: list[Trace] = []
    passages: list[Passage] = []
    names: list[str] = []
    for piece in pieces:
        if isinstance(piece, Trace):
            traces.append(piece)
        elif any(map(str.isalnum, piece.text)):
            if isinstance(piece, Name):
                names.append(piece.text)
            else:
                passages.append(piece)
    passages += [Passage(name, behind=True) for name in names]
    return Contents(State.READ, tuple(traces), tuple(passages), tuple(dict.fromkeys(names)))
