"""The import as a whole: sources in, records saved and a report out. Read, convert, save, read back, account."""

import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from klarsag.danish.slug import slugify
from klarsag.importers import folder, kinds, registry
from klarsag.importers.account.account import Account, Saved, account
from klarsag.importers.committees import Bodies
from klarsag.importers.importer import Imported, Importer, Source, Unreadable
from klarsag.importers.report import Report, SourceReport
from klarsag.records.document import Document, read_markdown, read_yaml
from klarsag.records.finding import Finding
from klarsag.records.load import load, load_item
from klarsag.records.meeting import Meeting

Progress = Callable[[str], None]


def import_sources(
    sources: Sequence[str],
    into: Path,
    authority: str,
    format: str | None = None,
    *,
    cache: Path | None = None,
    progress: Progress | None = None,
) -> Report:
    """Import `sources` (files, folders, addresses) into the edition `into`, under the authority's folder.

    `format` is an importer's name, or None to recognise it. What is fetched is kept in `cache` (by default the user's
    cache folder). `progress` hears the name of each source when it is done. Nothing is raised for a bad source: it is
    a finding, and the others are imported.
    """
    report = Report()
    report.findings += _wrong_call(sources, authority, format)
    if report.findings:
        return report
    bodies = Bodies(into / authority)
    try:
        ready = bodies.ready()
        for importer, source in _read(sources, format, cache or default_cache(), report) if ready else ():
            _one(importer, source, into / authority, bodies, report)
            if progress:
                progress(source.name)
    except OSError as error:
        report.findings.append(_unwritable(authority, error))
    report.findings += bodies.findings
    return report


def default_cache() -> Path:
    """Where fetched documents are kept: the XDG cache folder of whoever runs the import."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "klarsag"


def _wrong_call(sources: Sequence[str], authority: str, format: str | None) -> Iterator[Finding]:
    formats = registry.names()
    if format is not None and registry.named(format) is None:
        yield Finding(kinds.FORMAT_UNKNOWN, ".", values={"format": format, "formats": formats})
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", authority):
        yield Finding(kinds.AUTHORITY_NAME, ".", values={"authority": authority, "nearest": slugify(authority)})
    for source in sources:
        if not source.startswith(("http://", "https://")) and not Path(source).exists():
            yield Finding(kinds.SOURCE_MISSING, source, values={"source": source})


def _read(sources: Sequence[str], format: str | None, cache: Path, report: Report) -> Iterator[tuple[Importer, Source]]:
    for named in sources:
        importer = registry.named(format) if format else registry.recognised(named)
        values = {"source": named, "formats": registry.names()}
        if importer is None:
            empty = Path(named).is_dir() and not any(Path(named).iterdir())
            report.findings.append(Finding(kinds.SOURCE_EMPTY if empty else kinds.SOURCE_UNKNOWN, named, values=values))
            continue
        found = False
        for source in importer.sources(named, cache):
            found = True
            if isinstance(source, Finding):
                report.findings.append(source)
            else:
                yield importer, source
        if not found:
            report.findings.append(Finding(kinds.SOURCE_EMPTY, named, values=values))


def _one(importer: Importer, source: Source, authority: Path, bodies: Bodies, report: Report) -> None:
    try:
        imported = importer.convert(source)
    except Unreadable as error:
        report.findings.append(error.finding(source.name))
        return
    committee = bodies.settle(imported.committee)
    if committee is None:
        return
    meeting = imported.meeting.model_copy(update={"committee": committee.id})
    imported = replace(imported, meeting=meeting)
    place = authority / "moeder" / str(meeting.date.year) / meeting.folder
    name = place.relative_to(authority.parent).as_posix()
    plan = folder.plan(place, name, imported)
    if not plan.names and imported.items:
        report.findings += plan.findings
        return
    try:
        changed = folder.write(place, plan.files)
    except OSError as error:
        report.findings.append(_unwritable(name, error))
        return
    saved = _saved(place, name, plan, imported)
    words = account(imported, saved)
    notices = [*plan.findings, *_notices(imported, plan, name), *_unplaced(source, words, name)]
    records = tuple(f"{name}/{file}" for file in ("moede.yaml", *plan.names))
    report.sources.append(SourceReport(source.name, words, records, imported.repairs, tuple(notices), changed))


def _saved(place: Path, name: str, plan: folder.Plan, imported: Imported) -> Saved:
    """The meeting as its files now say it. What was kept from a person's hand is compared as it was converted."""
    items = []
    for file, item in zip(plan.names, imported.items, strict=True):
        document: Document = read_markdown(place / file, f"{name}/{file}")
        record = None if file in plan.kept else load_item(document)
        items.append((item.record, item.body) if record is None else (record, document.body))
    meeting = None if plan.kept_meeting else load(read_yaml(place / "moede.yaml", f"{name}/moede.yaml"), Meeting)
    return Saved(meeting or imported.meeting, imported.committee, tuple(items))


def _notices(imported: Imported, plan: folder.Plan, name: str) -> Iterator[Finding]:
    """The conversion's notes, with the line of the file that they are about."""
    for note in imported.notes:
        yield Finding(note.kind, f"{name}/moede.yaml", values=note.values)
    for file, item in zip(plan.names, imported.items, strict=True):
        lines = plan.files[file].decode("utf-8").split("\n")
        for note in item.notes:
            yield Finding(note.kind, f"{name}/{file}", _line(lines, note.values), values=note.values)


def _line(lines: list[str], values: dict[str, str]) -> int:
    """The first line that holds what a note quotes; 1 where none does."""
    for value in (values.get("file"), values.get("words")):
        beginning = value.split("  ")[0][:30] if value else ""
        for number, line in enumerate(lines, 1):
            if beginning and beginning in line:
                return number
    return 1


def _unplaced(source: Source, words: Account, name: str) -> Iterator[Finding]:
    if not words.complete:
        missed = [*words.unplaced_runs, *words.added, *words.moved]
        values = {"count": str(words.unplaced), "source": source.name, "words": missed[0][:60]}
        yield Finding(kinds.TEXT_UNPLACED, f"{name}/moede.yaml", values=values)


def _unwritable(name: str, error: OSError) -> Finding:
    reason = error.strerror or type(error).__name__
    return Finding(kinds.FOLDER_UNWRITABLE, name, values={"folder": name, "reason": reason})
