"""An edition in; out: what it holds and may not show, as phrases and files, read from the files themselves.

A record is closed until it says “åben”, so this reads every record that is not known to be open, sound or not, and
takes nothing of how pages are planned on trust.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from klarsag.pages.attachments import images
from klarsag.publish.gate.folded import folded
from klarsag.records.document import Document, parse_markdown
from klarsag.records.edition import Edition
from klarsag.records.entry import ItemEntry, MemoEntry, beside
from klarsag.records.values import Access
from klarsag.records.withheld import is_record

# What a closed item may show; its title only where somebody has reviewed it.
_SHOWN = {"punkt", "sagsnummer", "adgang", "titel_gennemset", "titel", "offentlig_beslutning"}
_BREAK = re.compile(r"""[\[\](){}<>|:;!?"“”»«\n]|\.\s""")
_COMMENT = re.compile(r"(?:^|\s)#\s*+(?!yaml-language-server:)(.+)$", re.MULTILINE)  # editors read that one
_TEXTS = {".md", ".txt", ".csv"}
_MOST = 1_000_000  # bytes of a text that is attached to a closed item
_RUN = 6  # words of a text that are looked for together: of eleven that leak, six stand in one of these runs
_TELLING = 12  # letters of a single word that tells by itself what a text is about
_LONG = 4  # letters of a word that says something
_ENOUGH = 3  # such words in a run: “den 8. september 2025” stands on any page


@dataclass(frozen=True)
class Phrase:
    """`words` as klarsag.publish.gate.folded gives them; `record` tells whose they are without its title.

    `page` is how the path of the item's own page begins, where `words` are its title; else "".
    """

    words: str
    record: str
    page: str = ""


@dataclass(frozen=True)
class Withheld:
    """`files` are those of the edition that no page may offer, `closed` the records that are not public."""

    phrases: tuple[Phrase, ...]
    files: tuple[Path, ...]
    closed: frozenset[str]


def withheld(edition: Edition) -> Withheld:
    """Everything in `edition` that its site may not show."""
    entries: list[ItemEntry | MemoEntry] = [entry for entry in edition.items if entry.open]
    entries += edition.memos
    known = {entry.document.file for entry in entries}
    items = {entry.document.file: entry for entry in edition.items if entry.closed}
    public = {edition.root / name for entry in entries for name in _published(entry)}
    found: list[str] = []
    named: set[Path] = set()
    phrases: list[Phrase] = []
    for path in sorted(_records(edition.root)):
        file = path.relative_to(edition.root).as_posix()
        if file in known:
            continue
        document = parse_markdown(path.read_bytes(), file)
        data = document.data if isinstance(document.data, dict) else {}
        if data.get("adgang") == Access.OPEN.value:
            continue  # it has an error, so the site does not have it; it is no secret
        found.append(file)
        phrases += _phrases(document, data, items.get(file))
        for name in _attached(data):
            named.add(path.parent / name)
    for path in sorted(named - public):
        phrases += _attached_phrases(path, edition.root)
    hidden = {path for path in _attachments(edition.root) if path not in public}
    return Withheld(tuple(dict.fromkeys(phrases)), tuple(sorted(hidden)), frozenset(found))


def _published(entry: ItemEntry | MemoEntry) -> Iterator[str]:
    record = entry.record
    names = [name for attachment in record.attachments for name in attachment.files] if record else []
    yield from (beside(entry, name) for name in (*names, *images(entry.body)))


def _records(root: Path) -> Iterator[Path]:
    """Records where they belong, and those that were saved among pages or attachments."""
    for path in root.rglob("*.md"):
        if path.is_file() and not path.is_symlink():
            where = path.relative_to(root).parts[:-1]
            if (where[1:2] in (("moeder",), ("notater",)) and "bilag" not in where) or is_record(path):
                yield path


def _attachments(root: Path) -> Iterator[Path]:
    for path in root.glob("*/*/**/bilag/**/*"):
        if path.is_file() and not path.is_symlink():
            yield path


def _attached(data: dict[str, Any]) -> Iterator[str]:
    listed = data.get("bilag")
    for one in listed if isinstance(listed, list) else ():
        name = one.get("fil") if isinstance(one, dict) else None
        if isinstance(name, str) and not name.startswith("/") and ".." not in PurePosixPath(name).parts:
            yield name


def _phrases(document: Document, data: dict[str, Any], entry: ItemEntry | None) -> Iterator[Phrase]:
    record = _told(document.file)
    if not data:
        yield from (Phrase(words, record) for words in runs(document.text))
        return
    title = data.get("titel")
    reviewed = entry.closed.title_reviewed if entry and entry.closed else data.get("titel_gennemset") == "ja"
    if isinstance(title, str) and not reviewed and (words := folded(title)):
        page = f"{entry.meeting.address}{entry.item.number}-".lstrip("/") if entry else ""
        yield Phrase(words, record, page)
    front = document.text.split("\n---", 1)[0]
    texts = [document.body, *_COMMENT.findall(front), *(_values({k: v for k, v in data.items() if k not in _SHOWN}))]
    yield from (Phrase(words, record) for text in texts for words in runs(text))


def _values(data: Any) -> Iterator[str]:
    """Every text in `data`, at any depth."""
    if isinstance(data, dict):
        data = list(data.values())
    if isinstance(data, list):
        for value in data:
            yield from _values(value)
    elif isinstance(data, str):
        yield data


def _attached_phrases(path: Path, root: Path) -> Iterator[Phrase]:
    if path.suffix.lower() in _TEXTS and path.is_file() and path.stat().st_size <= _MOST:
        record = _told(path.relative_to(root).as_posix())
        text = path.read_text("utf-8", "replace")
        yield from (Phrase(words, record) for words in runs(text))


def _told(file: str) -> str:
    """A record's place without what may tell of it: `by/moeder/2025/2025-09-08-beu/07-…`."""
    folder, _slash, name = file.rpartition("/")
    return f"{folder}/{name.partition('-')[0]}-…" if name[:1].isdigit() else f"{folder}/…"


def runs(text: str) -> Iterator[str]:
    """The runs of words to look for in a text that may not be shown; what is too short to tell anything is left out."""
    for part in _BREAK.split(text):
        words = folded(part).split()
        yield from (word for word in words if len(word) >= _TELLING and word.isalpha())
        last = max(0, len(words) - _RUN)
        for start in dict.fromkeys((*range(0, last, _RUN), last)):
            run = words[start : start + _RUN]
            if sum(len(word) >= _LONG and word.isalpha() for word in run) >= _ENOUGH:
                yield " ".join(run)
