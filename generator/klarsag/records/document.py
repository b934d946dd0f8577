"""A file of records as a document: bytes in, its data with every scalar as text and the place of every value out."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from klarsag.records import file_kinds as kinds
from klarsag.records import value_kinds
from klarsag.records.finding import Finding, Kind
from klarsag.records.values import CONTROL

_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # libyaml where it is built in: ten times as fast

Path_ = tuple[str | int, ...]
Place = tuple[int, int]

_DEEPEST = 40  # levels of keys and lists; a record has at most seven


@dataclass
class Document:
    """What a file says, and its whole `text`.

    `keys` and `values` give the line and column (from 1) of each path in `data`.

    `data` is None where the file could not be read; then `findings` says why.
    """

    file: str
    data: Any = None
    body: str = ""
    body_line: int = 1
    keys: dict[Path_, Place] = field(default_factory=dict)
    values: dict[Path_, Place] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    text: str = field(default="", repr=False)

    def place(self, path: Path_, *, key: bool = False) -> Place:
        """Where `path` stands; for a path that is not there, the nearest part of it that is.

        An index that the file leaves out (one mapping where a list is allowed) is passed over.
        """
        places = self.keys if key else self.values
        if path in places:
            return places[path]
        for index, step in enumerate(path):
            if isinstance(step, int) and (shorter := path[:index] + path[index + 1 :]) in places:
                return places[shorter]
        return self.place(path[:-1]) if path else self.values.get((), (1, 1))

    def place_in(self, path: Path_, words: str) -> Place:
        """Where `words` begin in the value at `path`, however its lines are broken; else the value's own place."""
        line, column = self.place(path)
        lines = self.text.split("\n")
        start = sum(len(one) + 1 for one in lines[: line - 1]) + column - 1
        gap = re.compile(r"\s+".join(map(re.escape, words.split())))
        match = gap.search(self.text, start) if words.strip() else None
        return _end(self.text[: match.start()]) if match else (line, column)

    def finding(self, kind: Kind, path: Path_ = (), /, *, at_key: bool = False, **values: str) -> Finding:
        """A finding of `kind` at `path`."""
        line, column = self.place(path, key=at_key)
        return Finding(kind, self.file, line, column, values)

    def add(self, kind: Kind, line: int, column: int, /, **values: str) -> None:
        self.findings.append(Finding(kind, self.file, line, column, values))


def read_yaml(path: Path, file: str) -> Document:
    """A YAML file; `file` is its name in findings."""
    document = Document(file)
    text = _read(path, document)
    if text is not None:
        _parse(text, 1, document)
    return document


def read_markdown(path: Path, file: str) -> Document:
    """A Markdown file with front matter between two lines `---`."""
    return parse_markdown(path.read_bytes(), file)


def parse_markdown(raw: bytes, file: str) -> Document:
    """As `read_markdown`, for what stands in the file."""
    document = Document(file)
    text = _decoded(raw, document)
    if text is None:
        return document
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        document.add(kinds.FRONT_MATTER_MISSING, 1, 1)
        return document
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
    if end is None:
        document.add(kinds.FRONT_MATTER_UNCLOSED, 1, 1)
        return document
    _parse("\n".join(lines[1:end]), 2, document)
    _body(lines, end + 1, document)
    return document


def read_page(path: Path, file: str) -> Document:
    """A hand-written page: its text, below MkDocs' own front matter where it has one (which is not read)."""
    document = Document(file)
    text = _read(path, document)
    if text is not None:
        lines = text.split("\n")
        ends = (number for number, line in enumerate(lines[1:], 1) if line.rstrip() in ("---", "..."))
        _body(lines, next(ends, -1) + 1 if lines[0].rstrip() == "---" else 0, document)
    return document


def _body(lines: list[str], start: int, document: Document) -> None:
    rest = lines[start:]
    skipped = next((number for number, line in enumerate(rest) if line.strip()), len(rest))
    document.body = "\n".join(line.rstrip() for line in rest[skipped:]).rstrip("\n")
    document.body_line = start + 1 + skipped


def _read(path: Path, document: Document) -> str | None:
    return _decoded(path.read_bytes(), document)


def _decoded(raw: bytes, document: Document) -> str | None:
    if raw.startswith(b"\xef\xbb\xbf"):
        document.add(kinds.FILE_BOM, 1, 1)
        raw = raw[3:]
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8")
        document.add(kinds.FILE_NOT_UTF8, *_end(before), byte=f"0x{raw[error.start]:02X}")
        return None
    if "\0" in text:
        document.add(kinds.FILE_BINARY, *_end(text[: text.index("\0")]))
        return None
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    for found in CONTROL.finditer(text):
        document.add(kinds.CONTROL_CHARACTER, *_end(text[: found.start()]), code=f"U+{ord(found[0]):04X}")
    # A space in its place, so that what else is wrong is found in the same run and where it stands.
    document.text = CONTROL.sub(" ", text)
    return document.text


