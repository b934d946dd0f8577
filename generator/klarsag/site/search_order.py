"""A search index in, the same index with its filters in a fixed order out: the same pages then give the same bytes.

Pagefind 1.5 writes filters and their values as its hash tables happen to hold them, new at every run. Each filter is a
packed CBOR file (RFC 8949): `[name, [[value, [page, …]], …]]`. It is named by a hash; the index's table of contents
(`*.pf_meta`: `[version, pages, chunks, filters, sorts, fields]`) holds that name, and `pagefind-entry.json` holds the
name of the table of contents.
"""

import gzip
import hashlib
from pathlib import Path

_HEAD = b"pagefind_dcd"
_TEXT, _LIST = 3, 4  # CBOR major types
_VALUES, _FILTERS = 1, 3  # where a filter has its values, and a table of contents its filters


def settle(folder: Path) -> None:
    """Sort each filter of the index in `folder`, and name it and what refers to it by what they hold.

    Raises ValueError where a file is not as Pagefind 1.5 writes it.
    """
    renamed = {}
    for path in sorted((folder / "filter").glob("*.pf_filter")):
        renamed[path.stem] = _rewrite(path, _sorted(_read(path), _VALUES), path.stem.rpartition("_")[0] + "_")
    entry = folder / "pagefind-entry.json"
    told = entry.read_text("utf-8")
    for path in sorted(folder.glob("pagefind.*.pf_meta")):
        contents = _read(path)
        for old, new in renamed.items():
            contents = contents.replace(old.encode(), new.encode())
        language = path.stem.rpartition("_")[0]
        new = _rewrite(path, _sorted(contents, _FILTERS), f"{language}_")
        told = told.replace(f'"{path.stem.partition(".")[2]}"', f'"{new.partition(".")[2]}"')
    entry.write_text(told, "utf-8")


def _read(path: Path) -> bytes:
    raw = gzip.decompress(path.read_bytes())
    if not raw.startswith(_HEAD):
        raise ValueError(f"{path.name} is not as Pagefind 1.5 writes it.")
    return raw[len(_HEAD) :]


def _rewrite(path: Path, contents: bytes, prefix: str) -> str:
    """Write `contents` in place of `path`, under a name of the same length; the new name without its ending."""
    name = prefix + hashlib.sha256(contents).hexdigest()[: len(path.stem) - len(prefix)]
    path.unlink()
    path.with_name(f"{name}{path.suffix}").write_bytes(gzip.compress(_HEAD + contents, mtime=0))
    return name


def _sorted(contents: bytes, place: int) -> bytes:
    """The CBOR list `contents` with its item number `place`, itself a list, in order."""
    start = _length(contents, 0)[1]
    for _before in range(place):
        start = _end(contents, start)
    if contents[0] >> 5 != _LIST or contents[start] >> 5 != _LIST:
        raise ValueError("The search index is not as Pagefind 1.5 writes it.")
    count, first = _length(contents, start)
    items, at = [], first
    for _item in range(count):
        end = _end(contents, at)
        items.append(contents[at:end])
        at = end
    return contents[:first] + b"".join(sorted(items)) + contents[at:]


def _length(contents: bytes, at: int) -> tuple[int, int]:
    """The number in the head of the CBOR item at `at`, and where the head ends."""
    small = contents[at] & 0x1F
    if small < 24:
        return small, at + 1
    more = 1 << (small - 24)
    return int.from_bytes(contents[at + 1 : at + 1 + more], "big"), at + 1 + more


def _end(contents: bytes, at: int) -> int:
    """Where the CBOR item at `at` ends: a number, a text or a list of such."""
    kind = contents[at] >> 5
    number, end = _length(contents, at)
    if kind == _TEXT:
        return end + number
    for _place in range(number if kind == _LIST else 0):
        end = _end(contents, end)
    return end
