"""In: a built site, and the release before. Out: beside each file that gains by it a `.gz` and a `.br`; hashes of all.

What is as it was in the release before becomes one more name for the same bytes on the disk: nothing is compressed
twice, ten releases take little more room than one, and a page that nobody changed keeps its ETag.
"""

import gzip
import hashlib
import os
from concurrent.futures import ThreadPoolExecutor
from itertools import repeat
from pathlib import Path

from klarsag.publish.failure import CannotPublish
from klarsag.publish.manifest import Release, files_of, sha256
from klarsag.texts import _

try:
    import brotli
except ImportError:  # an extra: the base install stays light
    brotli = None

NOT_INSTALLED = _(
    "Publishing needs brotli, which is not installed here. Install it with: pip install 'klarsag[publish]'"
)
PACKED = (".gz", ".br")
# What is text. Pagefind's files and images are packed already.
_GAINS = frozenset((".html", ".css", ".js", ".mjs", ".json", ".xml", ".svg", ".txt", ".ics", ".md", ".csv"))
_SMALL = 256  # bytes: what fits into one packet gains nothing
_BROTLI = 9  # of 11. Measured by benchmarks/publish: 11 takes ten times as long and saves few bytes in a hundred
_GZIP = 9


def compress(site: Path, before: Release | None) -> dict[str, str]:
    """Address → SHA-256 of every file of the finished `site`, the compressed ones among them.

    Raises CannotPublish where brotli is not installed, OSError where a file cannot be written.
    """
    if brotli is None:
        raise CannotPublish(NOT_INSTALLED)
    for _address, path in list(files_of(site)):
        if path.suffix in PACKED and path.with_suffix("").is_file():
            path.unlink()  # MkDocs packs the sitemap itself, with the time of the build in it
    with ThreadPoolExecutor(os.cpu_count()) as threads:  # zlib and brotli let go of the interpreter while they work
        addresses, paths = zip(*files_of(site), strict=True)
        found = threads.map(_finished, addresses, paths, repeat(before))
        return dict(sorted(pair for pairs in found for pair in pairs))


def _finished(address: str, path: Path, before: Release | None) -> list[tuple[str, str]]:
    data = path.read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    if before and before.manifest.files.get(address) == digest and (kept := _linked(address, path, before)):
        return kept
    packed = _packed(data) if path.suffix in _GAINS and len(data) > _SMALL else {}
    for ending, content in packed.items():
        path.with_name(path.name + ending).write_bytes(content)
    return [(address, digest), *((address + end, hashlib.sha256(one).hexdigest()) for end, one in packed.items())]


def _packed(data: bytes) -> dict[str, bytes]:
    return {".gz": gzip.compress(data, _GZIP, mtime=0), ".br": brotli.compress(data, quality=_BROTLI)}


def _linked(address: str, path: Path, before: Release) -> list[tuple[str, str]]:
    """Take the file and what was packed of it from the release before; nothing where its bytes are others."""
    named = before.manifest.files
    known = [(one, named[one]) for one in (address + ending for ending in ("", *PACKED)) if one in named]
    if not all((before.site / one).is_file() and sha256(before.site / one) == digest for one, digest in known):
        return []
    for one, _digest in known:
        target = path.with_name(Path(one).name)
        target.unlink(missing_ok=True)
        os.link(before.site / one, target)
    return known
