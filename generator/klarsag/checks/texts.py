"""An edition in, its Markdown texts out: what stands in each, and at which line and column of which file."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from markdown_it.token import Token
from pydantic import BaseModel

from klarsag.documents.formats import MARKDOWN
from klarsag.documents.seen import see
from klarsag.markdown.parser import tokens_of
from klarsag.records.document import Document, Path_, read_page
from klarsag.records.edition import Edition
from klarsag.records.entry import ItemEntry, MemoEntry, beside, page_beside
from klarsag.records.finding import Finding, Kind
from klarsag.records.hand_written import hand_written
from klarsag.records.values import is_markdown
from klarsag.records.withheld import is_no_attachment

# Without one of these a text holds no link, image, heading, table, tag or numbered list.
_SIGNS = re.compile(r"[\[<!#|=\-\\]|^\s*\d+[.)] ", re.MULTILINE)


@dataclass(frozen=True, eq=False)
class Written:
    """A Markdown text. `path` is its place in `document`; None for the body. `base` is the address of its page.

    `folder` is the folder of its file, below which the files that it shows stand. `published` are those among them
    that are published with it; None for a hand-written page, where MkDocs publishes whatever lies beside it.
    """

    document: Document
    text: str
    base: str
    folder: Path
    path: Path_ | None = None
    published: frozenset[str] | None = None
    _cursor: dict[tuple[str, int], int] = field(default_factory=dict, repr=False)

    @cached_property
    def tokens(self) -> Sequence[Token]:
        return tokens_of(self.text)

    @cached_property
    def lines(self) -> list[str]:
        return self.text.split("\n")

    def leaves(self) -> Iterator[tuple[int, Token]]:
        """Every inline token with its line; the text's first line is 0."""
        line = 0
        for token in self.tokens:
            line = token.map[0] if token.map else line
            at = line
            for child in token.children or ():
                yield at, child
                at += child.type in ("softbreak", "hardbreak")

    def tables(self) -> Iterator[tuple[int, Sequence[Token]]]:
        """The tokens of every table, from its opening to its closing one, with the line it begins at."""
        start = 0
        for place, token in enumerate(self.tokens):
            if token.type == "table_open":
                start = place
            elif token.type == "table_close":
                yield (self.tokens[start].map or [0])[0], self.tokens[start : place + 1]

    def finding(self, kind: Kind, line: int, *needles: str, **values: str) -> Finding:
        """A finding at the first of `needles` on line `line` (the text's first is 0) or soon after it.

        In a value of the front matter the finding stands where the value begins.
        """
        if self.path is not None:
            return Finding(kind, self.document.file, *self.document.place(self.path), values)
        at, column = self._place(kind.id, line, needles)
        return Finding(kind, self.document.file, self.document.body_line + at, column + 1, values)

    def _place(self, kind: str, line: int, needles: tuple[str, ...]) -> tuple[int, int]:
        wanted = [form for needle in needles for form in (needle, unquote(needle)) if form]
        for at in range(line, min(line + 4, len(self.lines))):
            for form in wanted:
                column = self.lines[at].find(form, self._cursor.get((kind, at), 0))
                if column >= 0:
                    self._cursor[kind, at] = column + len(form)  # the same words once more on the line stand further on
                    return at, column
        first = self.lines[line] if line < len(self.lines) else ""
        return line, len(first) - len(first.lstrip())


def written(edition: Edition) -> Iterator[Written]:
    """Every text worth parsing: of records in the order of the edition, then of the pages in `sider/`."""
    for authority in edition.authorities:
        own, access = authority.address, authority.accessibility_address
        for document, records, base in (
            (authority.committees_document, {"udvalg": authority.committees}, own),
            (authority.sunflower_document, _fields(authority.sunflower), own),
            (authority.accessibility_document, _fields(authority.accessibility), access),
        ):
            if document:
                yield from _values(document, records, base, edition.root / authority.slug)
    for meeting in edition.meetings:
        folder = edition.root / meeting.folder
        yield from _values(meeting.document, _fields(meeting.meeting), meeting.address, folder)
    entries: list[ItemEntry | MemoEntry] = [*edition.items, *edition.memos]
    for entry in entries:
        record = entry.item if isinstance(entry, ItemEntry) else entry.memo
        folder = (edition.root / entry.document.file).parent
        files = frozenset(name for attachment in getattr(record, "attachments", ()) for name in attachment.files)
        yield from _values(entry.document, _fields(record), entry.address, folder, files)
        if _SIGNS.search(entry.body):
            yield Written(entry.document, entry.body, entry.address, folder, published=files)
        for name in sorted(files):
            seen = see(folder / name, edition.root)
            if seen and seen.format is MARKDOWN and not is_no_attachment(folder / name, name):  # it becomes a page
                page = read_page(folder / name, beside(entry, name))
                yield Written(page, page.body, page_beside(entry, name), folder, published=files)
    if edition.glossary:
        document, glossary = edition.glossary
        yield from _values(document, _fields(glossary), "/ordliste/", edition.root)
    if edition.accessibility:
        document, known = edition.accessibility
        yield from _values(document, _fields(known), "/tilgaengelighed/", edition.root)
    for base, path in hand_written(edition.root):
        document = read_page(path, path.relative_to(edition.root).as_posix())
        yield Written(document, document.body, base, path.parent)


def _fields(record: BaseModel | None) -> dict[str, Any]:
    """What may hold Markdown: by its key on disk, each part of the record but its plain texts."""
    if record is None:
        return {}
    fields = type(record).model_fields
    values = {name: getattr(record, name) for name in fields}
    return {
        fields[name].alias or name: value
        for name, value in values.items()
        if not _is_text(value) or is_markdown(type(record), name)
    }


def _is_text(value: object) -> bool:
    return isinstance(value, str) or (isinstance(value, tuple) and value != () and isinstance(value[0], str))


def _values(
    document: Document, data: Any, base: str, folder: Path, published: frozenset[str] = frozenset(), path: Path_ = ()
) -> Iterator[Written]:
    if isinstance(data, str):
        if _SIGNS.search(data):
            yield Written(document, data, base, folder, path, published)
    elif isinstance(data, BaseModel):
        yield from _values(document, _fields(data), base, folder, published, path)
    elif isinstance(data, Mapping):
        for key, value in data.items():
            yield from _values(document, value, base, folder, published, (*path, key))
    elif isinstance(data, tuple):
        for place, value in enumerate(data):
            yield from _values(document, value, base, folder, published, (*path, place))
