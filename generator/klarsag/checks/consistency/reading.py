"""A record in, what its checks against itself read out: passages, moments, tables; and what a contradiction is."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from markdown_it.token import Token

from klarsag.checks.consistency.capitals import Capital, capitals
from klarsag.checks.consistency.tables import Table, tables_of
from klarsag.checks.facts.basis import Basis, Passage, Role
from klarsag.quantities.moments import Moment, find_moments
from klarsag.records.document import Document
from klarsag.records.finding import Finding, Kind
from klarsag.records.item import AgendaItem, Memo

_OWN_WORDS = frozenset({Role.TITLE, Role.RECOMMENDATION, Role.DECISION, Role.HEADING, Role.TEXT, Role.CELL})
_MONTHS = "jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec"
_DATED = re.compile(rf"(?<!\d)(?:19|20)\d\d(?!\d)|\d\.?\s?(?:{_MONTHS})|\d[./]\s?\d{{1,2}}[./-]", re.IGNORECASE)
_AROUND = 30  # characters of the passage that are quoted on each side


@dataclass(frozen=True)
class Place:
    """`words` as the record has them, at `line` and `column` (from 1) of its file; `quote`: with what is around."""

    line: int
    column: int
    words: str
    quote: str = ""


@dataclass(frozen=True, eq=False)
class Contradiction:
    """Two places of one record that cannot both be right. Which of them is wrong is for people to find out."""

    kind: Kind
    here: Place
    there: Place
    values: dict[str, str] = field(default_factory=dict)

    def finding(self, document: Document) -> Finding:
        """The finding at the first place; its values name the other: its line and its words."""
        told = {
            "said": self.here.words,
            "quote": self.here.quote or self.here.words,
            "other": self.there.words,
            "line": str(self.there.line),
            "other_quote": self.there.quote or self.there.words,
            "file": document.file,
            **self.values,
        }
        return Finding(self.kind, document.file, self.here.line, self.here.column, told)


@dataclass(frozen=True, eq=False)
class Reading:
    """A record as the rules see it."""

    basis: Basis

    @property
    def record(self) -> AgendaItem | Memo:
        return self.basis.record

    @property
    def document(self) -> Document:
        return self.basis.entry.document

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """What the record itself says, without names of files, persons and other meetings."""
        return tuple(passage for passage in self.basis.passages if passage.role in _OWN_WORDS)

    @cached_property
    def moments(self) -> tuple[tuple[Passage, tuple[Moment, ...]], ...]:
        """The passages that name points in time."""
        dated = (one for one in self.passages if _DATED.search(one.text))  # most of the work is spent on the others
        found = ((passage, _moments(passage.text)) for passage in dated)
        return tuple((passage, moments) for passage, moments in found if moments)

    @cached_property
    def capitals(self) -> dict[str, Capital]:
        """The long words with a capital, in the titles of attachments as well."""
        return capitals(self.basis.passages)

    @property
    def tokens(self) -> Sequence[Token]:
        """The case presentation as the parser reads it; its first line is 0."""
        return self.basis.tokens

    @cached_property
    def tables(self) -> tuple[Table, ...]:
        return tuple(tables_of(self.tokens, self.document.body_line)) if "\n|" in self.basis.entry.body else ()

    def at(self, line: int) -> str:
        """A line of the record's file as people name it: `"01-budget.md:12"`."""
        return f"{self.document.file.rpartition('/')[2]}:{line}"

    def place(self, passage: Passage, start: int, end: int) -> Place:
        """Where `passage.text[start:end]` stands in the file; the passage's own place where signs stand between."""
        words = passage.text[start:end]
        before = passage.text[:start].count(words) if words else 0
        line, column = self._look(passage, words, before)
        first, last = max(0, start - _AROUND), end + _AROUND
        return Place(line, column, " ".join(words.split()), _trimmed(passage.text, first, last))

    def _look(self, passage: Passage, words: str, before: int) -> tuple[int, int]:
        text = self.document.text
        offset = 0
        for _line in range(passage.line - 1):
            offset = text.find("\n", offset) + 1
        offset += passage.column - 1
        pattern = re.compile(r"\s+".join(map(re.escape, words.split())) or "(?!)")
        matches = pattern.finditer(text, offset, offset + 2 * len(passage.text) + 400)
        match = next((one for number, one in enumerate(matches) if number == before), None)
        if match is None:
            return passage.line, passage.column
        return text.count("\n", 0, match.start()) + 1, match.start() - text.rfind("\n", 0, match.start())


@lru_cache(maxsize=8192)
def _moments(text: str) -> tuple[Moment, ...]:
    """The moments of a text, kept: cells and standing phrases come again in many records."""
    return tuple(find_moments(text))


def _trimmed(text: str, first: int, last: int) -> str:
    """`text[first:last]` on one line, whole words only."""
    while first > 0 and not text[first - 1].isspace():
        first -= 1
    while last < len(text) and not text[last].isspace():
        last += 1
    return ("… " if first else "") + " ".join(text[first:last].split()) + (" …" if last < len(text) else "")


@dataclass(frozen=True)
class Rule:
    """One way in which a record can contradict itself: `kinds` are all that `find` may give."""

    kinds: tuple[Kind, ...]
    find: Callable[[Reading], Iterator[Contradiction]]
