"""The FirstAgenda importer: a file, a folder of files or the address of an installation in, meetings out."""

from collections.abc import Iterator
from pathlib import Path

from klarsag.importers import kinds
from klarsag.importers.firstagenda import meeting
from klarsag.importers.firstagenda.fetch import fetch
from klarsag.importers.firstagenda.shape import parse
from klarsag.importers.importer import Imported, Source, Unreadable
from klarsag.records.finding import Finding

_LOOKED_AT = 3  # files of a folder that are read to recognise it


class FirstAgenda:
    """FirstAgenda Publication's JSON."""

    name = "firstagenda"

    def recognises(self, source: str) -> bool:
        """An address (the only importer that fetches), or JSON with a meeting's parts."""
        if source.startswith(("http://", "https://")):
            return True
        path = Path(source)
        return any(_is_meeting(file) for file in _files(path)[:_LOOKED_AT])

    def sources(self, source: str, cache: Path) -> Iterator[Source | Finding]:
        """Every meeting of `source`; what is fetched is kept in `cache` and not asked for again."""
        if source.startswith(("http://", "https://")):
            yield from fetch(source, cache)
            return
        for file in _files(Path(source)):
            try:
                yield Source(file.name, file.read_bytes())
            except OSError as error:
                reason = error.strerror or type(error).__name__
                yield Finding(kinds.SOURCE_UNREADABLE, file.name, values={"source": file.name, "reason": reason})

    def convert(self, source: Source) -> Imported:
        """See `Importer.convert`."""
        return meeting.convert(source)


def _files(path: Path) -> list[Path]:
    return sorted(path.glob("*.json")) if path.is_dir() else [path] if path.is_file() else []


def _is_meeting(file: Path) -> bool:
    try:
        parse(file.read_bytes())
    except (Unreadable, OSError):
        return False
    return True
