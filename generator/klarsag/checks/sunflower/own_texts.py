"""An edition in, the texts that it says itself out: its own pages, what committees do, and how a place is found.

What records say is not the edition's own: a memo of 2024 may tell what one could get in 2024.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from markdown_it.token import Token

from klarsag.checks.check import Looked
from klarsag.checks.sunflower.programme import programmes
from klarsag.checks.sunflower.promise import speaks_of_it
from klarsag.checks.texts import Written
from klarsag.markdown.headings import shown
from klarsag.markdown.plain import plain
from klarsag.records.document import Document, Path_
from klarsag.records.finding import Finding, Kind


@dataclass(frozen=True, eq=False)
class OwnText:
    """A plain text, and how to tell where something stands in it.

    `authority` is the slug of the one that says it; None on a page of the whole edition. `path` is the text's place in
    a file of data. For a page `lines` gives, for parts of `text` in their order, where each begins and its line there.
    """

    text: str
    authority: str | None
    document: Document
    path: Path_ = ()
    page: Written | None = None
    lines: tuple[tuple[int, int], ...] = ()

    def finding(self, kind: Kind, start: int, words: str, values: Mapping[str, str]) -> Finding:
        """A finding at `words`, which begin at `start` of the text."""
        if self.page:
            line = max((line for offset, line in self.lines if offset <= start), default=0)
            return self.page.finding(kind, line, words, **values)
        return Finding(kind, self.document.file, *self.document.place_in(self.path, words), values)


def own_texts(looked: Looked) -> Iterator[OwnText]:
    """Those that name the flower: the pages in `sider/`, then what each authority says."""
    for page in looked.texts:
        if page.document.file.startswith("sider/") and speaks_of_it(page.text):
            yield _page(page)
    for entry in looked.edition.authorities:
        for index, body in enumerate(entry.committees if entry.committees_document else ()):
            if entry.committees_document and body.description and speaks_of_it(body.description):
                path = ("udvalg", index, "beskrivelse")
                yield OwnText(plain(body.description), entry.slug, entry.committees_document, path)
    for programme in programmes(looked.edition):
        for index, place in enumerate(programme.sunflower.places):
            texts: dict[Path_, str | None] = {("transport",): place.transport, ("indgang",): place.entrance}
            texts |= {("undtagelser", at, "grund"): other.reason for at, other in enumerate(place.other_hours)}
            for below, text in texts.items():
                if text and speaks_of_it(text):
                    yield OwnText(text, programme.entry.slug, programme.document, ("steder", index, *below))


def _page(page: Written) -> OwnText:
    text, lines, line = "", [], 0
    for token in page.tokens:
        line = token.map[0] if token.map else line
        if token.type != "inline":
            continue
        at = line
        for child in token.children or ():
            lines.append((len(text), at))
            breaks = child.type in ("softbreak", "hardbreak")
            at += breaks
            text += " " if breaks else shown(Token("inline", "", 0, children=[child]))
        text += "\n"
    return OwnText(text, None, page.document, page=page, lines=tuple(lines))
