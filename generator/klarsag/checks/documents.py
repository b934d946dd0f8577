"""Attached documents that some readers, or all, cannot read; told at the place in the record that names the file."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from klarsag.checks import document_kinds as kinds
from klarsag.checks.check import Check, Looked
from klarsag.checks.document_lacks import KINDS
from klarsag.danish.numbers import file_size
from klarsag.documents.pdf.facts import Lack, Pdf, State, lacks
from klarsag.documents.seen import Seen
from klarsag.records.attachment import Attachment
from klarsag.records.document import Path_
from klarsag.records.entry import ItemEntry, MemoEntry
from klarsag.records.finding import Finding, Kind

# Documents published before this day are exempt (Directive (EU) 2016/2102, article 1(4)(a)).
_EXEMPT_BEFORE = "2018-09-23"
_STATES = {
    State.BROKEN: kinds.BROKEN,
    State.PASSWORD: kinds.PASSWORD,
    State.TOO_LARGE: kinds.TOO_LARGE,
    State.UNFINISHED: kinds.UNFINISHED,
}


@dataclass(frozen=True)
class _Named:
    """A file as a record names it. `excused` is where an accessible version or a reason may stand for it."""

    entry: ItemEntry | MemoEntry
    path: Path_
    name: str
    seen: Seen
    language: str | None
    excused: Attachment | None

    def finding(self, kind: Kind, **values: str) -> Finding:
        document = self.entry.document
        return Finding(kind, document.file, *document.place(self.path), {"value": self.name, **values})


def _find(looked: Looked) -> Iterator[Finding]:
    unseen: list[_Named] = []
    for named in _named(looked):
        seen = named.seen
        ending = named.name.rpartition(".")[2].lower()
        if seen.format.endings and ending not in seen.format.endings:
            endings = ", ".join(f".{one}" for one in sorted(seen.format.endings))
            yield named.finding(kinds.FORMAT, endings=endings)
        if seen.uninspected:
            unseen.append(named)
        if seen.pdf:
            yield from _pdf(named, seen.pdf)
        known = named.excused.inaccessible if named.excused else None
        if known and known.until and known.until < date.today():
            yield named.finding(kinds.OVERDUE, day=known.until.isoformat())
    if unseen:  # said once: it is the installation that lacks something, not each file
        yield unseen[0].finding(kinds.UNINSPECTED, count=str(len(unseen)))


def _named(looked: Looked) -> Iterator[_Named]:
    for entry, record in looked.treated:
        for place, attachment in enumerate(record.attachments):
            at: Path_ = ("bilag", place)
            version = attachment.accessible_version
            if version and version.file and (seen := looked.archive.file(entry, version.file)):
                path = (*at, "tilgaengelig_udgave", "fil")
                yield _Named(entry, path, version.file, seen, version.language, None)
            if attachment.file and (seen := looked.archive.file(entry, attachment.file)):
                yield _Named(entry, (*at, "fil"), attachment.file, seen, attachment.language, attachment)


def _pdf(named: _Named, pdf: Pdf) -> Iterator[Finding]:
    if pdf.state in _STATES:
        yield named.finding(_STATES[pdf.state], size=file_size(named.seen.size))
        return
    found = lacks(pdf)
    excused = named.excused
    if excused and excused.accessible_version:
        return  # WCAG's "conforming alternate version": readers are led to it first
    if found and excused and excused.inaccessible:
        yield named.finding(kinds.KNOWN, what=", ".join(found))
    elif found and _latest(named.entry.when) < _EXEMPT_BEFORE:
        yield named.finding(kinds.EXEMPT, what=", ".join(found))
    else:
        for lack in found:
            yield named.finding(KINDS[lack], count=str(_count(lack, pdf)), pages=str(pdf.pages))
        if named.language and pdf.language and _base(named.language) != _base(pdf.language):
            yield named.finding(kinds.LANGUAGE_DIFFERS, own=pdf.language, said=named.language)


def _count(lack: Lack, pdf: Pdf) -> int:
    counts = {
        Lack.SOME_PAGES: pdf.without_text,
        Lack.FIELDS: pdf.unnamed_fields,
        Lack.TABLES: pdf.headless_tables,
        Lack.IMAGES: pdf.undescribed_images,
    }
    return counts.get(lack, 0)


def _latest(rough: str) -> str:
    """The last day that a date as exact as its source can mean: "2018" → "2018-12-31"."""
    return rough + "-12-31"[len(rough) - 4 :]


def _base(code: str) -> str:
    return code.split("-")[0].lower()


DOCUMENTS = Check((*kinds.ALL, *KINDS.values()), _find)
