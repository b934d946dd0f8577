"""What gzip packed in, what it holds out."""

import zlib

_MOST = 64 * 1024 * 1024  # bytes; a part of a search index has some kilobytes


def unpacked(content: bytes, most: int = _MOST) -> bytes:
    """At most `most` bytes of what is packed in `content`; "" where it is no gzip."""
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(content, max(1, most))
    except zlib.error:
        return b""
