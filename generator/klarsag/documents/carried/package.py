"""A ZIP of XML parts in, its parts out: never more bytes than a limit, never an entity, never the network."""

import zipfile
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import Any

from lxml import etree

_MOST_PARTS = 20_000
_LARGEST_PART = 100_000_000  # bytes unpacked; the largest sheets that a municipality publishes have some 30 MB
_LARGEST = 300_000_000


class TooMuch(Exception):
    """The file unpacks to more than is looked at."""


class Unreadable(Exception):
    """A part that an Office file needs is missing, encrypted or no XML."""


@dataclass
class Package:
    """An open Office file. Counts what it has unpacked."""

    archive: zipfile.ZipFile
    names: tuple[str, ...]
    unpacked: int = field(default=0)

    def read(self, name: str) -> bytes:
        """The bytes of a part; the size that its header claims is not believed. Raises TooMuch."""
        with self.archive.open(name) as file:
            found = file.read(_LARGEST_PART + 1)
        self.unpacked += len(found)
        if len(found) > _LARGEST_PART or self.unpacked > _LARGEST:
            raise TooMuch
        return found

    def xml(self, name: str) -> Any:
        """The root of a part; None where there is no such part. Raises Unreadable."""
        if name not in self.names:
            return None
        return root_of(self.read(name))

    def below(self, folder: str, ending: str = ".xml") -> Iterator[str]:
        """The parts whose name begins and ends so, in the order of their numbers."""
        found = [name for name in self.names if name.startswith(folder) and name.endswith(ending)]
        yield from sorted(found, key=lambda name: (len(name), name))

    def related(self, name: str) -> dict[str, str]:
        """Relationship id → part, of the part `name` (ECMA-376-2, 9.3); what lies outside the file is left out."""
        rels = self.xml(f"{dirname(name)}/_rels/{name.rpartition('/')[2]}.rels")
        found = {}
        for one in rels if rels is not None else ():
            target = str(one.get("Target", ""))
            if one.get("TargetMode") != "External":
                absolute = target.removeprefix("/") if target.startswith("/") else join(dirname(name), target)
                found[str(one.get("Id"))] = normpath(absolute)
        return found


def open_package(path: Path) -> Package:
    """Raises Unreadable for no ZIP, and TooMuch."""
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise Unreadable from error
    names = tuple(archive.namelist())
    if len(names) > _MOST_PARTS:
        raise TooMuch
    if len(set(names)) < len(names):  # which of two parts of one name a program shows is up to it
        raise Unreadable
    return Package(archive, names)


def root_of(data: bytes) -> Any:
    """The root of an XML text: nothing is fetched, and no entity grows. Raises Unreadable."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Unreadable from error
    if root.getroottree().docinfo.doctype:  # no Office program writes one; a hostile file does
        raise Unreadable
    return root


def with_heirs(names: Set[str], parents: Mapping[str, str]) -> frozenset[str]:
    """The names, and those whose parent, or their parent's parent, is one of them; a ring of parents ends."""
    found = set(names)
    while more := {name for name, parent in parents.items() if parent in found} - found:
        found |= more
    return frozenset(found)


def local(node: Any) -> str:
    """The name of an element without its namespace; "" for a comment or an instruction."""
    return node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""


def attribute(node: Any, name: str, default: str = "") -> str:
    """The value of an attribute, whatever namespace it is in."""
    for key, value in node.attrib.items():
        if key.rpartition("}")[2] == name:
            return str(value)
    return default


def all_of(node: Any, *names: str) -> Iterator[Any]:
    """Every element below, and `node` itself, that has one of the local names."""
    if node is not None:
        for name in names:
            yield from node.iter(f"{{*}}{name}")


def text_of(node: Any) -> str:
    """All characters below."""
    return "".join(node.itertext())
