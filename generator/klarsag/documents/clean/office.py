"""An Office or OpenDocument file in; the same without its makers' names and preview, out. All else stays."""

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from lxml import etree

from klarsag.documents.carried.package import Package, local, open_package
from klarsag.documents.carried.properties import MAKERS
from klarsag.documents.clean.image import clean_jpeg, clean_png

_PROPERTIES = frozenset({"docProps/core.xml", "docProps/app.xml", "meta.xml"})
_PREVIEWS = ("docProps/thumbnail", "Thumbnails/")
_LISTS = frozenset({"_rels/.rels", "META-INF/manifest.xml"})
_PICTURES: dict[tuple[bytes, ...], Callable[[bytes], bytes]] = {
    (b"\xff\xd8\xff",): clean_jpeg,
    (b"\x89PNG",): clean_png,
}
_SIGNED = ("_xmlsignatures/", "META-INF/documentsignatures.xml")


def is_signed(path: Path) -> bool:
    """Whether a signature in it would break with any change."""
    return any(name.startswith(_SIGNED) for name in open_package(path).names)


def clean_office(path: Path) -> bytes:
    """Raises Unreadable and TooMuch, as `open_package`."""
    package = open_package(path)
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for info in package.archive.infolist():
            if not info.filename.startswith(_PREVIEWS):
                made.writestr(info, _part(package, info.filename), info.compress_type)
    return out.getvalue()


def _part(package: Package, name: str) -> bytes:
    if name in _PROPERTIES:
        return _without_makers(package, name)
    if name in _LISTS:
        return _without_previews(package, name)
    data = package.read(name)
    for begins, clean in _PICTURES.items():
        if data.startswith(begins):
            return clean(data)
    return data


def _without_makers(package: Package, name: str) -> bytes:
    """The elements stay, empty: some programs miss one that is not there."""
    root = package.xml(name)
    for node in root.iter():
        if local(node) in MAKERS:
            node.text = ""
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def _without_previews(package: Package, name: str) -> bytes:
    root = package.xml(name)
    for node in list(root):
        places = [str(value).removeprefix("/") for value in node.attrib.values()]
        if any(place.startswith(_PREVIEWS) for place in places):
            root.remove(node)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
