"""Attachments that are named and missing, and files in `bilag/` that no record names."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from klarsag.checks.check import Check, Looked
from klarsag.records.attachment import Attachment
from klarsag.records.document import Path_
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.records.load import nearest
from klarsag.records.withheld import is_no_attachment
from klarsag.texts import _

MISSING = Kind(
    "attachment-missing",
    Severity.ERROR,
    _("There is no file “{value}” beside the record."),
    _("Readers would click on an attachment that is not there."),
    _("Put the file into the folder. The nearest name there is “{nearest}”."),
    wrong="fil: bilag/ansogning.pdf",
    right="fil: bilag/ansoegning.pdf",
)
UNUSED = Kind(
    "attachment-unused",
    Severity.WARNING,
    _("No record names or shows the file “{name}”."),
    _("It is not published, but everybody who can read the repository can read it."),
    _("Name it under “bilag” in a record, or take it out of the folder."),
    wrong="bilag/kladde.pdf",
    right="bilag:\n  - titel: Plan\n    fil: bilag/plan.pdf",
)
LINKED = Kind(
    "attachment-linked",
    Severity.ERROR,
    _("The file “{value}” is a link to another place."),
    _("A link can lead to files that were never meant to be published."),
    _("Put the file itself here."),
    wrong="bilag/plan.pdf → /home/anna/plan.pdf",
    right="bilag/plan.pdf",
)
RECORD = Kind(
    "attachment-is-record",
    Severity.ERROR,
    _("“{value}” is a record and cannot be an attachment."),
    _("A record may be closed. What it holds is shown on its own page, or not at all."),
    _("Name a file below “bilag”; to point at another case, write it under “tidligere” or “kommende”."),
    wrong="bilag:\n  - titel: Budgettet\n    fil: 03-budget.md",
    right="tidligere: [Økonomiudvalget 08.09.2025, punkt 3]",
)


def _find(looked: Looked) -> Iterator[Finding]:
    root = looked.edition.root
    named: dict[str, set[str]] = defaultdict(set)
    for entry, record in looked.treated:
        folder = entry.document.file.rpartition("/")[0]
        for place, attachment in enumerate(record.attachments):
            named[folder].update(attachment.files)
            for where, name in _named(place, attachment):
                path = root / folder / name
                if path.is_symlink() or path.parent.is_symlink():
                    yield entry.document.finding(LINKED, where, value=name)
                elif not path.is_file():
                    near = nearest(name, sorted(_files(root / folder)) or ["…"])
                    yield entry.document.finding(MISSING, where, value=name, nearest=near)
                elif is_no_attachment(path, name):
                    yield entry.document.finding(RECORD, where, value=name)
    for text in looked.texts:
        if text.path is None and text.published is not None:
            shown = (unquote(str(token.attrs["src"])) for _line, token in text.leaves() if token.type == "image")
            named[text.document.file.rpartition("/")[0]].update(shown)
    # A folder whose records have errors may well name the file in one of them.
    broken = {finding.file.rpartition("/")[0] for finding in looked.edition.findings if _stops(finding)}
    folders = {entry.folder for entry in looked.edition.meetings}
    folders |= {entry.document.file.rpartition("/")[0] for entry in looked.edition.memos}
    for folder in sorted(folders - broken):
        for name in sorted(_files(root / folder) - named[folder]):
            yield Finding(UNUSED, f"{folder}/{name}", values={"name": name})


def _named(place: int, attachment: Attachment) -> Iterator[tuple[Path_, str]]:
    """Each file that an attachment names, and where in the record it does."""
    if attachment.file:
        yield ("bilag", place, "fil"), attachment.file
    if attachment.accessible_version and attachment.accessible_version.file:
        yield ("bilag", place, "tilgaengelig_udgave", "fil"), attachment.accessible_version.file


def _stops(finding: Finding) -> bool:
    return finding.kind.severity is Severity.ERROR and finding.file.endswith(".md")


def _files(folder: Path) -> set[str]:
    """The files below `bilag/`, as records name them."""
    found = (folder / "bilag").rglob("*")
    return {path.relative_to(folder).as_posix() for path in found if path.is_file() and not path.name.startswith(".")}


ATTACHMENTS = Check((MISSING, UNUSED, LINKED, RECORD), _find)
