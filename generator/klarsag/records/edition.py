"""A folder of records to an edition: every file read, every finding kept, nothing guessed."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from klarsag.danish.slug import slugify
from klarsag.records import edition_kinds as kinds
from klarsag.records import evidence as evidence_file
from klarsag.records import moved as moved_file
from klarsag.records import privacy as privacy_file
from klarsag.records import readability as readability_file
from klarsag.records.accessibility import AuthorityAccessibility, EditionAccessibility
from klarsag.records.document import Document, read_markdown, read_yaml
from klarsag.records.easyread import Glossary
from klarsag.records.entry import AuthorityEntry, ItemEntry, MeetingEntry, MemoEntry
from klarsag.records.evidence import Evidence
from klarsag.records.finding import Finding, Kind
from klarsag.records.hand_written import links_among_pages
from klarsag.records.item import Memo
from klarsag.records.load import load, load_item, nearest
from klarsag.records.meeting import Authority, Committees, Meeting
from klarsag.records.moved import Moved
from klarsag.records.privacy import Privacy
from klarsag.records.readability import Readability
from klarsag.records.sunflower import Sunflower
from klarsag.records.values import Record
from klarsag.records.withheld import withhold

R = TypeVar("R", bound=Record)

_ACCESSIBILITY = "tilgaengelighed.yaml"
_FILES = {evidence_file.FILE, readability_file.FILE, privacy_file.FILE, moved_file.FILE}
_OWN = {"sider", "ordliste.yaml", _ACCESSIBILITY, *_FILES}
_AUTHORITY = ["myndighed.yaml", "udvalg.yaml", "solsikke.yaml", _ACCESSIBILITY, "moeder", "notater", "solsikke"]
_ITEM_FILE = re.compile(r"(\d{2,4}[a-zæøå]?)-[^/]+\.md")


@dataclass
class Edition:
    """What a folder holds. Records with errors are left out and told in `findings`."""

    root: Path
    authorities: list[AuthorityEntry] = field(default_factory=list)
    meetings: list[MeetingEntry] = field(default_factory=list)
    items: list[ItemEntry] = field(default_factory=list)
    memos: list[MemoEntry] = field(default_factory=list)
    glossary: tuple[Document, Glossary] | None = None
    accessibility: tuple[Document, EditionAccessibility] | None = None
    evidence: tuple[Document, Evidence] | None = None
    readability: tuple[Document, Readability] | None = None
    privacy: tuple[Document, Privacy] | None = None
    moved: tuple[Document, Moved] | None = None
    findings: list[Finding] = field(default_factory=list)


def read_edition(root: Path) -> Edition:
    """The edition in `root`, in the order of its paths. Reads nothing outside `root`."""
    edition = Edition(root)
    edition.glossary = _own("ordliste.yaml", Glossary, edition)
    edition.accessibility = _own(_ACCESSIBILITY, EditionAccessibility, edition)
    edition.evidence = _own(evidence_file.FILE, Evidence, edition)
    edition.readability = _own(readability_file.FILE, Readability, edition)
    edition.privacy = _own(privacy_file.FILE, Privacy, edition)
    edition.moved = _own(moved_file.FILE, Moved, edition)
    for folder in _listed(root, edition):
        if folder.name in _OWN:
            continue
        if folder.is_dir():
            _authority(folder, edition)
        else:
            _unexpected(edition, folder, kinds.FILE_UNEXPECTED, [*sorted(_OWN)])
    for path in links_among_pages(root):
        edition.findings.append(
            Finding(kinds.FILE_LINKED, path.relative_to(root).as_posix(), values={"name": path.name})
        )
    if not edition.authorities and not edition.findings:
        edition.findings.append(Finding(kinds.EDITION_EMPTY, "."))
    edition.findings.sort(key=lambda finding: finding.sort_key)
    return edition


def _own(name: str, model: type[R], edition: Edition) -> tuple[Document, R] | None:
    """A file of the edition itself; None where there is none, or none without errors."""
    path = edition.root / name
    if not path.is_file():
        return None
    document = read_yaml(path, name)
    record = load(document, model)
    edition.findings += document.findings
    return (document, record) if record else None


def _listed(folder: Path, edition: Edition) -> Iterator[Path]:
    """What stands in a folder, in order; names that begin with a full stop are the tools' own."""
    for path in sorted(folder.iterdir()):
        if path.name.startswith("."):
            continue
        if path.is_symlink():
            file = path.relative_to(edition.root).as_posix()
            edition.findings.append(Finding(kinds.FILE_LINKED, file, values={"name": path.name}))
        else:
            yield path


def _unexpected(edition: Edition, path: Path, kind: Kind, valid: list[str]) -> None:
    values = {"name": path.name, "valid": ", ".join(valid), "nearest": nearest(path.name, valid)}
    edition.findings.append(Finding(kind, path.relative_to(edition.root).as_posix(), values=values))


