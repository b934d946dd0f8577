"""Records to files: a record in, the file that loads to the same record out; written whole or not at all."""

import os
import tempfile
from pathlib import Path
from typing import Any

import yaml

from klarsag.records.values import Record
from klarsag.records.words import DANISH

_ORDER = {word: place for place, word in reversed(list(enumerate(DANISH.values())))}


class _Dumper(yaml.SafeDumper):
    """Every scalar is text; long ones are readable blocks; a list of mappings is indented below its key."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: _Dumper, value: str) -> yaml.ScalarNode:
    several = "\n" in value and not any(line != line.rstrip() or "\t" in line for line in value.split("\n"))
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style="|" if several else None)


_Dumper.add_representer(str, _text)
# As records are read, no plain scalar is anything but text, so `punkt: 1` and `dato: 2025-09-08` need no quotes.
_Dumper.yaml_implicit_resolvers = {}


def dump(record: Record) -> str:
    """A record as YAML with its keys in the order of `words.DANISH`."""
    data = _ordered(record.model_dump(mode="json", by_alias=True, exclude_defaults=True))
    return yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=4096)


def dump_markdown(record: Record, body: str) -> str:
    """A record with a text: front matter, then the Markdown."""
    return f"---\n{dump(record)}---\n" + (f"{body.strip(chr(10))}\n" if body.strip() else "")


def dump_line(data: dict[str, Any]) -> str:
    """One key with its value on one line of YAML: `{"gennemset": {"af": "Ida"}}` gives `gennemset: {af: Ida}`."""
    ((key, value),) = data.items()
    flow = yaml.dump([value], Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10**6, default_flow_style=True)
    return f"{key}: {flow.strip()[1:-1]}"


def write(path: Path, text: str) -> None:
    """Write a file so that a reader sees the old one or the new one, never a part."""
    write_bytes(path, text.encode("utf-8"))


def write_bytes(path: Path, data: bytes) -> None:
    """As `write`, for bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _ordered(data: Any) -> Any:
    if isinstance(data, dict):
        keys = sorted(data, key=lambda key: _ORDER.get(key, len(_ORDER)))
        return {key: _ordered(data[key]) for key in keys}
    if isinstance(data, list | tuple):
        return [_ordered(value) for value in data]
    return str(data)
