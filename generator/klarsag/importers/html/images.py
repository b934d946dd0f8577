"""Blocks with embedded images in, the same blocks with the images as files beside the record out."""

import base64
import binascii
import re
from dataclasses import dataclass, field, replace

from klarsag.importers import kinds
from klarsag.importers.html.blocks import Block, Blocks, Listing, Picture, Table
from klarsag.importers.html.notes import Notes

_DATA = re.compile(r"data:image/(png|jpe?g|gif|webp)(?:;[^,;]*)*?;base64,(.*)", re.I | re.S)
_SIGNATURES = {"png": b"\x89PNG\r\n", "jpg": b"\xff\xd8\xff", "gif": b"GIF8", "webp": b"RIFF"}


@dataclass
class Images:
    """The images of one item. `files`: path from the meeting's folder → bytes."""

    item: str
    notes: Notes
    files: dict[str, bytes] = field(default_factory=dict)
    seen: int = 0

    def save(self, blocks: Blocks) -> Blocks:
        """`blocks` with every readable image given its file; one that cannot be read is left out with a note."""
        return tuple(saved for block in blocks if (saved := self._block(block)) is not None)

    def _block(self, block: Block) -> Block | None:
        match block:
            case Picture():
                return self._picture(block)
            case Listing(entries=entries):
                return replace(block, entries=tuple(self.save(entry) for entry in entries))
            case Table(rows=rows):
                return replace(
                    block,
                    rows=tuple(tuple(replace(cell, blocks=self.save(cell.blocks)) for cell in row) for row in rows),
                )
            case _:
                return block

    def _picture(self, picture: Picture) -> Picture | None:
        self.seen += 1
        data, suffix = _decoded(picture.source)
        if data is None:
            self.notes.add(kinds.IMAGE_UNREADABLE, number=str(self.seen))
            return picture if picture.alt else None
        file = f"bilag/punkt-{self.item:0>2}-billede-{self.seen}.{suffix}"
        self.files[file] = data
        if not picture.alt:
            self.notes.add(kinds.IMAGE_WITHOUT_ALT, file=file)
        return replace(picture, source="", file=file)


def _decoded(source: str) -> tuple[bytes | None, str]:
    """The bytes of a data URI and its file name's ending; None where it is no image, or a damaged one."""
    found = _DATA.fullmatch(source.strip())
    if not found:
        return None, ""
    suffix = found[1].lower().replace("jpeg", "jpg")
    try:
        data = base64.b64decode(re.sub(r"\s+", "", found[2]), validate=True)
    except binascii.Error:
        return None, suffix
    return (data if data.startswith(_SIGNATURES[suffix]) else None), suffix