def _authority(folder: Path, edition: Edition) -> None:
    def document(name: str) -> Document | None:
        path = folder / name
        return read_yaml(path, f"{folder.name}/{name}") if path.is_file() else None

    slug = slugify(folder.name)
    if folder.name != slug:
        values = {"name": folder.name, "expected": slug}
        edition.findings.append(Finding(kinds.AUTHORITY_FOLDER, folder.name, values=values))
    about, bodies = document("myndighed.yaml"), document("udvalg.yaml")
    sunflower, access = document("solsikke.yaml"), document(_ACCESSIBILITY)
    if about is None:
        edition.findings.append(Finding(kinds.AUTHORITY_MISSING, f"{folder.name}", values={"name": folder.name}))
    authority = load(about, Authority) if about else None
    committees = load(bodies, Committees) if bodies else None
    programme = load(sunflower, Sunflower) if sunflower else None
    accessibility = load(access, AuthorityAccessibility) if access else None
    for read in (about, bodies, sunflower, access):
        edition.findings += read.findings if read else []
    if authority:
        listed = committees.committees if committees else ()
        entry = AuthorityEntry(
            folder.name, authority, listed, programme, accessibility, about, bodies, sunflower, access
        )
        edition.authorities.append(entry)
    for path in _listed(folder, edition):
        if path.name == "moeder" and path.is_dir():
            _years(path, edition, lambda inner: _meeting(inner, folder.name, edition))
        elif path.name == "notater" and path.is_dir():
            _years(path, edition, lambda inner: _memo(inner, folder.name, edition))
        elif path.name not in _AUTHORITY:
            _unexpected(edition, path, kinds.FILE_UNEXPECTED, _AUTHORITY)


def _years(folder: Path, edition: Edition, read: Callable[[Path], None]) -> None:
    for year in _listed(folder, edition):
        if not re.fullmatch(r"\d{4}", year.name) or not year.is_dir():
            _unexpected(edition, year, kinds.FILE_UNEXPECTED, ["2025"])
            continue
        for path in _listed(year, edition):
            read(path)


def _year(path: Path, year: str, document: Document) -> None:
    if path.parent.name != year:
        finding = document.finding(kinds.YEAR_FOLDER, ("dato",), name=path.name, year=path.parent.name, expected=year)
        document.findings.append(finding)


def _meeting(folder: Path, authority: str, edition: Edition) -> None:
    name = folder.relative_to(edition.root).as_posix()
    path = folder / "moede.yaml"
    if not path.is_file():
        _unexpected(edition, folder, kinds.MEETING_MISSING, ["moede.yaml"])
        return
    document = read_yaml(path, f"{name}/moede.yaml")
    meeting = load(document, Meeting)
    entry = MeetingEntry(authority, meeting, name, document) if meeting else None
    if entry and folder.name != entry.meeting.folder:
        finding = document.finding(kinds.MEETING_FOLDER, ("dato",), name=folder.name, expected=entry.meeting.folder)
        document.findings.append(finding)
    if entry:
        _year(folder, str(entry.meeting.date.year), document)
    edition.findings += document.findings
    if entry:
        edition.meetings.append(entry)
    for inner in _listed(folder, edition):
        if inner.suffix == ".md" and inner.is_file():
            _item(inner, entry, edition)
        elif inner.name not in ("moede.yaml", "bilag"):
            _unexpected(edition, inner, kinds.FILE_UNEXPECTED, ["moede.yaml", "bilag", "01-titel.md"])


def _item(path: Path, meeting: MeetingEntry | None, edition: Edition) -> None:
    document = read_markdown(path, path.relative_to(edition.root).as_posix())
    item = load_item(document)
    withhold(document)
    named = _ITEM_FILE.fullmatch(path.name)
    if item and (not named or named[1].lstrip("0") != item.number.lstrip("0")):
        padded = item.number if item.number[1:2].isdigit() else f"0{item.number}"
        expected = f"{padded}-{path.name.split('-', 1)[-1]}"
        document.findings.append(document.finding(kinds.ITEM_FILE, ("punkt",), name=path.name, expected=expected))
    edition.findings += document.findings
    if item and meeting:
        edition.items.append(ItemEntry(meeting, item, document))


def _memo(path: Path, authority: str, edition: Edition) -> None:
    if path.name == "bilag" and path.is_dir():
        return
    if path.suffix != ".md" or not path.is_file():
        _unexpected(edition, path, kinds.FILE_UNEXPECTED, ["2025-01-31-titel.md", "bilag"])
        return
    document = read_markdown(path, path.relative_to(edition.root).as_posix())
    if isinstance(document.data, dict) and document.data.get("adgang") == "lukket":
        document.findings.append(document.finding(kinds.MEMO_CLOSED, ("adgang",)))
        withhold(document)
        edition.findings += document.findings
        return
    memo = load(document, Memo)
    withhold(document)
    if memo and not path.name.startswith(f"{memo.date}-"):
        document.findings.append(
            document.finding(kinds.MEMO_FILE, ("dato",), name=path.name, expected=f"{memo.date}-…")
        )
    if memo:
        _year(path, memo.date[:4], document)
    edition.findings += document.findings
    if memo:
        edition.memos.append(MemoEntry(authority, memo, path.stem.removeprefix(f"{memo.date}-"), document))
