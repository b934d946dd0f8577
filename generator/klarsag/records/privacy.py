"""Model of what people have judged about privacy: the file `privatliv.yaml`, and the hash that binds a judgement."""

import hashlib
from pathlib import Path

from klarsag.records.values import Day, Record, Text

FILE = "privatliv.yaml"
_LENGTH = 16  # characters of a SHA-256: 64 bits, far beyond a chance, and short enough to stand in a file


class PublicBodies(Record):
    """What public bodies use themselves. `email`: addresses, or domains with all below them. `phone`: numbers, or the
    digits that they begin with."""

    email: tuple[Text, ...] = ()
    phone: tuple[Text, ...] = ()


class AcceptedFinding(Record):
    """A finding that a person looked at and found right to publish.

    `rule` is the finding's id, `file` the path of the file in the edition, `content_hash` the hash of what the file
    held then: another content must be judged again. `role` is the office of who judged it, not a name.
    """

    rule: Text
    file: Text
    content_hash: Text
    reason: Text
    role: Text
    date: Day


class Privacy(Record):
    """The file `privatliv.yaml`, which need not be there."""

    public_bodies: PublicBodies = PublicBodies()
    accepted: tuple[AcceptedFinding, ...] = ()


def content_hash(path: Path) -> str:
    """16 hexadecimal digits: the beginning of the SHA-256 of what a file holds.

    A text counts the same whether its lines end as on Windows or not: git may change that on the way.
    """
    raw = path.read_bytes()
    return hashlib.sha256(raw if b"\0" in raw else raw.replace(b"\r\n", b"\n")).hexdigest()[:_LENGTH]
