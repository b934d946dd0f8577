"""In: how large. Out: a pack of 16 kB that unfolds to that, sent as git's own client never would."""

import hashlib
import struct
import subprocess
import zlib
from collections.abc import Sequence

_COMMIT, _TREE, _BLOB, _DELTA = 1, 2, 3, 7  # gitformat-pack(5)
_PIECE = 0xFFFFFF  # the most that one instruction of a delta copies
_COPY = bytes([0x80 | 0x10 | 0x20 | 0x40, 0xFF, 0xFF, 0xFF])  # all of that, from the beginning
_NONE = "0" * 40


def send(call: Sequence[str], reference: str, size: int) -> subprocess.CompletedProcess[bytes]:
    """Push a new branch to the `git receive-pack` that `call` starts; one file in the pack is of `size` bytes."""
    base = bytes(_PIECE)
    tree = b"100644 tom.txt\0" + _id("blob", base).digest()
    who = b"Ida <ida@example.dk> 1757325600 +0000"
    about = b"tree %s\nauthor %s\ncommitter %s\n\nEn fil\n" % (_id("tree", tree).hexdigest().encode(), who, who)
    copies = -(-size // _PIECE)
    delta = _varint(_PIECE) + _varint(copies * _PIECE) + copies * _COPY
    body = b"PACK" + struct.pack(">II", 2, 4)
    body += b"".join(_head(kind, len(data)) + zlib.compress(data) for kind, data in ((_COMMIT, about), (_TREE, tree)))
    body += _head(_BLOB, len(base)) + zlib.compress(base)
    body += _head(_DELTA, len(delta)) + _id("blob", base).digest() + zlib.compress(delta)
    line = f"{_NONE} {_id('commit', about).hexdigest()} {reference}\0report-status\n".encode()
    said = b"%04x%s0000%s%s" % (len(line) + 4, line, body, hashlib.sha1(body).digest())
    return subprocess.run(call, input=said, capture_output=True, check=False)


def _id(kind: str, data: bytes) -> "hashlib._Hash":
    return hashlib.sha1(f"{kind} {len(data)}\0".encode() + data)


def _head(kind: int, size: int) -> bytes:
    return _seven(kind << 4 | size & 15, size >> 4)


def _varint(number: int) -> bytes:
    return _seven(number & 0x7F, number >> 7)


def _seven(first: int, rest: int) -> bytes:
    """Seven bits a byte, the lowest first; the highest bit says that more follows."""
    found = bytearray()
    while rest:
        found.append(first | 0x80)
        first, rest = rest & 0x7F, rest >> 7
    return bytes([*found, first])
