"""A Word document in; comments, tracked changes, hidden text and every paragraph with its number, out."""

from collections.abc import Iterator
from typing import Any

from klarsag.documents.carried.facts import BETWEEN, Name, Passage, Piece, Trace, What
from klarsag.documents.carried.package import Package, all_of, attribute, local, text_of, with_heirs

# ECMA-376-1, 17.13.5: every mark that a text was put in, taken out, moved, or made to look otherwise.
_CHANGES = frozenset({
    "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tcPrChange",
    "trPrChange", "tblGridChange", "numberingChange", "cellIns", "cellDel", "cellMerge",
})  # fmt: skip
_STORIES = frozenset({"document", "hdr", "ftr", "footnotes", "endnotes"})
_OFF = frozenset({"0", "false", "off"})
_SMALLEST = 2  # half-points: text of a point or less nobody reads


def word_pieces(package: Package) -> Iterator[Piece]:
    """All but the properties. Where text is made hidden by its style, the style is followed."""
    hidden = _hidden_styles(package.xml("word/styles.xml"))
    for name in package.below("word/"):
        if name.count("/") > 1:
            continue
        root = package.xml(name)
        if local(root) in _STORIES:
            yield from _story(root, hidden)
        elif local(root) == "comments":
            found = list(all_of(root, "comment"))
            yield from (Trace(What.COMMENTS) for _one in found)
            yield from (Passage(text_of(one), behind=True) for one in found)
        elif local(root) == "people":
            yield from (Name(attribute(one, "author")) for one in all_of(root, "person"))


def _story(root: Any, hidden: frozenset[str]) -> Iterator[Piece]:
    number = 0
    for node in root.iter():
        kind = local(node)
        if kind in _CHANGES:
            yield Trace(What.CHANGES, str(number or 1))
        elif kind == "p":
            number += 1
            yield from _paragraph(node, str(number), hidden)
        elif kind == "tr":  # a number may be split over two cells: a row is one text, as in Markdown
            cells = (" ".join(_shown(cell).split()) for cell in node if local(cell) == "tc")
            yield Passage(BETWEEN.join(cells), (str(number + 1),))


def _paragraph(node: Any, number: str, hidden: frozenset[str]) -> Iterator[Piece]:
    if not any(local(above) == "tc" for above in node.iterancestors()):
        yield Passage(_shown(node), (number,))
    behind = " ".join(text_of(one) for one in all_of(node, "delText", "instrText"))
    yield Passage(behind, (number,), behind=True)
    for run in node.iter("{*}r"):
        if _shown(run).strip() and _is_hidden(node, run, hidden):
            yield Trace(What.HIDDEN_TEXT, number)


def _shown(node: Any) -> str:
    breaks = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "p": "\n"}
    parts = []
    for one in node.iter():
        kind = local(one)
        parts.append((one.text or "") if kind == "t" else breaks.get(kind, ""))
    return "".join(parts).strip("\n")


def _is_hidden(paragraph: Any, run: Any, hidden: frozenset[str]) -> bool:
    """Marked as hidden, or a point small, or white where nothing is known to be dark behind it."""
    own = {local(node): node for one in run if local(one) == "rPr" for node in one}
    style = [attribute(one, "val") for one in (own.get("rStyle"), _style_of(paragraph)) if one is not None]
    if "vanish" in own:
        return _is_on(own["vanish"])
    if hidden.intersection(style):
        return True
    if "sz" in own and attribute(own["sz"], "val").isdigit() and int(attribute(own["sz"], "val")) <= _SMALLEST:
        return True
    white = "color" in own and attribute(own["color"], "val").upper() == "FFFFFF"
    # A table's style, a shape or a shaded paragraph may be dark: then white is meant to be read.
    dark = {"tbl", "txbxContent", "textbox"} & {local(above) for above in run.iterancestors()}
    return white and not dark and not any(True for _one in all_of(paragraph, "shd", "highlight"))


def _style_of(paragraph: Any) -> Any:
    return next(all_of(next(all_of(paragraph, "pPr"), None), "pStyle"), None)


def _is_on(node: Any) -> bool:
    return attribute(node, "val", "1") not in _OFF


def _hidden_styles(styles: Any) -> frozenset[str]:
    """The ids of the styles that hide their text, those based on another one included."""
    found: set[str] = set()
    based: dict[str, str] = {}
    for style in all_of(styles, "style"):
        name = attribute(style, "styleId")
        based.update((name, attribute(one, "val")) for one in all_of(style, "basedOn"))
        if any(_is_on(one) for run in style if local(run) == "rPr" for one in run if local(one) == "vanish"):
            found.add(name)
    return with_heirs(found, based)
