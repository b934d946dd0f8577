"""HTML in, blocks out: Word leftovers dropped, headings in headings opened, empty paragraphs left out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PreformattedString, Tag

from klarsag.importers.html.blocks import (
    BREAK,
    Block,
    Blocks,
    Cell,
    Heading,
    Listing,
    Paragraph,
    Picture,
    Run,
    Table,
    run_text,
    trim,
)
from klarsag.importers.html.links import web_address
from klarsag.importers.html.notes import Notes

# Elements that carry no text of the document.
DROPPED = frozenset(["script", "style", "head", "title", "meta", "link", "template", "noscript", "xml"])
_INLINE = frozenset(
    {
        "a", "abbr", "b", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q",
        "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var",
    }
)  # fmt: skip
_HEADING = re.compile(r"h([1-6])")
# Control characters and marks without a shape: they show nothing, and a record may not hold them.
_NO_SHAPE = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufffe\uffff]")
_SUPERSCRIPT = str.maketrans("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
_SUBSCRIPT = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")


def read(html: str, notes: Notes) -> Blocks:
    """The blocks of an HTML text. Broken HTML is read as a browser would; `notes` takes what was decided."""
    notes.repaired("word-attributes", len(re.findall(r"\b(?:para(?:e)?id|mso-[a-z-]+)=?", html)))
    soup = BeautifulSoup(html, "lxml")
    root = soup.body or soup
    return _Reader(notes).flow(root, _Style())


@dataclass(frozen=True)
class _Style:
    bold: bool = False
    italic: bool = False
    underlined: bool = False
    raised: int = 0
    href: str | None = None
    in_cell: bool = False


@dataclass
class _Flow:
    """Blocks read so far, and the line being read."""

    blocks: list[Block] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)

    def end_line(self, heading: int | None = None) -> None:
        runs = merged(self.runs)
        self.runs.clear()
        if heading and runs:
            self.blocks.append(Heading(heading, tuple(replace(run, bold=False, italic=False) for run in runs)))
        else:
            self.blocks += [Paragraph(part) for part in _apart(runs)]


class _Reader:
    def __init__(self, notes: Notes) -> None:
        self.notes = notes

    def flow(self, element: Tag, style: _Style) -> Blocks:
        flow = _Flow()
        self._children(element, style, flow)
        flow.end_line()
        return tuple(flow.blocks)

    def _children(self, element: Tag, style: _Style, flow: _Flow, heading: int | None = None) -> None:
        for child in element.children:
            if isinstance(child, PreformattedString):  # comments, CDATA, processing instructions
                continue
            if isinstance(child, NavigableString):
                self._text(str(child), style, flow)
            elif isinstance(child, Tag) and child.name not in DROPPED:
                self._element(child, style, flow, heading)

    def _text(self, text: str, style: _Style, flow: _Flow) -> None:
        shown, dropped = _NO_SHAPE.subn("", text)
        self.notes.repaired("invisible-characters", dropped)
        shown = re.sub(r"\s+", " ", shown)
        if style.raised:
            table = _SUPERSCRIPT if style.raised > 0 else _SUBSCRIPT
            raised = shown.translate(table)
            # "m2" with a small 2 is m²; a raised word has no such letters and stays as it is.
            shown = raised if not any(a == b for a, b in zip(shown, raised, strict=True) if a.strip()) else shown
        if shown:
            flow.runs.append(Run(shown, style.bold, style.italic, style.underlined, style.href))

    def _element(self, tag: Tag, style: _Style, flow: _Flow, heading: int | None) -> None:
        name = tag.name
        if name == "br":
            flow.runs.append(Run(BREAK))
        elif name == "img":
            flow.end_line(heading)
            flow.blocks.append(Picture(_attribute(tag, "src"), " ".join(_attribute(tag, "alt").split())))
        elif name == "table":
            flow.end_line(heading)
            flow.blocks.append(self._table(tag))
        elif name in ("ul", "ol"):
            flow.end_line(heading)
            flow.blocks += self._listing(tag, style)
        elif found := _HEADING.fullmatch(name):
            flow.end_line(heading)
            # Word makes headings of anything: within a cell they are only large text.
            level = None if style.in_cell else int(found[1])
            self._children(tag, style, flow, level)
            flow.end_line(level)
        elif name in _INLINE or ":" in name:
            self._children(tag, self._styled(tag, style), flow, heading)
        else:
            flow.end_line(heading)
            self._children(tag, style, flow, heading)
            flow.end_line(heading)

    def _styled(self, tag: Tag, style: _Style) -> _Style:
        name = tag.name
        changes = {
            "bold": style.bold or name in ("b", "strong"),
            "italic": style.italic or name in ("em", "i"),
            "underlined": style.underlined or name in ("u", "ins"),
        }
        raised = {"sup": 1, "sub": -1}.get(name, style.raised)
        href = style.href
        if name == "a" and (target := _attribute(tag, "href").strip()):
            href = web_address(target, " ".join(tag.get_text().split()) or "…", self.notes)
        return _Style(**changes, raised=raised, href=href, in_cell=style.in_cell)

    def _listing(self, tag: Tag, style: _Style) -> Blocks:
        """A list, after the lists that stand in it before its first entry: they are no entries and have no number."""
        leading: Blocks = ()
        entries: list[Blocks] = []
        for child in tag.children:
            if isinstance(child, Tag) and child.name == "li":
                if entry := self.flow(child, style):
                    entries.append(entry)
            elif isinstance(child, Tag) and child.name in ("ul", "ol"):
                # A list right inside a list is how Word indents: it belongs to the entry before it.
                nested = self._listing(child, style)
                if entries:
                    entries[-1] = (*entries[-1], *nested)
                else:
                    leading += nested
            elif isinstance(child, Tag) and child.name not in DROPPED:
                if entry := self.flow(child, style):
                    entries.append(entry)
            elif type(child) is NavigableString and child.strip():
                flow = _Flow()
                self._text(str(child), style, flow)
                flow.end_line()
                entries.append(tuple(flow.blocks))
        listing = Listing(tag.name == "ol", _number(tag, "start", 1), tuple(entries))
        return (*leading, listing) if entries else leading

    def _table(self, tag: Tag) -> Table:
        rows: list[tuple[Cell, ...]] = []
        own = [row for row in tag.find_all("tr") if row.find_parent("table") is tag]
        for row in own:
            cells = [cell for cell in row.find_all(["td", "th"]) if cell.find_parent("tr") is row]
            rows.append(tuple(self._cell(cell) for cell in cells))
        caption = tag.find("caption")
        return Table(tuple(rows), run_text((Run(caption.get_text(" ")),)) if isinstance(caption, Tag) else "")

    def _cell(self, tag: Tag) -> Cell:
        shaded = bool(re.search(r"background(?!:\s*(?:none|white|#fff))", _attribute(tag, "style"), re.I))
        return Cell(
            self.flow(tag, _Style(in_cell=True)),
            _number(tag, "colspan", 1),
            _number(tag, "rowspan", 1),
            tag.name == "th" or shaded or bool(_attribute(tag, "bgcolor")),
        )


def merged(runs: list[Run]) -> tuple[Run, ...]:
    """Runs of one style joined, white space at their seams single, line breaks at the ends gone."""
    found: list[Run] = []
    for run in runs:
        before = found[-1] if found else None
        if run.text == BREAK:
            if before is not None and before.text != BREAK:
                found[-1] = Run(before.text.rstrip(), before.bold, before.italic, before.underlined, before.href)
            found.append(run)
            continue
        text = run.text.lstrip() if before is None or before.text.endswith((" ", BREAK)) else run.text
        if not text:
            continue
        style = (run.bold, run.italic, run.underlined, run.href)
        if (
            before is not None
            and before.text != BREAK
            and (style == (before.bold, before.italic, before.underlined, before.href))
        ):
            found[-1] = Run(before.text + text, *style)
        else:
            found.append(Run(text, *style))
    return trim(tuple(found))


def _apart(runs: tuple[Run, ...]) -> Iterator[tuple[Run, ...]]:
    """Two line breaks in a row are how an editor writes a new paragraph."""
    part: list[Run] = []
    for run in runs:
        if run.text == BREAK and part and part[-1].text == BREAK:
            if kept := trim(tuple(part)):
                yield kept
            part = []
        elif run.text != BREAK or part:
            part.append(run)
    if kept := trim(tuple(part)):
        yield kept


def _attribute(tag: Tag, name: str) -> str:
    value = tag.get(name)
    return value if isinstance(value, str) else ""


def _number(tag: Tag, name: str, otherwise: int) -> int:
    value = _attribute(tag, name)
    # HTML caps colspan at 1000; more is a mistake, and would make a table of a million cells.
    return max(1, min(int(value), 1000)) if value.isdigit() else otherwise
