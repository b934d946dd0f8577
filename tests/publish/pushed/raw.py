"""In: files as values, also such as no git would save. Out: git objects that hold them, byte for byte.

They are written as loose objects (gitformat-loose(5)), because git's own commands refuse half of what is tried here.
"""

import hashlib
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias


@dataclass(frozen=True)
class Item:
    """A file with a mode of its own ("120000": a link whose content is where it leads)."""

    mode: str
    content: bytes


@dataclass(frozen=True)
class Named:
    """An entry that leads to an object by its name, whether there is one or not."""

    mode: str
    oid: str


# A folder as a mapping, or as pairs where a name comes twice.
Value: TypeAlias = "bytes | Item | Named | Mapping[bytes, Value] | Sequence[tuple[bytes, Value]]"
Folder = Mapping[bytes, Value] | Sequence[tuple[bytes, Value]]

LINK, PROGRAM, SUBMODULE, FOLDER = "120000", "100755", "160000", "40000"


def put(repository: Path, kind: str, content: bytes) -> str:
    """Save an object; its name."""
    whole = f"{kind} {len(content)}\0".encode() + content
    oid = hashlib.sha1(whole).hexdigest()
    path = repository / "objects" / oid[:2] / oid[2:]
    path.parent.mkdir(exist_ok=True)
    if not path.exists():
        path.write_bytes(zlib.compress(whole, 1))
    return oid


def put_folder(repository: Path, folder: Folder) -> str:
    pairs = folder.items() if isinstance(folder, Mapping) else folder
    entries = [(name, *_put(repository, value)) for name, value in pairs]
    entries.sort(key=lambda one: one[0] + (b"/" if one[1] == FOLDER else b""))
    lines = (f"{mode} ".encode() + name + b"\0" + bytes.fromhex(oid) for name, mode, oid in entries)
    return put(repository, "tree", b"".join(lines))


def _put(repository: Path, value: Value) -> tuple[str, str]:
    if isinstance(value, bytes):
        return "100644", put(repository, "blob", value)
    if isinstance(value, Item):
        return value.mode, put(repository, "blob", value.content)
    if isinstance(value, Named):
        return value.mode, value.oid
    return FOLDER, put_folder(repository, value)


def put_commit(repository: Path, folder: Folder | str, *parents: str, says: str = "Ændring") -> str:
    """A commit; `folder` may be the name of one that is there."""
    tree = folder if isinstance(folder, str) else put_folder(repository, folder)
    who = "Anna Andersen <anna@nyby.example> 1767225600 +0100"
    lines = [f"tree {tree}", *(f"parent {parent}" for parent in parents), f"author {who}", f"committer {who}"]
    return put(repository, "commit", "\n".join([*lines, "", says, ""]).encode())


def put_tag(repository: Path, oid: str, kind: str, name: str) -> str:
    who = "Anna Andersen <anna@nyby.example> 1767225600 +0100"
    return put(repository, "tag", f"object {oid}\ntype {kind}\ntag {name}\ntagger {who}\n\nMærke\n".encode())


def read_folder(path: Path) -> dict[bytes, Value]:
    """A folder of this computer as a value."""
    return {
        one.name.encode(): read_folder(one) if one.is_dir() else one.read_bytes()
        for one in sorted(path.iterdir())
        if one.name != "__pycache__"
    }


def with_extra(folder: Folder, extra: Folder) -> list[tuple[bytes, Value]]:
    """`folder` with other entries; those of the same name are replaced."""
    pairs = list(extra.items() if isinstance(extra, Mapping) else extra)
    names = {name for name, _ in pairs}
    old = folder.items() if isinstance(folder, Mapping) else folder
    return [*((name, value) for name, value in old if name not in names), *pairs]
