"""An edition in, every text file of it as it stands on disk out, and what the edition itself says is public."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import urlsplit

from klarsag.danish.bare import Bare, bare
from klarsag.records.accessibility import AuthorityAccessibility
from klarsag.records.edition import Edition
from klarsag.records.finding import Finding, Kind
from klarsag.records.item import Vote
from klarsag.records.meeting import Attendance
from klarsag.records.privacy import Privacy

# Attachments in other formats are looked into by the checks of attachments.
TEXTS = {".md", ".yaml", ".yml", ".txt", ".csv", ".tsv", ".json", ".html", ".htm", ".xml", ".svg", ".css", ".js", ""}
# What begins a new paragraph: a blank line, a table row, a list entry, a heading, a key.
_NEW = re.compile(r"\n(?=[ \t]*(?:$|[|#>*+-]|\d+[.)][ \t]|[\w.\"-]+:(?:[ \t]|$)))", re.MULTILINE)


@dataclass(frozen=True, eq=False)
class Source:
    """A text file: `file` is its path in the edition, `text` what stands in it, front matter and comments too."""

    file: str
    text: str

    @cached_property
    def bare(self) -> Bare:
        """The text without what only hides characters."""
        return bare(self.text)

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(found.end() for found in re.finditer("\n", self.text))]

    @cached_property
    def _paragraphs(self) -> list[int]:
        return [0, *(found.end() for found in _NEW.finditer(self.text))]

    def finding(self, kind: Kind, start: int, **values: str) -> Finding:
        """A finding where `text[start]` stands. `values` never hold what was found: logs may be public."""
        line = bisect_right(self._lines, start)
        return Finding(kind, self.file, line, start - self._lines[line - 1] + 1, values)

    def bare_finding(self, kind: Kind, start: int) -> Finding:
        """A finding where `bare.text[start]` stands."""
        return self.finding(kind, self.bare.origin(start))

    def paragraph(self, start: int) -> tuple[int, str]:
        """Where the paragraph around `text[start]` begins, and the paragraph on one line, place for place."""
        at = bisect_right(self._paragraphs, start)
        begins = self._paragraphs[at - 1]
        ends = self._paragraphs[at] if at < len(self._paragraphs) else len(self.text)
        return begins, self.text[begins:ends].replace("\n", " ")


@dataclass(frozen=True, eq=False)
class Known:
    """What is public: `people` are the names of those who sit in the bodies, small letters; `domains` and `addresses`
    of mail, and the digits that telephone numbers begin with, are public bodies' own."""

    people: frozenset[str]
    domains: frozenset[str]
    addresses: frozenset[str]
    phones: tuple[str, ...]


@dataclass(frozen=True)
class Rule:
    """One rule: `kinds` are all that `find` may give for one text file."""

    kinds: tuple[Kind, ...]
    find: Callable[[Source, Known], Iterator[Finding]]


def files(root: Path) -> list[Path]:
    """Every file of the edition in order; names that begin with a full stop are the tools' own, links are told of by
    other checks."""
    found = (path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    return sorted(path for path in found if not any(part.startswith(".") for part in path.relative_to(root).parts))


def source(path: Path, root: Path) -> Source | None:
    """A file as a text, its lines and letters as every record is read; None for what is none. Bytes that are no UTF-8
    hide nothing around them."""
    if path.suffix.lower() not in TEXTS:
        return None
    raw = path.read_bytes()
    if b"\0" in raw:
        return None
    text = raw.decode("utf-8-sig", errors="replace").replace("\r\n", "\n").replace("\r", "\n")
    return Source(path.relative_to(root).as_posix(), unicodedata.normalize("NFC", text))


def known(edition: Edition) -> Known:
    """What the edition's own records and `privatliv.yaml` tell."""
    privacy = edition.privacy[1] if edition.privacy else Privacy()
    domains, addresses, phones = set[str](), set[str](), [_digits(one) for one in privacy.public_bodies.phone]
    for one in privacy.public_bodies.email:
        (addresses if "@" in one else domains).add(one.lower().removeprefix("@"))
    for entry in edition.authorities:
        about, access = entry.authority, entry.accessibility or AuthorityAccessibility()
        addresses.update(one.lower() for one in (about.email, access.email) if one)
        phones += [_digits(one) for one in (about.phone, access.phone) if one]
        domains.update([about.email.lower().rpartition("@")[2]] if about.email else [])
        host = urlsplit(about.website or "").hostname
        domains.update([host.removeprefix("www.")] if host else [])
    return Known(frozenset(_people(edition)), frozenset(domains), frozenset(addresses), tuple(filter(None, phones)))


def _digits(number: str) -> str:
    """A Danish number's own digits: without the country's."""
    digits = "".join(filter(str.isdigit, number))
    return re.sub(r"^(?:00)?45(?=\d{8}$)", "", digits)


def _people(edition: Edition) -> Iterator[str]:
    for meeting in edition.meetings:
        yield from _named(meeting.meeting.participants)
    for entry in edition.items:
        if entry.open:
            yield from _named(entry.open.presence)
            yield from _voting(entry.open.votes)
    for memo in edition.memos:
        yield from _voting(memo.memo.votes)


def _named(present: tuple[Attendance, ...]) -> Iterator[str]:
    for one in present:
        yield one.name.casefold()
        if one.substitute_for:
            yield one.substitute_for.casefold()


def _voting(votes: tuple[Vote, ...]) -> Iterator[str]:
    for vote in votes:
        for side in (vote.in_favour, vote.against, vote.abstained):
            yield from (name.casefold() for name in (side.names if side else ()))