def _end(text: str) -> Place:
    """The line and column right after `text`."""
    return text.count("\n") + 1, len(text) - text.rfind("\n")


def _parse(text: str, first_line: int, document: Document) -> None:
    try:
        events: Iterator[Any] = iter(list(yaml.parse(text, Loader=_Loader)))
    except yaml.MarkedYAMLError as error:
        _syntax(text, error, first_line, document)
        return
    for event in events:
        if isinstance(event, yaml.NodeEvent):
            break
    else:
        document.add(kinds.FILE_EMPTY, first_line, 1)
        return
    try:
        data = _Builder(document, events, first_line).build(event, ())
    except _TooDeep as deep:
        document.add(kinds.YAML_SYNTAX, *deep.place)
        return
    second = next((event.start_mark for event in events if isinstance(event, yaml.DocumentStartEvent)), None)
    if second:
        document.add(kinds.YAML_SEVERAL, second.line + first_line, second.column + 1)
        return
    if isinstance(data, dict):
        document.data = data
    elif data is not None:
        document.add(kinds.NOT_MAPPING, *document.place(()))


def _syntax(text: str, error: yaml.MarkedYAMLError, first_line: int, document: Document) -> None:
    problem, context = error.problem or "", error.context or ""
    mark = error.problem_mark or error.context_mark
    lines = text.split("\n")
    line = lines[mark.line] if mark and mark.line < len(lines) else ""
    kind = kinds.YAML_SYNTAX
    if mark and "\t" in line[: len(line) - len(line.lstrip())]:
        document.add(kinds.YAML_TAB, mark.line + first_line, line.index("\t") + 1)
        return
    if mark and "mapping values are not allowed" in problem and ":" not in line[: mark.column]:
        document.add(kinds.YAML_INDENT, mark.line + first_line, len(line) - len(line.lstrip()) + 1)
        return
    if "mapping values are not allowed" in problem:
        kind = kinds.YAML_COLON
    elif "unexpected end of stream" in problem and "quoted" in context:
        kind, mark = kinds.YAML_QUOTE, error.context_mark
    elif "flow" in context:
        kind, mark = kinds.YAML_BRACKET, error.context_mark
    elif "could not find expected ':'" in problem:
        mark = error.context_mark
    row, column = (mark.line, mark.column) if mark else (0, 0)
    document.add(kind, min(row, len(lines) - 1) + first_line, column + 1)


class _TooDeep(Exception):
    """More levels than any record has."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place


class _Builder:
    """Builds plain data from YAML events and notes where everything stands."""

    def __init__(self, document: Document, events: Iterator[Any], first_line: int) -> None:
        self.document, self.events, self.first_line = document, events, first_line

    def build(self, event: Any, path: Path_) -> Any:
        self.document.values[path] = place = self._place(event)
        if len(path) > _DEEPEST:
            raise _TooDeep(place)
        if isinstance(event, yaml.AliasEvent) or event.anchor or event.tag:
            self.document.add(kinds.YAML_ALIAS, *place)
        if isinstance(event, yaml.AliasEvent):
            return None
        if isinstance(event, yaml.ScalarEvent):
            return event.value
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(path)
        return self._mapping(path)

    def _sequence(self, path: Path_) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self.build(event, (*path, len(items))))
        return items

    def _mapping(self, path: Path_) -> dict[str, Any]:
        data: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            place = self._place(event)
            key = self.build(event, (*path, "?"))
            following = next(self.events)
            if not isinstance(key, str):
                self.document.add(kinds.YAML_SYNTAX, *place)
                self.build(following, (*path, "?"))
                continue
            inner = (*path, key)
            if inner in self.document.keys:
                first = self.document.keys[inner]
                self.document.add(kinds.YAML_DUPLICATE_KEY, *place, key=key, line=str(first[0]))
                self.build(following, (*path, "?"))
                continue
            self.document.keys[inner] = place
            value = self.build(following, inner)
            if value == "" and following.implicit[0]:
                self.document.add(value_kinds.EMPTY_VALUE, *place, key=key)
            elif value is not None:  # a reference has been told of already
                data[key] = value
        return data

    def _place(self, event: Any) -> Place:
        return event.start_mark.line + self.first_line, event.start_mark.column + 1
