"""The text under "Sagens forløb" in: what other bodies decided, where the case comes next and came before."""

import re
from dataclasses import dataclass, field
from datetime import date

from klarsag.danish.slug import slugify
from klarsag.danish.words import tokens
from klarsag.importers.firstagenda.decisions import Decided, decide
from klarsag.importers.firstagenda.lines import by_line
from klarsag.importers.html.blocks import Block, Blocks, Paragraph, run_text, text
from klarsag.importers.html.notes import Notes
from klarsag.importers.importer import Furniture, Reason
from klarsag.records.item import Decision

_ENTRY = re.compile(r"(\d{2})[-/.](\d{2})[-/.](\d{4})\s+(\D.*)")
_TERM = re.compile(r"\s+((?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?)$")
_NOT_RELEASED = "beslutning ikke frigivet"


@dataclass
class History:
    """What the history of a case adds to an item. `own`: this meeting's decision, where it stands nowhere else."""

    decisions: list[Decision] = field(default_factory=list)
    own: Blocks = ()
    coming: list[str] = field(default_factory=list)
    earlier: list[str] = field(default_factory=list)
    furniture: list[Furniture] = field(default_factory=list)


@dataclass
class _Entry:
    day: date
    body: str
    heading: str
    term: str
    blocks: list[Block] = field(default_factory=list)


def history(blocks: Blocks, decision: Blocks, committee: str, day: date, notes: Notes) -> tuple[History, Blocks]:
    """The history, and what stands before its first entry.

    `decision` is this meeting's own, of the committee called `committee` on `day`: an entry that repeats it word for
    word is set aside. A body whose decision is not released is a reference, to come or from before.
    """
    entries, opening = _entries(by_line(blocks))
    found = History()
    for entry in entries:
        words = text(entry.blocks)
        released = bool(tokens(words)) and words.casefold().rstrip(".") != _NOT_RELEASED
        if not released and words:
            found.furniture.append(Furniture(words, Reason.NOT_RELEASED))
        mine = entry.day == day and slugify(entry.body) == slugify(_TERM.sub("", committee))
        if mine and _own(entry, decision, released, found):
            continue
        if entry.term:
            found.furniture.append(Furniture(entry.term, Reason.TERM_OF_OFFICE))
        decided = decide(tuple(entry.blocks), notes, body=entry.body, day=entry.day) if released else Decided()
        found.decisions += decided.decisions
        found.furniture += decided.furniture
        if not decided.decisions:
            reference = f"{entry.body} {entry.day:%d.%m.%Y}"
            (found.coming if entry.day > day else found.earlier).append(reference)
    return found, opening


def _own(entry: _Entry, decision: Blocks, released: bool, found: History) -> bool:
    """Set aside what repeats this meeting's own decision; False where the entry says something else than it."""
    words = text(entry.blocks)
    repeated = tokens(words) == tokens(text(decision))
    if released and tokens(text(decision)) and not repeated:
        return False
    found.furniture.append(Furniture(entry.heading, Reason.HISTORY_ENTRY))
    if released and repeated:
        found.furniture.append(Furniture(words, Reason.DECISION_REPEATED))
    elif released:
        found.own = (*found.own, *entry.blocks)
    return True


def _entries(blocks: Blocks) -> tuple[list[_Entry], Blocks]:
    found: list[_Entry] = []
    opening: list[Block] = []
    for block in blocks:
        line = run_text(block.runs) if isinstance(block, Paragraph) else ""
        heading = _heading(line)
        if heading:
            found.append(heading)
        elif found:
            found[-1].blocks.append(block)
        else:
            opening.append(block)
    return found, tuple(opening)


def _heading(line: str) -> _Entry | None:
    named = _ENTRY.fullmatch(line)
    if not named or len(line) > 120:
        return None
    try:
        day = date(int(named[3]), int(named[2]), int(named[1]))
    except ValueError:
        return None
    term = _TERM.search(named[4])
    return _Entry(day, _TERM.sub("", named[4]).strip(), line, term[1] if term else "")
