"""A record's file and who reviewed its summary in, the same file with `gennemset` and `kilde` under `letlaest` out.

Every other line stays as it was written: comments, order, quotes and line breaks are the clerk's own.
"""

import json
import unicodedata
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from klarsag.records.document import Document, Path_, read_markdown
from klarsag.records.item import AgendaItem, Memo
from klarsag.records.load import load, load_item
from klarsag.records.save import dump_line, write
from klarsag.records.source_hash import source_hash
from klarsag.records.words import danish
from klarsag.texts import Cannot, _

_SUMMARY, _REVIEW, _HASH, _OTHERS = (danish(name) for name in ("easy_read", "review", "source_hash", "translations"))


class CannotReview(Cannot):
    """Why a summary cannot be confirmed."""


@dataclass(frozen=True)
class Reviewed:
    """A file whose summary was confirmed. `changed` is false where it said all of it already."""

    path: Path
    changed: bool


def review(path: Path, by: str, day: date) -> Reviewed:
    """Write into the item or memo at `path` who answers for its summary since when, and the hash of its text.

    `proevet_med_laesere` stays what the file says, "nej" where it says nothing. The file is written whole or not at
    all. Raises CannotReview; a file with faults is not touched.
    """
    document = read_markdown(path, path.name)
    record = _record(document)
    if not isinstance(record, AgendaItem | Memo) or document.findings:
        raise CannotReview(_("{path} is no open item or memo without errors. Run klarsag check."), path=path)
    if record.easy_read is None:
        raise CannotReview(_("{path} has no easy-read summary. Write one under “letlaest”."), path=path)
    tried = record.easy_read.review is not None and record.easy_read.review.tried_with_readers
    told = {
        danish("reviewed_by"): by,
        danish("date"): day.isoformat(),
        danish("tried_with_readers"): "ja" if tried else "nej",
    }
    values = {_REVIEW: told, _HASH: source_hash(record, document.body)}
    old = path.read_bytes().decode("utf-8")
    ending = "\r\n" if "\r\n" in old else "\n"
    lines = old.replace("\r\n", "\n").split("\n")
    written = _written(lines, document, values)
    if not _same_but(lines, written, document, values):
        raise CannotReview(
            _("In {path} “letlaest” cannot be written into. Write each of its keys on a line of its own."), path=path
        )
    text = ending.join(written)
    if text != old:
        write(path, text)
    return Reviewed(path, text != old)


def _record(document: Document) -> object:
    return load(document, Memo) if "slags" in (document.data or {}) else load_item(document)


def _written(lines: list[str], document: Document, values: dict[str, Any]) -> list[str]:
    """The file's lines with each of `values` as a line under `letlaest`, in place of its old value."""
    column = min(place[1] for path, place in document.keys.items() if path[:-1] == (_SUMMARY,))
    old = [document.keys[key][0] - 1 for name in values if (key := (_SUMMARY, name)) in document.keys]
    following = document.keys.get((_SUMMARY, _OTHERS))
    # Where the first of them stands already; else before the other languages, else last.
    last = _before(lines, following[0] - 1, column) if following else _end(lines, document, (_SUMMARY,), column)
    at = min([*old, last])
    dropped: set[int] = set()
    for name in values:
        path = (_SUMMARY, name)
        if path in document.keys:
            dropped |= set(range(document.keys[path][0] - 1, _end(lines, document, path, column)))
    new = [f"{' ' * (column - 1)}{dump_line({name: value})}" for name, value in values.items()]
    kept = [(number, line) for number, line in enumerate(lines) if number not in dropped]
    return [
        *(line for number, line in kept if number < at),
        *new,
        *(line for number, line in kept if number >= at),
    ]


def _fence(lines: list[str]) -> int:
    """The line that closes the front matter, counted from 0."""
    return next(number for number, line in enumerate(lines[1:], 1) if line.rstrip() == "---")


def _end(lines: list[str], document: Document, path: Path_, column: int) -> int:
    """The line after the value at `path`; blank lines and comments behind it belong to what follows."""
    start, inside = document.keys[path][0], len(path)
    later = [place[0] - 1 for key, place in document.keys.items() if key[:inside] != path and place[0] > start]
    return _before(lines, min([*later, _fence(lines)]), column)


def _before(lines: list[str], at: int, column: int) -> int:
    """The line after the last one before `at` that is neither blank nor a comment beside or above the keys."""
    while at > 0:
        line = lines[at - 1].strip()
        if line and not (line.startswith("#") and len(lines[at - 1]) - len(lines[at - 1].lstrip()) < column):
            break
        at -= 1
    return at


def _same_but(lines: list[str], written: list[str], document: Document, values: dict[str, Any]) -> bool:
    """Whether the file says what it said, with `values` under its summary: nothing else may change."""
    end, now = _fence(lines), _fence(written)
    try:
        said = yaml.load("\n".join(written[1:now]), Loader=yaml.BaseLoader)
    except yaml.YAMLError:
        return False
    wanted = {**document.data, _SUMMARY: {**document.data[_SUMMARY], **values}}
    return _canonical(said) == _canonical(wanted) and written[now:] == lines[end:]


def _canonical(data: Any) -> str:
    return unicodedata.normalize("NFC", json.dumps(data, sort_keys=True, ensure_ascii=False))
