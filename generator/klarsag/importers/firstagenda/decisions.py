"""The text of a decision in, its points with their outcomes out, with the votes and absences that it tells of."""

from dataclasses import dataclass, field
from datetime import date

from klarsag.danish.words import tokens
from klarsag.importers import kinds
from klarsag.importers.firstagenda import presence, votes
from klarsag.importers.firstagenda.lines import by_line, numbered
from klarsag.importers.firstagenda.outcome import outcome
from klarsag.importers.html.blocks import Block, Blocks, Listing, Paragraph, Run, cut, plain, run_text, text
from klarsag.importers.html.notes import Notes
from klarsag.importers.html.write import markdown
from klarsag.importers.importer import Furniture, Reason
from klarsag.markdown.escape import escape
from klarsag.records.item import Decision, Vote
from klarsag.records.meeting import Attendance
from klarsag.records.values import Outcome


@dataclass
class Decided:
    """What a decision's text says."""

    decisions: list[Decision] = field(default_factory=list)
    votes: list[Vote] = field(default_factory=list)
    presence: list[Attendance] = field(default_factory=list)
    furniture: list[Furniture] = field(default_factory=list)


@dataclass
class _Entry:
    points: tuple[int, ...]
    blocks: list[Block] = field(default_factory=list)

    @property
    def leads(self) -> bool:
        """Whether it announces what follows."""
        return text(self.blocks[-1:]).endswith((":", ";"))

    @property
    def open(self) -> bool:
        """Whether what follows belongs to it: it ends in the middle of a sentence, as a lead-in to a list does."""
        words = text(self.blocks[-1:])
        return not words.endswith((".", "!", "?", "”"))


def decide(blocks: Blocks, notes: Notes, points: int = 0, body: str | None = None, day: date | None = None) -> Decided:
    """The decision in `blocks`; `points` is how many the recommendation has.

    `body` and `day` belong to another body's decision, whose absentees are no matter of this item: they stay text.
    """
    decided = Decided()
    for entry in _entries(by_line(blocks), points, decided, own=body is None):
        kept = _without_votes(entry, decided) if body is None else entry.blocks
        if not tokens(text(kept)):
            continue
        first = next(words for block in kept if (words := text([block])))
        result = outcome(first)
        if result is Outcome.OTHER and body is None:
            notes.add(kinds.OUTCOME_UNCLEAR, words=first[:60])
        wording = markdown(tuple(kept), notes, level=3)
        decided.decisions.append(Decision(applies_to=entry.points, outcome=result, text=wording, body=body, date=day))
    return decided


def _entries(blocks: Blocks, points: int, decided: Decided, *, own: bool) -> list[_Entry]:
    found: list[_Entry] = []
    for block in blocks:
        last = found[-1] if found else None
        if isinstance(block, Paragraph):
            line = plain(block.runs)
            if own and (absent := presence.of_line(run_text(block.runs))):
                decided.presence += absent[0]
                decided.furniture += absent[1]
                continue
            if number := numbered(line, points):
                decided.furniture.append(Furniture(number.written, Reason.POINT_NUMBER))
                found.append(_Entry(number.points, [Paragraph(cut(block.runs, number.length))]))
                continue
            if not tokens(line):
                continue
        elif isinstance(block, Listing) and block.ordered and not (last and not last.points and last.open):
            found += [_Entry((block.start + place,), list(entry)) for place, entry in enumerate(block.entries)]
            continue
        if last and (not last.points or last.leads or not isinstance(block, Paragraph)):
            last.blocks.append(block)
        else:
            found.append(_Entry((), [block]))
    return found


def _without_votes(entry: _Entry, decided: Decided) -> list[Block]:
    """The entry's blocks without what they tell of a vote, which is kept by itself."""
    kept: list[Block] = []
    for block in entry.blocks:
        if isinstance(block, Paragraph):
            before, told = votes.split(run_text(block.runs))
            if told:
                decided.votes.append(votes.vote(told, entry.points, escape(told)))
                kept += [Paragraph((Run(before),))] if before else []
                continue
        kept.append(block)
    return kept
