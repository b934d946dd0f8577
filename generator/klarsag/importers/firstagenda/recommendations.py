"""The text under "Indstilling" in, who recommends which points out; where that is not clear, the wording."""

import re

from klarsag.importers.firstagenda.lines import Numbered, by_line, numbered
from klarsag.importers.html.blocks import Block, Blocks, Listing, Paragraph, cut, plain, text
from klarsag.importers.html.notes import Notes
from klarsag.importers.html.write import markdown
from klarsag.importers.importer import Furniture, Reason
from klarsag.records.item import Recommendation

_LEAD = re.compile(
    r"(?P<by>[A-ZÆØÅ][^.:;]{2,250}?)\s+(?P<verb>indstiller\b\s*[,;:]?\s*(?:at\b\s*[,;:]?\s*)?)(?P<rest>.*)"
)
_AT = re.compile(r"(at)\s+", re.I)
_AT_LAST = re.compile(r"\bat\b\W*$")
_BELOW = re.compile(r"(?:[a-z][.)]|-|–|•)\s*\S|(?:og|eller)\b\s*$", re.I)

Found = tuple[tuple[Recommendation, ...], list[Furniture]]


def recommend(blocks: Blocks, notes: Notes) -> Found:
    """`"Centeret indstiller, at …"`, alone or with numbered points below, as fields; anything else as `text`.

    A lead-in that says more than who recommends ("… indstiller overfor udvalget, at") is the text above its points.
    """
    lines = tuple(block for block in by_line(blocks) if text([block]))
    if not lines:
        return (), []
    as_text = (Recommendation(text=markdown(lines, notes, level=3)),)
    first = lines[0]
    if not isinstance(first, Paragraph) or any("indstiller" in text([block]) for block in lines[1:]):
        return as_text, []
    line = plain(first.runs)
    lead = _LEAD.fullmatch(line)
    if lead and lead["rest"] and _AT_LAST.search(lead["verb"]) and not _open(line, lines[1:]):
        point = (Paragraph(cut(first.runs, lead.start("rest"))),)
        return _found(lead, [point], lines[1:], [], notes)
    points, trailing, numbers = _points(lines[1:])
    if not points or not _open(line, lines[1:]):
        return as_text, []
    if lead and not lead["rest"]:
        return _found(lead, points, trailing, numbers, notes)
    written = tuple(_point(point, numbers, notes) for point in points)
    above = Recommendation(text=markdown((first,), notes, level=3), points=written)
    return (above, *_rest(trailing, notes)), numbers


def _open(line: str, following: Blocks) -> bool:
    """Whether a lead-in goes on in the points below it."""
    return bool(following) and not line.rstrip().endswith((".", "!", "?"))


def _found(
    lead: re.Match[str], points: list[Blocks], trailing: Blocks, numbers: list[Furniture], notes: Notes
) -> Found:
    furniture = [Furniture(lead["verb"], Reason.LEAD_IN), *numbers]
    written = tuple(_point(point, furniture, notes) for point in points)
    return (Recommendation(by=lead["by"], points=written), *_rest(trailing, notes)), furniture


def _rest(trailing: Blocks, notes: Notes) -> tuple[Recommendation, ...]:
    return (Recommendation(text=markdown(trailing, notes, level=3)),) if trailing else ()


def _points(lines: Blocks) -> tuple[list[Blocks], Blocks, list[Furniture]]:
    """The points that follow a lead, what follows them, and the numbers that they had."""
    if lines and isinstance(lines[0], Listing) and lines[0].start == 1:
        return list(lines[0].entries), lines[1:], []
    points: list[list[Block]] = []
    numbers: list[Furniture] = []
    starts = [place for place, block in enumerate(lines) if _number(block) is not None]
    last = starts[-1] if starts else -1
    for place, block in enumerate(lines):
        number = _number(block)
        if number is not None and isinstance(block, Paragraph):
            if number.points != (len(points) + 1,):
                return [], lines, []
            numbers.append(Furniture(number.written, Reason.POINT_NUMBER))
            points.append([Paragraph(cut(block.runs, number.length))])
        elif not points:
            return [], lines, []
        elif place < last or _BELOW.match(text([block])) or isinstance(block, Listing):
            points[-1].append(block)
        else:
            return [tuple(point) for point in points], lines[place:], numbers
    return [tuple(point) for point in points], (), numbers


def _number(block: Block) -> Numbered | None:
    return numbered(plain(block.runs), points=99) if isinstance(block, Paragraph) else None


def _point(blocks: Blocks, furniture: list[Furniture], notes: Notes) -> str:
    """A point without the "at" that the lead-in asks for."""
    first = blocks[0]
    if isinstance(first, Paragraph) and (found := _AT.match(plain(first.runs))):
        furniture.append(Furniture(found[1], Reason.LEAD_IN))
        blocks = (Paragraph(cut(first.runs, found.end())), *blocks[1:])
    return markdown(blocks, notes, level=3)
