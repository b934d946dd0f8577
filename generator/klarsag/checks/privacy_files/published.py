"""An edition in; every file beside its texts that is published, with the place that names it, out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import unquote

from klarsag.checks.check import Looked
from klarsag.checks.texts import Written
from klarsag.records.document import Document, Path_
from klarsag.records.finding import Finding, Kind
from klarsag.records.values import is_own_file

Told = Callable[..., Finding]


@dataclass(frozen=True)
class Published:
    """A file. `name` is what the text calls it."""

    path: Path
    name: str
    _told: Told

    def finding(self, kind: Kind, **values: str) -> Finding:
        """A finding where the file is named."""
        return self._told(kind, value=self.name, **values)


def published(looked: Looked) -> Iterator[Published]:
    """Attachments and their accessible versions, images in texts, marks, and all that lies beside pages in `sider/`.

    A file that two places name comes twice: each of them is to be changed.
    """
    root = looked.edition.root
    for entry, record in looked.treated:
        folder = (root / entry.document.file).parent
        for at, attachment in enumerate(record.attachments):
            version = attachment.accessible_version
            named: tuple[tuple[Path_, str | None], ...] = (
                (("bilag", at, "tilgaengelig_udgave", "fil"), version.file if version else None),
                (("bilag", at, "fil"), attachment.file),
            )
            for steps, name in named:
                if name:
                    yield Published(folder / name, name, partial(_in_record, entry.document, steps))
    yield from _shown(looked)
    for authority in looked.edition.authorities:
        logo = authority.sunflower.logo if authority.sunflower else None
        if logo and authority.sunflower_document:
            told = partial(_in_record, authority.sunflower_document, ("logo", "fil"))
            yield Published(root / authority.slug / logo.file, logo.file, told)
    for path in sorted((root / "sider").rglob("*")):
        if path.is_file() and path.suffix != ".md":
            yield Published(path, path.name, partial(_alone, path.relative_to(root).as_posix()))


def _shown(looked: Looked) -> Iterator[Published]:
    """Images in records' texts; those of hand-written pages lie in `sider/`."""
    for text in looked.texts:
        if text.path is not None or text.published is None:
            continue
        for line, token in text.leaves():
            address = str(token.attrs["src"]) if token.type == "image" else ""
            name = unquote(address.split("#")[0].split("?")[0])
            if name and is_own_file(name):
                yield Published(text.folder / name, name, partial(_in_text, text, line, address))


def _in_record(document: Document, path: Path_, kind: Kind, /, **values: str) -> Finding:
    return Finding(kind, document.file, *document.place(path), values)


def _in_text(text: Written, line: int, address: str, kind: Kind, /, **values: str) -> Finding:
    return text.finding(kind, line, address, **values)


def _alone(file: str, kind: Kind, /, **values: str) -> Finding:
    return Finding(kind, file, values=values)
