"""The importers, in the order in which they are asked whether a source is theirs."""

from klarsag.importers.firstagenda.importer import FirstAgenda
from klarsag.importers.importer import Importer

IMPORTERS: tuple[Importer, ...] = (FirstAgenda(),)


def names() -> str:
    """The formats' names, for messages."""
    return ", ".join(importer.name for importer in IMPORTERS)


def named(name: str) -> Importer | None:
    """The importer that `--from NAME` means."""
    return next((importer for importer in IMPORTERS if importer.name == name), None)


def recognised(source: str) -> Importer | None:
    """The first importer that knows what `source` is."""
    return next((importer for importer in IMPORTERS if importer.recognises(source)), None)
