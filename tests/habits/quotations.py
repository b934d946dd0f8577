"""In: real documents, and folders of the project. Out: passages of theirs that stand there word for word.

Facts may be told again, wording may not. Ten words in a row of which at least six are ordinary, small-letter words
are wording. What a page must give as it is stays out of the count: headings (names of themes and guidelines), rows of
tables, and what stands between quotation marks.
"""

import html
import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

RUN = 10
ORDINARY = 6
WORD = re.compile(r"[^\W_]+(?:[-.,:/][^\W_]+)*")
TAG = re.compile(r"<[^<>]*>|\\[rnt]")
QUOTED = re.compile(r"[\"”“»][^\"”“«»\n]{1,160}[\"”“«]")
YAML_VALUE = re.compile(r"""[\s-]*([\w-]+:\s*)?["'].*["'],?\s*""")
TEXTS = {".md", ".yaml", ".yml", ".py", ".txt", ".json", ".j2", ".html", ".po"}


def quotations(documents: Iterable[Path], places: Iterable[Path]) -> list[str]:
    """One line a passage: the file, and the ten words that begin it."""
    known = {run for document in documents for run, _ in runs(as_text(document))}
    found = []
    for path in files(places):
        shared = [(number, words) for number, (run, words) in enumerate(runs(own_words(path))) if run in known]
        # A longer passage is many runs that follow each other: it is told once.
        starts = shared[:1] + [after for before, after in pairwise(shared) if after[0] != before[0] + 1]
        found += [f"{path.name}: {words}" for _, words in starts]
    return found


def files(places: Iterable[Path]) -> Iterator[Path]:
    for place in places:
        yield from sorted(path for path in place.rglob("*") if path.suffix in TEXTS) if place.is_dir() else (place,)


def as_text(document: Path) -> str:
    """A document's words; those of JSON are read as they stand in it, without the tags of the HTML inside."""
    text = document.read_text(encoding="utf-8", errors="replace")
    return html.unescape(TAG.sub(" ", text)) if document.suffix == ".json" else text


def own_words(path: Path) -> str:
    text = path.read_text(encoding="utf-8", errors="replace")
    # What a screen reader says of a page quotes the page: its headings and what it quotes stand there as they are.
    if path.suffix != ".md" and path.parent.name != "spoken":
        return text
    prose = (line for line in text.splitlines() if not line.startswith(("#", "heading, ")) and line.count("|") < 2)
    # The quotation marks around a whole value are YAML's, and quote nobody.
    return "\n".join(line if YAML_VALUE.fullmatch(line) else QUOTED.sub(" ", line) for line in prose)


def runs(text: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Each run of ten words of a text, in small letters, and as it is written."""
    words = WORD.findall(text)
    for start in range(len(words) - RUN + 1):
        run = words[start : start + RUN]
        if sum(word.islower() and len(word) > 1 for word in run) >= ORDINARY:
            yield tuple(word.lower() for word in run), " ".join(run)
