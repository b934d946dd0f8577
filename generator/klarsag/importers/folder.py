"""A meeting's folder: what is there and what an import brings in, the folder as it should be out; written whole."""

import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from klarsag.danish.slug import slugify
from klarsag.importers import kinds
from klarsag.importers.importer import Imported, Item
from klarsag.records.document import read_markdown, read_yaml
from klarsag.records.finding import Finding
from klarsag.records.item import AgendaItem, ClosedItem
from klarsag.records.load import load, load_item
from klarsag.records.meeting import Meeting
from klarsag.records.save import dump, dump_markdown, write_bytes

_LONGEST_NAME = 60


@dataclass
class Plan:
    """A meeting's folder as it should be. `names`: the file of each item, in the order of the agenda."""

    files: dict[str, bytes]
    names: list[str] = field(default_factory=list)
    kept: set[str] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)

    @property
    def kept_meeting(self) -> bool:
        """Whether the meeting's own record was changed by hand and stays."""
        return "moede.yaml" in self.kept


@dataclass(frozen=True)
class _Old:
    name: str
    record: AgendaItem | ClosedItem


def plan(folder: Path, name: str, imported: Imported) -> Plan:
    """What `folder` (called `name` in findings) should hold after the import.

    A record that somebody changed since it was imported from the same source stays as it is, and so does every other
    file; an easy-read summary is kept even where its source has changed.
    """
    existing = {file: path.read_bytes() for file, path in _files(folder).items()}
    made = Plan(dict(existing))
    before = _meeting(folder, name, existing)
    same = before is not None and _id(before) in (None, _id(imported.meeting))
    old = _items(folder, name, existing)
    if before is not None and not same:
        taken = {entry.record.number for entry in old} & {item.record.number for item in imported.items}
        if taken:
            values = {"number": min(taken)}
            made.findings.append(Finding(kinds.MEETING_TWICE, f"{name}/moede.yaml", values=values))
            return made
    else:
        _put(made, "moede.yaml", dump(imported.meeting), _sha(before) == _sha(imported.meeting), name)
    for item in imported.items:
        made.names.append(_item(made, item, _matching(item.record, old), name))
    made.files.update(imported.files)
    return made


def write(folder: Path, files: Mapping[str, bytes]) -> bool:
    """Make `folder` hold exactly `files`, whole or not at all; False where it did already."""
    existing = _files(folder)
    if existing.keys() == files.keys() and all(path.read_bytes() == files[name] for name, path in existing.items()):
        return False
    staging, aside = (folder.with_name(f".{folder.name}.{part}") for part in ("new", "old"))
    for left in (staging, aside):  # what an import left that was cut off
        shutil.rmtree(left, ignore_errors=True)
    try:
        for name, data in files.items():
            write_bytes(staging / name, data)
        if folder.exists():
            folder.rename(aside)
        staging.rename(folder)
    except BaseException:
        if aside.exists() and not folder.exists():
            aside.rename(folder)
        shutil.rmtree(staging, ignore_errors=True)
        raise
    shutil.rmtree(aside, ignore_errors=True)
    return True


def _files(folder: Path) -> dict[str, Path]:
    """Every file in and below a folder, by its path from there."""
    return {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}


def file_name(record: AgendaItem | ClosedItem) -> str:
    """`"01-modtagelse-af-puljemidler.md"`."""
    digits = re.match(r"\d+", record.number)
    number = record.number.zfill(len(record.number) + max(0, 2 - len(digits[0]))) if digits else record.number
    return f"{number}-{slugify(record.title, _LONGEST_NAME)}.md"


def _item(made: Plan, item: Item, old: _Old | None, folder: str) -> str:
    record = item.record
    name = file_name(record)
    if name in made.names:  # two items with one number and title: the check tells of the number
        name = f"{name.removesuffix('.md')}-{len(made.names) + 1}.md"
    if old is not None:
        name = old.name if isinstance(record, ClosedItem) or isinstance(old.record, ClosedItem) else name
        if isinstance(old.record, AgendaItem) and isinstance(record, AgendaItem):
            record = record.model_copy(update={"easy_read": old.record.easy_read})
            if old.name != name and old.name in made.files and _sha(old.record) != _sha(record):
                del made.files[old.name]
            elif old.name != name:
                name = old.name
        # Who closed an item by hand had a reason; a source that closes one is obeyed.
        unchanged = isinstance(old.record, ClosedItem) or (
            isinstance(record, AgendaItem) and _sha(old.record) == _sha(record)
        )
    else:
        unchanged = False
    _put(made, name, dump_markdown(record, item.body), unchanged, folder)
    return name


def _put(made: Plan, name: str, text: str, same_source: bool, folder: str) -> None:
    data = text.encode("utf-8")
    if same_source and name in made.files and made.files[name] != data:
        made.kept.add(name)
        made.findings.append(Finding(kinds.RECORD_EDITED, f"{folder}/{name}"))
    else:
        made.files[name] = data


def _matching(record: AgendaItem | ClosedItem, old: list[_Old]) -> _Old | None:
    """The file that holds the item already: the one with its id, or the one with its number and title."""
    key = _id(record)
    for entry in old:
        if key is not None and _id(entry.record) == key:
            return entry
    for entry in old:
        nameless = _id(entry.record) is None or key is None
        if nameless and entry.record.number == record.number and slugify(entry.record.title) == slugify(record.title):
            return entry
    return None


def _items(folder: Path, name: str, existing: Mapping[str, bytes]) -> list[_Old]:
    found = []
    for file in existing:
        if file.endswith(".md") and "/" not in file:
            record = load_item(read_markdown(folder / file, f"{name}/{file}"))
            if record is not None:
                found.append(_Old(file, record))
    return found


def _meeting(folder: Path, name: str, existing: Mapping[str, bytes]) -> Meeting | None:
    if "moede.yaml" not in existing:
        return None
    return load(read_yaml(folder / "moede.yaml", f"{name}/moede.yaml"), Meeting)


def _id(record: Meeting | AgendaItem | ClosedItem) -> str | None:
    source = None if isinstance(record, ClosedItem) else record.source
    return source.id if source else None


def _sha(record: Meeting | AgendaItem | ClosedItem | None) -> str | None:
    source = None if record is None or isinstance(record, ClosedItem) else record.source
    return source.sha256 if source else None
