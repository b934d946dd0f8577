"""An XMP packet in; who made the file, where the picture was taken, and every other text of it, out."""

from collections.abc import Iterator

from klarsag.documents.carried.facts import Name, Passage, Piece, Trace, What
from klarsag.documents.carried.package import Unreadable, local, root_of, text_of

# ISO 16684-1, 8.4; the last two are what Acrobat writes of Word's own properties.
_MAKERS = frozenset({"creator", "Author", "AuthorsPosition", "CaptionWriter", "OwnerName", "Company", "Manager"})
_POSITION = frozenset({"GPSLatitude", "GPSLongitude"})


def xmp_pieces(packet: str | bytes) -> Iterator[Piece]:
    """What the packet says; a damaged one is one text."""
    data = packet.encode("utf-8") if isinstance(packet, str) else packet
    try:
        root = root_of(data.strip(b"\0 \r\n\t"))
    except Unreadable:
        yield Passage(data.decode("utf-8", "replace"), behind=True)
        return
    for node in root.iter():
        inside = {local(above) for above in node.iterancestors()} | {local(node)}
        if not len(node) and node.text:
            yield Name(text_of(node)) if inside & _MAKERS else Passage(node.text, behind=True)
        names = {key.rpartition("}")[2]: str(value) for key, value in node.attrib.items()}
        for key, value in names.items():
            yield Name(value) if key in _MAKERS else Passage(value, behind=True)
        if _POSITION & {*names, local(node)}:
            yield Trace(What.LOCATION)
