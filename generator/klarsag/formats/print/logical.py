"""A tagged PDF whose lines run from right to left in, the same with its words in the order of speech out.

Typst tags each piece of such a line where it is drawn: from left to right, and a letter with a sign above it twice.
Eyes see nothing of it, but a voice would read the words backwards. `ActualText` (ISO 32000-1, 14.9.4) says what stands
there.
"""

from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from itertools import groupby

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, String

_READ = ("/H1", "/H2", "/P")
Words = Mapping[str, str]  # `text`, `language`
Said = list[tuple[str, str]]  # language and text, a part in each language


def in_logical_order(data: bytes, paragraphs: Sequence[Sequence[Words]]) -> bytes:
    """`paragraphs` are the words of each heading and paragraph of the document, in its order."""
    with pikepdf.open(BytesIO(data)) as pdf:
        own = str(pdf.Root.Lang)
        pages = {page.obj.objgen: _marked(page) for page in pdf.pages}
        elements = list(_read(pdf.Root.StructTreeRoot.K))
        for element, words in zip(elements, paragraphs, strict=True):
            said = _said(words)
            marked = pages[element.Pg.objgen] if "/Pg" in element else {}
            pieces = [(code, list(ids)) for code, ids in groupby(_ids(element), key=lambda one: marked.get(one, own))]
            if len(said) > 1 and [code for code, _ids in pieces] == [code for code, _text in said]:
                _divide(pdf, element, said, [ids for _code, ids in pieces])
            else:
                _innermost(element).ActualText = String("".join(text for _code, text in said))
        saved = BytesIO()
        pdf.save(saved, deterministic_id=True)
    return saved.getvalue()


def _said(words: Sequence[Words]) -> Said:
    groups = groupby(words, key=lambda part: part["language"])
    return [(language, "".join(part["text"] for part in parts)) for language, parts in groups]


def _innermost(element: Object) -> Object:
    """The link that is all that an element holds, so that it stays one; else the element."""
    kids = list(element.K) if isinstance(element.K, Array) else [element.K]
    return kids[0] if len(kids) == 1 and isinstance(kids[0], Dictionary) and "/S" in kids[0] else element


def _divide(pdf: Pdf, element: Object, said: Said, pieces: list[list[int]]) -> None:
    """A span for each part of a paragraph in several languages, so that voices change with them."""
    # What the marked content of a page belongs to, by its number (ISO 32000-1, 14.7.4.4).
    parents = pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree)[int(element.Pg.StructParents)]
    spans = []
    for (language, text), ids in zip(said, pieces, strict=True):
        made = Dictionary(Type=Name.StructElem, S=Name.Span, P=element, Pg=element.Pg, Lang=language, K=Array(ids))
        made.ActualText = String(text)
        span = pdf.make_indirect(made)
        for one in ids:
            parents[one] = span
        spans.append(span)
    element.K = Array(spans)


def _read(node: Object) -> Iterator[Object]:
    """Headings and paragraphs below a node of the structure tree."""
    for kid in node if isinstance(node, Array) else [node]:
        if isinstance(kid, Dictionary) and str(kid.get("/S", "")) in _READ:
            yield kid
        elif isinstance(kid, Dictionary) and "/K" in kid:
            yield from _read(kid.K)


def _ids(element: Object) -> list[int]:
    """The numbers of the marked content that an element holds itself."""
    return [int(kid) for kid in (element.K if isinstance(element.K, Array) else [element.K]) if isinstance(kid, int)]


def _marked(page: Page) -> dict[int, str]:
    """The marked content of a page that says its own language."""
    found = {}
    for instruction in pikepdf.parse_content_stream(page, "BDC"):
        operands = list(instruction.operands)
        said = operands[1] if len(operands) == 2 else None
        if isinstance(said, Dictionary) and "/MCID" in said and "/Lang" in said:
            found[int(said.MCID)] = str(said.Lang)
    return found
