"""The programme's mark where an authority may show it, and what else lies in its folder `solsikke/`."""

from collections.abc import Iterator
from pathlib import Path

from klarsag.checks.check import Check, Looked
from klarsag.checks.sunflower.programme import Programme, programmes
from klarsag.documents.seen import see
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.records.load import nearest
from klarsag.records.sunflower import LOGO_MEDIA
from klarsag.texts import _

FOLDER = "solsikke"

ELSEWHERE = Kind(
    "sunflower-logo-folder",
    Severity.ERROR,
    _("The logo “{value}” does not stand in the folder “solsikke/”."),
    _("Only that folder holds what belongs to somebody else, so that nobody takes it for our own."),
    _("Move the file to “{expected}”, and write that."),
    wrong="logo: {fil: logo.png, licens: …}",
    right="logo: {fil: solsikke/logo.png, licens: …}",
)
MISSING = Kind(
    "sunflower-logo-missing",
    Severity.ERROR,
    _("There is no file “{value}” for the logo."),
    _("Pages and posters would have a hole where the mark belongs."),
    _("Put the file into the folder, or delete “logo”. The nearest name there is “{nearest}”."),
    wrong="logo: {fil: solsikke/logoet.png, licens: …}",
    right="logo: {fil: solsikke/logo.png, licens: …}",
)
FORMAT = Kind(
    "sunflower-logo-format",
    Severity.ERROR,
    _("The logo “{value}” is neither PNG nor JPEG, whatever its name says."),
    _("Other images cannot be put into a poster, or can hold a program."),
    _("Ask for the mark as PNG, and put that into the folder."),
    wrong="solsikke/logo.svg",
    right="solsikke/logo.png",
)
UNUSED = Kind(
    "sunflower-file-unused",
    Severity.WARNING,
    _("Nothing names the file “{name}”."),
    _("It is not published, but everybody who can read the repository can read it."),
    _("Name it under “logo” in solsikke.yaml, or take it out of the folder."),
    wrong="solsikke/gammelt-logo.png",
    right="logo: {fil: solsikke/logo.png, licens: …}",
)


def _find(looked: Looked) -> Iterator[Finding]:
    root = looked.edition.root
    named = {}
    for programme in programmes(looked.edition):
        if programme.sunflower.logo:
            named[programme.entry.slug] = programme.sunflower.logo.file
            yield from _logo(programme, root, programme.sunflower.logo.file)
    for entry in looked.edition.authorities:
        if entry.sunflower_document and not entry.sunflower:
            continue  # solsikke.yaml has errors of its own, which come first
        for path in _files(root / entry.slug):
            if path != named.get(entry.slug):
                yield Finding(UNUSED, f"{entry.slug}/{path}", values={"name": path.rpartition("/")[2]})


def _logo(programme: Programme, root: Path, file: str) -> Iterator[Finding]:
    path, folder = ("logo", "fil"), root / programme.entry.slug
    seen = see(folder / file, root)
    if not file.startswith(f"{FOLDER}/"):
        expected = f"{FOLDER}/{file.rpartition('/')[2]}"
        yield programme.document.finding(ELSEWHERE, path, value=file, expected=expected)
    elif seen is None:
        near = nearest(file, _files(folder) or ["…"])
        yield programme.document.finding(MISSING, path, value=file, nearest=near)
    elif seen.format.media not in LOGO_MEDIA:
        yield programme.document.finding(FORMAT, path, value=file)


def _files(folder: Path) -> list[str]:
    """What lies in `solsikke/`, as an authority's file would name it; names with a full stop first are the tools'."""
    found = (folder / FOLDER).rglob("*") if (folder / FOLDER).is_dir() else iter([folder / FOLDER])
    names = sorted(path.relative_to(folder).as_posix() for path in found if path.is_file())
    return [name for name in names if not any(part.startswith(".") for part in name.split("/"))]


LOGO = Check((ELSEWHERE, MISSING, FORMAT, UNUSED), _find)
