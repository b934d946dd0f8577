"""In: tests/fixtures/sentences and the real documents. Out: their texts, and where a person marked that sentences end.

None of the sentences stand here: a fixture names the file, the item, the field and the line of a text, the offsets
where sentences end in it, and a hash of each sentence, so that another text cannot take its place unseen. `by_lot` was
drawn by lot and marked after the rules were written; the others were chosen for their traps.
"""

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from bs4 import BeautifulSoup

FIXTURES = Path(__file__).parents[2] / "tests" / "fixtures" / "sentences"
FILES = ("documents", "2022", "2023", "2024", "2025", "by_lot")
_BLOCKS = ("p", "li", "td", "th", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "div", "ul", "ol", "table", "br")
_HYPHEN = re.compile(r"\w-$")


@dataclass(frozen=True)
class Marked:
    """A text of one line with `ends`: the offsets where a sentence ends inside it, the end of the text left out."""

    place: str
    text: str
    ends: tuple[int, ...]


def marked(shared: Path, *names: str) -> list[Marked]:
    """The marked texts of the fixtures `names`, of all where none is named."""
    found = []
    for name in names or FILES:
        for entry in json.loads((FIXTURES / f"{name}.json").read_text("utf-8")):
            found.append(_read(shared / "documents", entry))
    return found


def _read(documents: Path, entry: dict[str, Any]) -> Marked:
    text = _of_document(documents, entry) if "lines" in entry else _of_meeting(documents, entry)
    ends = tuple(entry["ends"])
    if hashes(text, ends) != entry["hashes"]:
        raise ValueError(f"this text is not the one that was marked: {entry}")
    return Marked(str({name: value for name, value in entry.items() if name not in ("ends", "hashes")}), text, ends)


def hashes(text: str, ends: tuple[int, ...]) -> list[str]:
    """Six hexadecimal digits for each sentence of `text`."""
    starts = (0, *ends)
    parts = (text[start:end].strip() for start, end in zip(starts, (*ends, len(text)), strict=True))
    return [hashlib.sha256(part.encode()).hexdigest()[:6] for part in parts]


def _of_document(documents: Path, entry: dict[str, Any]) -> str:
    """The lines first to last (from 1) of a text file as running text: a hyphen at a line's end joins."""
    first, last = entry["lines"]
    text = ""
    for line in (documents / entry["file"]).read_text("utf-8").splitlines()[first - 1 : last]:
        line = line.strip()
        joined = _HYPHEN.search(text) and line[:1].islower()
        text = text[:-1] + line if joined else f"{text} {line}"
    return " ".join(text.split())


def _of_meeting(documents: Path, entry: dict[str, Any]) -> str:
    """A line of a field of an item, all counted from 1."""
    items = _items(documents / "firstagenda" / entry["file"])
    return lines(items[entry["item"] - 1]["Felter"][entry["field"] - 1]["Html"])[entry["line"] - 1]


@lru_cache(maxsize=2)
def _items(path: Path) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))["Dagsordenpunkter"]
    return items


@lru_cache(maxsize=64)
def lines(html: str) -> list[str]:
    """What stands on lines of its own in a piece of HTML: paragraphs, list entries, cells."""
    soup = BeautifulSoup(" ".join(html.split()), "lxml")
    for block in soup.find_all(_BLOCKS):
        block.insert_before("\n")
        block.insert_after("\n")
    return [text for line in soup.get_text().split("\n") if (text := " ".join(line.split()))]


def inner_ends(text: str, ends: Iterable[int]) -> set[int]:
    """`ends` without those that no word comes after: they say nothing of where a sentence is cut."""
    return {end for end in ends if any(map(str.isalnum, text[end:]))}
