"""The properties of an Office file in; the names of its makers, its other properties and what is embedded, out."""

import re
from collections.abc import Iterator

from klarsag.documents.carried.facts import Name, Passage, Piece, Trace, What
from klarsag.documents.carried.image import image_pieces
from klarsag.documents.carried.package import Package, local, text_of

# Which properties name somebody (ECMA-376-1, 15.2.12; OASIS OpenDocument 1.3, 4.3; Dublin Core).
MAKERS = frozenset({"creator", "lastModifiedBy", "Company", "Manager", "initial-creator", "printed-by"})
_NAMES_SOMEBODY = re.compile(r"author|forfatter|ansvarlig|sagsbehandler|owner|ejer|user|bruger|initial", re.I)
_PATH = re.compile(r"file:|\\\\|[A-Za-z]:\\", re.I)
_PICTURES = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp")
_FILES = re.compile(r"(?:word|xl|ppt)/(?:embeddings|vbaProject\.bin|activeX/.*\.bin)")


def office_pieces(package: Package) -> Iterator[Piece]:
    """What every file of Microsoft Office may carry: properties, paths, pictures, files."""
    for name in ("docProps/core.xml", "docProps/app.xml"):
        root = package.xml(name)
        for node in root if root is not None else ():
            yield Name(text_of(node)) if local(node) in MAKERS else Passage(text_of(node), behind=True)
    custom = package.xml("docProps/custom.xml")
    for node in custom if custom is not None else ():
        somebody = _NAMES_SOMEBODY.search(str(node.get("name", "")))
        yield Name(text_of(node)) if somebody else Passage(text_of(node), behind=True)
    for name in package.below("", ".rels"):
        for node in package.xml(name):
            target = str(node.get("Target", ""))
            if node.get("TargetMode") == "External":
                yield Name(target) if _PATH.match(target) else Passage(target, behind=True)
    for name in package.below("customXml/"):
        yield Passage(" ".join(package.xml(name).itertext()), behind=True)
    yield from (Trace(What.FILES) for name in package.names if _FILES.match(name) and not name.endswith("/"))
    yield from pictures(package)


def pictures(package: Package) -> Iterator[Piece]:
    """What the pictures of an Office file carry; the small picture of the first page is no photograph."""
    for name in package.names:
        if name.lower().endswith(_PICTURES) and not name.lower().startswith(("docprops/", "thumbnails/")):
            yield from image_pieces(package.read(name))


def open_pieces(package: Package) -> Iterator[Piece]:
    """What every OpenDocument file may carry: `meta.xml`, earlier versions, pictures, files."""
    meta = package.xml("meta.xml")
    for node in (below for part in meta for below in part) if meta is not None else ():
        key = next((value for name, value in node.attrib.items() if name.endswith("}name")), "")
        somebody = local(node) in MAKERS or (local(node) == "user-defined" and _NAMES_SOMEBODY.search(key))
        yield Name(text_of(node)) if somebody else Passage(text_of(node), behind=True)
    if any(name.startswith("Versions/") for name in package.names):
        yield Trace(What.LEFTOVERS)
    manifest = package.xml("META-INF/manifest.xml")
    for node in manifest if manifest is not None else ():
        path, media = (next((v for n, v in node.attrib.items() if n.endswith(end)), "") for end in _ENTRY)
        # A chart keeps the figures that it shows, and a formula its own text: neither is a file of its own.
        part = path.endswith("/") and path != "/" and media.startswith(_OPEN)
        if (part and not media.endswith((".chart", ".formula"))) or media == _OLE or path.startswith("Basic/"):
            yield Trace(What.FILES)
    yield from pictures(package)


_OPEN, _OLE = "application/vnd.oasis.opendocument.", "application/vnd.sun.star.oleobject"
_ENTRY = ("}full-path", "}media-type")
