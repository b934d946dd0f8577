"""Blocks in, sections out: each with what it is (decision, recommendation, history, case), its heading and its text."""

import re
from dataclasses import dataclass, replace
from enum import Enum, auto

from klarsag.importers.html.blocks import Block, Blocks, Heading, Paragraph, run_text, trim
from klarsag.importers.html.notes import Notes

_LONGEST_HEADING = 90
_LABELS = frozenset(
    {
        "sagsprocedure", "resume", "resumé", "sagsbeskrivelse", "sagsfremstilling", "lovgrundlag", "tidsplan",
        "økonomiske konsekvenser", "økonomi", "kommunikation", "høring", "øvrige forhold", "øvrige konsekvenser",
        "supplerende sagsbeskrivelse", "supplerende sagsfremstilling", "baggrund", "vurdering", "personaleforhold",
        "klima og miljø", "handicappolitiske konsekvenser", "begrundelse for at sagen behandles for lukkede døre",
    }
)  # fmt: skip
# Words that also head a few lines within a section: only a heading makes a section of them.
_GENERAL = frozenset({"økonomi", "baggrund", "vurdering", "kommunikation", "høring", "personaleforhold"})
_DECISION = re.compile(r"(?:udvalgets )?beslutning")
# Another body's decision is part of the case: it must not pass for this committee's.
_OTHERS = re.compile(r"\w+s beslutning|beslutning (?:i|fra|for) .{1,80}")
_RECOMMENDATION = re.compile(r"(?:\w+s )?indstilling(?:er)?")


class Part(Enum):
    """What a section is."""

    OPENING = auto()  # before any heading
    DECISION = auto()
    RECOMMENDATION = auto()
    HISTORY = auto()
    CASE = auto()


@dataclass(frozen=True)
class Section:
    """`heading` is empty only before the first heading. `labels`: headings that became fields or only hold others."""

    part: Part
    heading: str = ""
    blocks: Blocks = ()


def label(words: str) -> str:
    """A heading's words as they are compared."""
    return " ".join(words.casefold().rstrip(" :.").split())


def part_of(words: str) -> Part | None:
    """The part that a heading begins; None for one that no part begins with."""
    name = label(words)
    if _DECISION.fullmatch(name):
        return Part.DECISION
    if _RECOMMENDATION.fullmatch(name):
        return Part.RECOMMENDATION
    if name == "sagens forløb":
        return Part.HISTORY
    return Part.CASE if name in _LABELS or name == "fremstilling" or _OTHERS.fullmatch(name) else None


def sections(blocks: Blocks, notes: Notes) -> list[Section]:
    """The text cut at the headings that FirstAgenda's templates use, at whatever level they stand.

    Other short headings become third-level headings of their section; a "heading" that is a sentence becomes the
    paragraph it is.
    """
    found = [Section(Part.OPENING)]
    for place, block in enumerate(blocks):
        words = run_text(block.runs) if isinstance(block, Heading | Paragraph) else ""
        part = part_of(words) if words else None
        if part is not None and _begins(block, part, found):
            if isinstance(block, Paragraph):
                notes.repaired("label-without-heading")
            found.append(Section(part, words))
            continue
        following = blocks[place + 1] if place + 1 < len(blocks) else None
        kept = _within(block, following, found[-1], notes)
        found[-1] = replace(found[-1], blocks=(*found[-1].blocks, kept))
    return [section for section in found if section.heading or section.blocks]


def _begins(block: Block, part: Part, found: list[Section]) -> bool:
    """A heading begins a section; so does a paragraph that is nothing but a label, except inside a decision.

    A case can retell other cases with their own recommendations and decisions: only the first of each is the item's.
    """
    if part in (Part.DECISION, Part.RECOMMENDATION, Part.HISTORY) and any(section.part is part for section in found):
        return False
    if isinstance(block, Heading):
        return True
    name = label(run_text(block.runs)) if isinstance(block, Paragraph) else ""
    general = name in _GENERAL or bool(_OTHERS.fullmatch(name))
    return not general and found[-1].part not in (Part.DECISION, Part.HISTORY)


def _within(block: Block, following: Block | None, current: Section, notes: Notes) -> Block:
    match block:
        case Heading(runs=runs):
            words = run_text(runs)
            if len(words) > _LONGEST_HEADING or words.endswith((".", ",", ";", ":")) or current.part is not Part.CASE:
                notes.repaired("sentence-marked-as-heading")
                return Paragraph(runs)
            return Heading(3 if current.heading else 2, runs)
        case Paragraph(runs=runs) if current.part is Part.CASE and _is_heading(block, following):
            notes.repaired("bold-line-made-heading")
            return Heading(3, tuple(replace(run, bold=False, italic=False) for run in trim(runs)))
    return block


def _is_heading(block: Paragraph, following: Block | None) -> bool:
    """A short bold line above text that is not: a heading that the editor's tool did not offer."""
    words = run_text(block.runs)
    if not re.match(r"(?!Kilde\b)\d*[.)]?\s*[^\W\d_]", words) or words.endswith((".", ",", ";", ":", "!")):
        return False
    if len(words) > _LONGEST_HEADING:
        return False
    if not all(run.bold for run in block.runs if run.text.strip()) or isinstance(following, Heading | None):
        return False
    return not (isinstance(following, Paragraph) and all(run.bold for run in following.runs if run.text.strip()))
